/**
 * Hears in a line of text what kind of words they are. The phrases of a page's languages are filed under what finds
 * them (`pack.ts`), so that a line costs a look-up a word however many phrases there are, and only a phrase that a line
 * leads to is ever taken apart.
 */
import type { RuleId } from '../rules/catalogue.ts';
import { BETWEEN_WORDS } from './letters.ts';
import { BETWEEN_DRAWERS, DRAWERS, type Kind, NUMBERS, type Phrase, phraseOf, type Spoken } from './pack.ts';
import { findWritten, type Ready, ready } from './phrase.ts';
import { ANCHOR, START, UNSPACED_START } from './phrase-keys.ts';
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
  /** Made when a line leads to it. */
  ready: Ready | null;
  /** The last call that tried it: no entry is tried twice for one line. */
  tried: number;
}

/** What is filed under each key: until a line leads to it a line for each table, with its number and the phrases'. */
type Drawer = Map<string, string | readonly Entry[]>;

const HEARD = 800;
/** Characters: a heading or a button says no more. */
const LONGEST_LABEL = 100;
const NOTHING: readonly Entry[] = [];
/** Words remembered. */
const MOST_WORDS = 20_000;
/** How a heading is written that goes on with a name. */
const NAMED = ' *';
/** Characters of one with a full stop: "Read more about the ferry here." */
const LONGEST_NAMED = 48;
/** What some put between a name and what it is. */
const BAR = ' | ';
const NUMBERED = / \d{1,2}$/;
const BETWEEN_PLAIN = /[^a-z0-9]+/;
const ASCII = /^[\0-\x7f]*$/;
/** Thai and everything after it: the scripts without spaces stand there. */
const FIRST_UNSPACED = 0x0e00;

/** Takes what the languages have in a drawer, in their order. */
function openDrawer(tables: readonly (readonly string[])[], number: number): Drawer {
  const drawer: Drawer = new Map();
  for (const [at, table] of tables.entries()) {
    for (const list of (table[number] ?? '').split('\n')) {
      const tab = list.indexOf('\t');
      if (tab < 0) continue;
      const key = list.slice(0, tab);
      const filed = `${at}${list.slice(tab)}`;
      const there = drawer.get(key);
      drawer.set(key, there === undefined ? filed : `${there}\n${filed}`);
    }
  }
  return drawer;
}

/** Hears in the given languages. */
export function listenFor(languages: readonly Spoken[]): Words {
  const tables = languages.map(({ phrases }) => phrases.split(BETWEEN_DRAWERS));
  const written = tables.map(([phrases]) => (phrases ?? '').split('\n'));
  const drawers = DRAWERS.map((_, number) => openDrawer(tables, number + 1));
  const [labels, leadIns, inside, unspaced] = drawers as [Drawer, Drawer, Drawer, Drawer];
  /** By how they are filed: an entry may be filed under several keys. */
  const entries = new Map<string, Entry>();
  const entryOf = (filed: string): Entry => {
    let entry = entries.get(filed);
    if (!entry) {
      entry = { ...phraseOf(filed), ready: null, tried: 0 };
      entries.set(filed, entry);
    }
    return entry;
  };
  const take = (drawer: Drawer, key: string): readonly Entry[] | undefined => {
    const there = drawer.get(key);
    if (typeof there !== 'string') return there;
    const taken = there.split('\n').flatMap((line) => {
      const [table, ...numbers] = line.split('\t');
      const phrases = written[Number(table)];
      return numbers.map((number) => entryOf(phrases?.[Number.parseInt(number, NUMBERS)] ?? ''));
    });
    drawer.set(key, taken);
    return taken;
  };

  /** What each word leads to: half the words of a page are a hundred that come again and again. */
  const leads = new Map<string, readonly Entry[]>();
  const leadOf = (word: string): readonly Entry[] => {
    let found = leads.get(word);
    if (!found) {
      const long = word.length >= ANCHOR ? take(inside, word.slice(0, ANCHOR)) : undefined;
      const short = take(inside, word.slice(0, ANCHOR - 1));
      found = long && short ? [...long, ...short] : (long ?? short ?? NOTHING);
      if (leads.size >= MOST_WORDS) leads.clear();
      leads.set(word, found);
    }
    return found;
  };

  let call = 0;
  let said: Said[] = [];
  /** A heading may end in a name, and a sentence in anything. */
  let sentence = false;
  const attempt = (found: readonly Entry[], text: string, whole: string) => {
    for (const entry of found) {
      if (entry.tried === call) continue;
      entry.tried = call;
      const { rule, kind, written } = entry;
      if (sentence && written.endsWith(NAMED)) continue;
      entry.ready ??= ready(kind, written);
      const words = findWritten(entry.ready, written, kind, text);
      if (words === null) continue;
      said.push({ rule, kind, words });
      // A lead-in that stands alone is a heading: the tables say it once.
      if (kind === 'leadIn' && words.length >= whole.length) said.push({ rule, kind: 'heading', words });
    }
  };
  const attemptStart = (drawer: Drawer, text: string, whole: string) => {
    for (let letters = Math.min(START, text.length); letters > 0; letters--)
      attempt(take(drawer, text.slice(0, letters)) ?? NOTHING, text, whole);
  };

  const hear = (folded: string): readonly Said[] => {
    const text = folded.length > HEARD ? folded.slice(0, HEARD) : folded;
    const plain = bare(text);
    call += 1;
    said = [];
    sentence = text.length > LONGEST_NAMED && /[^.][.。]$/.test(text);
    // "Advertisement 4"
    if (plain.length <= LONGEST_LABEL) {
      attemptStart(labels, plain.replace(NUMBERED, ''), plain);
      // "Our partners | Advertisement"
      const bar = text.lastIndexOf(BAR);
      if (bar > 0) {
        const whole = said;
        said = [];
        attemptStart(labels, bare(text.slice(bar + BAR.length)), plain);
        for (const part of said) if (part.rule === 'adlabel') whole.push(part);
        said = whole;
      }
    }
    attemptStart(leadIns, withoutBullet(text), plain);
    if (unspaced.size > 0) {
      for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) >= FIRST_UNSPACED)
          attempt(take(unspaced, text.slice(at, at + UNSPACED_START)) ?? NOTHING, text, plain);
    }
    // Split by the browser's own code: this page is read once, by code that is not yet warm.
    for (const word of text.split(ASCII.test(text) ? BETWEEN_PLAIN : BETWEEN_WORDS)) {
      const found = leadOf(word);
      if (found.length > 0) attempt(found, text, plain);
    }
    return said;
  };
  return { hear };
}
