/** The welcome page in both browsers. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, BROWSERS, launch } from './browsers.ts';
import { openOurs, storedIn, violations, visitOurs } from './our-pages.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('welcome page in %s', (name) => {
  let browser: Browser;
  let page: Page;
  const clutter = (): Promise<number> =>
    page.$$eval('.clutter', (all) => all.filter((one) => one.getClientRects().length > 0).length);
  const press = (selector: string): Promise<void> =>
    page.$eval(selector, (element) => (element as HTMLElement).click());

  beforeAll(async () => {
    browser = await launch(name);
    page = await openOurs(browser, 'welcome/index.html');
    await page.waitForSelector('.rules .switch:enabled');
  });
  afterAll(() => browser?.close());

  test('opens by itself once, on install', async () => {
    const address = await addressOf(browser, 'welcome/index.html');
    const tabs = await page.evaluate(() => chrome.tabs.query({}).then((all) => all.map(({ url }) => url)));
    // This test's own tab is the second.
    expect(tabs.filter((url) => url === address)).toHaveLength(2);
  });

  test('shows a small article before and after', async () => {
    expect(await clutter()).toBe(3);
    await press('.demo-switch input');
    await until(async () => (await clutter()) === 0);
    expect(await page.$$eval('.demo > p:not(.clutter), .demo > h3', (all) => all.length)).toBe(3);
    expect(await violations(page)).toEqual([]);
  });

  test('its switches are the real ones, and the example obeys them', async () => {
    await press('.rules li:nth-child(3) input');
    await until(async () => (await clutter()) === 1);
    await until(async () => /"crosspromo":false/.test(JSON.stringify(await storedIn(page))));
    await press('.rules li:nth-child(3) input');
    await until(async () => (await clutter()) === 0);
  });

  test.runIf(name === 'firefox')('asks for access to pages where it was refused', async () => {
    expect(await page.$('.notice')).toBeNull();
    await page.evaluate(() =>
      chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }).catch(() => false),
    );
    await visitOurs(page, 'welcome/index.html');
    await page.waitForSelector('.notice button');
    expect(await violations(page)).toEqual([]);
  });
});
