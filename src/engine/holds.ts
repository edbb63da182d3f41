/**
 * Boxes kept out of sight for a moment, as it cannot be told yet whether they are a part of a banner: the words of its
 * language are still to come, or it is a backdrop and its dialog is. They are given back when nothing came of it.
 */
export interface Holds {
  /** @param backdrop it stays hidden when another layer has been hidden meanwhile */
  add(element: Element, backdrop?: boolean): void;
  /** Whether it is held, and no more. */
  has(element: Element): boolean;
  /** Lets go of one: it is about to be hidden for good. */
  release(element: Element): void;
  /** Lets go of all but the backdrops: they are about to be judged again. */
  releaseBoxes(): void;
  clear(): void;
}

/** In ms: a table takes a few, a dialog some hundred. */
const FOR = 500;
/** On one page. */
const MOST = 12;

/**
 * @param veil hides one. @returns gives it back
 * @param later calls back after so many ms
 * @param keep asked about a backdrop that was held long enough; is given what gives it back if it is to stay hidden
 */
export function createHolds(
  veil: (element: Element) => () => void,
  later: (ms: number, act: () => void) => void,
  keep: (back: () => void) => boolean,
): Holds {
  const held = new Map<Element, { readonly back: () => void; readonly backdrop: boolean }>();
  let room = MOST;
  const release = (element: Element) => {
    held.get(element)?.back();
    held.delete(element);
  };
  const releaseAll = (backdrops: boolean) => {
    for (const [element, { backdrop }] of [...held]) if (backdrops || !backdrop) release(element);
  };
  return {
    add(element, backdrop = false) {
      if (held.has(element) || room <= 0) return;
      room -= 1;
      const hold = { back: veil(element), backdrop };
      held.set(element, hold);
      later(FOR, () => {
        if (held.get(element) !== hold) return;
        if (backdrop && keep(hold.back)) held.delete(element);
        else release(element);
      });
    },
    has: (element) => held.has(element),
    release,
    releaseBoxes: () => releaseAll(false),
    clear: () => releaseAll(true),
  };
}
