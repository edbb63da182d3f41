/**
 * What a hidden banner leaves behind: a page that does not scroll, is blurred, inert, or covered by a layer nobody
 * sees. Finds it and says how to take it back; styles go to our sheet, only what a sheet cannot beat is changed in
 * the document. Call after hiding, when layout may be read. Nothing is found on a page that is not locked.
 */
import { coversViewport, isDialog, parentOf } from './geometry.ts';
import { isCurtain } from './layer.ts';

export interface AttributeChange {
  readonly element: Element;
  readonly attribute: string;
  /** Null takes it away. */
  readonly value: string | null;
}

export interface Unlock {
  /** Rules for our sheet, each beating the page's own. */
  readonly css: readonly string[];
  readonly changes: readonly AttributeChange[];
  /** Layers left over, invisible or dim: to be hidden with the banner. */
  readonly veils: readonly Element[];
}

const NOTHING: Unlock = { css: [], changes: [], veils: [] };
const ABOVE = ':not(#_#_#_)';
const GRID = 6;
const MOST_WRAPPERS = 24;
const CONTENT = 'main, article, [role="main"], h1, footer';
const LOCKING = ['class', 'style', 'inert', 'aria-hidden', 'open', 'hidden'];

/**
 * @param hidden the layers that were hidden for consent on this page
 */
export function findLocks(document: Document, hidden: readonly Element[]): Unlock {
  const view = document.defaultView;
  const body = document.body;
  if (!view || !body || hidden.length === 0) return NOTHING;
  // Another dialog is what the page waits for now (a login, a paywall): the lock is its own.
  if (otherDialog(document, hidden)) return NOTHING;
  const css: string[] = [];
  const changes: AttributeChange[] = [];
  unlockRoots(document, view, css, changes);
  for (const element of pageChain(document, hidden)) unlockElement(element, view, changes);
  removeGap(document, view, css, changes);
  const veils = findVeils(document, view, css);
  return { css, changes, veils };
}

/** Children of body whose attributes are compared. */
const MOST_CHILDREN = 60;

/** What may lock the page or lie over it. */
export function lockingParts(document: Document, hidden: readonly Element[]): readonly Element[] {
  const { documentElement: root, body } = document;
  return [root, body, ...[...body.children].slice(0, MOST_CHILDREN), ...pageChain(document, hidden)];
}

/**
 * What of the page tells that a lock may have come or gone, without a look at its layout: the sheets it has, and the
 * attributes of what may lock it or lie over it.
 */
export function lockState(
  { body, styleSheets }: Document,
  hidden: readonly Element[],
  parts: readonly Element[],
): string {
  const attributes = parts.map((part) => LOCKING.map((name) => String(part.getAttribute(name))).join(' '));
  return [hidden.length, body.childElementCount, styleSheets.length, ...attributes].join('\n');
}

/** html and body: by rules in the sheet, or in place where the page's own style attribute says `!important`. */
function unlockRoots(document: Document, view: Window, css: string[], changes: AttributeChange[]): void {
  const root = document.documentElement;
  const body = document.body;
  const styles = new Map<HTMLElement, string[]>();
  const put = (element: HTMLElement, ...rules: string[]) =>
    styles.set(element, [...(styles.get(element) ?? []), ...rules]);
  const tall = Math.max(root.scrollHeight, body.scrollHeight) > view.innerHeight + 4;
  for (const element of [root, body]) {
    const style = view.getComputedStyle(element);
    const cut = /hidden|clip/.test(style.overflowY);
    const fixed = style.position === 'fixed';
    if (fixed) put(element, 'position:static', 'top:auto', 'left:auto', 'width:auto', 'height:auto');
    if (cut && (tall || fixed)) put(element, ...opened(element, style));
    // A root that is cut and exactly as high as the window hides its content instead of scrolling it.
    if (cut && tall && element === body && Math.abs(element.clientHeight - view.innerHeight) < 2)
      put(element, 'height:auto');
    if (style.touchAction === 'none') put(element, 'touch-action:auto');
    if (style.pointerEvents === 'none') put(element, 'pointer-events:auto');
    if (/blur|brightness|grayscale/.test(style.filter)) put(element, 'filter:none');
    if (style.visibility === 'hidden') put(element, 'visibility:visible');
    if (Number(style.opacity) < 0.95) put(element, 'opacity:1');
    if (element.hasAttribute('inert')) changes.push({ element, attribute: 'inert', value: null });
    if (element.getAttribute('aria-hidden') === 'true')
      changes.push({ element, attribute: 'aria-hidden', value: null });
  }
  for (const [element, rules] of styles) {
    css.push(`${element.localName}${ABOVE}{${rules.map((rule) => `${rule}!important`).join(';')}}`);
    const stubborn = rules.filter((rule) => isImportant(element, rule.split(':')[0] ?? ''));
    if (stubborn.length > 0) changes.push(withStyle(element, stubborn));
  }
}

/** The viewport scrolls when html says auto; body must then not clip what it holds. A cut to the sides stays. */
function opened(element: HTMLElement, style: CSSStyleDeclaration): string[] {
  if (element.localName === 'html') return ['overflow-y:auto'];
  return /hidden|clip/.test(style.overflowX)
    ? ['overflow-y:visible', 'overflow-x:clip']
    : ['overflow:visible'];
}

function isImportant(element: HTMLElement, property: string): boolean {
  const names = property === 'overflow' ? ['overflow', 'overflow-x', 'overflow-y'] : [property];
  return names.some((name) => element.style.getPropertyPriority(name) === 'important');
}

/** The style attribute with these declarations set, `!important`; computed on a copy, the element is not touched. */
function withStyle(element: Element, rules: readonly string[]): AttributeChange {
  const copy = element.cloneNode(false) as HTMLElement;
  for (const rule of rules) {
    const [name = '', value = ''] = rule.split(':');
    copy.style.setProperty(name, value, 'important');
  }
  return { element, attribute: 'style', value: copy.getAttribute('style') };
}

/** What stands between body and the page's main parts: wrappers that a banner blurs, dims or makes inert. */
function pageChain(document: Document, hidden: readonly Element[]): Set<HTMLElement> {
  const chain = new Set<HTMLElement>();
  for (const part of document.querySelectorAll(CONTENT)) {
    if (chain.size > MOST_WRAPPERS || part.closest('dialog, [role="dialog"]')) continue;
    // A banner may have a headline of its own, and is only made invisible while it is being declined.
    if (hidden.some((layer) => layer.contains(part))) continue;
    for (let at: Element | null = part; at && at !== document.body; at = at.parentElement) {
      if (at instanceof HTMLElement) chain.add(at);
      if (chain.size > MOST_WRAPPERS) break;
    }
  }
  return chain;
}

function unlockElement(element: HTMLElement, view: Window, changes: AttributeChange[]): void {
  const style = view.getComputedStyle(element);
  if (style.display === 'none') return;
  const rules: string[] = [];
  if (/blur/.test(style.filter)) rules.push('filter:none');
  if (style.pointerEvents === 'none') rules.push('pointer-events:auto');
  if (Number(style.opacity) < 0.95) rules.push('opacity:1');
  if (style.visibility === 'hidden') rules.push('visibility:visible');
  const whole = element.querySelector('main, article, h1') !== null || element.localName === 'main';
  const cut = /hidden|clip/.test(style.overflowY);
  if (
    whole &&
    cut &&
    element.scrollHeight > element.clientHeight + 50 &&
    element.clientHeight <= view.innerHeight + 4
  ) {
    rules.push('overflow:visible', 'height:auto', 'max-height:none');
  }
  if (whole && style.position === 'fixed' && element.scrollHeight > view.innerHeight + 50 && cut)
    rules.push('position:static');
  if (rules.length > 0) changes.push(withStyle(element, rules));
  if (element.hasAttribute('inert')) changes.push({ element, attribute: 'inert', value: null });
  if (element.getAttribute('aria-hidden') === 'true' && element.closest('h1') === null) {
    changes.push({ element, attribute: 'aria-hidden', value: null });
  }
}

/** Room that was made for a bar: set in place by the site, or by a class on html or body that names the banner. */
function removeGap(document: Document, view: Window, css: string[], changes: AttributeChange[]): void {
  for (const element of [document.documentElement, document.body]) {
    const style = view.getComputedStyle(element);
    const named = /cookie|consent|gdpr|cmp/i.test(element.className);
    for (const property of ['padding-top', 'padding-bottom', 'margin-top', 'margin-bottom', 'top']) {
      if (property === 'top' && style.position === 'fixed') continue;
      if (!(Number.parseFloat(style.getPropertyValue(property)) >= 30)) continue;
      const own = element.style.getPropertyValue(property) !== '';
      if (!own && !named) continue;
      css.push(`${element.localName}${ABOVE}{${property}:0!important}`);
      if (isImportant(element, property)) changes.push(withStyle(element, [`${property}:0`]));
    }
  }
}

function findVeils(document: Document, view: Window, css: string[]): readonly Element[] {
  const veils = new Set<Element>();
  for (const child of document.body.children)
    if (isCurtain(child) && isVisible(child, view)) veils.add(child);
  for (const stack of stacks(document, view)) {
    for (const element of stack) {
      if (element === document.body || element === document.documentElement) break;
      if (element.matches(CONTENT)) break;
      if (isCurtain(element) && coversViewport(element)) veils.add(element);
    }
  }
  for (const element of [document.documentElement, document.body]) {
    for (const pseudo of ['::before', '::after']) {
      const style = view.getComputedStyle(element, pseudo);
      if (style.content === 'none' || style.position !== 'fixed' || style.content.length > 3) continue;
      if (
        Number.parseFloat(style.width) >= view.innerWidth * 0.9 &&
        Number.parseFloat(style.height) >= view.innerHeight * 0.9
      ) {
        css.push(`${element.localName}${ABOVE}${pseudo}{display:none!important}`);
      }
    }
  }
  return [...veils];
}

function isVisible(element: Element, view: Window): boolean {
  return view.getComputedStyle(element).display !== 'none';
}

/** What lies at each point of a grid over the viewport, from the top down. */
function* stacks(document: Document, view: Window): Generator<readonly Element[]> {
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      yield document.elementsFromPoint(
        ((column + 0.5) / GRID) * view.innerWidth,
        ((row + 0.5) / GRID) * view.innerHeight,
      );
    }
  }
}

/** A dialog that still stands over the middle of the page and says something. */
function otherDialog(document: Document, hidden: readonly Element[]): boolean {
  const view = document.defaultView;
  if (!view) return false;
  for (const dialog of document.querySelectorAll(
    'dialog[open], [role="dialog" i], [aria-modal="true" i], [role="alertdialog" i]',
  )) {
    if (hidden.some((layer) => layer.contains(dialog)) || !(dialog.textContent ?? '').trim()) continue;
    const rect = dialog.getBoundingClientRect();
    if (rect.width * rect.height > view.innerWidth * view.innerHeight * 0.08 && onScreen(rect, view))
      return true;
  }
  const middle = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  for (let at = middle; at && at !== document.body; at = parentOf(at)) {
    if (at.matches('main, article') || hidden.includes(at)) return false;
    if (isDialog(at)) return true;
    if (view.getComputedStyle(at).position !== 'fixed' || at.querySelector('main, article, h1')) continue;
    if ((at.textContent ?? '').trim().length > 20 || at.localName === 'iframe') return true;
  }
  return false;
}

function onScreen(rect: DOMRect, view: Window): boolean {
  return rect.bottom > 0 && rect.right > 0 && rect.top < view.innerHeight && rect.left < view.innerWidth;
}

/** What no sheet can hide: layers whose own style attribute says `display: …!important`. */
export function overruled(layer: readonly Element[]): readonly AttributeChange[] {
  return layer
    .filter((element) => element instanceof HTMLElement && isImportant(element, 'display'))
    .map((element) => withStyle(element, ['display:none']));
}

/**
 * Makes the changes and remembers what was there.
 * @returns puts back what we changed, where the page has not changed it since
 */
export function applyChanges(changes: readonly AttributeChange[]): () => void {
  const before = changes.map((change) => {
    const { element, attribute } = change;
    const names = element.getAttributeNames();
    const behind = names.slice(names.indexOf(attribute) + 1);
    return { ...change, was: element.getAttribute(attribute), behind };
  });
  for (const { element, attribute, value } of before) set(element, attribute, value);
  return () => {
    for (const { element, attribute, value, was, behind } of before.toReversed()) {
      if (element.getAttribute(attribute) !== value) continue;
      set(element, attribute, was);
      if (value === null) moveToEnd(element, behind);
    }
  };
}

/** An attribute put back goes to the end: those that stood behind it follow, the same nodes with the same values. */
function moveToEnd(element: Element, names: readonly string[]): void {
  for (const name of names) {
    const node = element.getAttributeNode(name);
    if (node) element.setAttributeNode(element.removeAttributeNode(node));
  }
}

function set(element: Element, attribute: string, value: string | null): void {
  if (value === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}
