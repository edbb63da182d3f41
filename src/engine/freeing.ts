/**
 * Sets the page free of what hidden layers leave behind, and again when the page has locked itself anew: a few times, as
 * a page that does so in a loop is answered by the sheet, not by us.
 */
import { UNSEEN } from './after-layout.ts';
import { closeModals } from './modal.ts';
import { createTimers } from './timers.ts';
import { applyChanges, findLocks, lockingParts, lockState, overruled } from './unlock.ts';

/** How it is plugged in. */
export interface FreeingOptions {
  /** Hides a layer that was left over; nothing to tell of. @returns gives it back */
  veil(element: Element): () => void;
  marked(element: Element): boolean;
  /** The layers that are hidden now. */
  hidden(): readonly Element[];
  /** Rules for the sheet that free the page; null takes them out. */
  style(css: string | null): void;
}

export interface Freeing {
  /** After a layer was hidden: what the sheet alone cannot do, and what keeps the page locked, soon and a few times after. */
  tend(layer: readonly Element[]): void;
  /** Takes what gives back something that is hidden with the layers. */
  keep(back: () => void): true;
  /** Looks once, soon, where anything is hidden. */
  soon(): void;
  /** Looks whenever html or body change; `moved` is told of it before. */
  watch(moved: () => void): void;
  /** Gives back what was changed and looks at nothing until something is asked of it again. */
  giveBack(): void;
  stop(): void;
}

/** Platforms lock the page before, with or well after their banner. In ms. */
const AFTER = [0, 120, 600];
/** When it is looked at whether it has changed or not. In ms. */
const AT_LAST = 1800;
/** How often html and body may be freed again because the page changed them. */
const MOST_RELEASES = 40;
/** A page that is seen and was not painted by then is freed all the same. In ms. */
const UNPAINTED = 300;

export function createFreeing(document: Document, options: FreeingOptions): Freeing {
  const view = document.defaultView ?? window;
  const timers = createTimers();
  const undo: (() => void)[] = [];
  const css = new Set<string>();
  let releases = 0;
  let frame = 0;
  let timer = 0;
  let onLock: MutationObserver | null = null;
  /** What the page looked like when it was last looked at for locks. */
  let seen = '';
  /** What was looked at. */
  let parts: readonly Element[] = [];

  const soon = () => {
    if (timer || releases >= MOST_RELEASES || options.hidden().length === 0) return;
    const act = () => {
      stopWaiting();
      release();
    };
    // After the next paint the page is laid out anyway; a tab in the background is not painted.
    frame = view.requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = view.setTimeout(act);
    });
    timer = view.setTimeout(act, document.hidden ? UNSEEN : UNPAINTED);
  };
  const stopWaiting = () => {
    clearTimeout(timer);
    if (frame) view.cancelAnimationFrame(frame);
    timer = 0;
    frame = 0;
  };
  const release = () => {
    const hidden = options.hidden();
    if (hidden.length === 0 || !document.body) return;
    if (seen && lockState(document, hidden, parts) === seen) return;
    releases += 1;
    undo.push(closeModals(hidden));
    const locks = findLocks(document, hidden);
    for (const veil of locks.veils) if (!options.marked(veil)) undo.push(options.veil(veil));
    if (locks.changes.length > 0) undo.push(applyChanges(locks.changes));
    const before = css.size;
    for (const rule of locks.css) css.add(rule);
    if (css.size > before) options.style([...css].join('\n'));
    parts = lockingParts(document, hidden);
    seen = lockState(document, hidden, parts);
  };

  return {
    tend(layer) {
      undo.push(closeModals(layer), applyChanges(overruled(layer)));
      for (const ms of AFTER) timers.later(ms, soon);
      // Rules that a script writes into a sheet show in no attribute.
      timers.later(AT_LAST, () => {
        seen = '';
        soon();
      });
    },
    keep(back) {
      undo.push(back);
      return true;
    },
    soon,
    watch(moved) {
      if (onLock) return;
      onLock = new MutationObserver(() => {
        moved();
        soon();
      });
      for (const ground of [document.documentElement, document.body])
        onLock.observe(ground, {
          attributes: true,
          attributeFilter: ['style', 'class', 'inert', 'aria-hidden'],
        });
    },
    giveBack() {
      timers.clear();
      stopWaiting();
      seen = '';
      releases = 0;
      options.style(null);
      css.clear();
      for (const back of undo.toReversed()) back();
      undo.length = 0;
    },
    stop() {
      onLock?.disconnect();
    },
  };
}
