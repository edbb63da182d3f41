/** Pages that are after us: they learn nothing, reach nothing, and cannot undo what the reader wants. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, store } from './ask.ts';
import { BROWSERS, launch, worker } from './browsers.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';
import { visibleLines } from './visible.ts';

const told = (times: number) =>
  '<p>The clock of the old brewery, which has stood still since the flood, began to strike again on Monday night.</p>'.repeat(
    times,
  );
const PROMO =
  '<p id="promo">READ MORE: <a href="/2026/brewery-sold-to-its-own-workers">Brewery sold to its own workers</a></p>';
const story = (extra = '') =>
  `<!doctype html><html lang="en"><head><title>Clock</title></head><body><article><h1>Clock of old brewery strikes again</h1>${told(5)}${PROMO}${told(4)}</article>${extra}</body></html>`;

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name);
    page = await browser.newPage();
  });
  afterAll(async () => browser?.close());

  const report = () => ask(page, { type: 'report' });
  const promoSeen = () => page.evaluate(() => document.getElementById('promo')?.checkVisibility() ?? false);
  const open = async (path: string, content: string) => {
    await page.goto(server.serve(path, content));
    await until(async () => (await report())?.counts.crosspromo);
  };

  it('a page has no way to our settings or our messages', async () => {
    await open('/2026/clock-of-brewery', story());
    const reached = await page.evaluate(async () => {
      const world = globalThis as unknown as Record<
        string,
        { storage?: unknown; runtime?: { sendMessage?: unknown; id?: unknown } }
      >;
      const found: string[] = [];
      for (const api of ['chrome', 'browser']) {
        if (world[api]?.storage) found.push(`${api}.storage`);
        if (world[api]?.runtime?.sendMessage) found.push(`${api}.runtime.sendMessage`);
        if (world[api]?.runtime?.id) found.push(`${api}.runtime.id`);
      }
      const own = Object.keys(globalThis).filter((key) => /jts|thestory|engine/i.test(key));
      return [...found, ...own];
    });
    expect(reached).toEqual([]);
  });

  it('whatever it calls out, nothing changes', async () => {
    const before = await report();
    await page.evaluate(() => {
      const messages = [
        { type: 'undoAll', undo: true },
        { type: 'reveal', on: true },
        { type: 'keep', id: 1 },
        { type: 'pick' },
        { type: 'counted', total: 99, state: 'off' },
      ];
      for (const message of messages) {
        postMessage(message, '*');
        for (const target of [globalThis, document, document.documentElement])
          target.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true }));
        target('message', message);
        target('jts-message', message);
      }
      function target(kind: string, data: unknown) {
        dispatchEvent(new MessageEvent(kind, { data, source: window, origin: location.origin }));
      }
      document.getElementById('promo')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
      dispatchEvent(new KeyboardEvent('keydown', { key: 'J', altKey: true, shiftKey: true }));
    });
    await new Promise((later) => setTimeout(later, 300));
    expect(await report()).toEqual(before);
    expect(await promoSeen()).toBe(false);
  });

  it('a click its own script makes on "Cookie settings" brings no banner back', async () => {
    const banner = `<div id="bar" role="dialog" style="position:fixed;bottom:0;left:0;right:0;background:#fff;padding:20px">We use cookies to personalise content. <button>Accept all</button><button>Reject all</button></div><a id="ask" href="#">Cookie settings</a>`;
    await open('/2026/clock-of-brewery-two', story(banner));
    await until(async () => (await report())?.counts.consent);
    await page.evaluate(() => document.getElementById('ask')?.click());
    await new Promise((later) => setTimeout(later, 200));
    expect(await page.evaluate(() => document.getElementById('bar')?.checkVisibility())).toBe(false);
  });

  it('a mark that is guessed hides nothing, and is another on every load', async () => {
    const marks = new Set<string>();
    for (let load = 0; load < 3; load++) {
      await open(
        '/2026/clock-of-brewery-three',
        story(
          '<p id="rival" jts="crosspromo" jts-hidden="crosspromo" data-jts="crosspromo" class="jts" hidden-by="jts">The other paper was first with this story.</p>',
        ),
      );
      expect(await page.evaluate(() => document.getElementById('rival')?.checkVisibility())).toBe(true);
      const mark = await page.evaluate(
        () =>
          document
            .getElementById('promo')
            ?.getAttributeNames()
            .find((one) => one.startsWith('jts-')) ?? '',
      );
      expect(mark).toMatch(/^jts-[a-z0-9]{6,8}$/);
      marks.add(mark);
    }
    expect(marks.size).toBe(3);
  });

  it('a page that sets its style sheets anew does not bring the clutter back', async () => {
    await open('/2026/clock-of-brewery-four', story());
    await page.evaluate(() => {
      const own = new CSSStyleSheet();
      own.replaceSync('p{color:green}');
      document.adoptedStyleSheets = [own];
      document.body.append(document.createElement('hr'));
    });
    await until(async () => !(await promoSeen()));
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('article p') ?? document.body).color),
    ).toBe('rgb(0, 128, 0)');
  });

  it('a copy the page makes of what is hidden is judged for itself', async () => {
    await open('/2026/clock-of-brewery-five', story());
    await page.evaluate(() => {
      const copy = document.getElementById('promo')?.cloneNode(true) as HTMLElement;
      copy.id = 'copy';
      copy.textContent =
        'The tower is open to visitors on the first Sunday of the month, says the owner of the clock.';
      document.querySelector('article')?.append(copy);
    });
    await until(() => page.evaluate(() => document.getElementById('copy')?.checkVisibility()));
  });

  it('a page full of endless lines is judged while the reader waits, and can be read', async () => {
    const line = (bit: string) => `<p>${bit.repeat(60_000 / bit.length)}x</p>`;
    const lines = [
      ' ',
      '-',
      '[',
      'cookies ',
      'read more: ',
      '漢字',
      '"',
      'sign up our ',
      '\u00a0',
      '«',
      'a/b',
    ]
      .map(line)
      .join('');
    const began = Date.now();
    await open('/2026/clock-of-brewery-six', story(lines));
    expect(Date.now() - began).toBeLessThan(8000);
    expect(await promoSeen()).toBe(false);
  });

  it('settings with a site of a strange name leave it as it is', async () => {
    await store(page, { 'sites.3': { constructor: { off: 1 }, __proto__: null } });
    await open('/2026/clock-of-brewery-seven', story());
    expect((await visibleLines(page)).some((text) => text.startsWith('The clock of the old brewery'))).toBe(
      true,
    );
  });
});

describe('in Chromium, where every part can be watched', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch('chrome');
  });
  afterAll(async () => browser?.close());

  it('its files cannot be fetched or framed by a page', async () => {
    const { url } = { url: (await worker(browser)).url() };
    const page = await browser.newPage();
    await page.goto(server.serve('/2026/clock-framed', story()));
    const reached = await page.evaluate(async (base) => {
      const found: string[] = [];
      for (const path of [
        'manifest.json',
        'src/popup/index.html',
        'src/content/main.iife.js',
        'icons/icon-16.png',
      ]) {
        const address = new URL(`/${path}`, base).href;
        if (
          await fetch(address).then(
            (answer) => answer.ok,
            () => false,
          )
        )
          found.push(`fetched ${path}`);
        const image = new Image();
        const shown = new Promise((done) => {
          image.onload = () => done(true);
          image.onerror = () => done(false);
        });
        image.src = address;
        if (await shown) found.push(`showed ${path}`);
      }
      return found;
    }, url);
    expect(reached).toEqual([]);
  });

  it('no part of it makes a request', async () => {
    const asked: string[] = [];
    const background = await worker(browser);
    const base = new URL('/src/', background.url()).href;
    const client = background.client;
    await client.send('Network.enable');
    client.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    const note = (page: Page) => page.on('request', (request) => asked.push(request.url()));
    const news = await browser.newPage();
    note(news);
    const address = server.serve('/2026/clock-watched', story());
    await news.goto(address);
    await until(async () => (await ask(news, { type: 'report' }))?.counts.crosspromo);
    for (const path of ['popup/index.html?tab=1', 'options/index.html', 'welcome/index.html']) {
      const page = await browser.newPage();
      note(page);
      await page.goto(`${base}${path}`);
      await page.waitForSelector('main');
    }
    await store(news, { rules: { crosspromo: false } });
    await until(async () => (await ask(news, { type: 'report' }))?.counts.crosspromo === 0);
    await store(news, { rules: { crosspromo: true } });
    await ask(news, { type: 'undoAll', undo: true });
    await new Promise((later) => setTimeout(later, 500));
    const own = new URL('/', background.url()).href;
    expect(asked.length).toBeGreaterThan(5);
    expect(
      asked.filter(
        (one) =>
          !one.startsWith(own) &&
          !one.startsWith('data:') &&
          one !== address &&
          !one.endsWith('/favicon.ico'),
      ),
    ).toEqual([]);
  });

  it('the popup shows what a page says as text, whatever it says', async () => {
    for (const old of await browser.pages()) await old.close().catch(() => {});
    const news = await browser.newPage();
    const nasty =
      '&lt;img src=x onerror="document.title=1"&gt;&lt;script&gt;document.title=2&lt;/script&gt;&lt;a href=javascript:alert(1)&gt;';
    await news.goto(
      server.serve(
        '/2026/clock-nasty',
        story(
          `<article>${told(3)}<p>READ MORE: <a href="/2026/some-other-story-here">${nasty}</a></p></article>`,
        ).replace('Brewery sold to', `${nasty} sold to`),
      ),
    );
    await until(async () => (await ask(news, { type: 'report' }))?.counts.crosspromo);
    const background = await worker(browser);
    const tab = await background.evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
    );
    const popup = await browser.newPage();
    await popup.goto(`${new URL('/src/popup/index.html', background.url())}?tab=${tab}`);
    await popup.bringToFront();
    await popup.waitForSelector('summary');
    await popup.click('summary');
    await popup.waitForSelector('.item-words');
    const found = await popup.evaluate(() => ({
      words: [...document.querySelectorAll('.item-words')].map((one) => one.textContent).join(' '),
      made: document.querySelectorAll('main img[src="x"], main script, a[href^="javascript"]').length,
      title: document.title,
    }));
    expect(found.words).toContain('<img src=x');
    expect(found.made).toBe(0);
    expect(found.title).not.toMatch(/^[12]$/);
  });
});
