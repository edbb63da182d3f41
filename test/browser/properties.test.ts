/** What must hold of every document there can be, tried on generated ones in real browsers. */
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/rules/catalogue.ts';
import { clean, wild } from '../property/documents.ts';
import type { Act, Attempt, Outcome } from '../property/trial.ts';
import { BROWSERS, launch } from './browsers.ts';
import { bundled } from './in-page.ts';
import { type Server, startServer } from './server.ts';

/** Documents a property; `JTS_RUNS=5000 npx vitest …` for a long try. */
const RUNS = Number(process.env.JTS_RUNS ?? 150);

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('rules' as const), on: fc.subarray([...RULE_IDS]) }),
    fc.record({
      do: fc.constantFrom('reveal' as const, 'suspend' as const, 'off' as const),
      on: fc.boolean(),
    }),
    fc.record({ do: fc.constant('keep' as const), which: fc.nat(20), on: fc.boolean() }),
    fc.record({ do: fc.constant('run' as const) }),
  ),
  { maxLength: 8 },
);

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
    const script = await bundled('test/property/trial.ts');
    server.serve('/trial.js', script);
    browser = await launch(name, { extension: false });
    page = await browser.newPage();
    await page.goto(
      server.serve(
        '/2026/the-lamp-on-the-harbour',
        '<!doctype html><html lang="en"><script src="/trial.js"></script>',
      ),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const attempt = (html: string, done: readonly Act[], rest: number): Promise<Outcome> =>
    page.evaluate(
      (html, done, rest) =>
        (globalThis as unknown as { attempt: Attempt }).attempt(html, JSON.parse(done), rest),
      html,
      JSON.stringify(done),
      rest,
    );

  it('any document is judged twice alike, toggled in any order, and given back byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(wild, acts, async (html, done) => {
        expect((await attempt(html, done, 0)).broken).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('so is one whose banners are tended to meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(wild, acts, async (html, done) => {
        expect((await attempt(html, done, 40)).broken).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it('a story without clutter is left alone', async () => {
    await fc.assert(
      fc.asyncProperty(clean, async (html) => {
        expect(await attempt(html, [], 0)).toEqual({ broken: [], hidden: [] });
      }),
      { numRuns: RUNS },
    );
  });
});
