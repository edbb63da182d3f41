/**
 * What counts as a letter or digit, as the inside of a character class. A browser takes half a millisecond to make
 * each pattern with Unicode's own classes (`\p{L}`) ready, and a page is read once; these few ranges take none. They
 * agree with Unicode for what newsrooms write: symbols, emoji and the punctuation of every script we speak are no
 * letters, everything else beyond ASCII is.
 */

/** Everything that is no letter, digit or mark upon one. */
export const MARKS =
  '\\0-/:-@[-`{-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u00d7\\u00f7\\u02c2-\\u02df\\u055a-\\u055f' +
  '\\u0589-\\u058f\\u05be\\u05c0\\u05c3\\u05f3\\u05f4\\u060c\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965' +
  '\\u2000-\\u206f\\u20a0-\\u20c1\\u2100-\\u2bff\\u2e00-\\u3004\\u3008-\\u3020\\u3030\\u303d\\u30fb\\u3200-\\u33ff' +
  '\\ud800-\\udfff\\ufe10-\\ufe1f\\ufe30-\\ufe6f\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffff';

/** Whether text is in capitals, in a script that has them. */
export function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

const LETTER = new RegExp(`[^${MARKS}]`);

/** Whether the character at a position is a letter, digit or mark upon one; false outside the text. */
export function isLetterAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return LETTER.test(text[at] ?? '');
}

/** What stands between words. */
export const BETWEEN_WORDS = new RegExp(`[${MARKS}]+`);
