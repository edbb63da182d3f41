/** How the popup comes up: drawn before anything has answered, in its place at once, and still while it fills. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { shardOf } from '../../src/settings/items.ts';
import { BROWSERS, launch } from './browsers.ts';
import { CLEAN, FRONT, GARDEN, newsTab, openOurs, visitOurs } from './our-pages.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';

/** The news page's site is off. */
const OFF = { [shardOf('127.0.0.1')]: { '127.0.0.1': { off: true } } };

/** A storage that never answers, and a page that does not either. */
function nothingAnswers(): void {
  const never = () => new Promise<never>(() => {});
  for (const area of [chrome.storage.sync, chrome.storage.local]) Object.assign(area, { get: never });
  Object.assign(chrome.tabs, { sendMessage: never });
}

interface Shift {
  readonly sources: readonly { readonly node?: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** What the browser saw jump since the page was opened: its words, from where, to where. */
function whatMoved(): Promise<string[]> {
  const at = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join();
  return new Promise((seen) => {
    const all: string[] = [];
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as unknown as Shift[])
        for (const { node, previousRect, currentRect } of sources)
          all.push(`${node?.textContent}: from ${at(previousRect)} to ${at(currentRect)}`);
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => seen(all), 400);
  });
}

describe.each(BROWSERS)('the popup comes up in %s', (name) => {
  let browser: Browser;
  let server: Server;
  let news: Page;
  let popup: Page;
  let tab: number;
  beforeAll(async () => {
    server = await startServer();
    browser = await launch(name);
    news = await browser.newPage();
    await news.goto(server.serve('/garden', GARDEN));
    popup = await openOurs(browser, 'popup/index.html');
    await popup.setViewport({ width: 380, height: 600 });
    tab = await newsTab(popup);
  });
  afterEach(async () => {
    await popup.evaluate(() => chrome.storage.sync.clear());
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (which = tab): Promise<void> => visitOurs(popup, `popup/index.html?tab=${which}`);
  const mood = (wanted: string): Promise<void> =>
    until(() => popup.evaluate((is) => document.querySelector('main')?.dataset.mood === is, wanted));

  test('waits for no file but its script and its picture', async () => {
    await open();
    await mood('working');
    const asked = await popup.evaluate(() =>
      [...document.querySelectorAll('script[src], link[href]')].map((one) => one.localName),
    );
    expect(asked).toEqual(['script']);
  });

  // Firefox runs no script of a test before the popup's own.
  test.runIf(name === 'chrome')(
    'is whole while neither the settings nor the page have answered',
    async () => {
      const { identifier } = await popup.evaluateOnNewDocument(nothingAnswers);
      await open();
      const seen = await popup.evaluate(() =>
        [...document.querySelectorAll('.rule-name, button, .no-items')].map((one) => one.textContent),
      );
      await popup.removeScriptToEvaluateOnNewDocument(identifier);
      expect(seen).toContain('Consent banners');
      expect(seen).toContain('Settings');
      expect(seen).toHaveLength(6 + 5 + 1);
      await open();
      await mood('working');
    },
  );

  test.runIf(name === 'chrome').each([
    ['there are counts', GARDEN, {}, 'working'],
    ['there is nothing to hide', CLEAN, {}, 'nothing'],
    ['the page is no article', FRONT, {}, 'notArticle'],
    ['everything is paused', GARDEN, { general: { paused: true } }, 'paused'],
    ['it was off for this site', GARDEN, OFF, 'off'],
    ['all of it was brought back', GARDEN, {}, 'undone'],
    ['there is no page', undefined, {}, 'unavailable'],
  ] as const)('nothing in it jumps when it turns out that %s', async (_, html, items, wanted) => {
    if (html) await news.goto(server.serve('/jump', html));
    await popup.evaluate((all) => chrome.storage.sync.set(all), items as object);
    if (wanted === 'undone')
      await popup.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'undoAll', undo: true }), tab);
    await open(html ? tab : 999_999_999);
    await mood(wanted);
    const moved = await popup.evaluate(whatMoved);
    expect(moved).toEqual([]);
  });

  test('has room for the whole name of the site', async () => {
    await news.goto(server.serve('/garden', GARDEN));
    await open();
    await mood('working');
    await popup.$eval('bdi', (name) => {
      name.textContent = 'neue-allgemeine-zeitung.example';
    });
    const [site, cut] = await popup.$eval('.site-name', (one) => [
      one.textContent,
      one.scrollWidth > one.clientWidth,
    ]);
    expect([site, cut]).toEqual(['neue-allgemeine-zeitung.example', false]);
  });
});
