/** The instructions stay true: what they name is there, and one place is all there is to touch. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import { RULE_IDS } from '../../src/rules/catalogue.ts';
import { RULES } from '../../src/rules/index.ts';
import { filesIn, read } from './source-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const text = read('CONTRIBUTING.md');
const sections = text.split(/^## /m).slice(1);

describe('CONTRIBUTING.md', () => {
  it('tells of a rule, a language and a consent platform, in five steps each', () => {
    expect(sections.map((section) => section.split('\n')[0])).toEqual([
      'A rule',
      'A language',
      'A consent platform',
    ]);
    for (const section of sections) expect(section.match(/^\d\. /gm)).toHaveLength(5);
  });

  it.each(['CONTRIBUTING.md', 'SECURITY.md', 'README.md'])('%s names only what is there', (file) => {
    const named = [...read(file).matchAll(/`((?:src|test|scripts|store|icons)\/[^`*\s]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('is right that a rule is listed in two places', () => {
    expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
  });

  it('is right that a language is listed in one', () => {
    const tables = filesIn('src/languages', '.ts').filter(({ text }) => /: Language = \{/.test(text));
    expect(tables.map(({ path }) => path.slice('src/languages/'.length, -3)).sort()).toEqual(
      LANGUAGES.map(({ code }) => code).sort(),
    );
  });
});
