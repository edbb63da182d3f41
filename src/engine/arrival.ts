/**
 * Watches a page while it comes: what is put straight into body is looked at for banners before it is
 * painted; the rest is only counted, and judged each time it has doubled, so that the sum stays linear.
 */
import { afterLayout } from './after-layout.ts';
import type { Engine } from './engine.ts';

/** A page that takes longer than this to arrive is judged meanwhile, in ms; so often it is counted, too. */
const SLOW = 300;
/** A page that is still loading and of which nothing more comes for this long is judged as it is, in ms. */
const STALLED = 1000;
/** Elements of a page that is worth a first judgement. */
const FEW = 80;

/**
 * @param runAll judges the whole page
 * @param rewritten another document has taken the place of this one
 * @returns a function that stops watching
 */
export function watchArrival(
  document: Document,
  engine: Engine,
  runAll: () => void,
  rewritten: () => void,
): () => void {
  const atDoor = new Set<Element>();
  let root: Element | null = null;
  let body: Element | null = null;
  let callOff: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = 0;
  let judged = 0;
  let idle = 0;

  const letIn = () => {
    callOff = null;
    for (const element of atDoor) if (element.isConnected) engine.arrived(element);
    atDoor.clear();
  };
  /** Only html's and body's own children: the parser would tell of every element it makes. */
  const observe = () => {
    if (!root && document.documentElement) {
      root = document.documentElement;
      observer.observe(root, { childList: true });
    }
    if (!document.body || document.body === body) return;
    body = document.body;
    observer.observe(body, { childList: true });
    for (const child of body.children) atDoor.add(child);
  };
  const observer = new MutationObserver((records) => {
    if (root && document.documentElement !== root) {
      if (document.documentElement) rewritten();
      return;
    }
    observe();
    for (const { target, addedNodes } of records)
      if (target === body)
        for (const node of addedNodes) if (node.nodeType === 1) atDoor.add(node as Element);
    if (atDoor.size === 0) return;
    // A page that arrives at once is judged at once, when it has arrived, unless it is painted before.
    callOff ??= afterLayout(document, letIn);
  });
  const count = () => {
    timer = setTimeout(count, SLOW);
    const elements = document.getElementsByTagName('*').length;
    idle = elements === seen ? idle + SLOW : 0;
    seen = elements;
    if (elements < Math.max(FEW, judged * 2) && (idle < STALLED || elements === judged)) return;
    judged = elements;
    runAll();
  };
  observer.observe(document, { childList: true });
  observe();
  timer = setTimeout(count, SLOW);

  return () => {
    observer.disconnect();
    clearTimeout(timer);
    callOff?.();
  };
}
