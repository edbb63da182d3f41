/** Closed shadow roots, by the way each browser gives its extensions. */

import { api } from './api.ts';

interface WithRoots {
  /** Firefox. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const root = (element as WithRoots).openOrClosedShadowRoot;
  if (root !== undefined) return root;
  // Asking is dear, and only custom elements and empty boxes are made into hosts of closed roots.
  if (!element.localName.includes('-') && element.firstElementChild) return null;
  try {
    return element instanceof HTMLElement ? (api?.dom?.openOrClosedShadowRoot(element) ?? null) : null;
  } catch {
    // After an update of the extension its old script has no API any more.
    return null;
  }
}
