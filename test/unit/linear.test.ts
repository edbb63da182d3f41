/**
 * No page may freeze us: every pattern in our sources, and everything the language tables are compiled to, takes
 * time that grows with the text and not with its square.
 */
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { settingsWords } from '../../src/engine/consent-wish.ts';
import { maySpeakOfConsent } from '../../src/engine/ears.ts';
import { MARKS } from '../../src/engine/letters.ts';
import { bare, fold } from '../../src/engine/plain-text.ts';
import { listenFor } from '../../src/engine/wording.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { ALL_SPOKEN } from '../../src/languages/spoken.ts';

const SPOKEN = ALL_SPOKEN();

import { filesIn, visit } from './source-files.ts';

/** Characters of hostile text. A pattern that takes their square is at work for seconds. */
const LONG = 60_000;
/** A linear one needs a millisecond or two; the rest is for a machine that is slow. In ms. */
const PATIENCE = 150;
/** What one line of a page may take, in ms; a quiet machine needs a tenth of it. */
const A_LINE = 30;

const patterns = filesIn('src', '.ts', '.tsx').flatMap(({ path, text }) => {
  const found: { path: string; pattern: RegExp }[] = [];
  visit(parseAst(text, { lang: 'tsx' }), (node) => {
    const regex = node.type === 'Literal' && (node.regex as { pattern: string; flags: string } | undefined);
    if (regex) found.push({ path, pattern: new RegExp(regex.pattern, regex.flags) });
    const made = madeOfMarks(node);
    if (made) found.push({ path, pattern: made });
  });
  return found;
});

/** new RegExp(`[^${MARKS}]+`, 's') */
function madeOfMarks(node: Readonly<Record<string, unknown>>): RegExp | null {
  const [source, flags] = (node.arguments ?? []) as {
    type: string;
    value?: string;
    quasis?: { value: { cooked: string } }[];
    expressions?: { name: string }[];
  }[];
  if (node.type !== 'NewExpression' || (node.callee as { name?: string }).name !== 'RegExp') return null;
  if (!source?.quasis?.length || !source.expressions?.every(({ name }) => name === 'MARKS')) return null;
  return new RegExp(source.quasis.map(({ value }) => value.cooked).join(MARKS), flags?.value);
}

/** What a pattern may choke on: its own letters and classes over and over, with an end that fits nothing. */
function hostile(source: string): string[] {
  const own = source
    .replace(/\\[pPbBdDwWsSuU](\{[^}]*\})?/g, ' ')
    .replace(/[\\^$.|?*+()[\]{}]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const bits = [
    ' ',
    '\u00a0',
    'a',
    'A',
    '0',
    '-',
    '_',
    '.',
    '/',
    '"',
    '«',
    '{',
    '}',
    '<',
    '漢',
    'é',
    ':',
    '\n',
    'a ',
    'a-',
    'a.',
    ...own.slice(0, 12),
  ];
  return bits.flatMap((bit) => {
    const run = bit.repeat(Math.ceil(LONG / bit.length));
    return [run, `${run}\u0000`, `x${run}x`];
  });
}

/** What this process has worked so far, in ms: what others make it wait for does not count. */
const worked = () => process.cpuUsage().user / 1000;

/** The slowest of them in ms; the best of three, as the engine tidies up behind one now and then. */
function slowest(
  texts: readonly string[],
  act: (text: string) => unknown,
  patience = PATIENCE,
): { ms: number; text: string } {
  let worst = { ms: 0, text: '' };
  for (const text of texts) {
    let ms = Infinity;
    for (let time = 0; time < 3 && ms > patience; time++) {
      const began = worked();
      act(text);
      ms = Math.min(ms, worked() - began);
    }
    if (ms > worst.ms) worst = { ms, text: JSON.stringify(text.slice(0, 12)) };
  }
  return worst;
}

describe('every pattern in our sources is linear', () => {
  it('is found by reading them', () => {
    expect(patterns.length).toBeGreaterThan(80);
    expect(patterns.filter(({ pattern }) => pattern.source.includes(MARKS)).length).toBeGreaterThan(4);
  });

  it.each([...new Map(patterns.map((one) => [String(one.pattern), one])).values()])(
    '$path: $pattern',
    ({ pattern }) => {
      const { ms, text } = slowest(hostile(pattern.source), (long) => {
        pattern.lastIndex = 0;
        // As they are used: tested, or put something else in place of every match.
        if (pattern.global) long.replace(pattern, ' ');
        else pattern.test(long);
      });
      expect(ms, `on ${text} again and again`).toBeLessThan(PATIENCE);
    },
  );
});

describe('the language tables are heard in time', () => {
  const all = LANGUAGES.flatMap((language) =>
    [
      language.consent,
      language.newsletter,
      language.crosspromo,
      language.follow,
      language.adlabel,
      language.support,
    ]
      .flatMap((wording) => Object.values(wording).flat())
      .map((phrase) => ({ code: language.code, phrase })),
  );
  /** Phrases half said over and over: each gap is opened and never closed. */
  const halves = (code: string) =>
    all
      .filter((one) => one.code === code)
      .map(({ phrase }) => phrase.replaceAll('~', ''))
      .flatMap((phrase) => {
        const half = phrase.split('*')[0]?.trim() ?? phrase;
        return [
          `${half} `.repeat(800 / Math.max(1, half.length + 1)),
          `${phrase.replaceAll('*', half)} `.repeat(40),
        ];
      });

  it.each(LANGUAGES.map(({ code }) => code))('%s', (code) => {
    const words = listenFor(SPOKEN.filter((language) => language.code === code || language.code === 'en'));
    words.hear('anything');
    // One line each: what a page of a thousand such lines would take a thousand times.
    const { ms, text } = slowest(halves(code), (line) => words.hear(line), A_LINE);
    expect(ms, `on ${text}`).toBeLessThan(A_LINE);
  });

  it('in all languages at once, on a line of a million characters', () => {
    const words = listenFor(SPOKEN);
    words.hear('anything');
    for (const bit of ['cookies ', '漢字', 'sign up ', ' ', '-', '"', 'a'])
      expect(
        slowest([bit.repeat(1_000_000 / bit.length)], (line) => words.hear(bare(fold(line)))).ms,
        bit,
      ).toBeLessThan(1000);
  });

  it('as the names of links, and as stems', () => {
    const labels = settingsWords(
      LANGUAGES.flatMap((language) => language.consentSettings),
      fold,
    );
    labels.names('anything');
    const texts = ['cookie ', ' ', 'a', 'manage ', '-'].map((bit) => bit.repeat(LONG / bit.length));
    expect(slowest(texts, (text) => labels.names(text)).ms).toBeLessThan(PATIENCE);
    expect(slowest(texts, maySpeakOfConsent).ms).toBeLessThan(PATIENCE);
  });
});
