/**
 * From lines to what has to be hidden for them to be gone: the outermost elements that hold nothing else, and the
 * bare text that shares its element with something that stays.
 */
import type { Box, Page } from './reader.ts';

export interface Cover {
  readonly elements: readonly Element[];
  readonly texts: readonly Text[];
}

/**
 * @param lines indexes of the lines that go, ascending
 * @param whole a box that goes as a whole with its pictures and fields, if any
 * @param keep boxes that may never be hidden as a whole (the story's own)
 */
export function cover(
  page: Page,
  lines: readonly number[],
  whole: Box | null,
  keep: ReadonlySet<Box>,
): Cover {
  if (whole && !keep.has(whole)) return { elements: [climb(whole.element, whole, keep)], texts: [] };
  const gone = new Set(lines);
  const elements = new Set<Element>();
  const texts: Text[] = [];
  const done = new Set<number>();
  for (const index of lines) {
    if (done.has(index)) continue;
    const line = page.lines[index];
    if (!line) continue;
    const box = outermost(line.box, gone, keep);
    if (box) {
      for (let covered = box.from; covered < box.to; covered++) done.add(covered);
      elements.add(climb(box.element, box, keep));
    } else partOf(line.box.element, line.nodes, elements, texts);
  }
  return { elements: [...elements], texts };
}

/** The largest box around that holds only lines that go, and no picture of its own beside them. */
function outermost(start: Box, gone: ReadonlySet<number>, keep: ReadonlySet<Box>): Box | null {
  let best: Box | null = null;
  for (let box: Box | null = start; box && !keep.has(box); box = box.parent) {
    if (box.parent === null) break;
    let all = true;
    for (let index = box.from; all && index < box.to; index++) all = gone.has(index);
    if (!all) break;
    if (best && box.media > best.media) {
      const inside = box.children.reduce((sum, child) => sum + (child.to > child.from ? child.media : 0), 0);
      if (box.media > inside) break;
    }
    best = box;
  }
  return best;
}

/** Past wrappers that hold nothing but the element (an `<a>` around a whole card). */
function climb(element: Element, box: Box, keep: ReadonlySet<Box>): Element {
  let at = element;
  for (let up = at.parentElement; up && up !== box.parent?.element; up = up.parentElement) {
    if ([...keep].some((kept) => kept.element === up)) break;
    if (up.childElementCount > 1 || up.localName === 'body') break;
    at = up;
  }
  return at;
}

/** One line of several in an element: whole inline children where they hold only its text, else the text itself. */
function partOf(block: Element, nodes: readonly Text[], elements: Set<Element>, texts: Text[]): void {
  const mine = new Set<Node>(nodes);
  const holdsOnlyMine = (element: Element): boolean => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 && !mine.has(node) && (node as Text).data.trim()) return false;
      if (node.nodeType === 1 && !holdsOnlyMine(node as Element)) return false;
    }
    return true;
  };
  for (const node of nodes) {
    let target: Element | null = null;
    for (let at = node.parentElement; at && at !== block; at = at.parentElement) {
      if (!holdsOnlyMine(at)) break;
      target = at;
    }
    if (target) elements.add(target);
    else texts.push(node);
  }
  const after = nextBreak(nodes.at(-1), block);
  if (after) elements.add(after);
}

/** The `<br>` that ends the line, so that no empty line stays. */
function nextBreak(last: Text | undefined, block: Element): Element | null {
  if (!last) return null;
  let at: Node | null = last;
  while (at && at.parentNode !== block) at = at.parentNode;
  for (at = at?.nextSibling ?? null; at; at = at.nextSibling) {
    if (at.nodeType === 1) return (at as Element).localName === 'br' ? (at as Element) : null;
    if (at.nodeType === 3 && (at as Text).data.trim()) return null;
  }
  return null;
}
