import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REASON_CODES, RULE_IDS } from '../../src/rules/catalogue.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LOCALES = join(ROOT, 'src/static/_locales');
const WANTED = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt_BR',
  'ru',
  'sv',
  'tr',
  'uk',
  'zh_CN',
];
const FORM = /_(zero|one|two|few|many|other)$/;

const textsOf = (locale: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(
      JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as Record<
        string,
        { message: string }
      >,
    ).map(([key, { message }]) => [key, message]),
  );
const english = textsOf('en');
const stems = [
  ...new Set(Object.keys(english).flatMap((key) => (FORM.test(key) ? [key.replace(FORM, '')] : []))),
];
const isForm = (key: string): boolean => FORM.test(key) && stems.includes(key.replace(FORM, ''));
const placeholders = (text = ''): string[] => (text.match(/\$\d/g) ?? []).sort();

/** The forms that numbers of a size that really occurs take in a language. */
const formsOf = (locale: string): string[] => [...new Set(numbersOf(locale).map(([, form]) => form))];

/** The numbers of such a size, each with its form. */
const numbersOf = (locale: string): [number, string][] => {
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  return Array.from({ length: 1000 }, (_, count) => [count, rules.select(count)]);
};

/** Every source that can name a text, as one string. */
const sources = ['src', 'manifest.json']
  .flatMap((place) =>
    place.endsWith('.json')
      ? [place]
      : readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.(ts|tsx)$/.test(file))
          .map((file) => join(place, file)),
  )
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

/** What the keys that are put together in the source can become. */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  rule_: RULE_IDS.flatMap((id) => [id, `${id}_hint`]),
  reason_: REASON_CODES,
  consent_: ['hide', 'hide_hint', 'decline', 'decline_hint'],
  memory_: ['kept', 'picked'],
  import_: ['tooLarge', 'notJson', 'notOurs', 'version', 'values'],
  problem_: ['boolean', 'text', 'rule', 'list', 'object', 'mode', 'host', 'tooMany', 'length'],
};
const built = Object.entries(BUILT).flatMap(([stem, ends]) => ends.map((end) => stem + end));

test('every language we promise is there', () => {
  expect(readdirSync(LOCALES).sort()).toEqual(expect.arrayContaining([...WANTED]));
});

test('every key the source names has an English text', () => {
  const named = [...sources.matchAll(/\b(?:t|word)\(\s*'(\w+)'|getMessage\('(\w+)'|__MSG_(\w+)__/g)].map(
    (found) => found[1] ?? found[2] ?? found[3] ?? '',
  );
  const plurals = [...sources.matchAll(/plural\('(\w+)'/g)].map((found) => `${found[1]}_other`);
  expect(named.length).toBeGreaterThan(30);
  for (const key of [...named, ...plurals, ...built]) expect(english, key).toHaveProperty(key);
});

test('every English text is used', () => {
  const unused = Object.keys(english).filter(
    (key) =>
      !isForm(key) &&
      !built.includes(key) &&
      !sources.includes(`'${key}'`) &&
      !sources.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

describe.each(readdirSync(LOCALES))('%s', (locale) => {
  const texts = textsOf(locale);

  test('has every text and no other', () => {
    const plain = (keys: string[]): string[] => keys.filter((key) => !isForm(key)).sort();
    expect(plain(Object.keys(texts))).toEqual(plain(Object.keys(english)));
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('has the same placeholders', () => {
    for (const [key, text] of Object.entries(texts)) {
      const other = isForm(key) ? english[key.replace(FORM, '_other')] : english[key];
      // "One thing" may be said without its number.
      if (!/_(zero|one|two)$/.test(key)) expect(placeholders(text), key).toEqual(placeholders(other));
    }
  });

  test('says the number wherever its form fits more than one', () => {
    for (const form of formsOf(locale)) {
      const many = numbersOf(locale).filter(([, one]) => one === form).length > 1;
      for (const stem of stems)
        if (many) expect(placeholders(texts[`${stem}_${form}`]), `${stem}_${form}`).toEqual(['$1']);
    }
  });

  test('has the plural forms of its language', () => {
    const forms = [...formsOf(locale), 'other'].sort();
    for (const stem of stems) {
      const has = Object.keys(texts).filter((key) => isForm(key) && key.startsWith(`${stem}_`));
      expect(has.sort()).toEqual([...new Set(forms)].map((form) => `${stem}_${form}`).sort());
    }
  });

  test('fits the badge', () => {
    expect([...(texts.badge_off ?? '')].length).toBeLessThanOrEqual(4);
  });

  test('says which language it is, and a description the stores take', () => {
    expect(texts.language).toBe(locale.replace('_', '-'));
    expect([...(texts.description ?? '')].length).toBeLessThanOrEqual(132);
  });
});
