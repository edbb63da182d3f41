import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, store } from './ask.ts';
import { BROWSERS, launch } from './browsers.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';
import { linesGone, visibleLines } from './visible.ts';

/** Where the lines of clutter are on the demo page, by its marks; the rest is what has to stay. */
const markedLines = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-expect]')].map((element) => element.getAttribute('data-expect')),
  );

const marksInSight = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-expect]')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const deep = [element, ...element.querySelectorAll('*')].some((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width > 1 && height > 1;
        });
        return deep || (box.width > 1 && box.height > 1);
      })
      .map(
        (element) => `${element.getAttribute('data-expect')}: ${element.textContent?.trim().slice(0, 60)}`,
      ),
  );

const storyLines = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, p, figcaption')]
      .filter((element) => !element.closest('[data-expect]'))
      .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );

const outerHtml = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** How far the page moves when the wheel is turned. */
const scrolled = async (page: Page) => {
  await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
  return page.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
};

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe.each(BROWSERS)('the demo article in %s', (name) => {
  let plain: Browser;
  let browser: Browser;
  let page: Page;
  let before: { lines: string[]; html: string; story: string[] };

  beforeAll(async () => {
    plain = await launch(name, { extension: false });
    browser = await launch(name);
    const bare = await plain.newPage();
    await bare.goto(server.page('demo/article.html'));
    before = {
      lines: await visibleLines(bare),
      html: await outerHtml(bare),
      story: await storyLines(bare),
    };
    page = await browser.newPage();
    await page.goto(server.page('demo/article.html'));
    await until(async () => (await ask(page, { type: 'report' }))?.items.length);
  });
  afterAll(async () => {
    await plain?.close();
    await browser?.close();
  });

  it('has clutter of every kind to begin with', async () => {
    const rules = new Set(await markedLines(page));
    expect([...rules].sort()).toEqual(['adlabel', 'consent', 'crosspromo', 'follow', 'newsletter']);
    expect(before.story.filter((line) => line.length > 60).length).toBeGreaterThanOrEqual(12);
  });

  it('shows no clutter', async () => {
    expect(await marksInSight(page)).toEqual([]);
  });

  it('keeps every line of the story', async () => {
    const lines = await visibleLines(page);
    for (const line of before.story) expect(lines).toContain(line);
  });

  it('adds no line of its own', async () => {
    expect(linesGone(await visibleLines(page), before.lines)).toEqual([]);
  });

  it('can be scrolled', async () => {
    expect(await scrolled(page)).toBe(400);
  });

  it('says what it hid and why', async () => {
    const report = await ask(page, { type: 'report' });
    expect(report).toMatchObject({ state: 'on', article: true, undone: false });
    for (const rule of ['consent', 'newsletter', 'crosspromo', 'follow', 'adlabel'] as const)
      expect(report?.counts[rule], rule).toBeGreaterThan(0);
  });

  it('gives the document back byte for byte, and hides again', async () => {
    const marks = await marksInSight(page);
    const undone = await ask(page, { type: 'undoAll', undo: true });
    expect(undone?.undone).toBe(true);
    expect(await visibleLines(page)).toEqual(before.lines);
    expect(await outerHtml(page)).toBe(before.html);
    await ask(page, { type: 'undoAll', undo: false });
    expect(await marksInSight(page)).toEqual(marks);
  });

  it('shows what was hidden in a page that can still be read and scrolled', async () => {
    const marks = await marksInSight(page);
    await ask(page, { type: 'reveal', on: true });
    await until(async () => (await marksInSight(page)).length > marks.length);
    expect((await marksInSight(page)).some((mark) => mark.startsWith('consent'))).toBe(true);
    await until(async () => (await scrolled(page)) === 400);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    // Neither the banner's backdrop nor our paint lies over the headline.
    const top = await page.evaluate(() => document.elementFromPoint(innerWidth / 2, 200)?.localName);
    expect(top).toBe('h1');
    await ask(page, { type: 'reveal', on: false });
    await until(async () => (await marksInSight(page)).length === marks.length);
  });

  it('follows a toggle at once, without a reload', async () => {
    const inSight = async () => (await marksInSight(page)).some((mark) => mark.startsWith('newsletter'));
    await store(page, { rules: { newsletter: false } });
    await until(inSight);
    await store(page, { rules: { newsletter: true } });
    await until(async () => !(await inSight()));
  });

  it('leaves the page alone while paused', async () => {
    const marks = await marksInSight(page);
    await store(page, { general: { paused: true } });
    await until(async () => (await ask(page, { type: 'report' }))?.state === 'paused');
    expect(await visibleLines(page)).toEqual(before.lines);
    await store(page, { general: { paused: false } });
    await until(async () => (await marksInSight(page)).length === marks.length);
  });
});
