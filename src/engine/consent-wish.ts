/** The reader's own wish to see the dialog: a click on the site's "Cookie settings" releases consent hiding. */

import { isNamedConsent } from './names.ts';
import { COOKIES } from './overlay-text.ts';

export interface SettingsWords {
  /** Whether a control's whole label names the site's consent settings. */
  names(label: string): boolean;
}

/** Hooks that consent products document for such links; product names only. */
const HOOK =
  '#ot-sdk-btn, .ot-sdk-show-settings, .optanon-toggle-display, .optanon-show-settings, [data-cc="show-preferencesModal"], [data-cc="c-settings"], a[href="#klaro"], .termly-display-preferences, .iubenda-cs-preferences-link, .cky-banner-element, .cmplz-show-banner, .cmplz-manage-consent, .borlabs-cookie-preference, .osano-cm-open, .cookiefirst-open-settings, #csconsentlink, [href*="javascript:Didomi.preferences" i], [href*="cmpscreen" i], [href="#uc-corner-modal-show"], [href="#cookie-settings" i], [href="#cookies-settings" i], #teconsent a, .truste-cookie-preferences';
const CONTROL = 'a, button, [role="button" i], [role="link" i], [onclick]';
const LONGEST_LABEL = 60;

/** @param phrases each language's `consentSettings`, written as phrases are (`languages/language.ts`) */
export function settingsWords(phrases: readonly string[], fold: (text: string) => string): SettingsWords {
  let patterns: RegExp[] | null = null;
  return {
    names(label) {
      const text = fromLetterToLetter(fold(label));
      if (text.length === 0 || text.length > LONGEST_LABEL) return false;
      patterns ??= phrases.map(patternOf);
      return patterns.some((pattern) => pattern.test(text));
    },
  };
}

/** Greedy and unanchored, so that it is linear: what stands at the ends is not looked at twice. */
const fromLetterToLetter = (text: string) => /\p{L}(?:.*\p{L})?/su.exec(text)?.[0] ?? '';

function patternOf(phrase: string): RegExp {
  const body = phrase
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('~', '[\\p{L}\\p{M}]*')
    .replaceAll('*', '.{0,40}?');
  return new RegExp(`^${body}$`, 'u');
}

const STORY = 'article, main, figure';

/**
 * Whether it leads to no other page and speaks of cookies, in whatever words, or was named so by its maker. In the story
 * such a button lets an embed load.
 */
function opensSettings(control: Element, label: string): boolean {
  const speaks = label.length < LONGEST_LABEL && COOKIES.test(label.toLowerCase());
  if (!/^(#|javascript:|$)/.test(control.getAttribute('href') ?? '')) return false;
  if (!speaks && !isNamedConsent(control)) return false;
  return control.closest('footer') !== null || control.closest(STORY) === null;
}

/** What stands on the control that a reader (not a script) clicked. */
export function labelClicked(event: Event): string {
  if (!event.isTrusted) return '';
  for (const target of event.composedPath().slice(0, 12)) {
    if (!(target instanceof Element) || !target.matches(CONTROL)) continue;
    return ((target.textContent ?? '').trim() || (target.getAttribute('aria-label') ?? '')).slice(0, 200);
  }
  return '';
}

/** Whether a reader (not a script) clicked the site's own way to its consent settings. */
export function isConsentSettingsClick(event: Event, words: SettingsWords): boolean {
  if (!event.isTrusted) return false;
  for (const target of event.composedPath().slice(0, 12)) {
    if (!(target instanceof Element)) continue;
    if (target.matches(HOOK)) return true;
    if (!target.matches(CONTROL)) continue;
    const aria = target.getAttribute('aria-label') ?? '';
    const label = (target.textContent ?? '').trim() || aria;
    return words.names(label) || words.names(aria) || opensSettings(target, label);
  }
  return false;
}
