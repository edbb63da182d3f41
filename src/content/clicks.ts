/**
 * Listens to the reader's own clicks: one on the site's "Cookie settings" lets its dialog through, one with the
 * right button is remembered for the context menu.
 */

import {
  isConsentSettingsClick,
  labelClicked,
  type SettingsWords,
  settingsWords,
} from '../engine/consent-wish.ts';
import type { Engine } from '../engine/engine.ts';
import type { Tables } from '../engine/pack.ts';
import { fold } from '../engine/plain-text.ts';
import type { Line } from '../engine/reader.ts';
import { type Target, targetAt } from './target.ts';

/** What such a link is called in the languages that the page, or its banner, was heard with. */
function settingsLabels({ consentSettings }: Engine, tables: Tables): SettingsWords {
  const all = [consentSettings, ...tables.here().map((table) => table.consentSettings)];
  return settingsWords(
    all.flatMap((labels) => labels.split('|').filter(Boolean)),
    fold,
  );
}

export interface Clicks {
  /** What was clicked last with the right button. */
  last(): Target | null;
  stop(): void;
}

export function watchClicks(document: Document, engine: Engine, tables: Tables): Clicks {
  let last: { readonly element: WeakRef<Element>; readonly line: Line | null } | null = null;
  const clicked = (event: Event) => {
    if (isConsentSettingsClick(event, settingsLabels(engine, tables))) engine.releaseConsent();
    const label = labelClicked(event);
    if (label) engine.wantsSignUp(label);
  };
  const pointedAt = (event: MouseEvent) => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    const { element, line } = targetAt(target, event.clientX, event.clientY, engine.linesOf);
    last = { element: new WeakRef(element), line };
  };
  document.addEventListener('click', clicked, true);
  document.addEventListener('contextmenu', pointedAt, { capture: true, passive: true });
  return {
    last() {
      const element = last?.element.deref();
      return last && element ? { element, line: last.line } : null;
    },
    stop() {
      document.removeEventListener('click', clicked, true);
      document.removeEventListener('contextmenu', pointedAt, true);
    },
  };
}
