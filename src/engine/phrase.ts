/**
 * One phrase of a language table, and where a text says it. Linear: gaps are bounded and nothing nests.
 */
import { firstChoices, headOf, spelledOutWhere } from '../languages/phrase.ts';
import { isLetterAt } from './letters.ts';
import type { Kind } from './pack.ts';

export const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

const OPEN_END = /[(~*:]/;
/** No space need stand where a phrase in these scripts has one. */
const OPEN_END_UNSPACED = /[(~*: ]/;

/** Where the letters end with which every text must begin, or go on, that says a phrase. */
export function endOf(written: string): RegExp {
  return UNSPACED.test(written) ? OPEN_END_UNSPACED : OPEN_END;
}

interface Part {
  /** Letters to find; empty for a gap. */
  readonly literal: string;
  /** Any ending may follow. */
  readonly open: boolean;
}

/** A phrase taken apart. Matched by hand: compiling a regular expression a phrase costs more than the page. */
export interface Pattern {
  readonly parts: readonly Part[];
  readonly unspaced: boolean;
  /** A lead-in that needs a separator behind it. */
  readonly separated: boolean;
  /** A heading after which a name may follow. */
  readonly trailing: boolean;
}

const GAP = 40;
const NAME = 60;
const UP_TO_SEPARATOR = /^[^.!?:：|]*[:：|]/;

/** What a table says, made ready once. */
export interface Ready {
  /** One of these stands in every text that says it. */
  readonly heads: readonly string[];
  /** Where it has no alternatives. */
  readonly pattern: Pattern | null;
}

/** @param written as the tables write it (`languages/language.ts`) */
export function ready(kind: Kind, written: string): Ready {
  const open = written.indexOf('(');
  if (open < 0) return { heads: [headOf(written, endOf(written))], pattern: compile(kind, written) };
  const end = endOf(written);
  const head = headOf(written, end);
  return { heads: head ? [head] : firstChoices(written).map((phrase) => headOf(phrase, end)), pattern: null };
}

/**
 * Finds in folded text what a table says, with its alternatives.
 * @returns the words, or null
 */
export function findWritten(
  { heads, pattern }: Ready,
  written: string,
  kind: Kind,
  text: string,
): string | null {
  const begins = kind === 'heading' || kind === 'button' || kind === 'leadIn';
  const may = (head: string) => (begins ? text.startsWith(head) : text.includes(head));
  if (!heads.some(may)) return null;
  if (pattern) return find(pattern, kind, text);
  for (const phrase of spelledOutWhere(written, may, endOf(written))) {
    const words = find(compile(kind, phrase), kind, text);
    if (words !== null) return words;
  }
  return null;
}

/** @param phrase without alternatives */
function compile(kind: Kind, phrase: string): Pattern {
  const separated = kind === 'leadIn' && phrase.endsWith(':');
  const trailing = phrase.endsWith(' *');
  const text = separated ? phrase.slice(0, -1).trimEnd() : trailing ? phrase.slice(0, -2) : phrase;
  const unspaced = UNSPACED.test(phrase);
  // Nearly every phrase is words and nothing else.
  const parts = SPECIAL.test(text) || unspaced ? partsOf(text, unspaced) : [{ literal: text, open: false }];
  return { parts, unspaced, separated, trailing };
}

const SPECIAL = /[~*]/;

/** Words that follow each other are one part, but where no space need stand between them. */
function partsOf(text: string, unspaced: boolean): Part[] {
  const parts: Part[] = [];
  for (const word of text.split(' ')) {
    const open = word.endsWith('~');
    const literal = word === '*' ? '' : open ? word.slice(0, -1) : word;
    const last = parts.at(-1);
    if (last && last.literal !== '' && literal !== '' && !last.open && !unspaced)
      parts[parts.length - 1] = { literal: `${last.literal} ${literal}`, open };
    else parts.push({ literal, open });
  }
  return parts;
}

/** A stop inside a name ("paper.example") ends no sentence. */
function endsSentence(text: string, at: number): boolean {
  return '.!?'.includes(text[at] ?? '') && !isLetterAt(text, at + 1);
}

/** Matches the parts from `number` on at a position; the position after them, or -1. */
function matchAt(pattern: Pattern, number: number, text: string, at: number): number {
  const part = pattern.parts[number];
  if (!part) return at;
  if (part.literal === '') {
    for (let skipped = 0; skipped <= GAP && at + skipped <= text.length; skipped++) {
      const here = at + skipped;
      if (skipped > 0 && endsSentence(text, here - 1)) return -1;
      if (!pattern.unspaced && isLetterAt(text, here - 1)) continue;
      const end = matchAt(pattern, number + 1, text, here);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (!text.startsWith(part.literal, at)) return -1;
  let end = at + part.literal.length;
  if (!pattern.unspaced) {
    if (part.open) while (isLetterAt(text, end)) end += 1;
    else if (isLetterAt(text, end)) return -1;
  }
  if (number + 1 === pattern.parts.length) return end;
  const next = pattern.parts[number + 1];
  if (next?.literal === '') return matchAt(pattern, number + 1, text, end);
  if (text[end] === ' ') return matchAt(pattern, number + 1, text, end + 1);
  return pattern.unspaced ? matchAt(pattern, number + 1, text, end) : -1;
}

/**
 * Finds a phrase in folded text as its kind wants it: at the start, as the whole, or anywhere.
 * @returns the words, or null
 */
function find(pattern: Pattern, kind: Kind, text: string): string | null {
  if (kind === 'leadIn') {
    const end = matchAt(pattern, 0, text, 0);
    if (end < 0) return null;
    // "More on *:" ends where what it is on does.
    if (pattern.separated && pattern.parts.at(-1)?.literal === '') {
      const name = UP_TO_SEPARATOR.exec(text.slice(end, end + NAME + 1));
      return name ? text.slice(0, end + name[0].length - 1) : null;
    }
    if (pattern.separated && end < text.length && !/^ ?[:：|>»›–—-]/.test(text.slice(end, end + 2)))
      return null;
    return text.slice(0, end);
  }
  if (kind === 'heading' || kind === 'button') {
    const end = matchAt(pattern, 0, text, 0);
    if (end < 0) return null;
    const rest = text.length - end;
    if (rest === 0 || (pattern.trailing && rest <= NAME) || (pattern.unspaced && rest <= 6 && end > 3))
      return text;
    return null;
  }
  const first = pattern.parts[0]?.literal;
  if (!first) return null;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (!pattern.unspaced && isLetterAt(text, at - 1)) continue;
    const end = matchAt(pattern, 0, text, at);
    if (end >= 0) return text.slice(at, end);
  }
  return null;
}
