/**
 * Listens to the reader's own clicks: one on the site's "Cookie settings" lets its dialog through, one with the
 * right button is remembered for the context menu.
 */

import { isConsentSettingsClick, settingsWords } from '../engine/consent-wish.ts';
import type { Engine } from '../engine/engine.ts';
import { fold } from '../engine/wording.ts';
import { LANGUAGES } from '../languages/index.ts';

const words = settingsWords(
  LANGUAGES.flatMap((language) => language.consentSettings),
  fold,
);

export interface Clicks {
  /** What was clicked last with the right button. */
  last(): Element | null;
  stop(): void;
}

export function watchClicks(document: Document, engine: Engine): Clicks {
  const stopper = new AbortController();
  let last: WeakRef<Element> | null = null;
  document.addEventListener(
    'click',
    (event) => {
      if (isConsentSettingsClick(event, words)) engine.releaseConsent();
    },
    { capture: true, signal: stopper.signal },
  );
  document.addEventListener(
    'contextmenu',
    (event) => {
      const target = event.composedPath()[0];
      if (event.isTrusted && target instanceof Element) last = new WeakRef(target);
    },
    { capture: true, passive: true, signal: stopper.signal },
  );
  return { last: () => last?.deref() ?? null, stop: () => stopper.abort() };
}
