/**
 * Shadow roots are documents of their own to an observer, and nobody is told when an element gets one: they are found
 * where they are, waited for where they may come, and watched for what changes in them. Bounded in all of it.
 */
import type { ShadowRootOf } from './overlay-text.ts';

export interface Roots {
  /** Has the root of a host looked into, now and whenever it changes; where there is none so far it is waited for. */
  open(host: Element): void;
  /** Looks again a few times at what a script is about to fill: a host, a frame. */
  waitFor(host: Element): void;
  /** Sees before each paint whether an element has got the meaning that it has none of so far. */
  peekOn(): void;
  /** Waits for nothing any more. */
  clear(): void;
  stop(): void;
}

/** How it is plugged in. */
export interface RootsOptions {
  readonly shadowRootOf: ShadowRootOf;
  /** Calls back after so many ms. */
  later(ms: number, act: () => void): void;
  lookInto(root: ShadowRoot): void;
  /** Looks at a frame again. */
  lookAt(frame: Element): void;
  /** What was waited for has been looked at again. */
  lookedAgain(): void;
}

/** A host may get its shadow root, and the root its content, some time after it was inserted. In ms. */
const LOOK_AGAIN = [0, 120, 500, 1500, 3500];
const MOST_ROOTS = 40;
/** Hosts without a root that are looked at again. */
const MOST_WAITING = 200;
/** Frames in which it is seen whether a script has made what an element of its own name is to be. */
const MOST_PEEKS = 300;

export function createRoots(view: Window, options: RootsOptions): Roots {
  const watched = new WeakSet<Node>();
  /** Hosts without a root and empty boxes: a script may fill them unseen. */
  const waiting = new Set<Element>();
  /** Of them: elements whose names no script has given a meaning so far. They get their roots when one does. */
  const unmade = new Set<Element>();
  let roots = 0;
  let lookouts = 0;
  let peeks = 0;
  let peeking = 0;

  const inside = new MutationObserver((records) => {
    const changed = new Set<ShadowRoot>();
    for (const { target } of records) {
      const root = target.getRootNode();
      if (root instanceof ShadowRoot) changed.add(root);
    }
    for (const root of changed) options.lookInto(root);
  });

  const open = (host: Element) => {
    const root = options.shadowRootOf(host);
    if (!root) {
      waitFor(host);
      if (unmade.size < MOST_ROOTS && isUnmade(host)) unmade.add(host);
      return;
    }
    waiting.delete(host);
    if (watched.has(root) || roots >= MOST_ROOTS) return;
    watched.add(root);
    roots += 1;
    inside.observe(root, { childList: true, subtree: true, characterData: true });
    options.lookInto(root);
  };

  const waitFor = (host: Element) => {
    if (waiting.size < MOST_WAITING) waiting.add(host);
    if (lookouts > 0) return;
    lookouts = LOOK_AGAIN.length;
    for (const ms of LOOK_AGAIN) options.later(ms, lookAgain);
  };

  const lookAgain = () => {
    lookouts -= 1;
    for (const host of waiting) {
      if (!host.isConnected) waiting.delete(host);
      else if (host.localName === 'iframe') options.lookAt(host);
      else if (options.shadowRootOf(host)) open(host);
      else if (host.firstChild) waiting.delete(host);
    }
    if (lookouts === 0) waiting.clear();
    options.lookedAgain();
  };

  const peek = () => {
    peeking = 0;
    for (const host of unmade) {
      if (host.isConnected && host.matches(UNDEFINED)) continue;
      unmade.delete(host);
      if (host.isConnected) open(host);
    }
    peekOn();
  };
  const peekOn = () => {
    if (unmade.size > 0 && !peeking && ++peeks < MOST_PEEKS) peeking = view.requestAnimationFrame(peek);
  };

  const clear = () => {
    waiting.clear();
    unmade.clear();
    lookouts = 0;
    if (peeking) view.cancelAnimationFrame(peeking);
    peeking = 0;
  };

  return {
    open,
    waitFor,
    peekOn,
    clear,
    stop() {
      clear();
      inside.disconnect();
    },
  };
}

const UNDEFINED = ':not(:defined)';

/** Whether it is nothing yet and may become what lies over the page: what a script has to name is empty until then. */
function isUnmade(element: Element): boolean {
  return element.localName.includes('-') && element.matches(UNDEFINED) && !element.textContent?.trim();
}
