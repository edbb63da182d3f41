/** Every page we wrote, laid out in real browsers: judged twice alike, whatever a reader toggles, and given back byte for byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/rules/catalogue.ts';
import type { Act, Attempt } from '../property/trial.ts';
import { BROWSERS, launch } from './browsers.ts';
import { serveZoo } from './consent-zoo.ts';
import { bundled } from './in-page.ts';
import { type Server, startServer } from './server.ts';

const PAGES = resolve(import.meta.dirname, '../pages');
const FOLDERS = ['seed', 'clutter', 'traps', 'demo', 'consent'] as const;
/** Long enough for banners to be tended to, in ms. */
const REST = 40;

/** What a reader may do with one page, one thing after the other. */
const ACTS: Act[] = [
  { do: 'reveal', on: true },
  { do: 'rules', on: [] },
  { do: 'run' },
  { do: 'reveal', on: false },
  ...RULE_IDS.map((rule): Act => ({ do: 'rules', on: [rule] })),
  { do: 'suspend', on: true },
  { do: 'suspend', on: false },
  { do: 'keep', which: 0, on: true },
  { do: 'off', on: true },
];

const pagesIn = (folder: string) => readdirSync(join(PAGES, folder)).filter((file) => file.endsWith('.html'));

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  let zoo: Awaited<ReturnType<typeof serveZoo>>;
  beforeAll(async () => {
    const [ours, theirs, script, opened] = await Promise.all([
      startServer(),
      serveZoo(),
      bundled('test/property/trial.ts'),
      launch(name, { extension: false }),
    ]);
    [server, zoo, browser] = [ours, theirs, opened];
    page = await browser.newPage();
    await page.goto(server.serve('/2026/ferry', '<!doctype html><html lang="en">'));
    await page.evaluate(script);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    zoo?.close();
  });

  const htmlOf = async (folder: string, file: string) =>
    folder === 'consent'
      ? (await fetch(`${zoo.url}/zoo/${file.slice(0, -'.html'.length)}`)).text()
      : readFileSync(join(PAGES, folder, file), 'utf8');

  it.each(FOLDERS)('the pages in %s are judged twice alike and given back as they came', async (folder) => {
    const broken: string[] = [];
    for (const file of pagesIn(folder)) {
      // Put in as text, no script of the page runs: what changes is what we change.
      const outcome = await page.evaluate(
        (html, acts, rest) =>
          (globalThis as unknown as { attempt: Attempt }).attempt(html, JSON.parse(acts), rest),
        await htmlOf(folder, file),
        JSON.stringify(ACTS),
        REST,
      );
      broken.push(...outcome.broken.map((sentence) => `${file}: ${sentence}`));
    }
    expect(broken).toEqual([]);
  });
});
