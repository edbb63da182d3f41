/** What a reader can point at: an element, or one line of several that share an element. */
import type { Line } from '../engine/reader.ts';

export interface Target {
  readonly element: Element;
  /** Null for the element as a whole. */
  readonly line: Line | null;
}

/** Reads the lines an element has of its own, outside the boxes in it. */
export type LinesOf = (element: Element) => readonly Line[];

interface WithCaret {
  caretPositionFromPoint?(x: number, y: number): { readonly offsetNode: Node } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** What lies under a point of the window: of a box with several lines, the one. */
export function targetAt(element: Element, x: number, y: number, linesOf: LinesOf): Target {
  const box = boxOf(element);
  const lines = severalLines(box, linesOf);
  if (lines.length > 0) {
    const page = document as WithCaret;
    const node =
      page.caretPositionFromPoint?.(x, y)?.offsetNode ?? page.caretRangeFromPoint?.(x, y)?.startContainer;
    const line = lines.find(({ nodes }) => nodes.some((text) => text === node));
    if (line) return { element: box, line };
  }
  return { element, line: null };
}

/** The lines of a box that has more than one of its own. */
export function severalLines(box: Element, linesOf: LinesOf): readonly Line[] {
  if (!box.querySelector('br')) return [];
  const lines = linesOf(box);
  return lines.length > 1 ? lines : [];
}

/** The element around that starts a block of its own. */
function boxOf(element: Element): Element {
  let at = element;
  while (at.parentElement && getComputedStyle(at).display === 'inline') at = at.parentElement;
  return at;
}

export const nodesOf = ({ element, line }: Target): readonly Node[] => line?.nodes ?? [element];

/** What it says, in short; what it is, where it says nothing. */
export function nameOf({ element, line }: Target): string {
  const text = (line?.text ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (!text) return `<${element.localName}>`;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
