/**
 * A language table as the engine carries it. A browser reads a string at a glance, and a table of a thousand words
 * not: the build makes each table one string (`languages/spoken.ts`), and a page takes apart those it speaks.
 */
import type { Language, Wording } from '../languages/language.ts';
import { spelledOut } from '../languages/phrase.ts';
import { RULE_IDS, type RuleId } from '../rules/catalogue.ts';

export type Kind = keyof Wording;

export interface Spoken {
  readonly code: string;
  readonly also: readonly string[];
  /** The commonest words, with `|` between them; so are the next. */
  readonly common: string;
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
 * @param each called for every phrase of the wanted rules
 */
export function unpack(language: Spoken, only: readonly RuleId[], each: (phrase: Phrase) => void): void {
  const lists = language.phrases.split('\n');
  RULE_IDS.forEach((rule, ruleNumber) => {
    if (!only.includes(rule)) return;
    KINDS.forEach((kind, kindNumber) => {
      const list = lists[ruleNumber * KINDS.length + kindNumber];
      if (!list) return;
      for (const written of list.split('\t')) each({ rule, kind, written });
    });
  });
}
