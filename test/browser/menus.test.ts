/** Our entries in the browser's context menu: chosen in Firefox's own menu, handed over as Chromium hands them over. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { BROWSERS, launch, worker } from './browsers.ts';
import { chooseEntry, openMenu } from './firefox-window.ts';
import { GARDEN, newsTab, openOurs, storedIn } from './our-pages.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';

/** Our entries in their order, by their ids. */
const ENTRIES = {
  hideClicked: 'Hide this',
  keepClicked: 'Keep this on this site',
  'toggle-site': 'Turn on or off for this site',
} as const;

describe.each(BROWSERS)('the context menu in %s', (name) => {
  let browser: Browser;
  let server: Server;
  let news: Page;
  let ours: Page;
  let tab: number;
  const shown = (selector: string): Promise<boolean> =>
    news.$eval(selector, (element) => element.getClientRects().length > 0);

  /** Clicks with the right button on something, and chooses an entry. */
  const choose = async (id: keyof typeof ENTRIES, selector: string): Promise<void> => {
    await news.bringToFront();
    const { x, y } = await news.$eval(selector, (element) => {
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      return { x: box.x + 30, y: box.y + box.height / 2 };
    });
    if (name === 'firefox') {
      expect(await openMenu(news, x, y)).toEqual(Object.values(ENTRIES));
      return chooseEntry(browser, ENTRIES[id]);
    }
    await news.mouse.click(x, y, { button: 'right' });
    await (await worker(browser)).evaluate(
      (menuItemId, tabId) => {
        const event = chrome.contextMenus.onClicked as unknown as {
          dispatch(info: object, tab: object): void;
        };
        event.dispatch({ menuItemId, frameId: 0 }, { id: tabId });
      },
      id,
      tab,
    );
  };

  beforeAll(async () => {
    server = await startServer();
    browser = await launch(name);
    news = await browser.newPage();
    await news.goto(server.serve('/garden', GARDEN));
    ours = await openOurs(browser, 'options/index.html');
    tab = await newsTab(ours);
  });
  beforeEach(async () => {
    await ours.evaluate(() => chrome.storage.sync.clear());
    await news.goto(server.serve('/garden', GARDEN));
    await until(async () => (await ask(news, { type: 'report' }))?.items.length === 1);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('has the three entries, and no other', async () => {
    // An entry that is not there cannot be changed.
    const change = (id: string) =>
      ours.evaluate(
        (one) =>
          Promise.resolve(chrome.contextMenus.update(one, { visible: true })).then(
            () => true,
            () => false,
          ),
        id,
      );
    for (const id of Object.keys(ENTRIES)) expect(await change(id), id).toBe(true);
    expect(await change('another')).toBe(false);
  });

  test('hides what was clicked, and remembers it', async () => {
    await choose('hideClicked', '.note');
    await until(async () => !(await shown('.note')));
    await until(async () => JSON.stringify(await storedIn(ours)).includes('only this reader minds'));
  });

  test('keeps what was clicked while it is shown', async () => {
    await ask(news, { type: 'reveal', on: true });
    await until(() => shown('article a'));
    await choose('keepClicked', 'article a');
    await until(async () => JSON.stringify(await storedIn(ours)).includes('houseplants'));
    await ask(news, { type: 'reveal', on: false });
    expect(await shown('article a')).toBe(true);
  });

  test('turns the site off, and on again', async () => {
    await choose('toggle-site', '.note');
    await until(() => shown('article a'));
    await choose('toggle-site', '.note');
    await until(async () => !(await shown('article a')));
  });
});
