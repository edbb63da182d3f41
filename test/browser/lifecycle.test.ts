/** What happens around a page: the extension goes, its worker is stopped, the page is left and comes back. */
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, store } from './ask.ts';
import { copyOf } from './bridge.ts';
import { BROWSERS, launch, worker } from './browsers.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';

const told = (times: number) =>
  '<p>The lighthouse on the north shore was lit again on Friday, by a keeper who is nine years old and may stay up late.</p>'.repeat(
    times,
  );
const LINE =
  '<p id="mixed">The lamp is older than the tower.<br>READ MORE: <a href="/2026/the-tower-that-moved-inland">The tower that moved inland</a></p>';
const STORY = `<!doctype html><html lang="en"><head><title>Lighthouse</title></head><body><article><h1>Lighthouse lit by keeper of nine</h1>${told(5)}<p id="promo">READ MORE: <a href="/2026/harbour-pilot-retires-at-last">Harbour pilot retires at last</a></p>${LINE}${told(4)}</article></body></html>`;

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const seen = (page: Page) =>
  page.evaluate(() => document.getElementById('promo')?.checkVisibility() ?? false);
const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  beforeEach(async () => {
    browser = await launch(name);
    page = await browser.newPage();
    errors.length = 0;
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(server.serve('/2026/lighthouse', STORY));
    await until(async () => !(await seen(page)));
  });
  afterEach(async () => browser?.close());

  it('a page that is left and comes back is as clean as before, and knows what it hid', async () => {
    await page.evaluate(() => Object.assign(globalThis, { remembered: true }));
    await page.goto(server.serve('/2026/elsewhere', '<!doctype html><p>Elsewhere</p>'));
    // Out of the back/forward cache it comes without loading, which is what the browser's driver waits for.
    await page.evaluate(() => history.back()).catch(() => {});
    await until(() => page.evaluate(() => 'remembered' in globalThis).catch(() => false));
    await until(async () => !(await seen(page)));
    expect((await ask(page, { type: 'report' }))?.counts.crosspromo).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  it('settings that arrive late take effect on the page that is open', async () => {
    await store(page, { rules: { crosspromo: false } });
    await until(() => seen(page));
    await store(page, { rules: { crosspromo: true } });
    await until(async () => !(await seen(page)));
  });
});

describe.each(BROWSERS)('in a private window of %s', (name) => {
  let browser: Browser;
  afterEach(async () => browser?.close());

  it('where the reader allows it, it does what it does elsewhere', async () => {
    browser = await launch(name, { inPrivate: true });
    const page =
      name === 'chrome' ? await (await browser.createBrowserContext()).newPage() : await browser.newPage();
    await page.goto(server.serve('/2026/lighthouse', STORY));
    await until(async () => !(await seen(page)));
  });
});

const FRENCH = STORY.replace('lang="en"', 'lang="fr"')
  .replaceAll(
    'The lighthouse on the north shore was lit again on Friday, by a keeper who is nine years old and may stay up late.',
    'Le phare de la côte nord a été rallumé vendredi par un gardien de neuf ans, qui a le droit de se coucher tard.',
  )
  .replaceAll('READ MORE', 'LIRE AUSSI');

describe.each(BROWSERS)('with storage that fails, in %s', (name) => {
  let browser: Browser;
  afterEach(async () => browser?.close());

  it.each(['throws', 'rejects', 'hangs'] as const)(
    'as it %s: the defaults are in force, in every language',
    async (trouble) => {
      browser = await launch(name, { trouble });
      const page = await browser.newPage();
      await page.goto(server.serve('/2026/lighthouse', STORY));
      // What is stored is not heard of: else the storage would not be broken.
      await store(page, { rules: { crosspromo: false } });
      await page.reload();
      await until(async () => !(await seen(page)));
      await new Promise((later) => setTimeout(later, 1800));
      expect(await seen(page)).toBe(false);
      await page.goto(server.serve('/2026/phare', FRENCH));
      await until(async () => !(await seen(page)));
      // "Keep" cannot be remembered, and does what it does all the same.
      const [item] = (await ask(page, { type: 'report' }))?.items ?? [];
      await ask(page, { type: 'keep', id: item?.id ?? -1 });
      await until(() => seen(page));
    },
  );
});

describe('in Chromium', () => {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  beforeEach(async () => {
    browser = await launch('chrome');
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (said) => void (said.type() === 'error' && errors.push(said.text())));
    await page.goto(server.serve('/2026/lighthouse', STORY));
    await until(async () => !(await seen(page)));
    errors.length = 0;
  });
  afterEach(async () => browser?.close());

  /** As when the reader comes back to the tab. */
  const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  it('a removed extension gives back all it hid on the pages that are open, and is quiet', async () => {
    const id = new URL((await worker(browser)).url()).host;
    expect(await html(page)).toMatch(/jts-/);
    await browser.uninstallExtension(id);
    await comeBack();
    await until(() => seen(page));
    expect(await html(page)).not.toMatch(/jts-/);
    expect(await text(page)).toContain('READ MORE: The tower that moved inland');
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.evaluate(() => {
      document.getElementById('promo')?.click();
      document.body.append(document.createElement('p'));
    });
    await new Promise((later) => setTimeout(later, 400));
    expect(errors.filter((error) => !/favicon|404/.test(error))).toEqual([]);
  });

  it('an updated extension does so too, and is there again after a reload', async () => {
    // Loaded again from where it lies, as after an update.
    await browser.installExtension(resolve('dist/chrome'));
    await until(async () => {
      await comeBack();
      return seen(page);
    });
    expect(await html(page)).not.toMatch(/jts-/);
    // It takes the browser a moment to start it again.
    await until(async () => {
      await page.reload();
      await new Promise((later) => setTimeout(later, 300));
      return !(await seen(page));
    });
    expect(errors.filter((error) => !/favicon|404/.test(error))).toEqual([]);
  });

  it('a worker that was stopped is woken by what needs it', async () => {
    const first = await worker(browser);
    await first.evaluate(() => Object.assign(globalThis, { first: true }));
    await first.close();
    await page.bringToFront();
    await page.reload();
    await until(async () => !(await seen(page)));
    // The badge is told again: by a worker that was asleep.
    const awake = await worker(browser);
    expect(await awake.evaluate(() => 'first' in globalThis)).toBe(false);
    await until(() =>
      awake.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        const texts = await Promise.all(tabs.map(({ id: tabId }) => chrome.action.getBadgeText({ tabId })));
        return texts.some((text) => /^\d+$/.test(text));
      }),
    );
    expect(errors.filter((error) => !/favicon|404/.test(error))).toEqual([]);
  });

  it('a page that was made ready before it was asked for is clean when it is shown', async () => {
    const next = server.serve('/2026/lighthouse-two', STORY);
    // Nothing is made ready for a tab that nobody sees.
    await page.bringToFront();
    await page.evaluate((address) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ prerender: [{ urls: [address], eagerness: 'immediate' }] });
      document.head.append(rules);
    }, next);
    await new Promise((later) => setTimeout(later, 800));
    // The page that was made ready takes the place of this one, with all that was asked of it.
    await page
      .evaluate((address) => {
        location.href = address;
      }, next)
      .catch(() => {});
    await until(() => page.evaluate((address) => location.href === address, next).catch(() => false));
    const [entry] = await page.evaluate(() =>
      performance.getEntriesByType('navigation').map((one) => one.toJSON()),
    );
    expect(entry.activationStart, 'made ready before it was shown').toBeGreaterThan(0);
    await until(async () => !(await seen(page)));
    expect(await page.evaluate(() => document.querySelector('article p')?.checkVisibility())).toBe(true);
  });

  it('a tab that the browser threw away is clean when it comes back', async () => {
    const inside = await worker(browser);
    const other = await browser.newPage();
    await other.bringToFront();
    const discarded = await inside.evaluate(async () => {
      const tabs = await chrome.tabs.query({ active: false });
      const all = await Promise.all(
        tabs.map(async ({ id = -1 }) => {
          const asked = () => chrome.tabs.sendMessage(id, { type: 'report' }).then(Boolean, () => false);
          return (await asked()) ? id : null;
        }),
      );
      const id = all.find((one) => one !== null) ?? -1;
      return (await chrome.tabs.discard(id))?.id;
    });
    expect(discarded).toBeTypeOf('number');
    await inside.evaluate((id) => chrome.tabs.update(Number(id), { active: true }), discarded);
    await until(() =>
      inside.evaluate(
        (id) =>
          chrome.tabs.sendMessage(Number(id), { type: 'report' }).then(
            (report) => report.counts.crosspromo > 0,
            () => false,
          ),
        discarded,
      ),
    );
  });

  it('broken settings leave the defaults in force', async () => {
    await (await worker(browser)).evaluate(() =>
      chrome.storage.sync.set({ general: 'broken', rules: 7, 'sites.1': [] }),
    );
    await page.reload();
    await until(async () => !(await seen(page)));
    expect((await ask(page, { type: 'report' }))?.state).toBe('on');
  });
});

describe('in Firefox', () => {
  let browser: Browser;
  let page: Page;
  beforeEach(async () => {
    browser = await launch('firefox');
    page = await browser.newPage();
    await page.goto(server.serve('/2026/lighthouse', STORY));
    await until(async () => !(await seen(page)));
  });
  afterEach(async () => browser?.close());

  it('a removed extension leaves no page broken: the story is whole, and a reload brings all of it back', async () => {
    await browser.uninstallExtension('just-the-story@justthestory.example');
    await new Promise((later) => setTimeout(later, 500));
    expect(await text(page)).toContain('The lamp is older than the tower.');
    await page.reload();
    expect(await seen(page)).toBe(true);
    expect(await html(page)).not.toMatch(/jts-/);
  });

  it('an updated extension takes over the pages that are open: its switches show what was hidden before', async () => {
    const [mark] = /jts-\w+(?==)/.exec(await html(page)) ?? [];
    const update = await copyOf('dist/firefox', { bridge: true, granted: false });
    await browser.installExtension(update);
    await until(async () => !(await html(page)).includes(String(mark)));
    await until(async () => (await ask(page, { type: 'report' }))?.counts.crosspromo);
    expect(await seen(page)).toBe(false);
    await store(page, { rules: { crosspromo: false } });
    await until(() => seen(page));
  });

  it('an updated extension takes over what it hides of known platforms, too', async () => {
    const banner =
      '<div id="onetrust-banner-sdk" style="position:fixed;bottom:0">We use cookies. <button>Accept</button></div>';
    await page.goto(server.serve('/2026/lighthouse-banner', STORY.replace('</body>', `${banner}</body>`)));
    const bannerSeen = () =>
      page.evaluate(() => document.getElementById('onetrust-banner-sdk')?.checkVisibility() ?? false);
    const [mark] = /jts-\w+(?==)/.exec(await html(page)) ?? [];
    await browser.installExtension(await copyOf('dist/firefox', { bridge: true, granted: false }));
    await until(async () => !(await html(page)).includes(String(mark)));
    await until(async () => (await ask(page, { type: 'report' }))?.counts.consent);
    expect(await bannerSeen()).toBe(false);
    await store(page, { rules: { consent: false } });
    await until(bannerSeen);
  });
});
