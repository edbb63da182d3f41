/**
 * Hears in a line of text what kind of words they are. The phrases of a page's languages are filed under what finds
 * them (`pack.ts`), so that a line costs a look-up a word however many phrases there are, and only a phrase that a
 * line leads to is ever taken apart.
 */
import { RULE_IDS, type RuleId } from '../rules/catalogue.ts';
import { BETWEEN_WORDS } from './letters.ts';
import { ANCHOR, type Kind, type Spoken, useOf } from './pack.ts';
import { compile, find, type Pattern } from './phrase.ts';
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

interface Entry {
  readonly rule: RuleId;
  readonly kind: Kind;
  readonly pattern: Pattern;
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

/** Entries by what finds them; as they were packed until a line asks for them. */
type Drawer = Map<string, string | readonly Entry[]>;

function drawerOf(packed: readonly string[]): Drawer {
  const drawer: Drawer = new Map();
  for (const groups of packed) {
    if (!groups) continue;
    for (const group of groups.split('\n')) {
      const end = group.indexOf('\t');
      const key = group.slice(0, end);
      drawer.set(key, (drawer.get(key) ?? '') + group.slice(end));
    }
  }
  return drawer;
}

/**
 * Builds the index of the given languages.
 * @param only the rules to hear; all by default
 */
export function listenFor(languages: readonly Spoken[], only: readonly RuleId[] = RULE_IDS): Words {
  const whole = drawerOf(languages.map((language) => language.whole));
  const start = drawerOf(languages.map((language) => language.start));
  const inside = drawerOf(languages.map((language) => language.inside));
  const unspaced = drawerOf(languages.map((language) => language.unspaced));

  const unpack = (drawer: Drawer, key: string): readonly Entry[] => {
    const there = drawer.get(key);
    if (typeof there !== 'string') return there ?? NOTHING;
    const entries: Entry[] = [];
    for (const packed of there.slice(1).split('\t')) {
      const { rule, kind } = useOf(packed);
      if (rule && kind && only.includes(rule))
        entries.push({ rule, kind, pattern: compile(kind, packed.slice(1)), tried: 0 });
    }
    drawer.set(key, entries);
    return entries;
  };

  let call = 0;
  const hear = (folded: string): readonly Said[] => {
    const text = folded.length > HEARD ? folded.slice(0, HEARD) : folded;
    const plain = bare(text);
    const label = plain.length <= LONGEST_LABEL ? plain : '';
    const started = withoutBullet(text);
    const said: Said[] = [];
    call += 1;
    const attempt = (drawer: Drawer, key: string) => {
      if (!drawer.has(key)) return;
      for (const entry of unpack(drawer, key)) {
        if (entry.tried === call) continue;
        entry.tried = call;
        const { rule, kind, pattern } = entry;
        const words = find(pattern, kind, drawer !== start ? text : kind === 'leadIn' ? started : label);
        if (words !== null) said.push({ rule, kind, words });
      }
    };
    if (label) for (const { rule, kind } of unpack(whole, label)) said.push({ rule, kind, words: label });
    attempt(start, started.slice(0, 2));
    if (unspaced.size > 0) {
      for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) >= FIRST_UNSPACED) attempt(unspaced, text.slice(at, at + 2));
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
