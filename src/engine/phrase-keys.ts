/**
 * Under which letters a written phrase is filed, without writing out what its alternatives stand for: a page has a
 * thousand phrases and says ten of them.
 */
import { headOf, spelledOut } from '../languages/phrase.ts';
import { BETWEEN_WORDS } from './letters.ts';
import { endOf } from './phrase.ts';

/** Letters of a line that find what it begins with; a phrase that is shorter is found by all it has. */
export const START = 4;
/** Letters of a word that find the phrases it is the longest of. */
export const ANCHOR = 4;
/** Letters of a script without spaces that find a phrase in it. */
export const UNSPACED_START = 2;

const ALTERNATIVES = /\([^)]*\)/g;
const SIMPLE = /^[a-z0-9~ ]+$/;
/**
 * The letters any of its phrases begins with.
 * @param most as many at most
 */
export function startsOf(written: string, most: number): readonly string[] {
  const open = written.indexOf('(');
  const all = open >= 0 && open < most ? spelledOut(written) : [written];
  return [...new Set(all.map((phrase) => headOf(phrase, endOf(written)).slice(0, most).trimEnd()))];
}

/** The beginning of a word that each of its phrases has, if a long one is; else of the longest word of each. */
export function anchorsOf(written: string): readonly string[] {
  if (!written.includes('(')) return [anchorOf(written)];
  // A word with alternatives at its end begins alike; one with alternatives before it does not.
  if (!/\)[^ )|]/.test(written)) {
    const anchor = anchorOf(written.replace(ALTERNATIVES, ' '));
    if (anchor.length === ANCHOR) return [anchor];
  }
  return [...new Set(spelledOut(written).map(anchorOf))];
}

/** The beginning of a phrase's longest word; a stem goes without its `~`. */
function anchorOf(phrase: string): string {
  let best = '';
  for (const word of phrase.replaceAll('~', '').split(SIMPLE.test(phrase) ? ' ' : BETWEEN_WORDS))
    if (word.length > best.length) best = word;
  return best.slice(0, ANCHOR);
}
