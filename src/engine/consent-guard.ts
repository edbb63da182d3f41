/**
 * Stands watch for consent banners on one page: judges what is inserted in the task that inserted it, looks into
 * shadow roots and frames that fill later, and keeps the page usable behind what it hid. Bounded: a page that
 * inserts or locks again and again is answered by the sheet, not by us.
 */
import { consentIn } from './candidates.ts';
import { isGround } from './geometry.ts';
import { closeModals } from './modal.ts';
import { judgeFrame, type Surroundings, type Verdict } from './overlay.ts';
import { applyChanges, findLocks, overruled } from './unlock.ts';

/** How the guard is plugged in. */
export interface GuardOptions extends Surroundings {
  /** Hides the layer and tells of it; `again`: a banner of the same words was hidden before and came back. */
  hide(verdict: Verdict & { readonly again: boolean }): void;
  /** Hides a layer that was left over; nothing to tell of. */
  veil(element: Element): void;
  /** Whether a layer is hidden for consent already. */
  marked(element: Element): boolean;
  /** What is hidden for consent now, known platforms included. */
  hidden(): readonly Element[];
  /** Rules for the sheet that free the page; null takes them out. */
  style(css: string | null): void;
}

export interface ConsentGuard {
  /** What was just inserted; from the mutation callback. */
  added(nodes: Iterable<Node>): void;
  /** Everything there is: at the start, and once the page has loaded. */
  all(): void;
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
const MOST_ROOTS = 40;
const MOST_CHILDREN = 150;
/** Elements searched for custom ones in what was inserted. */
const MOST_SEARCHED = 600;
/** How often html and body may be freed again because the page changed them. */
const MOST_RELEASES = 40;
/** Milliseconds of judging in the callbacks between two frames; the rest waits. */
const BUDGET = 6;

export function createConsentGuard(document: Document, options: GuardOptions): ConsentGuard {
  const view = document.defaultView ?? window;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const watched = new WeakSet<Node>();
  const undo: (() => void)[] = [];
  const css = new Set<string>();
  const said = new Set<string>();
  const filling = new WeakSet<Element>();
  let looking = false;
  let roots = 0;
  let releases = 0;
  let frame = 0;
  let paused = false;
  let spent = 0;
  let late: Element[] = [];

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
      options.hide({ ...verdict, layer: fresh, again: said.has(verdict.text) });
      said.add(verdict.text);
      api.tend(fresh);
    }
  };

  const judge = (element: Element) => {
    if (paused || isUnderMark(element)) return;
    found(consentIn(element, options));
  };

  const isUnderMark = (element: Element): boolean => {
    for (let at: Element | null = element; at && !isGround(at); at = at.parentElement)
      if (options.marked(at)) return true;
    return false;
  };

  /** Shadow roots are documents of their own to an observer: each host's is watched, from when it has one. */
  const watchRoots = (element: Element) => {
    const hosts: Element[] = [element, ...[...element.children].slice(0, MOST_CHILDREN)];
    const walker = document.createTreeWalker(element, 1);
    for (let steps = 0; steps < MOST_SEARCHED && walker.nextNode(); steps++) {
      const inner = walker.currentNode as Element;
      if (inner.localName.includes('-')) hosts.push(inner);
    }
    for (const host of hosts) {
      if (roots >= MOST_ROOTS) return;
      if (!host.localName.includes('-') && !/^(div|section|aside|span|dialog)$/.test(host.localName))
        continue;
      const root = options.shadowRootOf(host);
      if (!root || watched.has(root)) continue;
      watched.add(root);
      roots += 1;
      inside.observe(root, { childList: true, subtree: true });
      judge(host);
    }
  };
  const inside = new MutationObserver((records) => {
    const hosts = new Set<Element>();
    for (const { target } of records) {
      const root = target.getRootNode();
      if (root instanceof ShadowRoot) hosts.add(root.host);
    }
    for (const host of hosts) judge(host);
  });

  /** html and body only, and the few attributes locks are made of. */
  const onLock = new MutationObserver(() => {
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
    for (const veil of locks.veils) if (!options.marked(veil)) options.veil(veil);
    if (locks.changes.length > 0) undo.push(applyChanges(locks.changes));
    const before = css.size;
    for (const rule of locks.css) css.add(rule);
    if (css.size > before) options.style([...css].join('\n'));
  };

  const onLoad = (event: Event) => {
    const target = event.target;
    if (!paused && target instanceof Element && target.localName === 'iframe' && !isUnderMark(target)) {
      const verdict = judgeFrame(target as HTMLIFrameElement, options);
      if (verdict) found([verdict]);
    }
  };

  const judgeLate = () => {
    const elements = late;
    late = [];
    spent = 0;
    for (const element of elements) {
      if (!element.isConnected) continue;
      watchRoots(element);
      judge(element);
    }
  };

  const api: ConsentGuard = {
    added(nodes) {
      if (paused) return;
      const began = performance.now();
      let some = false;
      for (const node of nodes) {
        const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
        if (!element || element.localName === 'script' || element.localName === 'style') continue;
        if (spent + performance.now() - began > BUDGET) {
          if (late.length < 200) late.push(element);
          some = true;
          continue;
        }
        watchRoots(element);
        judge(element);
        if (mayFill(element) && late.length < 200) {
          late.push(element);
          some = true;
        }
      }
      spent += performance.now() - began;
      if (some) for (const ms of LOOK_AGAIN.slice(0, 2)) later(ms, judgeLate);
      else if (spent > 0) later(0, () => (spent = 0));
    },
    all() {
      if (paused || !document.body) return;
      lookAtAll();
      if (looking) return;
      looking = true;
      onLock.observe(document.documentElement, {
        attributes: true,
        attributeFilter: ['style', 'class', 'inert', 'aria-hidden'],
      });
      onLock.observe(document.body, {
        attributes: true,
        attributeFilter: ['style', 'class', 'inert', 'aria-hidden'],
      });
      for (const ms of LOOK_AGAIN.slice(1)) later(ms, lookAtFilling);
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
      api.free();
    },
    stop() {
      api.pause();
      onLock.disconnect();
      inside.disconnect();
      document.removeEventListener('load', onLoad, true);
    },
  };
  const lookAtAll = () => {
    if (!document.body) return;
    for (const child of [...document.body.children].slice(-MOST_CHILDREN)) {
      watchRoots(child);
      judge(child);
      if (mayFill(child)) filling.add(child);
    }
    if (options.hidden().length > 0) soon();
  };
  /** Hosts and boxes that stood empty when they were looked at. */
  const lookAtFilling = () => {
    for (const child of [...(document.body?.children ?? [])].slice(-MOST_CHILDREN)) {
      if (!filling.has(child)) continue;
      watchRoots(child);
      judge(child);
    }
    if (options.hidden().length > 0) soon();
  };
  document.addEventListener('load', onLoad, true);
  return api;
}

/** Empty hosts and boxes that a script is about to fill without another insertion we would see. */
function mayFill(element: Element): boolean {
  return (
    element.localName.includes('-') ||
    (element.childElementCount === 0 && !(element.textContent ?? '').trim())
  );
}
