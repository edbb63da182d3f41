/** Text in the form in which it is compared everywhere. */
import { MARKS } from './letters.ts';

/**
 * Lower case, straight quotes, single spaces: the form in which text is compared everywhere. The dotless i of Turkish
 * becomes a plain one, as lower case makes it of its capital wherever the language is not known.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Nothing but plain characters and single spaces: as it is already.
  if (!UNFOLDED.test(lower)) return lower;
  return lower
    .replace(/i\u0307|\u0131/g, 'i')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\s\u00a0\u200b\u200e\u200f]+/g, ' ')
    .trim();
}

const UNFOLDED = /[^!-_a-~ ]| {2}|^ | $/;
const PLAIN = /^[a-z0-9].*[a-z0-9]$/;
/** Greedy and unanchored, so that it is linear: `[^…]+$` would try each of a thousand dashes as the first. */
const WITHOUT_ENDS = new RegExp(`[^${MARKS}](?:.*[^${MARKS}]\\)?)?`, 's');
const BEFORE_WORDS = new RegExp(`^[${MARKS}]+`);
const PLAIN_START = /^[a-z0-9]/;

/** What is left of a folded line without the bullets, arrows and colons around it: "■関連記事:" is "関連記事". */
export function bare(folded: string): string {
  if (PLAIN.test(folded)) return folded;
  return WITHOUT_ENDS.exec(folded)?.[0] ?? '';
}

/** A folded line without the bullets before its first word. */
export function withoutBullet(folded: string): string {
  return PLAIN_START.test(folded) ? folded : folded.replace(BEFORE_WORDS, '');
}
