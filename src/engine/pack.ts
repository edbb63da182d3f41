/**
 * A language table as the engine carries it. A browser reads a string at a glance, and a table of a thousand words
 * not: the build makes each table one string (`languages/spoken.ts`), with the phrases filed under what finds them.
 */
import type { Language, Wording } from '../languages/language.ts';
import { spelledOut } from '../languages/phrase.ts';
import { RULE_IDS, type RuleId } from '../rules/catalogue.ts';
import { UNSPACED } from './phrase.ts';
import { anchorsOf, START, startsOf, UNSPACED_START } from './phrase-keys.ts';

export type Kind = keyof Wording;

/** What a language is called: its code, and others that are heard with its table. */
export interface Named {
  readonly code: string;
  readonly also: readonly string[];
}

/** What tells a language, without its table. */
export interface Known extends Named {
  /** The commonest words, with `|` between them. */
  readonly common: string;
}

export interface Spoken extends Known {
  /** What its sites call the link to their consent dialog, with `|` between them. */
  readonly consentSettings: string;
  /**
   * The phrases, one a line, each behind one letter for its rule and kind; then a part for every drawer (`DRAWERS`), in
   * it a line for every key, in that the key and the numbers of the phrases filed under it (`NUMBERS`), with tabs between.
   */
  readonly phrases: string;
}

/**
 * What a line is; what it begins with; what may stand anywhere in it; the same in scripts that put no space between
 * words.
 */
export const DRAWERS = ['label', 'leadIn', 'inside', 'unspaced'] as const;

/** A phrase and what it is. */
export interface Phrase {
  readonly rule: RuleId;
  readonly kind: Kind;
  /** With its alternatives: "lees (ook|meer)". */
  readonly written: string;
}

const KINDS: readonly Kind[] = ['heading', 'leadIn', 'pitch', 'smallPrint', 'button', 'topic'];

/** Where the tables are that a page may need. */
export interface Tables {
  readonly known: readonly Named[];
  /**
   * The table of a language, or of what banners say in all of them (`EVERY`).
   * @returns null while it is not here: it is fetched then, and `came` is called when it is
   */
  table(code: string): Spoken | null;
  /** Those that are here. */
  here(): readonly Spoken[];
  /** Sets what is called when a table has come; it replaces what was set before. */
  onCame(came: () => void): void;
}

/** The code of the table that has every language's words for banners. */
export const EVERY = '*';
/**
 * What tells a banner from a sign-up or a plea: what they ask, and what an offer's buttons are called. How they are
 * headed and their small print only the judge needs to hear.
 */
const ASKED: Readonly<Partial<Record<RuleId, readonly Kind[]>>> = {
  newsletter: ['pitch', 'leadIn', 'topic', 'button'],
  support: ['pitch', 'leadIn', 'smallPrint'],
};

/** Whether words tell a banner from a sign-up. */
export function isOfBanners(rule: RuleId, kind: Kind): boolean {
  return rule === 'consent' || (ASKED[rule]?.includes(kind) ?? false);
}

/** One table of what every language says about consent, and of what tells a banner from a sign-up. */
export function packEvery(tables: readonly Spoken[]): Spoken {
  const all = new Map<string, Phrase>();
  for (const table of tables) {
    for (const filed of (table.phrases.split(BETWEEN_DRAWERS)[0] ?? '').split('\n').filter(Boolean)) {
      const phrase = phraseOf(filed);
      if (isOfBanners(phrase.rule, phrase.kind)) all.set(filed, phrase);
    }
  }
  const consentSettings = tables.map((table) => table.consentSettings).join('|');
  return { code: EVERY, also: [], common: '', consentSettings, phrases: file([...all.values()]) };
}

/** Tables that are all here, as tests have them. */
export function allHere(tables: readonly Spoken[]): Tables & { readonly known: readonly Known[] } {
  let every: Spoken | null = null;
  return {
    known: tables,
    table(code) {
      if (code === EVERY) every ??= packEvery(tables);
      return code === EVERY ? every : (tables.find((one) => one.code === code) ?? null);
    },
    here: () => tables,
    onCame() {},
  };
}

/** @param isWanted whether the words of a rule's kind are packed */
export function pack(
  language: Language,
  isWanted: (rule: RuleId, kind: Kind) => boolean = () => true,
): Spoken {
  const phrases = RULE_IDS.flatMap((rule) =>
    KINDS.filter((kind) => isWanted(rule, kind)).flatMap((kind) =>
      // As `fold` writes it.
      (language[rule][kind] ?? []).map((phrase) => ({
        rule,
        kind,
        written: phrase.replaceAll('\u0131', 'i'),
      })),
    ),
  );
  return {
    code: language.code,
    also: language.also ?? [],
    common: language.common.join('|').replaceAll('\u0131', 'i'),
    consentSettings: language.consentSettings.flatMap(spelledOut).join('|').replaceAll('\u0131', 'i'),
    phrases: file(phrases),
  };
}

/** Files phrases under what finds them, so that no page has to. */
function file(phrases: readonly Phrase[]): string {
  const drawers = { label: new Map(), leadIn: new Map(), inside: new Map(), unspaced: new Map() };
  const numbers = new Map<string, string>();
  for (const { rule, kind, written } of phrases) {
    const name = drawerOf(kind, written);
    const drawer: Map<string, string[]> = drawers[name];
    const letter = String.fromCharCode(FIRST + RULE_IDS.indexOf(rule) * KINDS.length + KINDS.indexOf(kind));
    const most = name === 'unspaced' ? UNSPACED_START : START;
    for (const key of name === 'inside' ? anchorsOf(written) : startsOf(written, most)) {
      const filed = letter + written;
      const number = numbers.get(filed) ?? numbers.size.toString(NUMBERS);
      numbers.set(filed, number);
      drawer.set(key, [...(drawer.get(key) ?? []), number]);
    }
  }
  const filed = Object.values(drawers).map((drawer: Map<string, string[]>) =>
    [...drawer].map(([key, all]) => [key, ...all].join('\t')).join('\n'),
  );
  return [[...numbers.keys()].join('\n'), ...filed].join(BETWEEN_DRAWERS);
}

function drawerOf(kind: Kind, written: string): (typeof DRAWERS)[number] {
  if (kind === 'leadIn') return 'leadIn';
  if (kind === 'heading' || kind === 'button') return 'label';
  return UNSPACED.test(written) ? 'unspaced' : 'inside';
}

export const BETWEEN_DRAWERS = '\n\n';
/** The base that a phrase's number is written in. */
export const NUMBERS = 36;
/** The letter of the first rule's first kind. */
const FIRST = 48;

/** What a filed phrase is. */
export function phraseOf(filed: string): Phrase {
  const number = filed.charCodeAt(0) - FIRST;
  return {
    rule: RULE_IDS[Math.floor(number / KINDS.length)] as RuleId,
    kind: KINDS[number % KINDS.length] as Kind,
    written: filed.slice(1),
  };
}

/** Whether what came from storage or a message is a table. */
export function isSpoken(value: unknown): value is Spoken {
  if (typeof value !== 'object' || value === null) return false;
  const { code, also, common, consentSettings, phrases } = value as Record<string, unknown>;
  return (
    [code, common, consentSettings, phrases].every((one) => typeof one === 'string') &&
    Array.isArray(also) &&
    also.every((one) => typeof one === 'string')
  );
}
