/** What the reader asks back comes back: seen on the page, and byte for byte. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { BROWSERS, launch } from './browsers.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';

const told =
  '<p>The ferry that was sold for scrap in spring has been seen again, moored at the end of the old pier with its lights on.</p>';
const page = (extra: string, more = '') =>
  `<!doctype html><html lang="en"><head><title>Ferry</title></head><body ${more}><main><article><h1>Ferry seen again at old pier</h1>${told.repeat(8)}</article></main>${extra}</body></html>`;
const FIXED = 'position:fixed;left:0;right:0;bottom:0;background:#fff;padding:20px';
/** Each banner in words of its own: what is kept is known again by what it says. */
const says = (what: string) =>
  `We use cookies and similar technologies to personalise ${what}. By clicking Accept all you agree. <button>Accept all</button><button>Reject all</button>`;

const BANNERS = {
  'of a known platform': page(`<div id="onetrust-consent-sdk" style="${FIXED}">${says('adverts')}</div>`),
  'whose own style insists on being shown': page(
    `<div id="stubborn" data-wanted style="display:block!important;${FIXED}">${says('the weather')}</div>`,
  ),
  'in a modal dialog': page(
    `<dialog id="modal" data-wanted>${says('videos')}</dialog><script>document.getElementById('modal').showModal()</script>`,
  ),
  'over a dimmed, locked and inert page': page(
    `<div style="position:fixed;inset:0;background:rgb(0 0 0/.6);z-index:8"></div><div id="boxed" data-wanted role="dialog" aria-modal="true" style="position:fixed;inset:30% 20%;background:#fff;z-index:9">${says('what we offer')}</div><script>document.querySelector('main').inert = true; document.querySelector('main').id = 'page'</script>`,
    'style="overflow: hidden" data-page="story"',
  ),
};

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  let plain: Browser;
  let tab: Page;
  beforeAll(async () => {
    browser = await launch(name);
    plain = await launch(name, { extension: false });
    tab = await browser.newPage();
    await tab.bringToFront();
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), plain?.close()]);
  });
  const seen = () =>
    tab.evaluate(
      () => document.querySelector('[data-wanted], #onetrust-consent-sdk')?.checkVisibility() ?? false,
    );
  const report = () => ask(tab, { type: 'report' });
  const html = (one: Page) => one.evaluate(() => document.documentElement.outerHTML);

  describe.each(Object.entries(BANNERS))('a banner %s', (shape, content) => {
    const path = `/${shape.replaceAll(' ', '-').replaceAll(',', '')}`;

    it('is hidden, undone byte for byte, and hidden again', async () => {
      const address = server.serve(path, content);
      const untouched = await plain.newPage();
      await untouched.goto(address);
      const before = await html(untouched);
      await untouched.close();
      await tab.goto(address);
      await until(async () => !(await seen()) && (await report())?.counts.consent);
      // The page is set free a few times, a little later.
      await new Promise((later) => setTimeout(later, 900));
      await ask(tab, { type: 'undoAll', undo: true });
      expect(await seen()).toBe(true);
      expect(await html(tab)).toBe(before);
      await ask(tab, { type: 'undoAll', undo: false });
      await until(async () => !(await seen()));
    });

    it('is shown when it is kept, at once and on the next visit', async () => {
      const [item] = (await report())?.items ?? [];
      expect(item?.rule).toBe('consent');
      await ask(tab, { type: 'keep', id: item?.id ?? -1 });
      expect(await seen()).toBe(true);
      await new Promise((later) => setTimeout(later, 900));
      expect(await seen()).toBe(true);
      expect((await report())?.items.filter(({ rule }) => rule === 'consent')).toHaveLength(1);
      await tab.reload();
      await until(seen);
    });
  });
});
