/** From a box to the whole layer that it stands in: wrappers, the hosts of shadow roots, backdrops. Nothing is written. */
import { coversViewport, isGround, isOver, isShell, parentOf } from './geometry.ts';
import { isNamedConsent, nameOf, PAGE_ROOT } from './names.ts';
import type { Surroundings } from './surroundings.ts';

const CURTAIN =
  /backdrop|overlay|mask|scrim|curtain|shade|dimm?er|veil|underlay|blocker|(^|[\s_-])bg([\s_-]|$)/;
const MOST_SIBLINGS = 80;

/**
 * The banner and everything that is there for it alone: wrappers that hold nothing else, hosts of shadow roots,
 * empty full-viewport siblings behind it.
 */
export function wholeLayer(element: Element, around: Surroundings): readonly Element[] {
  const layer: Element[] = [];
  let top = element;
  layer.push(...curtainsBeside(top));
  // A box that is no wrapper by itself may stand in one that is.
  for (let at = parentOf(top), steps = 0; at && steps < MOST_WRAPPERS; at = parentOf(at), steps++) {
    if (belongs(at, top, around)) {
      top = at;
      steps = 0;
      layer.push(...curtainsBeside(top));
    } else if (isGround(at) || around.holdsStory(at) || PAGE_ROOT.test(at.id) || saysMore(at, top)) break;
  }
  // No sheet of ours reaches into a shadow root.
  if (!top.ownerDocument.contains(top)) return [];
  return [top, ...new Set(layer.filter((curtain) => !top.contains(curtain)))];
}

/** Boxes that are no wrapper themselves, between a banner and its wrapper. */
const MOST_WRAPPERS = 4;
/** Characters that a wrapper may say beside the banner. */
const MARGIN = 40;

function saysMore(parent: Element, child: Element): boolean {
  return (parent.textContent ?? '').trim().length > (child.textContent ?? '').trim().length + MARGIN;
}

/** Whether a parent is the wrapper of the banner: named so, a layer itself, or the host of its shadow root. */
function belongs(parent: Element, child: Element, around: Surroundings): boolean {
  if (isGround(parent) || around.holdsStory(parent)) return false;
  if (!child.parentElement) return !isShell(parent);
  if (PAGE_ROOT.test(parent.id)) return false;
  const own = (child.textContent ?? '').trim().length;
  const all = (parent.textContent ?? '').trim().length;
  if (all > own + MARGIN && !isNamedConsent(parent)) return false;
  if (isNamedConsent(parent)) return all <= own * 4 + 400;
  if (!isOver(parent) && !isStrip(parent, child)) return false;
  // While the page is still coming, a positioned shell may have nothing but the banner in it so far.
  const page = [...parent.ownerDocument.querySelectorAll('h1, main, article')];
  return page.some((part) => !parent.contains(part));
}

const PICTURES = 'img, picture, svg, video, canvas, iframe, input, object, embed';
/** Pixels of padding that show as a strip. */
const STRIP = 8;

/** Whether a box in the flow is there for the banner in it alone, and would stay as an empty strip. */
function isStrip(parent: Element, child: Element): boolean {
  if ((parent.textContent ?? '').trim() !== (child.textContent ?? '').trim() || isOver(child)) return false;
  if ([...parent.querySelectorAll(PICTURES)].some((picture) => !child.contains(picture))) return false;
  return parent.getBoundingClientRect().height > child.getBoundingClientRect().height + STRIP;
}

/** Empty layers that stand beside it: its backdrop. */
export function curtainsBeside(element: Element): Element[] {
  const found: Element[] = [];
  let seen = 0;
  for (const sibling of element.parentNode?.children ?? []) {
    if (++seen > MOST_SIBLINGS) break;
    if (sibling !== element && isCurtain(sibling)) found.push(sibling);
  }
  return found;
}

/** An empty layer behind a dialog: no text, no picture, over the whole viewport. */
export function isCurtain(element: Element): boolean {
  if (
    /^(script|style|link|template|noscript|iframe|video|canvas|img|picture|svg|object|embed)$/.test(
      element.localName,
    )
  ) {
    return false;
  }
  if (element.childElementCount > 4 || (element.textContent ?? '').trim()) return false;
  if (element.querySelector('img, picture, video, canvas, iframe, input, svg, object, embed')) return false;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const style = view.getComputedStyle(element);
  if (style.position !== 'fixed' && style.position !== 'absolute') return false;
  if (style.backgroundImage.includes('url(')) return false;
  if (style.display === 'none') return CURTAIN.test(nameOf(element)) && isNamedConsent(element);
  if (Number(style.zIndex) < 0) return false;
  return coversViewport(element);
}

/** Whether it only dims what lies behind it, as a backdrop does and a picture, a splash or a background does not. */
export function isDim(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  // A menu's own is there all the time, and waits unseen.
  if (!style || style.visibility === 'hidden' || !(Number(style.zIndex) > 0) || !isCurtain(element))
    return false;
  return Number(style.opacity) < 1 || /, 0\.\d+\)$/.test(style.backgroundColor);
}
