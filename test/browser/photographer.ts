/** A browser set up for pictures: the demo article in one tab, our own pages in another. */
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { ask } from './ask.ts';
import { type BrowserName, type LaunchOptions, launch } from './browsers.ts';
import { newsTab, openOurs, visitOurs } from './our-pages.ts';
import type { Server } from './server.ts';
import { until } from './until.ts';

export const POPUP = { width: 380, height: 600 };
export const PAGE = { width: 900, height: 1000 };
/** What the pages pretend to be. */
const HOST = 'corran-courier.example';

export interface Photographer {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly news: Page;
  readonly ours: Page;
  readonly tab: number;
  /** The same address under the paper's own name. */
  named(address: string): string;
  /** Opens the popup over a page of the paper and waits until it says how that is. */
  popupOver(address: string, mood: string): Promise<void>;
  mood(wanted: string): Promise<void>;
  /** Opens one of our pages with these settings stored, once its switches can be used. */
  page(path: string, items?: Record<string, unknown>): Promise<void>;
  press(selector: string): Promise<void>;
  /** Takes a picture under a name: a popup as large as its window, any other page whole. */
  take(name: string, of?: Page): Promise<void>;
}

interface Look extends LaunchOptions {
  readonly dark?: boolean;
}

/** @returns a browser with a news tab that shows the demo article, and a tab for our own pages */
export async function openPhotographer(
  name: BrowserName,
  folder: string,
  server: Server,
  options: Look = {},
): Promise<Photographer> {
  const { dark = false, language } = options;
  const browser = await launch(name, { ...options, host: HOST });
  const named = (address: string) => address.replace('127.0.0.1', HOST);
  const news = await browser.newPage();
  await news.goto(named(server.page('demo/article.html')));
  const ours = await openOurs(browser, 'popup/index.html');
  if (name === 'chrome')
    for (const page of [ours, news])
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
  const tab = await newsTab(ours);
  const stem = [name, language, dark ? 'dark' : 'light'].filter(Boolean).join('-');
  const mood = (wanted: string) =>
    until(() => ours.evaluate((is) => document.querySelector('main')?.dataset.mood === is, wanted));
  return {
    name,
    browser,
    news,
    ours,
    tab,
    named,
    mood,
    async popupOver(address, wanted) {
      await news.goto(named(address));
      await visitOurs(ours, `popup/index.html?tab=${tab}`);
      await mood(wanted);
    },
    async page(path, items) {
      if (items)
        await ours.evaluate(async (all) => {
          await chrome.storage.local.clear();
          await chrome.storage.sync.clear();
          await chrome.storage.sync.set(all);
        }, items);
      await visitOurs(ours, path);
      await ours.waitForSelector('.rules .switch:enabled');
    },
    press: (selector) => ours.$eval(selector, (element) => (element as HTMLElement).click()),
    async take(what, of = ours) {
      // A switch moves for a moment.
      await new Promise((still) => setTimeout(still, 250));
      const view = of.viewport();
      // A window as high as the page: Chromium's own pictures beyond the window are shifted from right to left.
      if (view && of === ours && !what.startsWith('popup'))
        await of.setViewport({
          ...view,
          height: await of.evaluate(() => document.documentElement.scrollHeight),
        });
      await of.screenshot({ path: join(folder, `${what}-${stem}.png`) as `${string}.png` });
      if (view) await of.setViewport(view);
    },
  };
}

/** Starts the picker on the news page. */
export const pickOn = (page: Page) => ask(page, { type: 'pick' });
