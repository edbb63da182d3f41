/** Looks around an element that ask no more of it than its parent, children and attributes: a replica has those too. */

type Test = (element: Element) => boolean;

/** The element itself, or the nearest one around it, of that kind. */
export function isWithin(element: Element, test: Test): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (test(at)) return true;
  return false;
}

/** Whether one of that kind stands in it. */
export function holds(element: Element, test: Test): boolean {
  for (const inside of insidesOf(element)) if (test(inside)) return true;
  return false;
}

/** Every element inside, in document order; without recursion, as a page may be ten thousand boxes deep. */
export function* insidesOf(element: Element): Generator<Element> {
  let node: Node | null = element.firstChild;
  while (node) {
    if (node.nodeType === 1) yield node as Element;
    let next: Node | null = node.nodeType === 1 ? node.firstChild : null;
    for (let up: Node | null = node; !next && up && up !== element; up = up.parentNode) next = up.nextSibling;
    node = next;
  }
}

/** Its role, in lower case. */
export function roleOf(element: Element): string {
  return element.getAttribute('role')?.toLowerCase() ?? '';
}

/** Whether it holds the other or is it. */
export function isAround(outer: Element, inner: Element): boolean {
  return isWithin(inner, (element) => element === outer);
}
