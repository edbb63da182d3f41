/** The welcome page in both browsers. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, BROWSERS, launch } from './browsers.ts';
import { openOurs, storedIn, tabbedThrough, violations, visitOurs } from './our-pages.ts';
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
    expect(await clutter()).toBe(6);
    await press('.segments label:nth-child(2) input');
    // Subscription pitches stay to begin with.
    await until(async () => (await clutter()) === 1);
    expect(await page.$$eval('.demo > p:not(.clutter), .demo > h3', (all) => all.length)).toBe(3);
    expect(await violations(page)).toEqual([]);
  });

  test('its switches are the real ones, and the example obeys them', async () => {
    await press('.rules li:nth-child(3) input');
    await until(async () => (await clutter()) === 2);
    await until(async () => /"crosspromo":false/.test(JSON.stringify(await storedIn(page))));
    await press('.rules li:nth-child(3) input');
    await until(async () => (await clutter()) === 1);
  });

  test('shows in the example what a switch does, wherever the example stood', async () => {
    await press('.segments label:nth-child(1) input');
    await until(async () => (await clutter()) === 6);
    await press('.rules li:nth-child(6) input');
    await until(async () => (await clutter()) === 0);
    await press('.rules li:nth-child(6) input');
    await until(async () => (await clutter()) === 1);
  });

  test('is whole for the keyboard', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const came = await tabbedThrough(page);
    expect(came.filter((one) => one.startsWith('UNSEEN'))).toEqual([]);
    // Before and after are one stop; then six rules.
    expect(came).toHaveLength(7);
    await page.focus('.segments label:nth-child(2) input');
    await page.keyboard.press('ArrowLeft');
    await until(async () => (await clutter()) === 6);
    await page.keyboard.press('ArrowRight');
    await until(async () => (await clutter()) === 1);
  });

  test.runIf(name === 'firefox')('asks for access to pages where it was refused', async () => {
    expect(await page.$('.notice')).toBeNull();
    await page.evaluate(() =>
      chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }).catch(() => false),
    );
    await visitOurs(page, 'welcome/index.html');
    await page.waitForSelector('.notice button');
    expect(await violations(page)).toEqual([]);
    // The popup offers the same: no page answers it.
    await visitOurs(page, 'popup/index.html?tab=999999999');
    await page.waitForSelector('.notice button');
    expect(await violations(page)).toEqual([]);
    await page.click('.notice button');
    await until(() => page.$eval('.notice', (notice) => /Reload pages/.test(notice.textContent ?? '')));
    expect(
      await page.evaluate(() => chrome.permissions.contains({ origins: ['http://*/*', 'https://*/*'] })),
    ).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});
