import { describe, expect, it } from 'vitest';
import { isLetterAt } from '../../src/engine/letters.ts';

/** Latin with all accents, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Vietnamese, kana, Han, Hangul, full width. */
const SPOKEN = [
  [0x00, 0x24f],
  [0x370, 0x52f],
  [0x590, 0x6ff],
  [0x900, 0x97f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2190, 0x27bf],
  [0x3000, 0x3035],
  [0x3041, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff00, 0xffef],
] as const;
/** Signs that no line of news turns on: numeral marks, circled digits, Quranic marks and the like. */
const RARE =
  /[\u0375\u037e\u0384\u0385\u0387\u03f6\u0482\u05c6\u0600-\u060b\u060d-\u060f\u06dd\u06de\u06e9\u06fd\u06fe\u0970\u2460-\u24ff\u2776-\u2793\u309b\u309c\u30a0]/;

const unicode = (text: string) => /[\p{L}\p{N}\p{M}]/u.test(text);

describe('what counts as a letter', () => {
  it('agrees with Unicode in every script we speak', () => {
    const wrong: string[] = [];
    for (const [from, to] of SPOKEN)
      for (let code = from; code <= to; code++) {
        const letter = String.fromCharCode(code);
        if (/\p{Cn}/u.test(letter) || RARE.test(letter)) continue;
        if (isLetterAt(letter, 0) !== unicode(letter)) wrong.push(`U+${code.toString(16)}`);
      }
    expect(wrong).toEqual([]);
  });
});
