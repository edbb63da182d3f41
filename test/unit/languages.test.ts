import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import type { Language, Wording } from '../../src/languages/language.ts';
import { spelledOut } from '../../src/languages/phrase.ts';

type Kind = keyof Wording;
type Section = 'consent' | 'newsletter' | 'crosspromo' | 'follow' | 'adlabel' | 'support';

const REQUIRED: Record<Section, readonly Kind[]> = {
  consent: ['pitch', 'button', 'topic'],
  newsletter: ['heading', 'pitch', 'smallPrint', 'button', 'topic'],
  crosspromo: ['heading', 'leadIn', 'button'],
  follow: ['pitch'],
  adlabel: ['heading'],
  support: ['pitch', 'button'],
};

const SECTIONS = Object.keys(REQUIRED) as Section[];

/** Every list of a table with its phrases spelled out, under the name a failing test should show. */
const listsOf = (language: Language): [string, readonly string[]][] =>
  writtenLists(language).map(([name, list]) => [name, list.flatMap(spelledOut)]);

const writtenLists = (language: Language): [string, readonly string[]][] => [
  ['common', language.common],
  ['consentSettings', language.consentSettings],
  ...SECTIONS.flatMap((section) =>
    Object.entries(language[section]).map(([kind, list]): [string, readonly string[]] => [
      `${section}.${kind}`,
      list as readonly string[],
    ]),
  ),
];

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** What is wrong with the way a phrase is written; undefined where nothing is. */
const fault = (phrase: string, code: string): string | undefined => {
  if (phrase === '' || phrase !== phrase.trim()) return 'not trimmed';
  if (phrase !== phrase.toLocaleLowerCase(code)) return 'not lower case';
  if (phrase !== phrase.normalize('NFC')) return 'not composed';
  if (/\s{2,}|[^\S ]/.test(phrase)) return 'other than single spaces';
  if (/[()|]/.test(phrase)) return 'unmatched alternatives';
  if (/[‘’“”„‚«»‹›…–—]/.test(phrase)) return 'typographic quotes, ellipsis or dash';
  const words = phrase.split(' ');
  if (words[0] === '*') return 'begins with a gap';
  if (!/^[\p{L}\p{N}]/u.test(phrase)) return 'begins with a mark';
  for (const word of words) {
    const bare = word.replace(/:$/, '');
    if (bare.includes('*') && bare !== '*') return '* must stand alone';
    if (!bare.includes('~')) continue;
    const stem = bare.slice(0, -1);
    if (stem.includes('~') || !bare.endsWith('~')) return '~ only at the end of a word';
    const letters = stem.match(/\p{L}/gu)?.length ?? 0;
    if (letters < (CJK.test(stem) ? 1 : 3)) return 'stem too short';
  }
  return undefined;
};

describe('language tables', () => {
  it('may write phrases that differ in a word as one', () => {
    expect(spelledOut('lees (ook|meer)')).toEqual(['lees ook', 'lees meer']);
    expect(spelledOut('newsletter(s|) (now|)')).toEqual([
      'newsletters now',
      'newsletters',
      'newsletter now',
      'newsletter',
    ]);
    expect(spelledOut('related')).toEqual(['related']);
  });

  it('each serves subtags of its own', () => {
    const codes = LANGUAGES.flatMap((language) => [language.code, ...(language.also ?? [])]);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]{2,3}$/);
  });

  it('include English first, the stand-in', () => {
    expect(LANGUAGES[0]?.code).toBe('en');
  });

  describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (code, language) => {
    it('has every part the rules rest on', () => {
      expect(language.common.length).toBeGreaterThanOrEqual(5);
      expect(language.consentSettings.length).toBeGreaterThan(0);
      for (const section of SECTIONS) {
        for (const kind of REQUIRED[section]) {
          expect(language[section][kind]?.length ?? 0, `${section}.${kind}`).toBeGreaterThan(0);
        }
      }
    });

    it('writes its phrases as the matcher reads them', () => {
      const faults = listsOf(language).flatMap(([name, list]) =>
        list.flatMap((phrase) => {
          const what = fault(phrase, code);
          return what === undefined ? [] : [`${name}: "${phrase}": ${what}`];
        }),
      );
      expect(faults).toEqual([]);
    });

    it('says nothing twice in one list', () => {
      for (const [name, list] of listsOf(language)) {
        const twice = list.filter((phrase, at) => list.indexOf(phrase) !== at);
        expect(twice, name).toEqual([]);
      }
    });

    it('ends no phrase but a heading in a gap', () => {
      const open = listsOf(language)
        .filter(([name]) => !name.endsWith('.heading'))
        .flatMap(([name, list]) => list.filter((phrase) => phrase.endsWith('*')).map((p) => `${name}: ${p}`));
      expect(open).toEqual([]);
    });

    it('marks only lead-ins with a colon at the end', () => {
      const marked = listsOf(language)
        .filter(([name]) => name !== 'crosspromo.leadIn')
        .flatMap(([name, list]) => list.filter((phrase) => phrase.endsWith(':')).map((p) => `${name}: ${p}`));
      expect(marked).toEqual([]);
    });
  });
});
