/**
 * Under which letters a written phrase is filed, without writing out what its alternatives stand for: a page has a
 * thousand phrases and says ten of them.
 */
import { spelledOut } from '../languages/phrase.ts';
import { BETWEEN_WORDS } from './letters.ts';

/** Letters of a line that find what it begins with. */
export const START = 2;
/** Letters of a word that find the phrases it is the longest of. */
export const ANCHOR = 4;

const ALTERNATIVES = /\([^)]*\)/g;
const SIMPLE = /^[a-z0-9~ ]+$/;

/** The letters any of its phrases begins with. */
export function startsOf(written: string): readonly string[] {
  if (!written.startsWith('(')) return [beginning(written)];
  const end = written.indexOf(')');
  const options = written.slice(1, end).split('|');
  const all = options.some((option) => option.length < START) ? spelledOut(written) : options;
  return [...new Set(all.map(beginning))];
}

function beginning(phrase: string): string {
  const open = phrase.indexOf('(');
  const plain = open >= 0 && open < START ? (spelledOut(phrase)[0] ?? '') : phrase;
  return plain.replaceAll('~', '').slice(0, START);
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
