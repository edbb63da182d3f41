/**
 * Hears in a line of text what kind of words they are. The phrases of a page's languages are filed under what finds
 * them, so that a line costs a look-up a word however many phrases there are, and only a phrase that a
 * line leads to is ever taken apart.
 */
import { RULE_IDS, type RuleId } from '../rules/catalogue.ts';
import { BETWEEN_WORDS } from './letters.ts';
import { type Kind, type Phrase, type Spoken, unpack } from './pack.ts';
import { compile, find, type Pattern, UNSPACED } from './phrase.ts';
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
  pattern: Pattern | null;
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
/** Letters of a word that find the phrases it is the longest of. */
const ANCHOR = 4;
const SIMPLE = /^[a-z0-9~ ]+$/;

/** The beginning of a phrase's longest word; a stem goes without its `~`. */
function anchorOf(phrase: string): string {
  let best = '';
  for (const word of phrase.replaceAll('~', '').split(SIMPLE.test(phrase) ? ' ' : BETWEEN_WORDS))
    if (word.length > best.length) best = word;
  return best.slice(0, ANCHOR);
}

/** The two letters a phrase begins with. */
function lettersOf(phrase: string): string {
  return phrase.replaceAll('~', '').slice(0, 2);
}

/**
 * Builds the index of the given languages.
 * @param only the rules to hear; all by default
 */
export function listenFor(languages: readonly Spoken[], only: readonly RuleId[] = RULE_IDS): Words {
  /** By the whole line. */
  const whole = new Map<string, Entry[]>();
  /** By the first two letters of the line. */
  const start = new Map<string, Entry[]>();
  /** By the first letters of the longest word. */
  const inside = new Map<string, Entry[]>();
  /** By the first two letters, anywhere: scripts that put no space between words. */
  const unspaced = new Map<string, Entry[]>();
  const file = (drawer: Map<string, Entry[]>, key: string, entry: Entry) => {
    const there = drawer.get(key);
    if (there) there.push(entry);
    else drawer.set(key, [entry]);
  };
  for (const language of languages) {
    unpack(language, only, ({ rule, kind, phrase }) => {
      const entry: Entry = { rule, kind, phrase, pattern: null, tried: 0 };
      const label = kind === 'heading' || kind === 'button';
      const spaced = !UNSPACED.test(phrase);
      if (label && spaced && !phrase.includes('*') && !phrase.includes('~')) file(whole, bare(phrase), entry);
      else if (label || kind === 'leadIn') file(start, lettersOf(phrase), entry);
      else if (spaced) file(inside, anchorOf(phrase), entry);
      else file(unspaced, lettersOf(phrase), entry);
    });
  }

  let call = 0;
  const hear = (folded: string): readonly Said[] => {
    const text = folded.length > HEARD ? folded.slice(0, HEARD) : folded;
    const plain = bare(text);
    const label = plain.length <= LONGEST_LABEL ? plain : '';
    const started = withoutBullet(text);
    const said: Said[] = [];
    call += 1;
    const attempt = (drawer: ReadonlyMap<string, readonly Entry[]>, key: string) => {
      for (const entry of drawer.get(key) ?? NOTHING) {
        if (entry.tried === call) continue;
        entry.tried = call;
        const { rule, kind, phrase } = entry;
        entry.pattern ??= compile(kind, phrase);
        const words = find(
          entry.pattern,
          kind,
          drawer !== start ? text : kind === 'leadIn' ? started : label,
        );
        if (words === null) continue;
        said.push({ rule, kind, words });
        // A lead-in that stands alone is a heading: the tables say it once.
        if (kind === 'leadIn' && words.length >= plain.length) said.push({ rule, kind: 'heading', words });
      }
    };
    if (label)
      for (const { rule, kind } of whole.get(label) ?? NOTHING) said.push({ rule, kind, words: label });
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
