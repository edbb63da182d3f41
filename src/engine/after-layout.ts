/**
 * The moment after the page was laid out for its next paint and before it is painted: to ask then how something lies
 * costs no layout of its own, and what is hidden then was never seen. A resize observer hears of what it was given to
 * observe just there.
 * Source: HTML Standard, "update the rendering": resize observations come after layout, before the paint.
 */

/** What is to be done then, by document; also what is asked for meanwhile: the observer would not be told of that. */
const waiting = new WeakMap<Document, Set<() => void>>();

/** A tab that nobody sees is not painted; then it is done after so many ms, and costs nobody anything. */
export const UNSEEN = 30;

/**
 * @param act called once; not before the page is displayed at all
 * @returns calls it off
 */
export function afterLayout(document: Document, act: () => void): () => void {
  const before = waiting.get(document);
  const acts = before ?? new Set();
  acts.add(act);
  if (!before) {
    waiting.set(document, acts);
    whenLaidOut(document, () => {
      try {
        for (const one of acts) one();
      } finally {
        waiting.delete(document);
      }
    });
  }
  return () => void acts.delete(act);
}

function whenLaidOut(document: Document, act: () => void): void {
  const { defaultView: view, documentElement: ground } = document;
  if (!view) return;
  if (document.hidden) return void view.setTimeout(act, UNSEEN);
  // Where nothing is ever laid out there is no such observer.
  if (!view.ResizeObserver) return void view.requestAnimationFrame(act);
  const observer = new view.ResizeObserver(() => {
    observer.disconnect();
    act();
  });
  observer.observe(ground);
}
