/** A page is heard in its own language, whose table the content script does not carry. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './browsers.ts';
import { openOurs } from './our-pages.ts';
import { type Server, startServer } from './server.ts';
import { until } from './until.ts';

const satz =
  '<p>Der höchste Kran der Küste wird bis Ostern abgebaut, aber das Nest auf seinem Ausleger bleibt, wo es ist, teilte die Hafenbehörde am Donnerstag mit.</p>';
const page = (attributes: string) => `<!doctype html><html ${attributes}><title>Kran</title>
<article><h1>Der Kran geht, der Storch bleibt</h1>${satz.repeat(3)}
<p id="promo">Lesen Sie auch: <a href="/hafen/2026/warum-die-werft-nachts-nicht-mehr-hupt">Warum die Werft nachts nicht mehr hupt</a></p>${satz.repeat(3)}</article></html>`;
const phrase =
  '<p>La plus haute grue de la côte sera démontée avant Pâques, mais le nid restera sur sa flèche, a annoncé jeudi le port.</p>';
/** In a language that nobody spoke before. */
const FRENCH = `<!doctype html><html lang="fr"><title>Grue</title>
<article><h1>La grue part, la cigogne reste</h1>${phrase.repeat(3)}
<p id="promo">À lire aussi : <a href="/port/2026/pourquoi-le-chantier-ne-corne-plus-la-nuit">Pourquoi le chantier ne corne plus la nuit</a></p>${phrase.repeat(3)}</article></html>`;
const FOREIGN = `<!doctype html><html lang="en"><title>Ferry</title><article><h1>The ferry runs</h1>${'<p>The council voted on Tuesday to keep the old ferry running through the winter, after residents said so.</p>'.repeat(8)}</article>
<div id="promo" style="position:fixed;bottom:0;left:0;right:0;background:#fff"><p>Wir schätzen Ihre Privatsphäre und die unserer Partner.</p><button>Zustimmen</button><button>Ablehnen</button></div></html>`;

describe.each(BROWSERS)('language tables in %s', (name) => {
  let browser: Browser;
  let server: Server;
  let news: Page;
  let ours: Page;
  const gone = (): Promise<boolean> =>
    news.evaluate(() => document.querySelector('#promo')?.getClientRects().length === 0);

  beforeAll(async () => {
    server = await startServer();
    browser = await launch(name);
    ours = await openOurs(browser, 'options/index.html');
    news = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('are in storage after the install, one a language', async () => {
    await until(() =>
      ours.evaluate(async () => {
        const keys = Object.keys(await chrome.storage.local.get(null));
        return keys.filter((key) => key.startsWith('words.')).length > 30;
      }),
    );
  });

  test('serve a page that names its language', async () => {
    await news.goto(server.serve('/named', page('lang="de"')));
    await until(gone);
  });

  test('serve a page that names none', async () => {
    await news.goto(server.serve('/unnamed', page('')));
    await until(gone);
  });

  test('serve a banner in another language than its page', async () => {
    await news.goto(server.serve('/foreign', FOREIGN));
    await until(gone);
  });

  test('are asked for where storage has lost them, and are there for the next page', async () => {
    await ours.evaluate(() => chrome.storage.local.clear());
    await news.goto(server.serve('/lost', FRENCH));
    await until(gone);
    await until(() =>
      ours.evaluate(async () =>
        Object.keys(await chrome.storage.local.get(null)).some((key) => key.endsWith('.fr')),
      ),
    );
  });

  test('that are broken in storage are replaced, and harm nothing', async () => {
    await ours.evaluate(async () => {
      const keys = Object.keys(await chrome.storage.local.get(null)).filter((key) =>
        key.startsWith('words.'),
      );
      for (const key of keys) await chrome.storage.local.set({ [key]: { code: 7 } });
    });
    await news.goto(server.serve('/broken', page('lang="de"')));
    await until(gone);
    expect(await news.$$eval('article > p', (all) => all.length)).toBe(7);
  });
});
