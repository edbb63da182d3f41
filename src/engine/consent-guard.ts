/**
 * Stands watch for consent banners on one page: judges what is inserted in the task that inserted it, looks into
 * shadow roots and frames that fill later, and keeps the page usable behind what it hid. Bounded: a page that
 * inserts or locks again and again is answered by the sheet, not by us.
 */

import { isInStory } from './banner-words.ts';
import { maySpeakOfConsent } from './ears.ts';
import { judgeFrame } from './frame-banner.ts';
import { createFreeing, type FreeingOptions } from './freeing.ts';
import { createHolds } from './holds.ts';
import { createInsides } from './insides.ts';
import { isDim } from './layer.ts';
import { judgeConsent, type Verdict } from './overlay.ts';
import { read } from './reader.ts';
import { isWithin } from './relatives.ts';
import { createRoots } from './roots.ts';
import type { Surroundings } from './surroundings.ts';
import { consentIn, mayBeAround, type Reading, readingOf } from './suspects.ts';
import { createTimers } from './timers.ts';
import { createWouldBes } from './would-be.ts';

/** How the guard is plugged in. */
export interface GuardOptions extends Surroundings, FreeingOptions {
  /** Hides the layer and tells of it; `again`: a banner of the same words was hidden before and came back. @returns whether it is hidden */
  hide(verdict: Verdict & { readonly again: boolean }): boolean;
  /** Whether a layer is hidden for consent already. */
  marked(element: Element): boolean;
  /** Told of what lies over the page in a root of its own, and is no banner. */
  inside(host: Element, inside: ParentNode): void;
}

export interface ConsentGuard {
  /** The whole page is about to be looked at: what is only held will be judged again. */
  lookAnew(): void;
  /** More words have come: what was half heard is judged again. */
  hearAgain(): void;
  /**
   * Judges what was read, at once.
   * @param tops the outermost nodes of it: a script may be about to fill an empty one
   */
  look(reading: Reading, tops: Iterable<Node>): void;
  /** After a layer was hidden: what the sheet alone cannot do, and the page set free. */
  tend(layer: readonly Element[]): void;
  /** Gives back what was changed for the page to work and judges nothing until `resume`. */
  pause(): void;
  resume(): void;
  /** Pauses for good. */
  stop(): void;
}

/** A sheet that a script writes rule by rule tells nobody. In ms. */
const MOVED_AFTER = [400, 2000];
/** What is judged again when more words have come. */
const MOST_HALF_HEARD = 120;

export function createConsentGuard(document: Document, plug: GuardOptions): ConsentGuard {
  const options: GuardOptions = {
    ...plug,
    hold: (box) => {
      if (!isUnderMark(box)) holds.add(box);
    },
    halfHeard: (start) => {
      if (halfHeard.size < MOST_HALF_HEARD) halfHeard.add(start);
    },
    // What is only held is still to be judged.
    marked: (element) => plug.marked(element) && !holds.has(element),
    mayBecome(box) {
      if (wouldBes.add(box)) for (const ms of MOVED_AFTER) later(ms, wouldBes.check);
    },
  };
  const view = document.defaultView ?? window;
  const timers = createTimers();
  const freeing = createFreeing(document, {
    ...plug,
    marked: (element) => options.marked(element),
  });
  const said = new Set<string>();
  /** Where a judgement began that words were missing for. */
  const halfHeard = new Set<Element>();
  let watching = false;
  let paused = false;

  const insides = createInsides(view, options.shadowRootOf, (host, inside) => {
    if (paused || isUnderMark(host)) return;
    // What a reader opens may dim the page at once.
    if (!inside && host.localName !== 'iframe' && isDim(host) && !view.navigator.userActivation?.isActive)
      holds.add(host, true);
    const verdict = host.localName === 'iframe' ? judgeFrame(host as HTMLIFrameElement, options) : null;
    if (verdict) found([verdict]);
    else if (inside?.textContent) options.inside(host, inside);
    // A frame that a script is about to fill, of which nobody is told.
    else if (inside) roots.waitFor(host);
  });

  const later = (ms: number, act: () => void) =>
    timers.later(ms, () => {
      if (!paused) act();
    });

  const found = (verdicts: readonly Verdict[]) => {
    for (const verdict of verdicts) {
      const fresh = verdict.layer.filter((element) => !options.marked(element));
      if (fresh.length === 0) continue;
      for (const element of fresh) holds.release(element);
      const hidden = options.hide({ ...verdict, layer: fresh, again: said.has(verdict.text) });
      said.add(verdict.text);
      if (hidden) freeing.tend(fresh);
    }
  };

  const isUnderMark = (element: Element): boolean => isWithin(element, options.marked);

  const judgeAgain = (boxes: readonly Element[]) => {
    if (paused) return;
    const judged = new Set<Element>();
    for (const box of boxes) {
      if (isUnderMark(box)) continue;
      if (box.localName === 'iframe') {
        insides.add(box);
        continue;
      }
      const verdict = judgeConsent(box, options, judged);
      if (verdict) found([verdict]);
    }
  };
  const holds = createHolds(plug.veil, later, (back) => options.hidden().length > 0 && freeing.keep(back));
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

  const lookInto = (root: ShadowRoot) => {
    if (paused || isUnderMark(root.host)) return;
    for (const child of root.children) {
      // A page may be made of roots by the hundred.
      if (isDull(child)) continue;
      look(readingOf(read(child)), []);
      // A host is read for what it holds itself.
      if (child.localName.includes('-')) roots.open(child);
    }
    insides.add(root.host);
  };
  const roots = createRoots(view, {
    shadowRootOf: options.shadowRootOf,
    later,
    lookInto,
    lookAt: insides.add,
    lookedAgain: freeing.soon,
  });

  const onLoad = (event: Event) => {
    const target = event.target;
    if (target instanceof Element && SHEETS.has(target.localName)) wouldBes.check();
    if (!paused && target instanceof Element && target.localName === 'iframe' && !isUnderMark(target)) {
      insides.add(target);
    }
  };

  const look = (reading: Reading, tops: Iterable<Node>) => {
    found(consentIn(reading, options, isUnderMark));
    for (const box of reading.wouldBes ?? []) if (!isInStory(box)) options.mayBecome?.(box);
    for (const host of reading.hosts) roots.open(host);
    for (const top of tops) {
      if (!isEmpty(top)) continue;
      roots.open(top);
      insides.add(top);
    }
    // A part of a banner says little, and what it is a part of was read before it was whole.
    if (mayBeAround(reading.root)) judgeAgain([reading.root]);
    for (const frame of reading.frames) insides.add(frame);
    roots.peekOn();
  };

  const api: ConsentGuard = {
    lookAnew: () => holds.releaseBoxes(),
    hearAgain() {
      const again = [...halfHeard].filter((start) => start.isConnected);
      halfHeard.clear();
      holds.releaseBoxes();
      judgeAgain(again);
    },
    look(reading, tops) {
      if (paused || !document.body) return;
      look(reading, tops);
      freeing.soon();
      if (watching) return;
      watching = true;
      freeing.watch(() => wouldBes.check());
      onTexts.observe(document.body, { characterData: true, subtree: true });
    },
    tend: freeing.tend,
    pause() {
      if (paused) return;
      paused = true;
      timers.clear();
      roots.clear();
      halfHeard.clear();
      insides.stop();
      holds.clear();
      wouldBes.clear();
      freeing.giveBack();
    },
    resume() {
      if (!paused) return;
      paused = false;
      freeing.tend(options.hidden());
    },
    stop() {
      api.pause();
      freeing.stop();
      onTexts.disconnect();
      roots.stop();
      document.removeEventListener('load', onLoad, true);
    },
  };
  document.addEventListener('load', onLoad, true);
  return api;
}

/** Whether there is nothing to be found in it: no word of consent, no frame, no host of another root. */
function isDull(element: Element): boolean {
  const inside = [element, ...element.getElementsByTagName('*')];
  if (inside.some(({ localName }) => /^iframe$|-/.test(localName))) return false;
  return !maySpeakOfConsent((element.textContent ?? '').toLowerCase());
}

/** An empty box that a script may be about to make a host. */
function isEmpty(node: Node): node is Element {
  return node.nodeType === 1 && !node.firstChild && MAY_HOST.has((node as Element).localName);
}

/** What loads a sheet, or is one. */
const SHEETS = new Set(['link', 'style']);
const MAY_HOST = new Set('div section aside span dialog'.split(' '));
