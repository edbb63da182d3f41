/**
 * Android's browsers have neither context menus nor keyboard commands. Here real browsers have none for us, and a page
 * is as narrow as a phone; what else a phone lacks is tried in test/unit/background.test.ts.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, BROWSERS, launch } from './browsers.ts';
import { GARDEN, newsTab, openOurs, violations, visitOurs } from './our-pages.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('without context menus and commands, in %s', (name) => {
  let browser: Browser;
  let server: Server;
  let news: Page;
  let ours: Page;
  let tab: number;
  beforeAll(async () => {
    server = await startServer();
    browser = await launch(name, { bare: true });
    news = await browser.newPage();
    await news.goto(server.serve('/garden', GARDEN));
    ours = await openOurs(browser, 'popup/index.html');
    await ours.setViewport({ width: 360, height: 740 });
    tab = await newsTab(ours);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('the browser really has none', async () => {
    const has = await ours.evaluate(() =>
      ['contextMenus', 'menus', 'commands'].map((api) => Boolean(chrome[api as keyof typeof chrome])),
    );
    expect(has).toEqual([false, false, false]);
  });

  test('the background has come up whole: it greets, and the badge counts', async () => {
    const address = await addressOf(browser, 'welcome/index.html');
    await until(() =>
      ours.evaluate(
        async (wanted) => (await chrome.tabs.query({})).some(({ url }) => url === wanted),
        address,
      ),
    );
    const badge = () => ours.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
    await expect.poll(badge, { timeout: 10_000 }).toBe('1');
  });

  test('the popup works as ever', async () => {
    await visitOurs(ours, `popup/index.html?tab=${tab}`);
    const mood = (wanted: string) =>
      until(() => ours.evaluate((is) => document.querySelector('main')?.dataset.mood === is, wanted));
    await mood('working');
    await ours.$eval('.site-switch input', (one) => (one as HTMLElement).click());
    await mood('off');
    await until(() => news.$eval('article a', (link) => link.getClientRects().length > 0));
    await ours.$eval('.site-switch input', (one) => (one as HTMLElement).click());
    await mood('working');
  });

  test('the settings are whole, and speak of no shortcuts', async () => {
    await visitOurs(ours, 'options/index.html');
    await ours.waitForSelector('.rules .switch:enabled');
    const sections = await ours.$$eval('h2', (all) => all.map((one) => one.textContent));
    expect(sections).toContain('Your settings as a file');
    expect(sections).not.toContain('Keyboard shortcuts');
    expect(await ours.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await violations(ours)).toEqual([]);
  });
});
