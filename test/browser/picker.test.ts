/** "Hide something else" and the context menu's entries, on a real page in both browsers. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, store } from './ask.ts';
import { BROWSERS, launch, worker } from './browsers.ts';
import { GARDEN } from './our-pages.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';

describe.each(BROWSERS)('picker in %s', (name) => {
  let browser: Browser;
  let server: Server;
  let page: Page;

  const shown = (selector: string): Promise<boolean> =>
    page.$eval(selector, (element) => element.getClientRects().length > 0);
  const middleOf = (selector: string): Promise<{ x: number; y: number }> =>
    page.$eval(selector, (element) => {
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
  const picking = (): Promise<boolean> => page.evaluate(() => document.querySelector('jts-picker') !== null);
  const pointAt = async (selector: string): Promise<void> => {
    await ask(page, { type: 'pick' });
    const { x, y } = await middleOf(selector);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
  };

  beforeAll(async () => {
    server = await startServer();
    browser = await launch(name);
    page = await browser.newPage();
  });
  beforeEach(async () => {
    await page.goto(server.serve('/garden', GARDEN));
    await store(page, {
      ...Object.fromEntries(Array.from({ length: 32 }, (_, at) => [`sites.${at}`, {}])),
      rules: {},
    });
    await page.reload();
    await until(async () => (await ask(page, { type: 'report' }))?.items.length === 1);
    await page.bringToFront();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('hides what is clicked, and remembers it for the site', async () => {
    const before = await page.content();
    await pointAt('.note');
    expect(await picking()).toBe(true);
    const { x, y } = await middleOf('.note');
    await page.mouse.click(x, y);
    await until(async () => !(await shown('.note')));
    expect(await picking()).toBe(false);
    await new Promise((written) => setTimeout(written, 300));
    await page.reload();
    await until(async () => !(await shown('.note')));
    const report = await ask(page, { type: 'report' });
    const picked = report?.items.find(({ reason }) => reason.code === 'picked');
    expect(picked?.text).toContain('only this reader minds');
    // "Keep" takes it back, and forgets it.
    await ask(page, { type: 'keep', id: picked?.id ?? -1 });
    await until(() => shown('.note'));
    await new Promise((written) => setTimeout(written, 800));
    await page.reload();
    await until(() => shown('.note'));
    expect(before).not.toContain('jts-picker');
  });

  test('is steered by the keyboard: wider, narrower, neighbours, Enter', async () => {
    await ask(page, { type: 'pick' });
    // It begins at the first paragraph; the first neighbours are two more, the promo that is hidden, and then three.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    expect(await shown('h1')).toBe(true);
    await page.keyboard.press('Enter');
    await until(async () => !(await shown('h1')));
  });

  test('is left with Escape, and the page is as it was', async () => {
    const before = await page.content();
    await pointAt('.note');
    await page.keyboard.press('Escape');
    expect(await picking()).toBe(false);
    expect(await page.content()).toBe(before);
    expect(await shown('.note')).toBe(true);
  });

  test('keeps clicks from the page meanwhile', async () => {
    await page.evaluate(() => {
      document.addEventListener('click', () => document.body.setAttribute('data-clicked', ''), true);
    });
    await pointAt('.note');
    const { x, y } = await middleOf('.note');
    await page.mouse.click(x, y);
    await until(async () => !(await shown('.note')));
    expect(await page.$eval('body', (body) => body.hasAttribute('data-clicked'))).toBe(false);
  });

  test('what was picked goes whichever rules are switched off', async () => {
    await pointAt('.note');
    const { x, y } = await middleOf('.note');
    await page.mouse.click(x, y);
    await until(async () => !(await shown('.note')));
    await store(page, { rules: { crosspromo: false } });
    await until(() => shown('article a'));
    expect(await shown('.note')).toBe(false);
  });

  test('from the context menu: hide this, and keep this', async () => {
    const { x, y } = await middleOf('.note');
    await page.mouse.click(x, y, { button: 'right' });
    await ask(page, { type: 'hideClicked' });
    await until(async () => !(await shown('.note')));
    // What is hidden can be clicked while it is shown.
    await ask(page, { type: 'reveal', on: true });
    await until(() => shown('article a'));
    const promo = await middleOf('article a');
    await page.mouse.click(promo.x, promo.y, { button: 'right' });
    await ask(page, { type: 'keepClicked' });
    await ask(page, { type: 'reveal', on: false });
    await until(() => shown('article a'));
    expect(await shown('.note')).toBe(false);
  });

  test.runIf(name === 'chrome')('the browser has the three entries', async () => {
    const inside = await worker(browser);
    // An entry that is not there cannot be changed.
    for (const id of ['hideClicked', 'keepClicked', 'toggle-site'])
      await inside.evaluate((id) => chrome.contextMenus.update(id, { visible: true }), id);
    await expect(
      inside.evaluate(() => chrome.contextMenus.update('another', { visible: true })),
    ).rejects.toThrow();
  });
});
