/**
 * Hears of which kinds a text's words are (`languages/voices.ts`): "we", "you", what bids, what is offered. It says
 * nothing of what they mean together; that is weighed (`weighing.ts`).
 */
import { CASED, CHANNELS, HEARD_AS, VERB_LAST, VOICES, type Voice } from '../languages/voices.ts';
import { BETWEEN_WORDS } from './letters.ts';
import { fold } from './plain-text.ts';

export type WordClass = keyof Voice | 'channel';

/** What was heard: how many different words of each class, and whether a clause begins or ends on what bids. */
export interface Voiced {
  readonly count: Readonly<Record<WordClass, number>>;
  readonly bids: boolean;
}

export interface Voices {
  hear(text: string): Voiced;
  /** Whether a text says any word of a class. */
  says(text: string, one: WordClass): boolean;
}

/** A word as it is filed: of how many words it is made, and its class. */
interface Filed {
  readonly rest: readonly string[];
  readonly any: boolean;
  readonly written: string;
  readonly of: WordClass;
  /** Of a language that puts what bids at the end. */
  readonly last: boolean;
  /** Of a language whose verbs look the same where they tell: only small words may stand in front of what bids. */
  readonly bare: boolean;
}

const CLASSES = ['us', 'you', 'ask', 'give', 'work', 'news', 'free', 'mail', 'app'] as const;

/** Scripts without spaces between words, and those whose words take others in front. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
const PREFIXED = /[\u0590-\u06ff]/;
/** Letters of what may stand in front, and of the word behind it. */
const MOST_BEFORE = 3;
const LEAST_BEHIND = 3;
/** Letters of a stem. */
const SHORTEST_STEM = 2;
const LONGEST_STEM = 16;
/** What ends a clause. */
const CLAUSE = /[.!?…:;,|·•–—。！？、，؟،।：()"\n]+|\s[-/+&]\s/;
/** Words before a bidding one that opens its clause ("And please join us"); letters, where none are told apart. */
const OPENS_WITHIN = 2;
const OPENS_WITHIN_LETTERS = 6;
const ENDS_WITHIN_LETTERS = 2;
/** "And please join", "you can now support". */
const SMALL = new Set(
  'and or but so then now just also please to you can could will today here why not click tap do would like'.split(
    ' ',
  ),
);
/** No more is heard. */
const HEARD = 900;
/** Texts remembered. */
const MOST_HEARD = 500;
/** Words remembered. */
const MOST_WORDS = 20_000;

/** @param codes the page's languages; English is heard everywhere */
export function voicesOf(codes: readonly string[]): Voices {
  const known = [...new Set([...codes.map((code) => HEARD_AS[code] ?? code), 'en'])].sort();
  const key = known.join();
  let voices = made.get(key);
  if (!voices) {
    voices = listen(known);
    if (made.size >= MOST_MADE) made.clear();
    made.set(key, voices);
  }
  return voices;
}

/** Readers read in few languages. */
const made = new Map<string, Voices>();
const MOST_MADE = 8;

function listen(codes: readonly string[]): Voices {
  const whole = new Map<string, Filed[]>();
  const stems = new Map<string, Filed[]>();
  const endings: Filed[] = [];
  const unspaced: Filed[] = [];
  const file = (word: string, of: WordClass, code: string) => {
    const plain = fold(word.replace(/_/g, ' ')).replace(/~/g, '');
    const any = word.endsWith('~');
    const [first = '', ...rest] = plain.split(BETWEEN_WORDS).filter(Boolean);
    const filed = { rest, any, written: plain, of, last: VERB_LAST.has(code), bare: code === 'en' };
    if (UNSPACED.test(plain)) unspaced.push(filed);
    else if (word.startsWith('~')) endings.push(filed);
    else {
      const drawer = any && rest.length === 0 ? stems : whole;
      drawer.set(first, [...(drawer.get(first) ?? []), filed]);
    }
  };
  for (const word of CHANNELS.split(' ')) file(word, 'channel', '');
  for (const code of codes)
    for (const of of CLASSES)
      for (const word of VOICES[code]?.[of].split(' ') ?? []) if (word) file(word, of, code);

  const leads = new Map<string, readonly Filed[]>();
  const leadOf = (word: string): readonly Filed[] => {
    let found = leads.get(word);
    if (!found) {
      const starts = PREFIXED.test(word) ? Math.min(MOST_BEFORE, word.length - LEAST_BEHIND) : 0;
      const all: Filed[] = endings.filter(
        ({ written }) => word.length > written.length && word.endsWith(written),
      );
      for (let start = 0; start <= Math.max(0, starts); start++) {
        const tail = word.slice(start);
        all.push(...(whole.get(tail) ?? []));
        for (let to = SHORTEST_STEM; to <= Math.min(tail.length, LONGEST_STEM); to++)
          all.push(...(stems.get(tail.slice(0, to)) ?? []));
      }
      found = all;
      if (leads.size >= MOST_WORDS) leads.clear();
      leads.set(word, found);
    }
    return found;
  };

  /** Tells of every word that is filed: its class, itself, and whether it opens or closes its clause. */
  const go = (text: string, tell: (one: Filed, atEdge: boolean) => void) => {
    for (const clause of fold(text.slice(0, HEARD)).split(CLAUSE)) {
      const words = clause.split(BETWEEN_WORDS).filter(Boolean);
      for (const [at, word] of words.entries())
        for (const one of leadOf(word)) {
          const { rest } = one;
          if (rest.some((next, index) => words[at + 1 + index] !== next)) continue;
          const opens = one.bare
            ? at <= OPENS_WITHIN * 2 && words.slice(0, at).every((small) => SMALL.has(small))
            : at <= OPENS_WITHIN;
          tell(one, opens || (one.last && at + rest.length === words.length - 1));
        }
      if (unspaced.length === 0 || !UNSPACED.test(clause)) continue;
      const plain = clause.trim();
      for (const one of unspaced) {
        const at = plain.indexOf(one.written);
        const last = at < 0 ? at : plain.lastIndexOf(one.written);
        const left = plain.length - last - one.written.length;
        if (at >= 0) tell(one, at <= OPENS_WITHIN_LETTERS || (one.last && left <= ENDS_WITHIN_LETTERS));
      }
    }
  };
  /** A line is asked of by several rules. */
  const heard = new Map<string, Voiced>();
  return {
    hear(text) {
      const before = heard.get(text);
      if (before) return before;
      const said = new Map<WordClass, Set<string>>();
      let bids = false;
      go(text, ({ of, written }, atEdge) => {
        said.set(of, (said.get(of) ?? new Set()).add(written));
        bids ||= of === 'ask' && atEdge;
      });
      const count = Object.fromEntries(
        [...CLASSES, 'channel' as const].map((one) => [one, said.get(one)?.size ?? 0]),
      ) as Record<WordClass, number>;
      if (CASED.test(text)) count.channel += 1;
      if (heard.size >= MOST_HEARD) heard.clear();
      heard.set(text, { count, bids });
      return { count, bids };
    },
    says(text, wanted) {
      let found = false;
      go(text, ({ of }) => {
        found ||= of === wanted;
      });
      return found;
    },
  };
}
