import browser from 'webextension-polyfill';
import type { Reason } from '../rules/catalogue.ts';

/** A text of the interface in the reader's language; `parts` fill its $1, $2 … */
export function t(key: string, ...parts: readonly string[]): string {
  return browser.i18n.getMessage(key, [...parts]) || key;
}

/** The language the texts really are in: a browser set to one we lack shows English. */
export const language = (): string => browser.i18n.getMessage('language') || 'en';

/** A text that depends on a number: `<stem>_one`, `<stem>_few` … as the language's plural rules ask. */
export function plural(stem: string, count: number): string {
  const number = new Intl.NumberFormat(language()).format(count);
  const form = new Intl.PluralRules(language()).select(count);
  const has = (key: string): string => browser.i18n.getMessage(key, [number]);
  return has(`${stem}_${form}`) || has(`${stem}_other`);
}

/** Why a thing was hidden, as a sentence. */
export const reasonText = (reason: Reason): string => t(`reason_${reason.code}`, reason.detail ?? '');

/** Gives a page its language, direction and title. */
export function dressDocument(title: string): void {
  document.documentElement.lang = language();
  document.documentElement.dir = /^(ar|fa|he|ur)\b/.test(language()) ? 'rtl' : 'ltr';
  document.title = title;
}
