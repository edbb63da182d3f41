/**
 * Hears in a line of text what kind of words they are. The phrases of a page's languages are filed under what finds
 * them (`pack.ts`), so that a line costs a look-up a word however many phrases there are, and only a phrase that a line
 * leads to is ever taken apart.
 */
import { spelledOut } from '../languages/phrase.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { BETWEEN_WORDS } from './letters.ts';
import { BETWEEN_DRAWERS, DRAWERS, type Kind, type Phrase, phraseOf, type Spoken } from './pack.ts';
import { compile, find, type Pattern } from './phrase.ts';
import { ANCHOR, START } from './phrase-keys.ts';
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

/** What is filed under each key: as written, until a line leads to it. */
type Drawer = Map<string, string | readonly Entry[]>;

const HEARD = 800;
/** Characters: a heading or a button says no more. */
const LONGEST_LABEL = 100;
const BETWEEN_PLAIN = /[^a-z0-9]+/;
const ASCII = /^[\0-\x7f]*$/;
/** Thai and everything after it: the scripts without spaces stand there. */
const FIRST_UNSPACED = 0x0e00;

/** Takes what the languages have in a drawer, in their order. */
function openDrawer(tables: readonly (readonly string[])[], number: number): Drawer {
  const drawer: Drawer = new Map();
  for (const table of tables) {
    for (const list of (table[number] ?? '').split('\n')) {
      const tab = list.indexOf('\t');
      if (tab < 0) continue;
      const key = list.slice(0, tab);
      const filed = list.slice(tab + 1);
      const there = drawer.get(key);
      drawer.set(key, there === undefined ? filed : `${there}\t${filed}`);
    }
  }
  return drawer;
}

/** Hears in the given languages. */
export function listenFor(languages: readonly Spoken[]): Words {
  const tables = languages.map(({ phrases }) => phrases.split(BETWEEN_DRAWERS));
  const [start, inside, unspaced] = DRAWERS.map((_, number) => openDrawer(tables, number)) as [
    Drawer,
    Drawer,
    Drawer,
  ];
  /** By how they are filed: an entry may be filed under several keys. */
  const entries = new Map<string, Entry>();
  const entryOf = (filed: string): Entry => {
    let entry = entries.get(filed);
    if (!entry) {
      entry = { ...phraseOf(filed), patterns: null, tried: 0 };
      entries.set(filed, entry);
    }
    return entry;
  };
  const take = (drawer: Drawer, key: string): readonly Entry[] | undefined => {
    const there = drawer.get(key);
    if (typeof there !== 'string') return there;
    const taken = there.split('\t').map(entryOf);
    drawer.set(key, taken);
    return taken;
  };

  let call = 0;
  const hear = (folded: string): readonly Said[] => {
    const text = folded.length > HEARD ? folded.slice(0, HEARD) : folded;
    const plain = bare(text);
    // "Advertisement 4"
    const label = plain.length <= LONGEST_LABEL ? plain.replace(/ \d{1,2}$/, '') : '';
    const started = withoutBullet(text);
    const said: Said[] = [];
    call += 1;
    const attempt = (drawer: Drawer, key: string) => {
      const found = take(drawer, key);
      if (!found) return;
      for (const entry of found) {
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
