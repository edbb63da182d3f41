/**
 * Hears in a line of text what kind of words they are: compiles the language tables (`languages/language.ts`
 * documents how a phrase is written) into one index, so that a line costs one look-up a word however many
 * phrases there are. Every pattern is linear: gaps are bounded and nothing nests.
 */
import type { Language, Wording } from '../languages/language.ts';
import { RULE_IDS, type RuleId } from '../rules/catalogue.ts';
import { BETWEEN_WORDS, isLetterAt, MARKS } from './letters.ts';

export type Kind = keyof Wording;

/** One thing heard: which rule's wording, of which kind, and the words themselves. */
export interface Said {
  readonly rule: RuleId;
  readonly kind: Kind;
  readonly words: string;
}

export interface Words {
  /** What a line says; text as `fold` leaves it. At most the first 800 characters are heard. */
  hear(folded: string): readonly Said[];
}

interface Entry {
  readonly rule: RuleId;
  readonly kind: Kind;
  readonly phrase: string;
  pattern: Pattern | null;
  /** The last call that tried it: no entry is tried twice for one line. */
  tried: number;
}

const HEARD = 800;
const KINDS: readonly Kind[] = ['heading', 'leadIn', 'pitch', 'smallPrint', 'button', 'topic'];
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** Lower case, straight quotes, single spaces: the form in which text is compared everywhere. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Nothing but plain characters and single spaces: as it is already.
  if (!UNFOLDED.test(lower)) return lower;
  return lower
    .replace(/i\u0307/g, 'i')
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
function withoutStart(folded: string): string {
  return PLAIN_START.test(folded) ? folded : folded.replace(BEFORE_WORDS, '');
}

interface Part {
  /** Letters to find; empty for a gap. */
  readonly literal: string;
  /** Any ending may follow. */
  readonly open: boolean;
}

/** A phrase taken apart once. Matched by hand: compiling a regular expression a phrase costs more than the page. */
interface Pattern {
  readonly parts: readonly Part[];
  readonly unspaced: boolean;
  /** A lead-in that needs a separator behind it. */
  readonly separated: boolean;
  /** A heading after which a name may follow. */
  readonly trailing: boolean;
}

const GAP = 40;
const NAME = 60;

function compile({ kind, phrase }: { kind: Kind; phrase: string }): Pattern {
  const separated = kind === 'leadIn' && phrase.endsWith(':');
  const trailing = phrase.endsWith(' *');
  const text = separated ? phrase.slice(0, -1).trimEnd() : trailing ? phrase.slice(0, -2) : phrase;
  const parts = text.split(' ').map((word): Part => {
    if (word === '*') return { literal: '', open: false };
    const open = word.endsWith('~');
    return { literal: open ? word.slice(0, -1) : word, open };
  });
  return { parts, unspaced: UNSPACED.test(phrase), separated, trailing };
}

/** Matches the parts from `number` on at a position; the position after them, or -1. */
function matchAt(pattern: Pattern, number: number, text: string, at: number): number {
  const part = pattern.parts[number];
  if (!part) return at;
  if (part.literal === '') {
    for (let skipped = 0; skipped <= GAP && at + skipped <= text.length; skipped++) {
      const here = at + skipped;
      if (skipped > 0 && '.!?'.includes(text[here - 1] ?? '')) return -1;
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

/** Finds a phrase in the text as its kind wants it: at the start, as the whole, or anywhere. */
function find(pattern: Pattern, kind: Kind, text: string): string | null {
  if (kind === 'leadIn') {
    const end = matchAt(pattern, 0, text, 0);
    if (end < 0) return null;
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
  const first = pattern.parts[0]?.literal ?? '';
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (!pattern.unspaced && isLetterAt(text, at - 1)) continue;
    const end = matchAt(pattern, 0, text, at);
    if (end >= 0) return text.slice(at, end);
  }
  return null;
}

/** The word of a phrase that finds it: its longest, as the index sees it. */
function anchorOf(phrase: string): string {
  let best = '';
  const words = SIMPLE.test(phrase) ? phrase.split(' ') : phrase.split(BETWEEN_STEMS);
  for (const word of words) {
    const plain = word.endsWith('~') ? word.slice(0, -1) : word;
    if (plain.length > best.length) best = plain;
  }
  return best.slice(0, 4);
}

const SIMPLE = /^[a-z0-9~ ]+$/;
const BETWEEN_PLAIN = /[^a-z0-9]+/;
/** As between words, but a stem keeps its `~`. */
const BETWEEN_STEMS = new RegExp(`(?:(?!~)[${MARKS}])+`);
const ASCII = /^[\0-\x7f]*$/;

/**
 * Builds the index of the given languages.
 * @param only the rules to hear; all by default
 */
export function listenFor(languages: readonly Language[], only: readonly RuleId[] = RULE_IDS): Words {
  const whole = new Map<string, Entry[]>();
  const spaced = new Map<string, Entry[]>();
  const unspaced = new Map<string, Entry[]>();
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry) => {
    const there = map.get(key);
    if (there) there.push(entry);
    else map.set(key, [entry]);
  };
  for (const language of languages) {
    for (const rule of only) {
      for (const kind of KINDS) {
        for (const phrase of language[rule][kind] ?? []) {
          const entry: Entry = { rule, kind, phrase, pattern: null, tried: 0 };
          if (UNSPACED.test(phrase)) put(unspaced, phrase.slice(0, 2), entry);
          else if ((kind === 'heading' || kind === 'button') && !/[*~]/.test(phrase))
            put(whole, bare(phrase), entry);
          else put(spaced, anchorOf(phrase), entry);
        }
      }
    }
  }

  let call = 0;
  const hear = (folded: string): readonly Said[] => {
    const text = folded.length > HEARD ? folded.slice(0, HEARD) : folded;
    const plain = bare(text);
    const started = withoutStart(text);
    const said: Said[] = [];
    call += 1;
    const attempt = (entries: readonly Entry[] | undefined) => {
      if (!entries) return;
      for (const entry of entries) {
        if (entry.tried === call) continue;
        entry.tried = call;
        entry.pattern ??= compile(entry);
        const onWhole = entry.kind === 'heading' || entry.kind === 'button' || entry.kind === 'leadIn';
        if (onWhole && entry.kind !== 'leadIn' && plain.length > 100) continue;
        const from = entry.kind === 'leadIn' ? started : onWhole ? plain : text;
        const words = find(entry.pattern, entry.kind, from);
        if (words !== null) said.push({ rule: entry.rule, kind: entry.kind, words });
      }
    };
    if (plain.length <= 100) {
      for (const entry of whole.get(plain) ?? [])
        said.push({ rule: entry.rule, kind: entry.kind, words: plain });
    }
    if (unspaced.size > 0) {
      for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) >= 0x0e00) attempt(unspaced.get(text.slice(i, i + 2)));
    }
    // Split by the browser's own code: this page is read once, by code that is not yet warm.
    for (const word of text.split(ASCII.test(text) ? BETWEEN_PLAIN : BETWEEN_WORDS)) {
      if (word.length > 3) attempt(spaced.get(word.slice(0, 4)));
      if (word.length > 2) attempt(spaced.get(word.slice(0, 3)));
      else if (word) attempt(spaced.get(word));
    }
    return said;
  };
  return { hear };
}

/**
 * @param tag what a page says of its language: "de", "pt-BR"
 * @returns the table for it, or null where it names none or one we do not know
 */
export function languageNamed(tag: string, all: readonly Language[]): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return all.find((language) => language.code === primary || language.also?.includes(primary)) ?? null;
}

/**
 * The languages to hear a page with: the one it names, else the one whose commonest words it uses most; English
 * beside it.
 * @param sample some of its text, asked only where none is named; the first 4,000 characters count
 */
export function languagesSpoken(
  named: Language | null,
  sample: string,
  all: readonly Language[],
): readonly Language[] {
  const english = all.filter((language) => language.code === 'en');
  const spoken = named ?? commonest(sample, all);
  return [...new Set([...(spoken ? [spoken] : []), ...english])];
}

function commonest(sample: string, all: readonly Language[]): Language | null {
  const text = fold(sample.slice(0, 4000));
  const words = new Map<string, number>();
  for (const word of text.split(BETWEEN_WORDS)) words.set(word, (words.get(word) ?? 0) + 1);
  let best: Language | null = null;
  let most = 5;
  for (const language of all) {
    let count = 0;
    for (const common of language.common) {
      if (UNSPACED.test(common)) count += text.split(common).length - 1 > 2 ? 4 : 0;
      else count += words.get(common) ?? 0;
    }
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}
