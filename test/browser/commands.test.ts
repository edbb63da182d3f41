/** The keyboard commands, as the browser hands them to the service worker. Only Chromium lets a test do that. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { launch, worker } from './browsers.ts';
import { GARDEN } from './our-pages.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';

let browser: Browser;
let server: Server;
let news: Page;
const promoShown = (): Promise<boolean> =>
  news.$eval('article a', (link) => link.getClientRects().length > 0);
/** Without a tab the command is meant for the one the reader is looking at. */
const command = async (name: string): Promise<void> => {
  await news.bringToFront();
  await (await worker(browser)).evaluate((name) => {
    const event = chrome.commands.onCommand as unknown as { dispatch(command: string): void };
    event.dispatch(name);
  }, name);
};

beforeAll(async () => {
  server = await startServer();
  browser = await launch('chrome');
  news = await browser.newPage();
  await news.goto(server.serve('/garden', GARDEN));
  await until(async () => (await ask(news, { type: 'report' }))?.items.length === 1);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('show what was hidden, and hide it again', async () => {
  await command('reveal');
  await until(promoShown);
  await command('reveal');
  await until(async () => !(await promoShown()));
});

test('turn the site off and on', async () => {
  await command('toggle-site');
  await until(promoShown);
  await command('toggle-site');
  await until(async () => !(await promoShown()));
});

test('do nothing where there is no page to act on', async () => {
  const empty = await browser.newPage();
  await empty.bringToFront();
  const inside = await worker(browser);
  await inside.evaluate(() => {
    const event = chrome.commands.onCommand as unknown as { dispatch(command: string): void };
    event.dispatch('toggle-site');
  });
  await empty.close();
  expect(await inside.evaluate(() => chrome.storage.sync.get('general'))).toEqual({});
  expect(await promoShown()).toBe(false);
});
