/** Documents that are no ordinary page, and pages that put their document together in unusual ways. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { BROWSERS, launch } from './browsers.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';
import { visibleLines } from './visible.ts';

const SENTENCE =
  'The last tram of the old line left the depot at noon, with the mayor at the brake and nobody in the second car.';
const told = (times: number) => `<p>${SENTENCE}</p>`.repeat(times);
const PROMO =
  '<p class="promo">READ MORE: <a href="/2026/tram-depot-becomes-a-swimming-pool">Tram depot becomes a swimming pool</a></p>';
const ARTICLE = `<article><h1>Last tram leaves depot of old line</h1>${told(5)}${PROMO}${told(4)}</article>`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tram</title>${head}</head><body>${body}</body></html>`;

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  let tab: Page;
  let errors: string[] = [];
  beforeAll(async () => {
    browser = await launch(name);
    tab = await browser.newPage();
    tab.on('pageerror', (error) => {
      // What Firefox says of a deep document by itself.
      if (!/tree is too deep/.test(String(error))) errors.push(String(error));
    });
  });
  afterAll(async () => browser?.close());

  const open = async (path: string, content: string) => {
    errors = [];
    await tab.goto(server.serve(`/2026/${path}`, content));
    await tab.bringToFront();
  };
  const clean = async (text: RegExp = /READ MORE/) => {
    await until(async () => !(await visibleLines(tab)).some((line) => text.test(line)));
    expect(await visibleLines(tab)).toContain(SENTENCE);
    expect(errors).toEqual([]);
  };

  it('a document that is opened and written anew', async () => {
    await open('tram-written', page('<p>Please wait</p>'));
    await tab.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, page(ARTICLE));
    await clean();
  });

  it('a document that is written and never closed', async () => {
    await open('tram-open', page('<p>Please wait</p>'));
    await tab.evaluate((html) => {
      document.open();
      document.write(html);
    }, page(ARTICLE));
    await clean();
  });

  it('a body that is replaced as a whole, again and again', async () => {
    await open('tram-swapped', page('<p>Please wait</p>'));
    for (let time = 0; time < 3; time++) {
      await tab.evaluate((html) => {
        const next = new DOMParser().parseFromString(html, 'text/html');
        // As Turbo and pjax do it: the parsed body takes the place of the old one.
        document.documentElement.replaceChild(document.adoptNode(next.body), document.body);
        history.pushState({}, '', `/2026/tram-swapped-${Math.random()}`);
      }, page(ARTICLE));
      await clean();
    }
  });

  it('a snapshot of the page that is put back', async () => {
    await open('tram-snapshot', page(ARTICLE));
    await clean();
    await tab.evaluate(() => {
      const copy = document.body.cloneNode(true);
      document.documentElement.replaceChild(document.createElement('body'), document.body);
      document.documentElement.replaceChild(copy, document.body);
    });
    await clean();
  });

  it('an article that is moved out of a frame, a template and another document', async () => {
    await open(
      'tram-adopted',
      page(`<template id="t">${ARTICLE}</template><iframe></iframe><div id="here"></div>`),
    );
    for (const from of ['template', 'frame', 'parsed']) {
      await tab.evaluate(
        (from, html) => {
          const here = document.getElementById('here') as HTMLElement;
          const template = document.getElementById('t') as HTMLTemplateElement;
          const frame = document.querySelector('iframe')?.contentDocument as Document;
          if (from === 'template') here.replaceChildren(document.importNode(template.content, true));
          else if (from === 'parsed')
            here.replaceChildren(
              document.adoptNode(
                new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element,
              ),
            );
          else {
            frame.body.innerHTML = html;
            here.replaceChildren(frame.body.firstElementChild as Element);
          }
        },
        from,
        ARTICLE,
      );
      await clean();
    }
  });

  it('slots, and shadow roots that come with the markup', async () => {
    await open(
      'tram-shadow',
      page(
        `<x-page><template shadowrootmode="open"><header>Trams</header><slot></slot><footer>Imprint</footer></template>${ARTICLE}</x-page>`,
      ),
    );
    // What is slotted is read where it stands.
    await until(() => tab.evaluate(() => document.querySelector('.promo')?.checkVisibility() === false));
    expect(await tab.evaluate(() => document.querySelector('article p')?.checkVisibility())).toBe(true);
    expect(errors).toEqual([]);
  });

  it('XHTML', async () => {
    const xhtml = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Tram</title></head><body>${ARTICLE}</body></html>`;
    await open('tram.xhtml', xhtml);
    expect(await tab.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
    await clean();
  });

  it.each([
    [
      'frameset',
      'tram-frames',
      '<!doctype html><html><frameset cols="50%,50%"><frame src="about:blank"><frame></frameset></html>',
    ],
    ['no element at all', 'tram-empty', ''],
    ['no body', 'tram-bare', '<!doctype html><title>x</title>'],
    ['an SVG document', 'tram.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>READ MORE</text></svg>'],
    [
      'an XML document',
      'tram.xml',
      '<?xml version="1.0"?><rss><item><title>READ MORE: trams</title></item></rss>',
    ],
    ['plain text', 'tram.txt', 'READ MORE: trams'],
    ['a picture', 'tram.png', 'GIF89a'],
    ['a PDF', 'tram.pdf', '%PDF-1.4\n%%EOF'],
    ['JSON', 'tram.json', '{"read":"more"}'],
  ])('%s is left as it is', async (_, path, content) => {
    errors = [];
    const address = server.serve(`/2026/${path}`, content);
    const tab = await browser.newPage();
    tab.on('pageerror', (error) => errors.push(String(error)));
    // A browser that offers to save what it cannot show stays where it was.
    await tab.goto(address, { timeout: 5000 }).catch(() => {});
    await new Promise((later) => setTimeout(later, 250));
    const marks = await tab
      .evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((one) =>
            one.getAttributeNames().some((attribute) => attribute.startsWith('jts-')),
          ).length,
      )
      .catch(() => 0);
    await tab.close();
    expect(marks).toBe(0);
    // Firefox's own viewer throws at a PDF that is none.
    if (!path.endsWith('.pdf')) expect(errors).toEqual([]);
  });

  it('about:blank', async () => {
    errors = [];
    await tab.goto('about:blank');
    expect(await tab.evaluate(() => document.body.outerHTML)).toBe('<body></body>');
    expect(errors).toEqual([]);
  });

  it('a document that a page writes into a window of its own is left to it', async () => {
    await open('tram-opener', page(ARTICLE));
    const opened = new Promise<Page | null>((found) => tab.once('popup', found));
    await tab.evaluate((html) => {
      const own = window.open('about:blank');
      own?.document.write(html);
      own?.document.close();
    }, page(ARTICLE));
    const own = await opened;
    await new Promise((later) => setTimeout(later, 300));
    expect(await own?.evaluate(() => document.querySelector('article p')?.checkVisibility())).toBe(true);
    await own?.close();
    await tab.bringToFront();
    await clean();
  });

  it('a root element that is replaced as a whole', async () => {
    await open('tram-root', page('<p>Please wait</p>'));
    const sheets = () => tab.evaluate(() => document.adoptedStyleSheets.length);
    let first = 0;
    for (let time = 0; time < 3; time++) {
      await tab.evaluate((html) => {
        const next = new DOMParser().parseFromString(html, 'text/html');
        document.replaceChild(document.adoptNode(next.documentElement), document.documentElement);
      }, page(ARTICLE));
      await clean();
      expect((await ask(tab, { type: 'report' }))?.counts.crosspromo).toBe(1);
      first ||= await sheets();
    }
    // Nothing of the roots that were there before is left.
    expect(await sheets()).toBe(first);
  });

  it('a million characters in one line', async () => {
    await open('tram-line', page(`${ARTICLE}<p>${'The tram goes on and on. '.repeat(40_000)}</p>`));
    await clean();
  });

  it('ten thousand boxes inside each other', async () => {
    await open('tram-deep', page(`${ARTICLE}${'<div>'.repeat(10_000)}x${'</div>'.repeat(10_000)}`));
    await clean();
    const report = await ask(tab, { type: 'report' });
    expect(report?.counts.crosspromo).toBe(1);
  });

  it('text that is edited by the reader is left alone', async () => {
    await open(
      'tram-editor',
      page(
        `<main><h1>Your draft about the tram</h1><div id="draft" contenteditable="true">${told(6)}</div></main>`,
      ),
    );
    await tab.evaluate((promo) => {
      const draft = document.getElementById('draft') as HTMLElement;
      draft.insertAdjacentHTML('beforeend', promo);
    }, PROMO);
    await new Promise((later) => setTimeout(later, 600));
    expect(await tab.evaluate(() => document.querySelector('.promo')?.checkVisibility())).toBe(true);
  });
});
