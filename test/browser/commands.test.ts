/** The keyboard commands, as the browser hands them to the background. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { BROWSERS, launch, worker } from './browsers.ts';
import { pressShortcut } from './firefox-window.ts';
import { GARDEN, openOurs, storedIn } from './our-pages.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('the shortcuts in %s', (name) => {
  let browser: Browser;
  let server: Server;
  let news: Page;
  let ours: Page;
  const promoShown = (): Promise<boolean> =>
    news.$eval('article a', (link) => link.getClientRects().length > 0);
  /** Without a tab the command is meant for the one the reader is looking at. */
  const press = async (command: 'toggle-site' | 'reveal', on = news): Promise<void> => {
    await on.bringToFront();
    if (name === 'firefox') return pressShortcut(browser, command === 'reveal' ? 'H' : 'O');
    await (await worker(browser)).evaluate((command) => {
      const event = chrome.commands.onCommand as unknown as { dispatch(command: string): void };
      event.dispatch(command);
    }, command);
  };

  beforeAll(async () => {
    server = await startServer();
    browser = await launch(name);
    ours = await openOurs(browser, 'options/index.html');
    news = await browser.newPage();
    await news.goto(server.serve('/garden', GARDEN));
    await until(async () => (await ask(news, { type: 'report' }))?.items.length === 1);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('show what was hidden, and hide it again', async () => {
    await press('reveal');
    await until(promoShown);
    await press('reveal');
    await until(async () => !(await promoShown()));
  });

  test('turn the site off and on', async () => {
    await press('toggle-site');
    await until(promoShown);
    await until(async () => JSON.stringify(await storedIn(ours)).includes('"off":true'));
    await press('toggle-site');
    await until(async () => !(await promoShown()));
  });

  test('do nothing where there is no page to act on', async () => {
    const before = await storedIn(ours);
    const empty = await browser.newPage();
    await press('toggle-site', empty);
    await press('reveal', empty);
    await new Promise((later) => setTimeout(later, 500));
    await empty.close();
    expect(await storedIn(ours)).toEqual(before);
    expect(await promoShown()).toBe(false);
  });

  test('open the popup, which fills its panel', async () => {
    await news.bringToFront();
    // Chromium hands this key to nobody: it does itself what is asked of it here.
    if (name === 'firefox') await pressShortcut(browser, 'J');
    else await (await worker(browser)).evaluate(() => chrome.action.openPopup());
    /** How much of the panel is left empty beside it, and how much of it is out of view, in px. */
    const amiss = () =>
      ours.evaluate(() => {
        const [view] = chrome.extension.getViews({ type: 'popup' });
        const main = view?.document.querySelector('main');
        if (!view || !main || main.dataset.mood !== 'working') return 'not there yet';
        const { width, height } = main.getBoundingClientRect();
        return [view.innerWidth - width, Math.max(0, Math.floor(height - view.innerHeight))].join();
      });
    await until(async () => (await amiss()) === '0,0');
    await ours.evaluate(() => {
      chrome.extension.getViews({ type: 'popup' })[0]?.document.querySelector('summary')?.click();
    });
    await new Promise((drawn) => setTimeout(drawn, 500));
    expect(await amiss()).toBe('0,0');
  });
});
