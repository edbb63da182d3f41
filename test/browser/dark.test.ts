/** Dark: axe-core finds nothing in any state of our pages, contrast above all; light is tried with each state's own test. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browsers.ts';
import { CLEAN, GARDEN, newsTab, openOurs, violations, visitOurs } from './our-pages.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';

let browser: Browser;
let server: Server;
let news: Page;
let ours: Page;
let tab: number;
const press = (selector: string): Promise<void> =>
  ours.$eval(selector, (element) => (element as HTMLElement).click());
const mood = (wanted: string): Promise<void> =>
  until(() => ours.evaluate((is) => document.querySelector('main')?.dataset.mood === is, wanted));

beforeAll(async () => {
  server = await startServer();
  browser = await launch('chrome');
  news = await browser.newPage();
  await news.goto(server.serve('/garden', GARDEN));
  ours = await openOurs(browser, 'popup/index.html');
  await ours.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  tab = await newsTab(ours);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('the popup, with its list, with something kept, off, paused and brought back', async () => {
  await visitOurs(ours, `popup/index.html?tab=${tab}`);
  await mood('working');
  expect(await ours.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(28, 29, 32)',
  );
  await press('summary');
  expect(await violations(ours)).toEqual([]);
  await press('.acts button:nth-child(2)');
  await mood('undone');
  expect(await violations(ours)).toEqual([]);
  await press('.acts button:nth-child(2)');
  await mood('working');
  await press('.acts button:nth-child(1)');
  await until(() => ours.$('[aria-pressed="true"]'));
  expect(await violations(ours)).toEqual([]);
  await press('.acts button:nth-child(1)');
  await press('.site-switch input');
  await mood('off');
  expect(await violations(ours)).toEqual([]);
  await press('.site-switch input');
  await mood('working');
  await press('header button');
  await mood('paused');
  expect(await violations(ours)).toEqual([]);
  await press('header button');
  await mood('working');
  await press('.item-acts button:nth-child(2)');
  await until(() => ours.$('.is-kept'));
  expect(await violations(ours)).toEqual([]);
  await ours.evaluate(() => chrome.storage.sync.clear());
});

test('the popup where there is nothing, and where there is no page', async () => {
  await news.goto(server.serve('/clean', CLEAN));
  await visitOurs(ours, `popup/index.html?tab=${tab}`);
  await mood('nothing');
  expect(await violations(ours)).toEqual([]);
  await visitOurs(ours, 'popup/index.html?tab=999999999');
  await mood('unavailable');
  expect(await violations(ours)).toEqual([]);
});

test('the settings, with everything that can be in them and wrong with them', async () => {
  await ours.evaluate(() =>
    chrome.storage.sync.set({
      general: { consentMode: 'decline' },
      phrases: { list: [{ rule: 'crosspromo', text: 'Send us your pictures' }] },
      'sites.0': { 'evening-post.example': { off: true } },
    }),
  );
  await visitOurs(ours, 'options/index.html');
  await ours.waitForSelector('.rules .switch:enabled');
  await ours.type('input[name="site"]', 'no site at all');
  await ours.keyboard.press('Enter');
  await ours.type('input[name="phrase"]', 'send us your pictures');
  await until(async () => (await ours.$$('[aria-invalid="true"]')).length === 2);
  expect(await violations(ours)).toEqual([]);
  await press('.danger');
  await until(() => ours.$('.outcome button'));
  expect(await violations(ours)).toEqual([]);
});

test('the welcome page, before and after', async () => {
  await visitOurs(ours, 'welcome/index.html');
  await ours.waitForSelector('.rules .switch:enabled');
  expect(await violations(ours)).toEqual([]);
  await press('.segments label:nth-child(2) input');
  await until(async () => (await ours.$$('.clutter:not([hidden])')).length < 6);
  expect(await violations(ours)).toEqual([]);
});

test('the pictures in the toolbar stand out on a light and on a dark one', async () => {
  const weakest = (path: string): Promise<number> =>
    ours.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      /** The contrast of the frame, at the middle of its left edge, with what lies under it. */
      const against = (toolbar: string): number => {
        if (!context) return 0;
        const lightness = ([r = 0, g = 0, b = 0]: ArrayLike<number>[number][]): number => {
          const [x = 0, y = 0, z = 0] = [r, g, b].map((one) => (one / 255) ** 2.2);
          return 0.2126 * x + 0.7152 * y + 0.0722 * z + 0.05;
        };
        context.fillStyle = toolbar;
        context.fillRect(0, 0, picture.width, picture.height);
        const under = lightness([...context.getImageData(0, 0, 1, 1).data]);
        context.drawImage(picture, 0, 0);
        const at = Math.round(picture.width * 0.155);
        const over = lightness([...context.getImageData(at, picture.height / 2, 1, 1).data]);
        return Math.max(under, over) / Math.min(under, over);
      };
      return Math.min(against('#ffffff'), against('#1c1b22'));
    }, path);
  for (const stem of ['icon', 'icon-off'])
    expect(await weakest(`/icons/${stem}-128.png`), stem).toBeGreaterThan(2.3);
  expect(await weakest('/icons/icon-off-32.png')).toBeGreaterThan(2.5);
});
