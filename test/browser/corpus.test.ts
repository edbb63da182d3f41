/** The saved news pages, where they are at hand beside the project: each is judged and given back byte for byte. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attempt } from '../property/trial.ts';
import { launch } from './browsers.ts';
import { bundled } from './in-page.ts';
import { type Server, startServer } from './server.ts';

const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');
const here = existsSync(`${CORPUS}/index.json`);
/** Pages open at once: most of a page's time goes by waiting. */
const SIDE_BY_SIDE = 3;

interface Saved {
  readonly id: string;
  readonly url: string;
}

const htmlOf = ({ id }: Saved) => gunzipSync(readFileSync(`${CORPUS}/pages/${id}.html.gz`)).toString('utf8');

describe.skipIf(!here)(
  `the saved news pages${here ? '' : ' (skipped: ../shared/corpus is not here)'}`,
  () => {
    let browser: Browser;
    let server: Server;
    beforeAll(async () => {
      server = await startServer();
      browser = await launch('chrome', { extension: false });
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    it('are all judged without an exception and given back as they came', async () => {
      const index: unknown = JSON.parse(readFileSync(`${CORPUS}/index.json`, 'utf8'));
      const left = [...(index as Saved[])];
      const all = left.length;
      const script = await bundled('test/property/trial.ts');
      const broken: string[] = [];
      let done = 0;
      let hidden = 0;
      const visitThem = async () => {
        const page = await browser.newPage();
        await page.setRequestInterception(true);
        // Nothing is fetched from where the pages once stood.
        page.on(
          'request',
          (request) => void (request.url().startsWith(server.origin) ? request.continue() : request.abort()),
        );
        for (let saved = left.pop(); saved; saved = left.pop()) {
          const path = decodeURI(`/${saved.id}${new URL(saved.url).pathname}`);
          const address = server.serve(path, htmlOf(saved));
          const response = await page.goto(address, { waitUntil: 'domcontentloaded' });
          if (!response?.ok()) broken.push(`${saved.id}: did not load`);
          await page.evaluate(script);
          const outcome = await page.evaluate(() =>
            (globalThis as unknown as { attempt: Attempt }).attempt(null, [], 50),
          );
          broken.push(...outcome.broken.map((sentence) => `${saved?.id}: ${sentence}`));
          hidden += outcome.hidden.length;
          done++;
        }
      };
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, visitThem));
      expect(broken).toEqual([]);
      expect(done).toBe(all);
      // News pages are full of it: fewer would mean that nothing was tried.
      expect(hidden).toBeGreaterThan(all);
    }, 600_000);
  },
);
