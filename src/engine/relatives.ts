/** Looks around an element that ask no more of it than its parent, children and attributes: a replica has those too. */

type Test = (element: Element) => boolean;

/** Whether the element or one around it is of that kind. */
export function isWithin(element: Element, test: Test): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (test(at)) return true;
  return false;
}

/** Whether one of that kind stands in it; without recursion, as a page may be ten thousand boxes deep. */
export function holds(element: Element, test: Test): boolean {
  let node: Node | null = element.firstChild;
  while (node) {
    const isElement = node.nodeType === 1;
    if (isElement && test(node as Element)) return true;
    let next: Node | null = isElement ? node.firstChild : null;
    for (let up: Node | null = node; !next && up && up !== element; up = up.parentNode) next = up.nextSibling;
    node = next;
  }
  return false;
}

/** Its role, in lower case. */
export function roleOf(element: Element): string {
  return element.getAttribute('role')?.toLowerCase() ?? '';
}
