/**
 * A language table as the engine hears with it (`wording.ts`): every phrase filed under what finds it in a line, in
 * a few long strings. A browser reads a string at a glance, and a table of a thousand words not; so the build packs
 * them (`languages/spoken.ts`), and a page pays only for the phrases its own words lead to.
 */
import type { Language, Wording } from '../languages/language.ts';
import { RULE_IDS, type RuleId } from '../rules/catalogue.ts';
import { BETWEEN_WORDS } from './letters.ts';
import { bare } from './plain-text.ts';

export type Kind = keyof Wording;

/** Phrases are separated by `|`. */
export interface Spoken {
  readonly code: string;
  readonly also: readonly string[];
  readonly common: string;
  readonly consentSettings: string;
  /**
   * Lines of a key, a tab, and entries with tabs between them. An entry is a letter for the rule and the kind
   * (`useOf`), and the phrase. Here the phrase is the whole line, and the key: only the letter follows.
   */
  readonly whole: string;
  /** The line begins with it; found by its first two letters. */
  readonly start: string;
  /** Anywhere in the line; found by the first four letters of its longest word. */
  readonly inside: string;
  /** As `inside`, in scripts that put no space between words; found by the first two letters. */
  readonly unspaced: string;
}

const KINDS: readonly Kind[] = ['heading', 'leadIn', 'pitch', 'smallPrint', 'button', 'topic'];
export const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;
/** Letters of a word that find it. */
export const ANCHOR = 4;

/** What the first letter of an entry stands for. */
export function useOf(entry: string): { readonly rule: RuleId | undefined; readonly kind: Kind | undefined } {
  const use = Number.parseInt(entry[0] ?? '', 36);
  return { rule: RULE_IDS[Math.floor(use / KINDS.length)], kind: KINDS[use % KINDS.length] };
}

/** @returns the table with all its phrases, filed */
export function pack(language: Language): Spoken {
  const whole = new Map<string, string>();
  const start = new Map<string, string>();
  const inside = new Map<string, string>();
  const unspaced = new Map<string, string>();
  const file = (drawer: Map<string, string>, key: string, entry: string) =>
    drawer.set(key, `${drawer.get(key) ?? ''}\t${entry}`);
  RULE_IDS.forEach((rule, ruleNumber) => {
    KINDS.forEach((kind, kindNumber) => {
      for (const phrase of language[rule][kind] ?? []) {
        const use = (ruleNumber * KINDS.length + kindNumber).toString(36);
        const entry = use + phrase;
        const label = kind === 'heading' || kind === 'button';
        if (label && !/[*~]/.test(phrase) && !UNSPACED.test(phrase)) file(whole, bare(phrase), use);
        else if (label || kind === 'leadIn') file(start, phrase.replaceAll('~', '').slice(0, 2), entry);
        else if (UNSPACED.test(phrase)) file(unspaced, phrase.replaceAll('~', '').slice(0, 2), entry);
        else file(inside, anchorOf(phrase), entry);
      }
    });
  });
  return {
    code: language.code,
    also: language.also ?? [],
    common: language.common.join('|'),
    consentSettings: language.consentSettings.join('|'),
    whole: written(whole),
    start: written(start),
    inside: written(inside),
    unspaced: written(unspaced),
  };
}

function written(drawer: ReadonlyMap<string, string>): string {
  return [...drawer].map(([key, entries]) => key + entries).join('\n');
}

/** The beginning of a phrase's longest word; a stem goes without its `~`. */
function anchorOf(phrase: string): string {
  let best = '';
  for (const word of phrase.replaceAll('~', '').split(BETWEEN_WORDS))
    if (word.length > best.length) best = word;
  return best.slice(0, ANCHOR);
}
