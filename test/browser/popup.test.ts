/** The popup against a real tab, the settings and the welcome page, in Chromium: states, actions, axe-core. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, worker } from './browsers.ts';
import { type Server, startServer } from './server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const told =
  '<p>The garden behind the old library opened on Saturday after three years of work by volunteers, who planted it by hand.</p>';
const PAGE = `<!doctype html><html lang="en"><title>Garden</title><article><h1>Library opens its garden</h1>${told.repeat(3)}
<p><a href="/other">Ten houseplants &lt;b&gt;that forgive everything&lt;/b&gt; [LIVING]</a></p>${told.repeat(3)}</article></html>`;

let browser: Browser;
let server: Server;
let popup: Page;
let base: string;
let tab: number;

const mood = (wanted: string): Promise<unknown> =>
  popup.waitForFunction(
    (is) => document.querySelector('main')?.dataset.mood === is,
    { timeout: 10_000 },
    wanted,
  );
const badge = async (): Promise<string> =>
  (await worker(browser)).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

beforeAll(async () => {
  server = await startServer();
  browser = await launch('chrome');
  const news = await browser.newPage();
  await news.goto(server.serve('/garden', PAGE));
  const background = await worker(browser);
  base = new URL('/src/', background.url()).href;
  tab = await background.evaluate(async () => {
    for (let tries = 0; tries < 50; tries++) {
      for (const { id = -1 } of await chrome.tabs.query({})) {
        const report = await chrome.tabs.sendMessage(id, { type: 'report' }).catch(() => undefined);
        if (report?.items?.length > 0) return id;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('no page hides anything');
  });
  popup = await browser.newPage();
  await popup.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await popup.setViewport({ width: 360, height: 600 });
  await popup.goto(`${base}popup/index.html?tab=${tab}`);
  // The welcome page opens by itself and would leave the popup without frames to wait on.
  await popup.bringToFront();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('popup', () => {
  test('tells what was hidden, as text', async () => {
    await mood('working');
    await popup.click('summary');
    expect(await popup.$eval('.item-words', (words) => words.textContent)).toContain('<b>that forgive');
    // The badge follows a moment later, by way of the service worker.
    await expect.poll(badge).toBe('1');
    expect(await violations(popup)).toEqual([]);
  });

  test('switches the site off and on', async () => {
    await popup.click('.site-switch input');
    await mood('off');
    await expect.poll(badge).toBe('off');
    expect(await violations(popup)).toEqual([]);
    await popup.click('.site-switch input');
    await mood('working');
  });

  test('pauses and resumes everything', async () => {
    await popup.click('header button');
    await mood('paused');
    expect(await violations(popup)).toEqual([]);
    await popup.click('header button');
    await mood('working');
  });

  test('brings everything back and hides it again', async () => {
    const undo = '.acts button:nth-child(2)';
    await popup.click(undo);
    await mood('undone');
    expect(await violations(popup)).toEqual([]);
    await popup.click(undo);
    await mood('working');
  });

  test('says where it cannot run', async () => {
    await popup.goto(`${base}popup/index.html?tab=999999999`);
    await mood('unavailable');
    expect(await violations(popup)).toEqual([]);
  });
});

describe.each(['options', 'welcome'])('%s page', (name) => {
  test.each(['light', 'dark'])('axe finds nothing in %s', async (scheme) => {
    await popup.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await popup.goto(`${base}${name}/index.html`);
    await popup.waitForSelector('main .switch:enabled');
    expect(await violations(popup)).toEqual([]);
  });
});
