/**
 * Boxes that say what a banner says and do not lie over the page yet: their sheet is still to come, or a script shows
 * them by a class. They alone are watched for it, and judged again when something may have moved them.
 */

import { liesOver } from './geometry.ts';

export interface WouldBes {
  /** @returns whether it is new */
  add(box: Element): boolean;
  /** Judges all of them again. */
  check(): void;
  /** Forgets them. */
  clear(): void;
}

const MOST = 12;
/** Boxes around one, whose class may be what shows it. */
const AROUND = 5;
/** How often they may be judged again because of an attribute: something that moves all the time is no banner. */
const MOST_CHECKS = 60;

/**
 * @param judge judges one box, and hides what it finds
 */
export function createWouldBes(judge: (boxes: readonly Element[]) => void): WouldBes {
  const boxes = new Set<Element>();
  let checks = 0;
  const check = () => {
    for (const box of boxes) if (!box.isConnected) boxes.delete(box);
    const over = [...boxes].filter(liesOver);
    if (over.length > 0) judge(over);
  };
  const onAttributes = new MutationObserver(() => {
    checks += 1;
    if (checks > MOST_CHECKS) onAttributes.disconnect();
    else check();
  });
  return {
    add(box) {
      if (boxes.size >= MOST || boxes.has(box)) return false;
      boxes.add(box);
      let at: Element | null = box;
      for (let steps = 0; at && at.localName !== 'body' && steps < AROUND; at = at.parentElement, steps++)
        onAttributes.observe(at, { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] });
      return true;
    },
    check,
    clear() {
      onAttributes.disconnect();
      boxes.clear();
      checks = 0;
    },
  };
}
