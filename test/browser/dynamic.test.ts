/** Pages that change after they have loaded. */
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { BROWSERS, launch } from './browsers.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';
import { visibleLines } from './visible.ts';

const PARAGRAPHS = [
  'The goat that lived on the roof of the school in Anders has come down by itself after nineteen days.',
  'Nobody saw it happen. The caretaker found it at seven in the morning in front of the bicycle shed.',
  'The children had built a ramp, which the goat did not use, and a flag, which it ate.',
  'The headmaster says the roof will stay open to any animal that can reach it without help.',
  'The farmer who owns the goat was asked to collect it and came with a trailer, a rope and two sons. All four of them left without it, because it had gone back into the yard to look at the flagpole.',
  'Lessons on the upper floor were held to the sound of hooves. The mathematics teacher, who has the room under the skylight, says the results of the class were the best in eleven years.',
  'The council will talk about a fence on Thursday. Nobody has asked for one, says the mayor, but the money is there and the wood has been bought.',
];

const STORY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Goat leaves roof</title></head>
<body><main><article><h1>Goat leaves roof of school after nineteen days</h1>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;

const BANNER = `<div id="bar" role="dialog" aria-label="Cookies" style="position:fixed;bottom:0;left:0;right:0;
background:#fff;padding:20px;z-index:99">We use cookies and similar technologies to personalise content and adverts.
By clicking Accept all you agree to this. <button>Accept all</button><button>Reject all</button></div>`;

/** Inserts the banner, and tells in how many of the frames after that a reader could have seen it. */
const insertBanner = async (page: Page) => {
  // The welcome page opens over it on install, and a page behind another gets no frames.
  await page.bringToFront();
  return page.evaluate(async (html) => {
    document.getElementById('bar')?.remove();
    document.body.insertAdjacentHTML('beforeend', html);
    let seen = 0;
    for (let frame = 0; frame < 10; frame++) {
      await new Promise((next) => requestAnimationFrame(next));
      // A frame's callback runs before it is painted: what is seen here is seen by the reader.
      if (frame > 0 && document.getElementById('bar')?.checkVisibility()) seen++;
    }
    return seen;
  }, BANNER);
};

const isSeen = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector);

let server: Server;
beforeAll(async () => {
  server = await startServer();
  const bundle = await build({
    entryPoints: ['test/pages/react/page.jsx'],
    bundle: true,
    write: false,
    jsx: 'automatic',
    // Ours is set for Preact; this page is React's.
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  server.serve('/react-page.js', bundle.outputFiles[0]?.text ?? '');
  server.serve('/goat.html', STORY);
});
afterAll(() => server.close());

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name);
    page = await browser.newPage();
  });
  afterAll(async () => browser?.close());

  describe('a banner that comes late', () => {
    it('is hidden before it is painted', async () => {
      await page.goto(`${server.origin}/goat.html`);
      await until(async () => (await ask(page, { type: 'report' }))?.article);
      expect(await insertBanner(page)).toBe(0);
      expect(await isSeen(page, '#bar')).toBe(false);
    });

    it('is hidden again each time it is put back', async () => {
      for (let time = 0; time < 3; time++) expect(await insertBanner(page)).toBe(0);
      expect(await isSeen(page, '#bar')).toBe(false);
    });

    it('leaves the story as it was', async () => {
      const lines = await visibleLines(page);
      for (const text of PARAGRAPHS) expect(lines).toContain(text);
    });
  });

  describe('a cross-promo line that comes into the story late', () => {
    it('is hidden', async () => {
      await page.goto(`${server.origin}/goat.html`);
      await until(async () => (await ask(page, { type: 'report' }))?.article);
      await page.evaluate(() => {
        const line = document.createElement('p');
        line.id = 'late';
        line.innerHTML =
          '<strong>READ MORE: <a href="/roof">Roof of church now home to nine sheep</a></strong>';
        document.querySelector('article p:nth-of-type(2)')?.after(line);
      });
      await until(async () => !(await isSeen(page, '#late')));
    });
  });

  describe('a page that brings promos and throws them away, for hours', () => {
    it('is not remembered whole', async () => {
      await page.goto(`${server.origin}/goat.html`);
      await until(async () => (await ask(page, { type: 'report' }))?.article);
      await page.evaluate(async () => {
        for (let number = 0; number < 150; number++) {
          const line = document.createElement('p');
          line.innerHTML = `<a href="/roof-${number}-of-the-church">READ MORE: Roof of church ${number} now home to sheep</a>`;
          document.querySelector('article p:nth-of-type(2)')?.after(line);
          await new Promise((next) => setTimeout(next, 0));
          line.remove();
        }
      });
      const report = await ask(page, { type: 'report' });
      expect(report?.items.length).toBeLessThanOrEqual(100);
      expect(report?.counts.crosspromo).toBe(0);
    });
  });

  describe('a page that React draws again and again', () => {
    const errors: string[] = [];
    const again = () => page.evaluate(() => document.getElementById('again')?.click());
    const promoSeen = async () =>
      (await visibleLines(page)).some((line) => /INSIGHT|REPORT|READ MORE/.test(line));

    it('is clean from the start', async () => {
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (said) => {
        if (said.type() === 'error') errors.push(said.text());
      });
      await page.goto(server.page('react/index.html'));
      await page.waitForSelector('#again');
      await until(async () => !(await promoSeen()));
    });

    it('stays clean, with the story whole, through five renders', async () => {
      for (let time = 1; time <= 5; time++) {
        await again();
        await until(async () => (await visibleLines(page)).includes(`Drawn ${time} times`));
        await until(async () => !(await promoSeen()));
        const text = (await visibleLines(page)).join('\n');
        for (const words of [
          'eleven minutes slow',
          'voted to leave it',
          'moved on to the station',
          'next vote',
        ])
          expect(text).toContain(words);
      }
    });

    it('does not break React', async () => {
      expect(errors.filter((error) => !/favicon|404/.test(error))).toEqual([]);
      await ask(page, { type: 'undoAll', undo: true });
      expect(await promoSeen()).toBe(true);
      await again();
      expect(errors.filter((error) => !/favicon|404/.test(error))).toEqual([]);
    });
  });
});
