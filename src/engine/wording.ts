/**
 * Hears in a line of text what kind of words they are. The phrases of a page's languages are filed under what finds
 * them, so that a line costs a look-up a word however many phrases there are, and only a phrase that a
 * line leads to is ever taken apart.
 */
import { spelledOut } from '../languages/phrase.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { BETWEEN_WORDS } from './letters.ts';
import { type Kind, type Phrase, type Spoken, unpack } from './pack.ts';
import { compile, find, type Pattern, UNSPACED } from './phrase.ts';
import { ANCHOR, anchorsOf, START, startsOf } from './phrase-keys.ts';
import { bare, withoutBullet } from './plain-text.ts';

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

interface Entry extends Phrase {
  /** Of every phrase it stands for; made when a line leads to it. */
  patterns: readonly Pattern[] | null;
  /** The last call that tried it: no entry is tried twice for one line. */
  tried: number;
}

const HEARD = 800;
/** Characters: a heading or a button says no more. */
const LONGEST_LABEL = 100;
const BETWEEN_PLAIN = /[^a-z0-9]+/;
const ASCII = /^[\0-\x7f]*$/;
/** Thai and everything after it: the scripts without spaces stand there. */
const FIRST_UNSPACED = 0x0e00;

const NOTHING: readonly Entry[] = [];

/** Builds the index of the given languages. */
export function listenFor(languages: readonly Spoken[]): Words {
  /** What a line begins with or is, by its first letters. */
  const start = new Map<string, Entry[]>();
  /** What may stand anywhere, by the first letters of its longest word. */
  const inside = new Map<string, Entry[]>();
  /** The same in scripts that put no space between words, by the first letters. */
  const unspaced = new Map<string, Entry[]>();
  for (const language of languages) {
    unpack(language, (phrase) => {
      const entry: Entry = { ...phrase, patterns: null, tried: 0 };
      const { kind, written } = phrase;
      const begins = kind === 'heading' || kind === 'button' || kind === 'leadIn';
      const anywhere = UNSPACED.test(written) ? unspaced : inside;
      const drawer = begins ? start : anywhere;
      for (const key of drawer === inside ? anchorsOf(written) : startsOf(written)) {
        const there = drawer.get(key);
        if (there) there.push(entry);
        else drawer.set(key, [entry]);
      }
    });
  }

  let call = 0;
  const hear = (folded: string): readonly Said[] => {
    const text = folded.length > HEARD ? folded.slice(0, HEARD) : folded;
    const plain = bare(text);
    // "Advertisement 4"
    const label = plain.length <= LONGEST_LABEL ? plain.replace(/ \d{1,2}$/, '') : '';
    const started = withoutBullet(text);
    const said: Said[] = [];
    call += 1;
    const attempt = (drawer: ReadonlyMap<string, readonly Entry[]>, key: string) => {
      for (const entry of drawer.get(key) ?? NOTHING) {
        if (entry.tried === call) continue;
        entry.tried = call;
        const { rule, kind, written } = entry;
        entry.patterns ??= spelledOut(written).map((phrase) => compile(kind, phrase));
        const from = drawer !== start ? text : kind === 'leadIn' ? started : label;
        const words = first(entry.patterns, kind, from);
        if (words === null) continue;
        said.push({ rule, kind, words });
        // A lead-in that stands alone is a heading: the tables say it once.
        if (kind === 'leadIn' && words.length >= plain.length) said.push({ rule, kind: 'heading', words });
      }
    };
    attempt(start, started.slice(0, START));
    if (unspaced.size > 0) {
      for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) >= FIRST_UNSPACED) attempt(unspaced, text.slice(at, at + START));
    }
    // Split by the browser's own code: this page is read once, by code that is not yet warm.
    for (const word of text.split(ASCII.test(text) ? BETWEEN_PLAIN : BETWEEN_WORDS)) {
      if (word.length >= ANCHOR) attempt(inside, word.slice(0, ANCHOR));
      if (word.length >= ANCHOR - 1) attempt(inside, word.slice(0, ANCHOR - 1));
      else if (word) attempt(inside, word);
    }
    return said;
  };
  return { hear };
}

function first(patterns: readonly Pattern[], kind: Kind, text: string): string | null {
  for (const pattern of patterns) {
    const words = find(pattern, kind, text);
    if (words !== null) return words;
  }
  return null;
}
