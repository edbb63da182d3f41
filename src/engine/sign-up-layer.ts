/**
 * The whole pop-up that a sign-up form stands in: what is fixed over the page around it, backdrop included. Only what
 * is fixed or a dialog by its markup: whether an absolute box lies over the page depends on what else is hidden.
 */
import { isDialog, isGround, isShell, parentOf } from './geometry.ts';
import { curtainsBeside } from './layer.ts';
import { asksAge } from './overlay-text.ts';
import type { Surroundings } from './surroundings.ts';

/** Characters: an offer with its small print. */
const LONGEST = 2500;
/** What a pop-up has none of: the site's own ways around (a head that stays at the top), something to write or to find. */
const MORE = 'nav, [role="navigation" i], [role="menu" i], textarea, [type="search" i], [role="search" i]';
const PRICE = /[$€£¥₽]\s?\d|\d\s?(?:[$€£¥₽]|(?:kr|zł|kč|ft|lei)\b)/i;
/** Links to the terms, to what there is to read, to the same elsewhere. */
const MOST_LINKS = 8;

/**
 * @param element what was found to ask for a sign-up
 * @returns the pop-up and what is there for it alone; nothing where the element stands in the page's flow, or in what
 *   asks for more: a password, an account, money, or holds the page's own headline or its ways around
 */
export function signUpLayer(element: Element, around: Surroundings): readonly Element[] {
  let top: Element | null = null;
  const curtains = new Set<Element>();
  for (let at: Element | null = element; at && !isGround(at) && !around.holdsStory(at); at = parentOf(at)) {
    if ((at.textContent ?? '').length > LONGEST || holdsMore(at)) break;
    // What a shadow root lays over the page is hidden with its host.
    const holds = top !== null && top.getRootNode() !== at.getRootNode();
    if (holds && isShell(at)) return [];
    if (holds || isDialog(at) || isFixed(at)) {
      if (asksForMore(at)) return [];
      top = at;
    }
    // A wrapper of the two that is no layer itself.
    if (top) for (const curtain of curtainsBeside(at)) curtains.add(curtain);
  }
  return top ? [top, ...[...curtains].filter((curtain) => !top.contains(curtain))] : [];
}

function isFixed(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed';
}

/** A wall before a story asks for an address too. What only its words tell the judge has heard. */
function asksForMore(layer: ParentNode, text = (layer as Element).textContent ?? ''): boolean {
  return (
    layer.querySelector('[type="password" i]') !== null || PRICE.test(text) || asksAge(text.toLowerCase())
  );
}

/** Whether what lies in a shadow root or a frame may ask for a sign-up, and for nothing more. */
export function mayAskToSignUp(inside: ParentNode): boolean {
  const parts = [...inside.children].filter(({ localName }) => localName !== 'style');
  const text = parts.map(({ textContent }) => textContent).join(' ');
  if (text.length > LONGEST || inside.querySelector(MORE) || asksForMore(inside, text)) return false;
  return inside.querySelector('input, button, a[href]') !== null;
}

function holdsMore(box: Element): boolean {
  if (box.querySelector(MORE) || box.querySelectorAll('a[href]').length > MOST_LINKS) return true;
  const parts = [...box.ownerDocument.querySelectorAll('h1, main, article')];
  return parts.length > 0 && parts.every((part) => box.contains(part));
}
