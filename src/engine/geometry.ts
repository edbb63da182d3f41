/** How an element lies on the page. Reads layout; ask only for elements that already have something to say. */

const DIALOGS = 'dialog, [role="dialog" i], [role="alertdialog" i], [aria-modal="true" i], [popover]';

/** Nothing an extension may take for a layer, whatever its style. */
const GROUND = new Set(['html', 'body', 'main', 'article']);

export function isGround(element: Element): boolean {
  return GROUND.has(element.localName);
}

/** The parent in the composed tree: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

export function isDialog(element: Element): boolean {
  return element.matches(DIALOGS);
}

/** Whether its box covers the viewport but for a tenth on each axis. */
export function coversViewport(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const rect = element.getBoundingClientRect();
  const width = Math.min(rect.right, view.innerWidth) - Math.max(rect.left, 0);
  const height = Math.min(rect.bottom, view.innerHeight) - Math.max(rect.top, 0);
  return width >= view.innerWidth * 0.9 && height >= view.innerHeight * 0.9;
}

/** Whether it stands in the page's flow and is higher than the window: a page, or what holds one in a shadow root. */
export function isShell(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return !isOver(element) && element.getBoundingClientRect().height > (view?.innerHeight ?? 0);
}

/** Whether it is taken out of the flow over the page: fixed, sticky at an edge, absolute against the page, a dialog. */
export function isOver(element: Element): boolean {
  if (isGround(element)) return false;
  if (isDialog(element)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  switch (style?.position) {
    case 'fixed':
      return true;
    case 'sticky':
      return style.bottom !== 'auto' || style.top !== 'auto';
    case 'absolute':
      return againstPage(element);
    default:
      return false;
  }
}

/** An absolute box that is placed by the page itself, not by a picture or a card it sits in. */
function againstPage(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at = parentOf(element); at && view; at = parentOf(at)) {
    if (at.localName === 'body' || at.localName === 'html') return true;
    const position = view.getComputedStyle(at).position;
    if (position === 'static') continue;
    // A positioned wrapper of the whole page, or an empty one that only carries the layer.
    const rect = at.getBoundingClientRect();
    return (
      rect.height === 0 || (rect.width >= view.innerWidth * 0.9 && rect.height >= view.innerHeight * 0.9)
    );
  }
  return true;
}

const HIGHEST = 40;

/** Whether the element, or one around it up to the page itself, lies over the page as `isOver` has it. */
export function liesOver(element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && !isGround(at) && steps < HIGHEST; at = parentOf(at), steps++)
    if (isOver(at)) return true;
  return false;
}

/** Whether the element or one around it is taken out of the page's flow, by any position that the page may scroll under. */
export function floatsOver(element: Element | null): boolean {
  const view = element?.ownerDocument.defaultView;
  if (!view) return false;
  for (
    let at: Element | null = element;
    at && at.localName !== 'body' && at.localName !== 'html';
    at = at.parentElement
  ) {
    if (at.localName === 'dialog' || at.getAttribute('aria-modal') === 'true') return true;
    const position = view.getComputedStyle(at).position;
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}
