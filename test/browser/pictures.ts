/** Pictures of every state of our own pages, for people to look at, and those the stores show. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, launch } from './browsers.ts';
import { CLEAN, FRONT, openOurs, visitOurs } from './our-pages.ts';
import type { Server } from './server.ts';
import { until } from './until.ts';

const POPUP = { width: 360, height: 800 };
const PAGE = { width: 900, height: 1000 };
/** What the stores ask for. */
const STORE = { width: 1280, height: 800 };

interface Studio {
  readonly browser: Browser;
  readonly news: Page;
  readonly ours: Page;
  readonly tab: number;
  /** Takes a picture of our page under a name: a popup as large as its window, any other page whole. */
  take(name: string): Promise<void>;
}

/** @returns a browser with a news tab that shows the demo article, and a tab for our own pages */
async function open(name: BrowserName, dark: boolean, folder: string, server: Server, language?: string) {
  const browser = await launch(name, { dark, ...(language ? { language } : {}) });
  const news = await browser.newPage();
  await news.goto(server.page('demo/article.html'));
  const ours = await openOurs(browser, 'popup/index.html');
  if (name === 'chrome')
    await ours.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  let tab = -1;
  await until(async () => {
    tab = await ours.evaluate(async () => {
      for (const { id = -1 } of await chrome.tabs.query({})) {
        const report = await chrome.tabs.sendMessage(id, { type: 'report' }).catch(() => undefined);
        if (report?.items?.length > 0) return id;
      }
      return -1;
    });
    return tab >= 0;
  });
  const stem = [name, language, dark ? 'dark' : 'light'].filter(Boolean).join('-');
  const studio: Studio = {
    browser,
    news,
    ours,
    tab,
    async take(what) {
      // A switch moves for a moment.
      await new Promise((still) => setTimeout(still, 250));
      await ours.screenshot({
        path: join(folder, `${what}-${stem}.png`) as `${string}.png`,
        fullPage: !what.startsWith('popup'),
      });
    },
  };
  return studio;
}

const press = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

/** Every state of popup, settings and welcome page, in one browser and one scheme. */
async function everyState(studio: Studio, server: Server): Promise<void> {
  const { news, ours, tab, take } = studio;
  const mood = (wanted: string) =>
    until(() => ours.evaluate((is) => document.querySelector('main')?.dataset.mood === is, wanted));
  const popupOver = async (address: string) => {
    await news.goto(address);
    await visitOurs(ours, `popup/index.html?tab=${tab}`);
  };
  await ours.setViewport(POPUP);
  await popupOver(server.page('demo/article.html'));
  await mood('working');
  await take('popup-working');
  await press(ours, 'summary');
  await take('popup-list');
  await press(ours, '.item-acts button:nth-child(2)');
  await until(() => ours.$('.is-kept'));
  await take('popup-kept');
  await ours.evaluate(() => chrome.storage.sync.clear());
  await popupOver(server.page('demo/article.html'));
  await mood('working');
  await press(ours, '.acts button:nth-child(2)');
  await mood('undone');
  await take('popup-undone');
  await press(ours, '.acts button:nth-child(2)');
  await mood('working');
  await press(ours, '.site-switch input');
  await mood('off');
  await take('popup-off');
  await press(ours, '.site-switch input');
  await mood('working');
  await press(ours, 'header button');
  await mood('paused');
  await take('popup-paused');
  await press(ours, 'header button');
  await mood('working');
  await popupOver(server.serve('/clean', CLEAN));
  await mood('nothing');
  await take('popup-nothing');
  await popupOver(server.serve('/front', FRONT));
  await mood('notArticle');
  await take('popup-front');
  await visitOurs(ours, 'popup/index.html?tab=999999999');
  await mood('unavailable');
  await take('popup-unavailable');
  await ours.setViewport(PAGE);
  await visitOurs(ours, 'options/index.html');
  await ours.waitForSelector('.switch:enabled');
  await take('options');
  await visitOurs(ours, 'welcome/index.html');
  await ours.waitForSelector('.rules .switch:enabled');
  await take('welcome');
  await press(ours, '.demo-switch input');
  await take('welcome-after');
}

/** Writes every state, light and dark, in both browsers, and what a reader of Arabic sees. */
export async function takeAllStates(folder: string, server: Server): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of ['chrome', 'firefox'] as const)
    for (const dark of [false, true]) {
      const studio = await open(name, dark, folder, server);
      await everyState(studio, server);
      if (name === 'chrome' && !dark) await special(studio);
      await studio.browser.close();
    }
  const arabic = await open('chrome', false, folder, server, 'ar');
  await everyState(arabic, server);
  await arabic.browser.close();
}

/** What some readers see: colours of their own, everything twice as large. */
async function special({ ours, tab, news, take }: Studio): Promise<void> {
  await news.bringToFront();
  await ours.setViewport(POPUP);
  await ours.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const session = await ours.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  for (const path of ['popup', 'options']) {
    await visitOurs(ours, `${path}/index.html?tab=${tab}`);
    await ours.waitForSelector('.switch:enabled');
    await take(`${path}-forced-colors`);
  }
  await session.send('Emulation.setEmulatedMedia', { features: [] });
  // 200%: half as many CSS pixels in the same window.
  await ours.setViewport({ width: 450, height: 500, deviceScaleFactor: 2 });
  await visitOurs(ours, 'options/index.html');
  await ours.waitForSelector('.switch:enabled');
  await take('options-zoomed');
}

/** The pictures of the store listing: a page before, the same after, the popup over it, and the settings. */
export async function takeStorePictures(folder: string, server: Server): Promise<void> {
  await mkdir(folder, { recursive: true });
  const address = server.page('demo/article.html');
  const bare = await launch('chrome', { extension: false });
  const plain = await bare.newPage();
  await plain.setViewport(STORE);
  await plain.goto(address);
  await new Promise((settled) => setTimeout(settled, 1500));
  await plain.screenshot({ path: join(folder, '1-before.png') as `${string}.png` });
  const studio = await open('chrome', false, folder, server);
  const { news, ours, tab } = studio;
  await news.bringToFront();
  await news.setViewport(STORE);
  await new Promise((settled) => setTimeout(settled, 800));
  const article = await news.screenshot({ encoding: 'base64' });
  await news.screenshot({ path: join(folder, '2-after.png') as `${string}.png` });
  await ours.setViewport(POPUP);
  await visitOurs(ours, `popup/index.html?tab=${tab}`);
  await until(() => ours.$('summary'));
  await press(ours, 'summary');
  const popup = await ours.screenshot({ encoding: 'base64', fullPage: true });
  // Laid over each other as a reader sees them: nothing of it is drawn.
  await plain.setContent(
    `<style>*{margin:0}body{background:url(data:image/png;base64,${article})}
    img{position:absolute;top:16px;right:24px;max-height:768px;border-radius:10px;box-shadow:0 12px 48px rgb(0 0 0/.4)}</style>
    <img src="data:image/png;base64,${popup}">`,
  );
  await plain.screenshot({ path: join(folder, '3-popup.png') as `${string}.png` });
  await ours.setViewport(STORE);
  for (const [number, page] of [
    [4, 'options'],
    [5, 'welcome'],
  ] as const) {
    await visitOurs(ours, `${page}/index.html`);
    await ours.waitForSelector('.switch:enabled');
    await ours.screenshot({ path: join(folder, `${number}-${page}.png`) as `${string}.png` });
  }
  await studio.browser.close();
  await bare.close();
}
