/** From our own pages to an open news page and back: what is set there is seen here, at once, in both browsers. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { BROWSERS, launch } from './browsers.ts';
import { GARDEN, newsTab, openOurs, visitOurs } from './our-pages.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('what is set reaches the page in %s', (name) => {
  let browser: Browser;
  let server: Server;
  let news: Page;
  let ours: Page;
  let tab: number;
  const shown = (selector: string): Promise<boolean> =>
    news.$eval(selector, (element) => element.getClientRects().length > 0);
  const hidden = async (selector: string): Promise<boolean> => !(await shown(selector));
  const press = (selector: string): Promise<void> =>
    ours.$eval(selector, (element) => (element as HTMLElement).click());
  const options = async (): Promise<void> => {
    await visitOurs(ours, 'options/index.html');
    await ours.waitForSelector('.rules .switch:enabled');
  };
  const remove = '[aria-labelledby="memory-title"] li button';
  const listed = (): Promise<string> =>
    ours.$eval('[aria-labelledby="memory-title"]', (section) => section.textContent ?? '');

  beforeAll(async () => {
    server = await startServer();
    browser = await launch(name);
    news = await browser.newPage();
    await news.goto(server.serve('/garden', GARDEN));
    ours = await openOurs(browser, 'options/index.html');
    await ours.setViewport({ width: 900, height: 1000 });
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

  test('a phrase of the reader’s own hides its line, says which phrase it was, and gives it back', async () => {
    await options();
    await ours.type('input[name="phrase"]', 'only THIS reader');
    await ours.keyboard.press('Enter');
    await until(() => hidden('.note'));
    const found = (await ask(news, { type: 'report' }))?.items.find(({ text }) => text.includes('minds'));
    expect(found?.reason.detail?.toLowerCase()).toContain('only this reader');
    await press('[aria-labelledby="phrases-title"] li button');
    await until(() => shown('.note'));
  });

  test('a site that is turned off is as it came, until it is taken out of the list', async () => {
    await options();
    await ours.type('input[name="site"]', '127.0.0.1');
    await ours.keyboard.press('Enter');
    await until(() => shown('article a'));
    await press('[aria-labelledby="sites-title"] li button');
    await until(() => hidden('article a'));
  });

  test('what is kept in the popup is listed in the settings, and hidden again once it is removed there', async () => {
    await visitOurs(ours, `popup/index.html?tab=${tab}`);
    await ours.waitForSelector('.item-acts button:nth-child(2)');
    await press('.item-acts button:nth-child(2)');
    await until(() => shown('article a'));
    // As a reader does it: the page has long heard what was stored before the settings are open.
    await news.bringToFront();
    await new Promise((heard) => setTimeout(heard, 800));
    await options();
    await until(async () => /houseplants/.test(await listed()));
    expect(await listed()).toContain('Kept');
    await press(remove);
    await until(() => hidden('article a'));
  });

  test('what is picked on the page is listed in the settings, and shown again once it is removed there', async () => {
    await news.bringToFront();
    await ask(news, { type: 'pick' });
    const { x, y } = await news.$eval('.note', (element) => {
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await news.mouse.click(x, y);
    await news.keyboard.press('Enter');
    await until(() => hidden('.note'));
    await options();
    await until(async () => /only this reader minds/.test(await listed()));
    expect(await listed()).toContain('Picked');
    await press(remove);
    await until(() => shown('.note'));
  });
});
