import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/settings/limits.ts';
import { DEFAULTS, type Settings } from '../../src/settings/schema.ts';
import { exportSettings, importSettings } from '../../src/settings/transfer.ts';

const FULL: Settings = {
  ...DEFAULTS,
  paused: true,
  consentMode: 'decline',
  phrases: [{ rule: 'follow', text: '<img src=x onerror=alert(1)>' }],
  sites: {
    'news.example': { off: true, kept: [{ text: 'kept', element: 'p', rule: 'crosspromo' }], picked: [] },
  },
};
const edited = (change: object): string => JSON.stringify({ ...JSON.parse(exportSettings(FULL)), ...change });

describe('settings as a file', () => {
  test('come back as they went', () => {
    expect(importSettings(exportSettings(FULL))).toEqual({ settings: FULL });
    expect(importSettings(`\uFEFF${exportSettings(FULL)}`)).toEqual({ settings: FULL });
  });

  test.each([
    ['', 'notJson'],
    ['{"format":', 'notJson'],
    ['<html>', 'notJson'],
    ['null', 'notOurs'],
    ['[]', 'notOurs'],
    ['{"version":1}', 'notOurs'],
    [' '.repeat(LIMITS.importCharacters + 1), 'tooLarge'],
  ])('%.20j is refused: %s', (text, code) => {
    expect(importSettings(text)).toEqual({ refusal: { code } });
  });

  test.each([
    [2, '2'],
    ['1', '"1"'],
    [undefined, '–'],
  ])('version %j is refused by name', (version, found) => {
    expect(importSettings(edited({ version }))).toEqual({ refusal: { code: 'version', found } });
  });

  test('one wrong value refuses the whole file and says where it is', () => {
    const text = edited({
      paused: 1,
      rules: { consent: 'on' },
      sites: { 'news.example': { off: 'x', kept: [{ text: 'a', element: 'p', rule: '?' }] }, 'a b': {} },
    });
    expect(importSettings(text)).toEqual({
      refusal: {
        code: 'values',
        problems: [
          { path: 'paused', expected: 'boolean' },
          { path: 'rules.consent', expected: 'boolean' },
          { path: 'sites["news.example"].off', expected: 'boolean' },
          { path: 'sites["news.example"].kept[0].rule', expected: 'rule' },
          { path: 'sites["a b"]', expected: 'host' },
        ],
      },
    });
  });

  test('too many entries are refused, not cut', () => {
    const phrases = Array.from({ length: LIMITS.phrases + 1 }, (_, at) => ({
      rule: 'follow',
      text: `phrase ${at}`,
    }));
    expect(importSettings(edited({ phrases }))).toEqual({
      refusal: { code: 'values', problems: [{ path: 'phrases', expected: 'tooMany' }] },
    });
  });
});
