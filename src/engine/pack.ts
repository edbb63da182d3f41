/**
 * A language table as the engine carries it. A browser reads a string at a glance, and a table of a thousand words
 * not: the build makes each table one string (`languages/spoken.ts`), and a page takes apart those it speaks.
 */
import type { Language, Wording } from '../languages/language.ts';
import { spelledOut } from '../languages/phrase.ts';
import { RULE_IDS, type RuleId } from '../rules/catalogue.ts';

export type Kind = keyof Wording;

/** What tells a language, without its table. */
export interface Known {
  readonly code: string;
  readonly also: readonly string[];
  /** The commonest words, with `|` between them. */
  readonly common: string;
}

export interface Spoken extends Known {
  /** What its sites call the link to their consent dialog, with `|` between them. */
  readonly consentSettings: string;
  /** A line for every kind of every rule, in the order of `KINDS` and `RULE_IDS`; tabs between the phrases. */
  readonly phrases: string;
}

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
  readonly known: readonly Known[];
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
const OF_BANNERS: readonly RuleId[] = ['consent', 'newsletter', 'support'];

/** One table of what every language says about consent, and of what tells a banner from a sign-up. */
export function packEvery(tables: readonly Spoken[]): Spoken {
  const lists = tables.map(({ phrases }) => phrases.split('\n'));
  const phrases = RULE_IDS.flatMap((rule, ruleNumber) =>
    KINDS.map((_, kindNumber) => {
      if (!OF_BANNERS.includes(rule)) return '';
      const all = lists.map((list) => list[ruleNumber * KINDS.length + kindNumber]).filter(Boolean);
      return [...new Set(all.join('\t').split('\t'))].join('\t');
    }),
  );
  const consentSettings = tables.map((table) => table.consentSettings).join('|');
  return { code: EVERY, also: [], common: '', consentSettings, phrases: phrases.join('\n') };
}

/** Tables that are all here, as tests have them. */
export function allHere(tables: readonly Spoken[]): Tables {
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

export function pack(language: Language): Spoken {
  const lists = RULE_IDS.flatMap((rule) => KINDS.map((kind) => language[rule][kind] ?? []));
  return {
    code: language.code,
    also: language.also ?? [],
    common: language.common.join('|').replaceAll('\u0131', 'i'),
    consentSettings: language.consentSettings.flatMap(spelledOut).join('|').replaceAll('\u0131', 'i'),
    // As `fold` writes it.
    phrases: lists.map((list) => list.join('\t').replaceAll('\u0131', 'i')).join('\n'),
  };
}

/**
 * Takes a table apart.
 * @param each called for every phrase
 */
export function unpack(language: Spoken, each: (phrase: Phrase) => void): void {
  const lists = language.phrases.split('\n');
  RULE_IDS.forEach((rule, ruleNumber) => {
    KINDS.forEach((kind, kindNumber) => {
      const list = lists[ruleNumber * KINDS.length + kindNumber];
      if (!list) return;
      for (const written of list.split('\t')) each({ rule, kind, written });
    });
  });
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
