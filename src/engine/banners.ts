/**
 * Consent banners that need no reading of the page: known platforms by the sheet, unknown ones by what they say and
 * how they lie over it; and the page set free of what a hidden banner leaves behind.
 */
import type { Language } from '../languages/language.ts';
import type { Reason } from '../rules/catalogue.ts';
import { CONSENT_PLATFORMS } from '../rules/consent-platforms.ts';
import type { Hider } from './hider.ts';
import { consentIn, looksLikeStory, type Surroundings } from './overlay.ts';
import type { ShadowRootOf } from './overlay-text.ts';
import { platformCss, platformOf } from './platform-css.ts';
import { applyChanges, findLocks } from './unlock.ts';
import { fold, listenFor, type Words } from './wording.ts';

export type { ShadowRootOf } from './overlay-text.ts';

export interface Banner {
  readonly elements: readonly Element[];
  readonly reason: Reason;
  readonly text: string;
}

export interface Banners {
  readonly platformStyle: string;
  /** The banners in what was added. */
  find(added: Element): Banner[];
  /** Takes back what these hidden layers did to the page; none: gives it all back. */
  free(hidden: readonly Element[]): void;
}

const KNOWN = CONSENT_PLATFORMS.map((platform) => platform.selector).join(', ');

export function createBanners(
  document: Document,
  hider: Hider,
  languages: readonly Language[],
  shadowRootOf: ShadowRootOf,
): Banners {
  let words: Words | null = null;
  let undo: (() => void) | null = null;
  let freed = '';
  // A banner may speak the reader's language on a page that speaks another: all of them are heard here.
  const around: Surroundings = {
    ear: {
      hear(text) {
        words ??= listenFor(languages, ['consent', 'newsletter', 'support']);
        return words.hear(fold(text));
      },
    },
    shadowRootOf,
    holdsStory: looksLikeStory,
  };
  const giveBack = () => {
    undo?.();
    undo = null;
    freed = '';
    hider.style('unlock', null);
  };

  return {
    platformStyle: platformCss(),
    find(added) {
      const banners: Banner[] = [];
      const known = added.matches(KNOWN) ? [added] : [...added.querySelectorAll(KNOWN)];
      for (const element of known) {
        const platform = platformOf(element);
        if (!platform || known.some((other) => other !== element && other.contains(element))) continue;
        const text = (element.textContent ?? '').trim() || platform.name;
        banners.push({
          elements: [element],
          reason: { code: 'consentPlatform', detail: platform.name },
          text,
        });
      }
      for (const verdict of consentIn(added, around)) {
        if (verdict.layer.some((part) => known.some((element) => element.contains(part)))) continue;
        banners.push({
          elements: verdict.layer,
          reason: { code: 'consentWording', detail: verdict.words },
          text: verdict.text,
        });
      }
      return banners;
    },
    free(hidden) {
      if (hidden.length === 0) {
        giveBack();
        return;
      }
      const locks = findLocks(document, hidden);
      const css = locks.css.join('\n');
      if (!css && locks.changes.length === 0) return;
      if (css && !freed.includes(css)) {
        freed = freed ? `${freed}\n${css}` : css;
        hider.style('unlock', freed);
      }
      const undoThese = applyChanges(locks.changes);
      const before = undo;
      undo = () => {
        undoThese();
        before?.();
      };
      if (locks.veils.length > 0)
        hider.hide('consent', { elements: locks.veils.filter((veil) => !hider.marked(veil)), texts: [] });
    },
  };
}
