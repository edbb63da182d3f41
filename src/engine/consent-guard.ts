/**
 * Stands watch for consent banners on one page: judges what is inserted in the task that inserted it, looks into
 * shadow roots and frames that fill later, and keeps the page usable behind what it hid. Bounded: a page that
 * inserts or locks again and again is answered by the sheet, not by us.
 */

import { judgeFrame } from './frame-banner.ts';
import { isGround } from './geometry.ts';
import { closeModals } from './modal.ts';
import { judgeConsent, type Verdict } from './overlay.ts';
import { read } from './reader.ts';
import type { Surroundings } from './surroundings.ts';
import { consentIn, mayBeAround, type Reading, readingOf } from './suspects.ts';
import { applyChanges, findLocks, overruled } from './unlock.ts';
import { createWouldBes } from './would-be.ts';

/** How the guard is plugged in. */
export interface GuardOptions extends Surroundings {
  /** Hides the layer and tells of it; `again`: a banner of the same words was hidden before and came back. @returns whether it is hidden */
  hide(verdict: Verdict & { readonly again: boolean }): boolean;
  /** Hides a layer that was left over; nothing to tell of. @returns gives it back */
  veil(element: Element): () => void;
  /** Whether a layer is hidden for consent already. */
  marked(element: Element): boolean;
  /** What is hidden for consent now, known platforms included. */
  hidden(): readonly Element[];
  /** Rules for the sheet that free the page; null takes them out. */
  style(css: string | null): void;
}

export interface ConsentGuard {
  /**
   * Judges what was read, at once.
   * @param tops the outermost nodes of it: a script may be about to fill an empty one
   */
  look(reading: Reading, tops: Iterable<Node>): void;
  /** After a layer was hidden: what the sheet alone cannot do, and the page set free. */
  tend(layer: readonly Element[]): void;
  /** Looks for what keeps the page locked, soon and a few times after; call when a known platform was hidden. */
  free(): void;
  /** Gives back what was changed for the page to work and judges nothing until `resume`. */
  pause(): void;
  resume(): void;
  /** Pauses for good. */
  stop(): void;
}

/** A host may get its shadow root, and the root its content, some time after it was inserted. In ms. */
const LOOK_AGAIN = [0, 120, 500, 1500, 3500];
/** Platforms lock the page before, with or well after their banner. In ms. */
const FREE_AFTER = [0, 120, 600, 1800];
/** A sheet that a script writes rule by rule tells nobody. In ms. */
const MOVED_AFTER = [400, 2000];
const MOST_ROOTS = 40;
/** Hosts without a root that are looked at again. */
const MOST_WAITING = 200;
/** Frames in which it is seen whether a script has made what an element of its own name is to be. */
const MOST_PEEKS = 300;
/** How often html and body may be freed again because the page changed them. */
const MOST_RELEASES = 40;

export function createConsentGuard(document: Document, plug: GuardOptions): ConsentGuard {
  const options: GuardOptions = {
    ...plug,
    mayBecome(box) {
      if (wouldBes.add(box)) for (const ms of MOVED_AFTER) later(ms, wouldBes.check);
    },
  };
  const view = document.defaultView ?? window;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const watched = new WeakSet<Node>();
  const undo: (() => void)[] = [];
  const css = new Set<string>();
  const said = new Set<string>();
  /** Hosts without a root and empty boxes: a script may fill them unseen. */
  const waiting = new Set<Element>();
  /** Of them: elements whose names no script has given a meaning so far. They get their roots when one does. */
  const unmade = new Set<Element>();
  let peeks = 0;
  let peeking = 0;
  let lookouts = 0;
  let watching = false;
  let roots = 0;
  let releases = 0;
  let frame = 0;
  let paused = false;

  const later = (ms: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!paused) act();
    }, ms);
    timers.add(timer);
  };

  const found = (verdicts: readonly Verdict[]) => {
    for (const verdict of verdicts) {
      const fresh = verdict.layer.filter((element) => !options.marked(element));
      if (fresh.length === 0) continue;
      const hidden = options.hide({ ...verdict, layer: fresh, again: said.has(verdict.text) });
      said.add(verdict.text);
      if (hidden) api.tend(fresh);
    }
  };

  const isUnderMark = (element: Element): boolean => {
    for (let at: Element | null = element; at && !isGround(at); at = at.parentElement)
      if (options.marked(at)) return true;
    return false;
  };

  const judgeAgain = (boxes: readonly Element[]) => {
    if (paused) return;
    const judged = new Set<Element>();
    for (const box of boxes) {
      const verdict = isUnderMark(box) ? null : judgeConsent(box, options, judged);
      if (verdict) found([verdict]);
    }
  };
  const wouldBes = createWouldBes(judgeAgain);

  /** Words that a script writes into a text that is there. */
  const onTexts = new MutationObserver((records) => {
    if (paused) return;
    const boxes = new Set<Element>();
    for (const { target } of records) {
      const box = target.parentElement;
      if (box && mayBeAround(box)) boxes.add(box);
    }
    if (boxes.size > 0) judgeAgain([...boxes]);
  });

  /** Shadow roots are documents of their own to an observer: each host's is watched, from when it has one. */
  const openUp = (host: Element) => {
    const root = options.shadowRootOf(host);
    if (!root) {
      if (waiting.size < MOST_WAITING) waiting.add(host);
      if (unmade.size < MOST_ROOTS && host.matches(':not(:defined)')) unmade.add(host);
      return;
    }
    waiting.delete(host);
    if (watched.has(root) || roots >= MOST_ROOTS) return;
    watched.add(root);
    roots += 1;
    inside.observe(root, { childList: true, subtree: true, characterData: true });
    lookInto(root);
  };
  /** Before each paint, as nobody is told of a root. */
  const peek = () => {
    peeking = 0;
    for (const host of unmade) {
      if (host.isConnected && host.matches(':not(:defined)')) continue;
      unmade.delete(host);
      if (host.isConnected) openUp(host);
    }
    peekOn();
  };
  const peekOn = () => {
    if (unmade.size > 0 && !peeking && !paused && ++peeks < MOST_PEEKS)
      peeking = view.requestAnimationFrame(peek);
  };
  const lookInto = (root: ShadowRoot) => {
    if (paused || isUnderMark(root.host)) return;
    for (const child of root.children) {
      look(readingOf(read(child)), []);
      // A host is read for what it holds itself.
      if (child.localName.includes('-')) openUp(child);
    }
  };
  const inside = new MutationObserver((records) => {
    const changed = new Set<ShadowRoot>();
    for (const { target } of records) {
      const root = target.getRootNode();
      if (root instanceof ShadowRoot) changed.add(root);
    }
    for (const root of changed) lookInto(root);
  });

  /** html and body only, and the few attributes locks are made of. */
  const onLock = new MutationObserver(() => {
    wouldBes.check();
    if (options.hidden().length > 0) soon();
  });
  const soon = () => {
    if (frame || paused || releases >= MOST_RELEASES) return;
    // A timer, as a tab in the background gets no frames.
    frame = view.setTimeout(() => {
      frame = 0;
      release();
    }, 16);
  };
  const release = () => {
    const hidden = options.hidden();
    if (hidden.length === 0 || !document.body || releases >= MOST_RELEASES) return;
    releases += 1;
    undo.push(closeModals(hidden));
    const locks = findLocks(document, hidden);
    for (const veil of locks.veils) if (!options.marked(veil)) undo.push(options.veil(veil));
    if (locks.changes.length > 0) undo.push(applyChanges(locks.changes));
    const before = css.size;
    for (const rule of locks.css) css.add(rule);
    if (css.size > before) options.style([...css].join('\n'));
  };

  const onLoad = (event: Event) => {
    const target = event.target;
    if (target instanceof Element && SHEETS.has(target.localName)) wouldBes.check();
    if (!paused && target instanceof Element && target.localName === 'iframe' && !isUnderMark(target)) {
      const verdict = judgeFrame(target as HTMLIFrameElement, options);
      if (verdict) found([verdict]);
    }
  };

  const look = (reading: Reading, tops: Iterable<Node>) => {
    found(consentIn(reading, options, isUnderMark));
    for (const host of reading.hosts) openUp(host);
    for (const top of tops) if (isEmpty(top)) openUp(top);
    // A part of a banner says little, and what it is a part of was read before it was whole.
    if (mayBeAround(reading.root)) judgeAgain([reading.root]);
    peekOn();
    if (waiting.size > 0 && lookouts === 0) {
      lookouts = LOOK_AGAIN.length;
      for (const ms of LOOK_AGAIN) later(ms, lookAgain);
    }
  };
  const lookAgain = () => {
    lookouts -= 1;
    for (const host of waiting) {
      if (!host.isConnected) waiting.delete(host);
      else if (options.shadowRootOf(host)) openUp(host);
      else if (host.firstChild) waiting.delete(host);
    }
    if (lookouts === 0) waiting.clear();
    if (options.hidden().length > 0) soon();
  };

  const api: ConsentGuard = {
    look(reading, tops) {
      if (paused || !document.body) return;
      look(reading, tops);
      if (options.hidden().length > 0) soon();
      if (watching) return;
      watching = true;
      for (const ground of [document.documentElement, document.body])
        onLock.observe(ground, {
          attributes: true,
          attributeFilter: ['style', 'class', 'inert', 'aria-hidden'],
        });
      onTexts.observe(document.body, { characterData: true, subtree: true });
    },
    tend(layer) {
      undo.push(closeModals(layer), applyChanges(overruled(layer)));
      api.free();
    },
    free() {
      for (const ms of FREE_AFTER) later(ms, soon);
    },
    pause() {
      if (paused) return;
      paused = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      waiting.clear();
      unmade.clear();
      if (peeking) view.cancelAnimationFrame(peeking);
      peeking = 0;
      wouldBes.clear();
      lookouts = 0;
      clearTimeout(frame);
      frame = 0;
      options.style(null);
      css.clear();
      for (const back of undo.toReversed()) back();
      undo.length = 0;
    },
    resume() {
      if (!paused) return;
      paused = false;
      releases = 0;
      api.tend(options.hidden());
    },
    stop() {
      api.pause();
      onLock.disconnect();
      onTexts.disconnect();
      inside.disconnect();
      document.removeEventListener('load', onLoad, true);
    },
  };
  document.addEventListener('load', onLoad, true);
  return api;
}

/** An empty box that a script may be about to make a host. */
function isEmpty(node: Node): node is Element {
  return node.nodeType === 1 && !node.firstChild && MAY_HOST.has((node as Element).localName);
}

/** What loads a sheet, or is one. */
const SHEETS = new Set(['link', 'style']);
const MAY_HOST = new Set('div section aside span dialog'.split(' '));
