/** The consent zoo in both browsers: the banner gone, the page usable, and what is no banner left in peace. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch } from './browsers.ts';
import { CASES, framesOf, isFine, look, POPUP_CASES, type Seen, serveZoo, visit } from './consent-zoo.ts';

/** Pages that are locked or covered by a dialog that has to stay, or that are no article. */
const NOT_FREE = /^not-(login|age|paywall|policy|settings|regwall|letter|curtain)/;

/** Frames: a known platform is never seen, any other not after the frame that it came in. */
const FLASHLESS: readonly [string, number][] = [
  ['shape-onetrust', 0],
  ['shape-didomi', 0],
  ['bar-bottom', 1],
  ['late', 1],
  ['shadow-open', 1],
  ['shadow-defined-late', 1],
  ['dialog-modal-late', 1],
  ['backdrop-first', 1],
  ['flow-top-arabic', 1],
  ['corner-without-the-word-de', 1],
];

describe.each(BROWSERS)('consent banners in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let zoo: Awaited<ReturnType<typeof serveZoo>>;
  beforeAll(async () => {
    zoo = await serveZoo();
    browser = await launch(name);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    zoo?.close();
  });

  it.each(CASES)('%s', async (zooCase) => {
    const seen = await visit(page, zoo.url, zooCase, (now) => isFine(now) || NOT_FREE.test(zooCase));
    expect(seen.banners).toEqual([]);
    expect(seen.gone).toEqual([]);
    if (NOT_FREE.test(zooCase)) return;
    expect(seen).toMatchObject({ scrolls: true, story: true, footer: true, eaten: [] });
  });

  it.each(POPUP_CASES)('takes the pop-up of %s', async (zooCase) => {
    const seen = await visit(page, zoo.url, zooCase, isFine);
    expect(seen.banners).toEqual([]);
    expect(seen).toMatchObject({ scrolls: true, story: true, footer: true, eaten: [] });
  });

  it.each(FLASHLESS)('%s is seen in %i frames at most', async (zooCase, most) => {
    const own = await browser.newPage();
    expect(await framesOf(own, zoo.url, zooCase)).toBeLessThanOrEqual(most);
    await own.close();
  });

  it('lets through the sign-up that a reader asks for', async () => {
    await visit(page, zoo.url, 'asked-for', isFine);
    await page.bringToFront();
    await page.click('#letters');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await page.evaluate(look)).banners.length).toBeGreaterThan(0);
  });

  it.each(['settings-opened', 'settings-by-any-name-pl'])(
    'shows the settings dialog of %s to a reader who asks for it',
    async (zooCase) => {
      await visit(page, zoo.url, zooCase, isFine);
      // A tab that is not in front gets neither frames nor clicks.
      await page.bringToFront();
      await page.evaluate(() => document.querySelector('#settings')?.scrollIntoView());
      await page.click('#settings');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const seen = await page.evaluate(look);
      expect(seen.banners.length).toBeGreaterThan(0);
    },
  );

  it('does not take a click by a script for the reader', async () => {
    await visit(page, zoo.url, 'settings-opened', isFine);
    await page.evaluate(() => document.querySelector<HTMLElement>('#settings')?.click());
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await page.evaluate(look)).banners).toEqual([]);
  });
});

const shows = (seen: Seen) => seen.banners.length + seen.eaten.length > 0;

/** Without us every real manager shows its banner: else a passing case would say nothing. */
describe('real consent managers and pop-ups without us', () => {
  let browser: Browser;
  let zoo: Awaited<ReturnType<typeof serveZoo>>;
  beforeAll(async () => {
    zoo = await serveZoo();
    browser = await launch('chrome', { extension: false });
  });
  afterAll(async () => {
    await browser?.close();
    zoo?.close();
  });

  const showing = [...CASES.filter((name) => name.startsWith('npm-')), ...POPUP_CASES];
  it.each(showing.filter((name) => name !== 'asked-for'))('%s shows its banner', async (zooCase) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const seen = await visit(page, zoo.url, zooCase, shows);
    await context.close();
    expect(shows(seen)).toBe(true);
  });
});
