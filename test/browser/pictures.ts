/** Pictures of every state of our own pages, for people to look at. */
import { mkdir } from 'node:fs/promises';
import { CLEAN, FRONT, visitOurs } from './our-pages.ts';
import { openPhotographer, PAGE, type Photographer, POPUP, pickOn } from './photographer.ts';
import type { Server } from './server.ts';
import { until } from './until.ts';

/** What a reader who has used it for a while has stored. */
const MEMORY = { element: 'p.promo', rule: 'crosspromo' };
const FULL = {
  general: { consentMode: 'decline' },
  phrases: {
    list: [
      { rule: 'crosspromo', text: 'Our podcast of the week' },
      { rule: 'follow', text: 'Send us your pictures of the harbour' },
    ],
  },
  'sites.0': Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [
      `${['evening', 'daily', 'coast', 'sunday', 'valley', 'island', 'lake', 'moor', 'north'][at]}-post.example`,
      { off: true },
    ]),
  ),
  'sites.1': {
    'corran-courier.example': {
      kept: [{ ...MEMORY, text: 'the ferry lines in pictures: eighty years between two islands [gallery]' }],
      picked: [{ ...MEMORY, text: 'tide tables for the week' }],
    },
  },
};

/** Every state of popup, settings and welcome page, in one browser and one scheme. */
async function everyState(photographer: Photographer, server: Server): Promise<void> {
  await popupStates(photographer, server);
  await pageStates(photographer);
  await pickerStates(photographer, server);
}

async function popupStates(photographer: Photographer, server: Server): Promise<void> {
  const { ours, mood, popupOver, press, take } = photographer;
  const article = server.page('demo/article.html');
  await ours.setViewport(POPUP);
  await popupOver(article, 'working');
  await take('popup-working');
  await press('summary');
  await take('popup-list');
  await press('.item-acts button:nth-child(2)');
  await until(() => ours.$('.is-kept'));
  await take('popup-kept');
  // What was kept is stored a moment later, and would otherwise be stored after all was cleared.
  await until(() => ours.evaluate(async () => Object.keys(await chrome.storage.sync.get()).length > 0));
  await ours.evaluate(() => chrome.storage.sync.clear());
  await popupOver(article, 'working');
  await press('.acts button:nth-child(2)');
  await mood('undone');
  await take('popup-undone');
  await press('.acts button:nth-child(2)');
  await mood('working');
  await press('.site-switch input');
  await mood('off');
  await take('popup-off');
  await press('.site-switch input');
  await mood('working');
  await press('header button');
  await mood('paused');
  await take('popup-paused');
  await press('header button');
  await mood('working');
  await popupOver(server.serve('/clean', CLEAN), 'nothing');
  await take('popup-nothing');
  await popupOver(server.serve('/front', FRONT), 'notArticle');
  await take('popup-front');
  await visitOurs(ours, 'popup/index.html?tab=999999999');
  await mood('unavailable');
  await take('popup-unavailable');
  await ours.evaluate(() => chrome.storage.sync.set({ general: { consentMode: 'decline' } }));
  await popupOver(article, 'working');
  await until(() => ours.$('.decline-access button'));
  await take('popup-decline');
  await ours.evaluate(() => chrome.storage.sync.clear());
}

async function pageStates({ ours, page, press, take }: Photographer): Promise<void> {
  await ours.setViewport(PAGE);
  await page('options/index.html', {});
  await take('options');
  await page('options/index.html', FULL);
  await ours.type('input[name="site"]', 'no site at all');
  await ours.keyboard.press('Enter');
  await ours.type('input[name="phrase"]', 'our podcast of the week');
  await press('.danger');
  await until(() => ours.$('.outcome button'));
  await press('.outcome button');
  await until(async () => (await ours.$$('.entries bdi')).length > 8);
  await take('options-full');
  await page('welcome/index.html', {});
  await take('welcome');
  await press('.segments label:nth-child(2) input');
  await take('welcome-after');
}

async function pickerStates(photographer: Photographer, server: Server): Promise<void> {
  const { news, named, take } = photographer;
  await news.goto(named(server.page('demo/article.html')));
  await news.bringToFront();
  await news.setViewport({ width: 1000, height: 700 });
  await until(async () => (await pickOn(news)) !== null);
  const { x, y } = await news.$eval('article p:nth-of-type(3)', (element) => {
    element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    return { x: box.x + 60, y: box.y + 10 };
  });
  await news.mouse.move(x - 3, y);
  await news.mouse.move(x, y);
  await take('picker', news);
  await news.mouse.click(x, y);
  await take('picker-held', news);
  await news.mouse.click(x, y);
  await take('picker-done', news);
}

/** Languages that are long, written in other letters, or from right to left. */
const LANGUAGES = ['de', 'ru', 'tr', 'ja', 'ar'];

/** Writes every state, light and dark, in both browsers, and what readers of other languages and on phones see. */
export async function takeAllStates(folder: string, server: Server): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of ['chrome', 'firefox'] as const)
    for (const dark of [false, true]) {
      const photographer = await openPhotographer(name, folder, server, { dark });
      await closing(photographer, async () => {
        await everyState(photographer, server);
        if (!dark) await special(photographer, server);
      });
    }
  for (const language of LANGUAGES) {
    const photographer = await openPhotographer('chrome', folder, server, { language });
    await closing(photographer, () => inLanguage(photographer, server));
  }
}

/** Closes the browser also where a state never came: it would keep the script from ending. */
async function closing({ browser }: Photographer, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await browser.close();
  }
}

/** What differs most from language to language: where there is the most to say in the least room. */
async function inLanguage(photographer: Photographer, server: Server): Promise<void> {
  const { ours, page, popupOver, press, take } = photographer;
  await ours.setViewport(POPUP);
  await popupOver(server.page('demo/article.html'), 'working');
  await take('popup-working');
  await press('summary');
  await take('popup-list');
  await ours.setViewport(PAGE);
  for (const path of ['options', 'welcome']) {
    await page(`${path}/index.html`);
    await take(path);
  }
  await pickerStates(photographer, server);
}

/** What some readers see: on a phone, with colours of their own, everything twice as large. */
async function special(photographer: Photographer, server: Server): Promise<void> {
  const { name, ours, page, popupOver, press, take } = photographer;
  const article = server.page('demo/article.html');
  await ours.bringToFront();
  if (name === 'firefox') return refused(photographer);
  await ours.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
  await popupOver(article, 'working');
  await take('popup-phone');
  await press('summary');
  await take('popup-phone-list');
  for (const path of ['options', 'welcome']) {
    await page(`${path}/index.html`);
    await take(`${path}-phone`);
  }
  // 200%: half as many CSS pixels in the same window.
  await ours.setViewport({ width: 400, height: 300, deviceScaleFactor: 2 });
  await popupOver(article, 'working');
  await take('popup-zoomed');
  await ours.setViewport({ width: 450, height: 500, deviceScaleFactor: 2 });
  for (const path of ['options', 'welcome']) {
    await page(`${path}/index.html`);
    await take(`${path}-zoomed`);
  }
  await ours.setViewport(POPUP);
  const session = await ours.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await popupOver(article, 'working');
  await press('summary');
  await take('popup-forced-colors');
  await ours.setViewport(PAGE);
  for (const path of ['options', 'welcome']) {
    await page(`${path}/index.html`);
    await take(`${path}-forced-colors`);
  }
  await session.send('Emulation.setEmulatedMedia', { features: [] });
}

/** A reader of Firefox did not allow the extension to act on pages. */
async function refused({ ours, page, mood, take }: Photographer): Promise<void> {
  await ours.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
  await ours.setViewport(PAGE);
  await page('welcome/index.html');
  await ours.waitForSelector('.notice button');
  await take('welcome-refused');
  await ours.setViewport(POPUP);
  await visitOurs(ours, 'popup/index.html?tab=999999999');
  await mood('unavailable');
  await ours.waitForSelector('.notice button');
  await take('popup-refused');
}
