/** "Hide something else", on a real page in both browsers. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, store } from './ask.ts';
import { BROWSERS, launch } from './browsers.ts';
import { GARDEN } from './our-pages.ts';

/** A line between two others, in one paragraph. */
const LINES = GARDEN.replace(
  '<p class="note">',
  '<p class="lines">The garden is open from May until the first frost.<br>Ask the gardener on the telephone.<br>There is a bench for everybody.</p><p class="note">',
).replace(/<p><a.*<\/a><\/p>/, '');
/** A banner with its curtain, and a line of the story that speaks of cookies. */
const BANNER = GARDEN.replace(
  '<p class="note">',
  '<p class="cookies">We use cookies to improve your experience, said the baker, and accept all of them.</p><p class="note">',
).replace(
  '</article>',
  '</article><div style="position:fixed;inset:0;background:#0008"></div><div style="position:fixed;bottom:0;left:0;right:0;background:#fff"><p>We use cookies to improve your experience.</p><button>Accept all</button><button>Reject all</button></div>',
);

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

  /** A click chooses and holds, another one hides. */
  const hide = async (selector: string): Promise<void> => {
    await pointAt(selector);
    const { x, y } = await middleOf(selector);
    await page.mouse.click(x, y);
    expect(await shown(selector)).toBe(true);
    await page.mouse.click(x, y);
    await until(async () => !(await shown(selector)));
  };
  /** The picker's own root is closed to the page: pressed by where its buttons lie, by the keyboard. */
  const tabTo = async (which: number): Promise<void> => {
    for (let at = 0; at < which; at++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
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
    await hide('.note');
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
    // It begins at the first paragraph; narrower leads back to where wider came from, and left of it is the headline.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    expect(await shown('h1')).toBe(true);
    await page.keyboard.press('Enter');
    await until(async () => !(await shown('h1')));
  });

  test('can be seen on a page whose banner was hidden, and says words of it without being taken for one', async () => {
    await page.goto(server.serve('/banner', BANNER));
    await until(async () => ((await ask(page, { type: 'report' }))?.items.length ?? 0) > 0);
    await ask(page, { type: 'pick' });
    await pointAt('.cookies');
    await new Promise((judged) => setTimeout(judged, 1500));
    const hidden = await page.$eval('jts-picker', (host) => getComputedStyle(host).display === 'none');
    expect(hidden).toBe(false);
    expect(await page.$eval('jts-picker', (host) => [...host.attributes].map(({ name }) => name))).toEqual([
      'style',
    ]);
    await page.keyboard.press('Escape');
  });

  test('shows the page without the choice, and gives it back', async () => {
    await pointAt('.note');
    const { x, y } = await middleOf('.note');
    await page.mouse.click(x, y);
    // Wider, narrower, preview.
    await tabTo(3);
    await until(async () => !(await shown('.note')));
    await page.keyboard.press('Enter');
    await until(() => shown('.note'));
    await page.keyboard.press('Escape');
    expect((await ask(page, { type: 'report' }))?.items.length).toBe(1);
  });

  test('takes a choice back where it was made', async () => {
    await hide('.note');
    await until(() => page.evaluate(() => document.querySelector('jts-picked') !== null));
    // The button is the only thing in it; a click in its middle is the reader's.
    const width = await page.evaluate(() => innerWidth);
    const height = await page.evaluate(() => innerHeight);
    const at = await page.evaluate(
      (x, y) => {
        for (let right = x; right > x / 2; right -= 4)
          if (document.elementFromPoint(right, y)?.localName === 'jts-picked') return right;
        return 0;
      },
      width - 1,
      height - 36,
    );
    await page.mouse.click(at - 40, height - 36);
    await until(() => shown('.note'));
    expect(await page.evaluate(() => document.querySelector('jts-picked'))).toBeNull();
    await new Promise((written) => setTimeout(written, 800));
    await page.reload();
    await until(() => shown('.note'));
  });

  test('hides one line of several, and knows it again', async () => {
    await page.goto(server.serve('/lines', LINES));
    await until(async () => (await ask(page, { type: 'report' })) !== null);
    const line = () => page.$eval('.lines', (lines) => (lines as HTMLElement).innerText.trim());
    const before = await page.$eval('.lines', (lines) => lines.innerHTML);
    await ask(page, { type: 'pick' });
    const box = await page.$eval('.lines', (lines) => lines.getBoundingClientRect().toJSON());
    const second = { x: box.x + 20, y: box.y + (box.height / 3) * 1.5 };
    await page.mouse.click(second.x, second.y);
    await page.mouse.click(second.x, second.y);
    const rest = 'The garden is open from May until the first frost.\nThere is a bench for everybody.';
    await until(async () => (await line()) === rest);
    await new Promise((written) => setTimeout(written, 800));
    await page.reload();
    await until(async () => (await line()) === rest);
    const picked = (await ask(page, { type: 'report' }))?.items[0];
    expect(picked?.text).toBe('Ask the gardener on the telephone.');
    await ask(page, { type: 'keep', id: picked?.id ?? -1 });
    await until(async () => (await page.$eval('.lines', (lines) => lines.innerHTML)) === before);
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
    await hide('.note');
    expect(await page.$eval('body', (body) => body.hasAttribute('data-clicked'))).toBe(false);
  });

  test('what was picked goes whichever rules are switched off', async () => {
    await hide('.note');
    await store(page, { rules: { crosspromo: false } });
    await until(() => shown('article a'));
    expect(await shown('.note')).toBe(false);
  });
});
