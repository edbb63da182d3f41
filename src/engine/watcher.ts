/**
 * Feeds what changed, and only that, through the engine: in the mutation callback itself, so that what a script
 * inserts is judged before it is painted. A whole run later on is rationed to a small share of the time.
 */
import { watchArrival } from './arrival.ts';
import type { Engine } from './engine.ts';
import { addTo, areThere, type Groups } from './groups.ts';
import { SILENT } from './parts.ts';

/** Script of ours in one callback, in ms; what is left waits for the next frame. */
const BUDGET = 8;
/** A whole run is followed by a rest of this many times what it took here, in ms at least as long as the judge needs. */
const REST = 20;
const LEAST_REST = 500;
const QUIET = 120;
/** What we put over the page ourselves, in closed shadow roots: it may quote the very banner that it points at. */
const OURS = /^jts-/;

/**
 * @param changed called whenever something may have been hidden
 * @param rewritten called when the page has put another document in the place of the one that is watched
 *   (`document.open`), by which every listener is lost: stop, and begin anew
 * @returns a function that stops watching
 */
export function watch(
  document: Document,
  engine: Engine,
  changed: () => void = () => {},
  rewritten: () => void = () => {},
): () => void {
  const view = document.defaultView ?? globalThis;
  let waiting: Groups = new Map();
  let address = document.URL;
  let resting = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let root = document.documentElement;
  let frame = 0;

  const runAll = () => {
    timer = undefined;
    waiting = new Map();
    const began = performance.now();
    engine.run();
    const now = performance.now();
    resting = now + Math.max(LEAST_REST, (now - began) * REST);
    observer.takeRecords();
    changed();
  };
  const runSoon = () => {
    if (timer !== undefined) return;
    timer = setTimeout(runAll, Math.max(QUIET, resting - performance.now()));
  };
  const drain = () => {
    frame = 0;
    const began = performance.now();
    for (const [parent, nodes] of waiting) {
      if (performance.now() - began > BUDGET) {
        frame ||= view.requestAnimationFrame(drain);
        return;
      }
      waiting.delete(parent);
      if (areThere(parent, nodes)) engine.added(parent, nodes);
    }
    observer.takeRecords();
    changed();
  };
  const collect = (records: readonly MutationRecord[]) => {
    const fresh = new Set<Node>();
    for (const record of records) {
      for (const node of record.addedNodes) {
        if (
          node.nodeType === 1
            ? !SILENT.has((node as Element).localName) && !OURS.test((node as Element).localName)
            : node.nodeType === 3 && (node as Text).data.trim() !== ''
        )
          fresh.add(node);
      }
    }
    for (const node of fresh) {
      const parent = node.parentElement;
      if (!parent || insideAnother(node, fresh)) continue;
      addTo(waiting, parent, [node]);
    }
  };

  const observer = new MutationObserver((records) => {
    root ??= document.documentElement;
    if (document.documentElement !== root) {
      if (document.documentElement) rewritten();
      return;
    }
    collect(records);
    if (document.URL !== address) {
      address = document.URL;
      runSoon();
    }
    drain();
    if (engine.stale()) runSoon();
  });
  engine.listen(changed);
  let unwatchArrival = () => {};
  /** It has been parsed; scripts that waited for that come first. */
  const parsed = () => {
    if (document.readyState === 'loading') return;
    document.removeEventListener('readystatechange', parsed);
    unwatchArrival();
    root = document.documentElement;
    observer.observe(document, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') {
    unwatchArrival = watchArrival(document, engine, runAll, rewritten);
    document.addEventListener('readystatechange', parsed);
    document.addEventListener('DOMContentLoaded', runAll, { once: true });
  } else {
    parsed();
    runAll();
  }

  return () => {
    observer.disconnect();
    clearTimeout(timer);
    unwatchArrival();
    if (frame) view.cancelAnimationFrame(frame);
    document.removeEventListener('readystatechange', parsed);
    document.removeEventListener('DOMContentLoaded', runAll);
  };
}

function insideAnother(node: Node, fresh: ReadonlySet<Node>): boolean {
  for (let up = node.parentNode; up; up = up.parentNode) if (fresh.has(up)) return true;
  return false;
}
