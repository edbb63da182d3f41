/** Added nodes by the parent they were added to. */
export type Groups = Map<Element, Set<Node>>;

export function addTo(groups: Groups, parent: Element, nodes: Iterable<Node>): void {
  const group = groups.get(parent) ?? new Set();
  groups.set(parent, group);
  for (const node of nodes) group.add(node);
}

/** Drops those that are there no more. @returns whether any is left in the document */
export function areThere(parent: Element, nodes: Set<Node>): boolean {
  for (const node of nodes) if (node.parentNode !== parent) nodes.delete(node);
  return nodes.size > 0 && parent.isConnected;
}
