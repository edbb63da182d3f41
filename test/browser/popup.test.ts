/** The popup against real tabs, in both browsers: its states, its actions, the keyboard alone, and axe-core. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './browsers.ts';
import {
  CLEAN,
  FRONT,
  GARDEN,
  newsTab,
  openOurs,
  storedIn,
  tabbedThrough,
  violations,
  visitOurs,
} from './our-pages.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';

/** The garden under a banner. */
const BANNER = GARDEN.replace(
  '</article>',
  '</article><div style="position:fixed;bottom:0;left:0;right:0;background:#fff"><p>We and our partners use cookies to improve your experience.</p><button>Accept all</button><button>Reject all</button></div>',
);

describe.each(BROWSERS)('popup in %s', (name) => {
  let browser: Browser;
  let server: Server;
  let news: Page;
  let popup: Page;
  let tab: number;

  /** Opens the popup over the news tab, which shows what is given. */
  const over = async (path: string, html: string): Promise<void> => {
    await news.goto(server.serve(path, html));
    await visitOurs(popup, `popup/index.html?tab=${tab}`);
  };
  const mood = (wanted: string): Promise<void> =>
    until(() => popup.evaluate((is) => document.querySelector('main')?.dataset.mood === is, wanted));
  const press = (selector: string): Promise<void> =>
    popup.$eval(selector, (element) => (element as HTMLElement).click());
  const promoShown = (): Promise<boolean> =>
    news.$eval('article a', (link) => link.getClientRects().length > 0);

  beforeAll(async () => {
    server = await startServer();
    browser = await launch(name);
    news = await browser.newPage();
    await news.goto(server.serve('/garden', GARDEN));
    popup = await openOurs(browser, 'popup/index.html');
    await popup.setViewport({ width: 380, height: 600 });
    tab = await newsTab(popup);
    await visitOurs(popup, `popup/index.html?tab=${tab}`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('tells what was hidden and why, as text', async () => {
    await mood('working');
    await press('summary');
    expect(await popup.$eval('.item-words', (words) => words.textContent)).toContain('<b>that forgive');
    expect(await popup.$eval('.item-text .hint', (why) => why.textContent)).toContain('[LIVING]');
    expect(await violations(popup)).toEqual([]);
  });

  test('the badge follows, and its title says the same', async () => {
    const badge = () => popup.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
    const title = () => popup.evaluate((tabId) => chrome.action.getTitle({ tabId }), tab);
    await expect.poll(badge, { timeout: 10_000 }).toBe('1');
    expect(await title()).toBe('Just the Story – 1 thing hidden on this page');
    await press('.site-switch input');
    await expect.poll(badge, { timeout: 10_000 }).toBe('off');
    expect(await title()).toBe('Just the Story – Off for this site');
    await press('.site-switch input');
    await expect.poll(badge, { timeout: 10_000 }).toBe('1');
    await press('header button');
    await expect.poll(badge, { timeout: 10_000 }).toBe('off');
    expect(await title()).toBe('Just the Story – Paused everywhere');
    await press('header button');
    await expect.poll(badge, { timeout: 10_000 }).toBe('1');
  });

  test('says in every window of a site that it is off', async () => {
    const address = server.serve('/garden', GARDEN);
    const other = await popup.evaluate(async (url) => {
      const opened = await chrome.windows.create({ url, focused: false });
      return opened?.tabs?.[0]?.id ?? -1;
    }, address);
    const badge = () => popup.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), other);
    await expect.poll(badge, { timeout: 10_000 }).toBe('1');
    await press('.site-switch input');
    await expect.poll(badge, { timeout: 10_000 }).toBe('off');
    await press('.site-switch input');
    await expect.poll(badge, { timeout: 10_000 }).toBe('1');
    await popup.evaluate((tabId) => chrome.tabs.remove(tabId), other);
  });

  test('leads to one thing, and frames it there for a moment', async () => {
    await over('/garden', GARDEN);
    await mood('working');
    await press('summary');
    await press('.item-acts button:nth-child(1)');
    await until(promoShown);
    await until(() => news.evaluate(() => document.querySelector('jts-mark') !== null));
    await until(() => news.evaluate(() => document.querySelector('jts-mark') === null));
    await press('.acts button:first-child');
    await until(async () => !(await promoShown()));
  });

  test('shows what was hidden, and hides it again', async () => {
    const show = '.acts button:first-child';
    await press(show);
    await until(promoShown);
    expect(await popup.$eval(show, (button) => button.getAttribute('aria-pressed'))).toBe('true');
    await press(show);
    await until(async () => !(await promoShown()));
  });

  test('switches the site off and on', async () => {
    await press('.site-switch input');
    await mood('off');
    await until(promoShown);
    expect(await violations(popup)).toEqual([]);
    await press('.site-switch input');
    await mood('working');
    await until(async () => !(await promoShown()));
  });

  test('switches one rule off and on, and its count goes with it', async () => {
    const rule = '.rules li:nth-child(3)';
    await until(() => popup.$eval(`${rule} .count`, (count) => count.textContent === '1'));
    await press(`${rule} input`);
    await until(promoShown);
    await mood('nothing');
    await press(`${rule} input`);
    await mood('working');
  });

  test('pauses and resumes everything', async () => {
    await press('header button');
    await mood('paused');
    expect(await violations(popup)).toEqual([]);
    await press('header button');
    await mood('working');
  });

  test('stays as it was switched last, while the switch before is still being stored', async () => {
    await press('header button');
    await mood('paused');
    await press('header button');
    const moods = await popup.evaluate(async () => {
      const seen = new Set<string>();
      for (const end = performance.now() + 1500; performance.now() < end; ) {
        await new Promise((later) => setTimeout(later, 10));
        seen.add(document.querySelector('main')?.dataset.mood ?? '');
      }
      return [...seen];
    });
    expect(moods).not.toContain('paused');
    await mood('working');
  });

  test('brings everything back and hides it again', async () => {
    const undo = '.acts button:nth-child(2)';
    await press(undo);
    await mood('undone');
    await until(promoShown);
    // It is listed still, to be found on the page; there is nothing to keep.
    await press('summary');
    expect(await popup.$$eval('.item-acts button', (all) => all.map((one) => one.textContent))).toEqual([
      'Show',
    ]);
    expect(await violations(popup)).toEqual([]);
    await press(undo);
    await mood('working');
  });

  test('is whole for the keyboard: every control is reached, in order, and seen', async () => {
    await over('/garden', GARDEN);
    await mood('working');
    await popup.$eval('summary', (summary) => (summary as HTMLElement).click());
    await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const came = await tabbedThrough(popup);
    expect(came.filter((name) => name.startsWith('UNSEEN'))).toEqual([]);
    const controls = await popup.$$eval('button:enabled, input:enabled, summary', (all) => all.length);
    expect(came).toHaveLength(controls);
    // Pause, site, six rules, the list, its two buttons, show all, undo all, pick, settings.
    expect(controls).toBe(15);
    await popup.focus('.site-switch input');
    await popup.keyboard.press(' ');
    await mood('off');
    await popup.keyboard.press(' ');
    await mood('working');
  });

  test('keeps one thing for good: on the page, and in the settings', async () => {
    await over('/garden', GARDEN);
    await mood('working');
    await press('summary');
    await popup.focus('.item-acts button:nth-child(2)');
    await popup.keyboard.press('Enter');
    await until(promoShown);
    await mood('nothing');
    // The thing is listed still, and the keyboard has not lost its place.
    expect(await popup.$$eval('.is-kept', (items) => items.length)).toBe(1);
    expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('button');
    expect(await violations(popup)).toEqual([]);
    await news.reload();
    expect(await promoShown()).toBe(true);
    expect(JSON.stringify(await storedIn(popup))).toContain('houseplants');
    await popup.evaluate(() => chrome.storage.sync.clear());
  });

  test('takes "Keep" back where it was pressed', async () => {
    await over('/garden', GARDEN);
    await mood('working');
    await press('summary');
    await press('.item-acts button:nth-child(2)');
    await until(() => popup.$('.is-kept'));
    await until(promoShown);
    await popup.focus('.item-acts button:nth-child(2)');
    await popup.keyboard.press('Enter');
    await mood('working');
    await until(async () => !(await promoShown()));
    await until(async () => !(await popup.$('.is-kept')));
    await until(async () => !JSON.stringify(await storedIn(popup)).includes('houseplants'));
    await news.reload();
    await until(async () => !(await promoShown()));
  });

  test('starts the picker on the page, and opens the settings', async () => {
    await over('/garden', GARDEN);
    await mood('working');
    await popup.evaluate(() => {
      window.close = () => {};
    });
    await press('footer button:nth-child(1)');
    await until(() => news.evaluate(() => document.querySelector('jts-picker') !== null));
    await news.bringToFront();
    await news.keyboard.press('Escape');
    await until(() => news.evaluate(() => document.querySelector('jts-picker') === null));
    await popup.bringToFront();
    await press('footer button:nth-child(2)');
    const settings = () =>
      popup.evaluate(async () =>
        (await chrome.tabs.query({}))
          .filter(({ url }) => url?.endsWith('/src/options/index.html'))
          .map(({ id }) => id),
      );
    await until(async () => (await settings()).length === 1);
    for (const id of await settings()) await popup.evaluate((one) => chrome.tabs.remove(one ?? -1), id);
  });

  test('says what declining needs, where it was turned on without', async () => {
    await popup.evaluate(() => chrome.storage.sync.set({ general: { consentMode: 'decline' } }));
    await over('/banner', BANNER);
    await mood('working');
    await until(() => popup.$('.decline-access button'));
    await until(() =>
      popup.$eval('.consent-outcome', (one) => /no answer given/.test(one.textContent ?? '')),
    );
    expect(await violations(popup)).toEqual([]);
    await popup.evaluate(() => chrome.storage.sync.clear());
  });

  test('says so when nothing can be stored', async () => {
    await over('/garden', GARDEN);
    await mood('working');
    await popup.evaluate(() => {
      for (const api of [globalThis.chrome, (globalThis as { browser?: typeof chrome }).browser])
        for (const area of [api?.storage.sync, api?.storage.local])
          if (area) area.set = () => Promise.reject(new Error('full'));
    });
    await press('header button');
    await until(() => popup.$('[role="alert"]'));
    // It shows what is stored, not what was wished.
    await mood('working');
    expect(await violations(popup)).toEqual([]);
  });

  test('fits a phone, and a window twice as large, without scrolling sideways', async () => {
    for (const [width, height] of [
      [360, 740],
      [320, 480],
      [320, 300],
    ] as const) {
      await popup.setViewport({ width, height });
      await over('/garden', GARDEN);
      await mood('working');
      await press('summary');
      const wider = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, `${width} px`).toBeLessThanOrEqual(0);
    }
    await popup.setViewport({ width: 380, height: 600 });
  });

  test('says that an article has nothing to hide', async () => {
    await over('/clean', CLEAN);
    await mood('nothing');
    expect(await violations(popup)).toEqual([]);
  });

  test('says that a page is no article', async () => {
    await over('/front', FRONT);
    await mood('notArticle');
    expect(await violations(popup)).toEqual([]);
  });

  test('says where it cannot run', async () => {
    await visitOurs(popup, 'popup/index.html?tab=999999999');
    await mood('unavailable');
    expect(await violations(popup)).toEqual([]);
  });
});

test('the popup of a reader of Arabic runs from right to left', async () => {
  const browser = await launch('chrome', { language: 'ar' });
  try {
    const popup = await openOurs(browser, 'popup/index.html?tab=999999999');
    expect(await popup.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(
      ['rtl', 'ar'],
    );
    const [text, knob] = await popup.$eval('.rules li', (row) =>
      ['.rule-name', 'input'].map((part) => row.querySelector(part)?.getBoundingClientRect().left ?? 0),
    );
    expect(text).toBeGreaterThan(knob ?? 0);
    expect(await violations(popup)).toEqual([]);
  } finally {
    await browser.close();
  }
});
