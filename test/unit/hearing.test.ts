import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/engine/pack.ts';
import { fold } from '../../src/engine/plain-text.ts';
import { siteOf } from '../../src/engine/site.ts';
import { listenFor } from '../../src/engine/wording.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { spelledOut } from '../../src/languages/phrase.ts';
import { ALL_SPOKEN } from '../../src/languages/spoken.ts';
import { RULE_IDS } from '../../src/rules/catalogue.ts';

const SPOKEN = ALL_SPOKEN();

/** A line that says the phrase: stems are said without an ending, gaps are filled. */
const saying = (phrase: string) =>
  phrase.replaceAll('~', '').replace(/ \*$/, ' abcd').replaceAll('*', 'abcd');

const wordsOf = (code: string) => listenFor(SPOKEN.filter((language) => language.code === code));

describe('every phrase of every table is heard', () => {
  it.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (code, language) => {
    const words = wordsOf(code);
    const deaf: string[] = [];
    for (const rule of RULE_IDS)
      for (const [kind, list] of Object.entries(language[rule]) as [Kind, readonly string[]][])
        for (const phrase of list.flatMap(spelledOut)) {
          const said = words.hear(fold(saying(phrase)));
          if (!said.some((one) => one.rule === rule && one.kind === kind))
            deaf.push(`${rule}.${kind}: ${phrase}`);
        }
    expect(deaf).toEqual([]);
  });
});

describe('a line', () => {
  const english = wordsOf('en');
  const rules = (text: string) =>
    new Set(english.hear(fold(text)).map(({ rule, kind }) => `${rule} ${kind}`));

  it('is an advert label with a number too', () => {
    expect(rules('Advertisement 4')).toContain('adlabel heading');
    expect(rules('4 advertisements banned')).not.toContain('adlabel heading');
  });

  it('is an advert label behind a bar, whatever stands before it', () => {
    expect(rules('Our partners | Advertisement')).toContain('adlabel heading');
    expect(rules('Our partners on the harbour | Related')).not.toContain('crosspromo heading');
  });

  it('that is a lead-in alone is a heading', () => {
    expect(rules('Read more')).toContain('crosspromo heading');
    expect(rules('Read more about the harbour')).not.toContain('crosspromo heading');
  });
});

describe('a link', () => {
  const site = siteOf('https://www.harbourpost.com/news/articles/c7k2m9x4q1zo');

  it('leads to a story of the same newsroom in another country', () => {
    expect(site.target('https://www.harbourpost.co.uk/news/articles/c3p8v5n1r6do')).toBe('story');
    expect(site.target('https://www.otherpost.co.uk/news/articles/c3p8v5n1r6do')).toBe('outside');
  });

  it('leads to a story where it stands beside the page, under a name about as long', () => {
    expect(site.target('/news/articles/cabcdefghijk')).toBe('story');
    expect(site.target('/news/articles/about')).toBe('section');
  });
});
