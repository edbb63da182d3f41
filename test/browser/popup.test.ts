/** The popup against real tabs, in both browsers: its states, its actions, the keyboard alone, and axe-core. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, worker } from './browsers.ts';
import {
  CLEAN,
  FRONT,
  GARDEN,
  openOurs,
  storedIn,
  tabbedThrough,
  violations,
  visitOurs,
} from './our-pages.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('popup in %s', (name) => {
  let browser: Browser;
  let server: Server;
  let news: Page;
  let popup: Page;
  let tab: number;

  /** Opens the popup over the news tab, which shows what is given. */
  const over = async (path: string, html: string): Promise<void> => {
    await news.goto(server.serve(path, html));
    await visitOurs(popup, `popup/index.html?tab=${tab}`);
  };
  const mood = (wanted: string): Promise<void> =>
    until(() => popup.evaluate((is) => document.querySelector('main')?.dataset.mood === is, wanted));
  const press = (selector: string): Promise<void> =>
    popup.$eval(selector, (element) => (element as HTMLElement).click());
  const promoShown = (): Promise<boolean> =>
    news.$eval('article a', (link) => link.getClientRects().length > 0);

  beforeAll(async () => {
    server = await startServer();
    browser = await launch(name);
    news = await browser.newPage();
    await news.goto(server.serve('/garden', GARDEN));
    popup = await openOurs(browser, 'popup/index.html');
    await popup.setViewport({ width: 360, height: 600 });
    await until(async () => {
      tab = await popup.evaluate(async () => {
        for (const { id = -1 } of await chrome.tabs.query({})) {
          const report = await chrome.tabs.sendMessage(id, { type: 'report' }).catch(() => undefined);
          if (report?.items?.length > 0) return id;
        }
        return -1;
      });
      return tab >= 0;
    });
    await visitOurs(popup, `popup/index.html?tab=${tab}`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('tells what was hidden and why, as text', async () => {
    await mood('working');
    await press('summary');
    expect(await popup.$eval('.item-words', (words) => words.textContent)).toContain('<b>that forgive');
    expect(await popup.$eval('.item-text .hint', (why) => why.textContent)).toContain('[LIVING]');
    expect(await violations(popup)).toEqual([]);
  });

  test.runIf(name === 'chrome')('the badge follows, and its title says the same', async () => {
    const inside = await worker(browser);
    await expect.poll(() => inside.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab)).toBe('1');
    expect(await inside.evaluate((tabId) => chrome.action.getTitle({ tabId }), tab)).toContain('1');
  });

  test('shows what was hidden, and hides it again', async () => {
    const show = '.acts button:first-child';
    await press(show);
    await until(promoShown);
    expect(await popup.$eval(show, (button) => button.getAttribute('aria-pressed'))).toBe('true');
    await press(show);
    await until(async () => !(await promoShown()));
  });

  test('switches the site off and on', async () => {
    await press('.site-switch input');
    await mood('off');
    await until(promoShown);
    expect(await violations(popup)).toEqual([]);
    await press('.site-switch input');
    await mood('working');
    await until(async () => !(await promoShown()));
  });

  test('switches one rule off and on, and its count goes with it', async () => {
    const rule = '.rules li:nth-child(3)';
    await until(() => popup.$eval(`${rule} .count`, (count) => count.textContent === '1'));
    await press(`${rule} input`);
    await until(promoShown);
    await mood('nothing');
    await press(`${rule} input`);
    await mood('working');
  });

  test('pauses and resumes everything', async () => {
    await press('header button');
    await mood('paused');
    expect(await violations(popup)).toEqual([]);
    await press('header button');
    await mood('working');
  });

  test('brings everything back and hides it again', async () => {
    const undo = '.acts button:nth-child(2)';
    await press(undo);
    await mood('undone');
    await until(promoShown);
    expect(await violations(popup)).toEqual([]);
    await press(undo);
    await mood('working');
  });

  test('is whole for the keyboard: every control is reached, in order, and seen', async () => {
    await over('/garden', GARDEN);
    await mood('working');
    await popup.$eval('summary', (summary) => (summary as HTMLElement).click());
    await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const came = await tabbedThrough(popup);
    expect(came.filter((name) => name.startsWith('UNSEEN'))).toEqual([]);
    const controls = await popup.$$eval('button:enabled, input:enabled, summary', (all) => all.length);
    expect(came).toHaveLength(controls);
    // Pause, site, six rules, the list, its two buttons, show all, undo all, pick, settings.
    expect(controls).toBe(15);
    await popup.focus('.site-switch input');
    await popup.keyboard.press(' ');
    await mood('off');
    await popup.keyboard.press(' ');
    await mood('working');
  });

  test('keeps one thing for good: on the page, and in the settings', async () => {
    await over('/garden', GARDEN);
    await mood('working');
    await press('summary');
    await popup.focus('.item-acts button:nth-child(2)');
    await popup.keyboard.press('Enter');
    await until(promoShown);
    await mood('nothing');
    // The thing is listed still, and the keyboard has not lost its place.
    expect(await popup.$$eval('.is-kept', (items) => items.length)).toBe(1);
    expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('button');
    expect(await violations(popup)).toEqual([]);
    await news.reload();
    expect(await promoShown()).toBe(true);
    expect(JSON.stringify(await storedIn(popup))).toContain('houseplants');
    await popup.evaluate(() => chrome.storage.sync.clear());
  });

  test('says that an article has nothing to hide', async () => {
    await over('/clean', CLEAN);
    await mood('nothing');
    expect(await violations(popup)).toEqual([]);
  });

  test('says that a page is no article', async () => {
    await over('/front', FRONT);
    await mood('notArticle');
    expect(await violations(popup)).toEqual([]);
  });

  test('says where it cannot run', async () => {
    await visitOurs(popup, 'popup/index.html?tab=999999999');
    await mood('unavailable');
    expect(await violations(popup)).toEqual([]);
  });

  test.runIf(name === 'chrome')(
    'is at its full height at once: nothing jumps when the counts come',
    async () => {
      await over('/garden', GARDEN);
      await mood('working');
      const shift = await popup.evaluate(
        () =>
          new Promise<number>((seen) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => seen(sum), 300);
          }),
      );
      expect(shift).toBe(0);
    },
  );
});

test('the popup of a reader of Arabic runs from right to left', async () => {
  const browser = await launch('chrome', { language: 'ar' });
  try {
    const popup = await openOurs(browser, 'popup/index.html?tab=999999999');
    expect(await popup.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(
      ['rtl', 'ar'],
    );
    const [text, knob] = await popup.$eval('.rules li', (row) =>
      ['.rule-name', 'input'].map((part) => row.querySelector(part)?.getBoundingClientRect().left ?? 0),
    );
    expect(text).toBeGreaterThan(knob ?? 0);
    expect(await violations(popup)).toEqual([]);
  } finally {
    await browser.close();
  }
});
