/**
 * Is this a consent banner? By what it says (`overlay-text.ts`) and how it lies (`geometry.ts`): words alone are a
 * cookie policy, a layer alone is a chat. Pure over the DOM: nothing is written, no browser API is called.
 */

import { maySpeakOfConsent } from './ears.ts';
import { coversViewport, isDialog, isGround, lieOf, parentOf } from './geometry.ts';
import { type Ear, frameBody, type ShadowRootOf, type Speech, speechOf } from './overlay-text.ts';

export interface Surroundings {
  readonly ear: Ear;
  readonly shadowRootOf: ShadowRootOf;
  /** Whether the story, or part of it, stands inside the element. `looksLikeStory` where nothing is known yet. */
  holdsStory(element: Element): boolean;
  /** Told of a box that says what a banner says and does not lie over the page so far. */
  mayBecome?(box: Element): void;
}

export interface Verdict {
  /** The banner with all that is only there for it: wrapper, backdrops. To be hidden together. */
  readonly layer: readonly Element[];
  /** What gave it away, for the reader. */
  readonly words: string;
  /** The banner's own first words, for the list of what was hidden. */
  readonly text: string;
}

/** What makers call it. Only product-neutral words for consent; "privacy" needs a second word beside it. */
const NAMED =
  /cookie|consent|gdpr|rgpd|dsgvo|lgpd|ccpa|(^|[\s_-])cmp([\s_-]|$)|tcf|privacy[\s_-]?(banner|notice|bar|popup|pop-up|modal|manager|cent(er|re)|prompt|overlay|wall|message|gate)/;
/** What makers call other layers that speak of privacy or terms in passing. */
const OTHER =
  /chat|intercom|messenger|zendesk|cart|basket|checkout|log-?in|sign-?in|sign-?up|account|language|locale|region-?picker|age-?(gate|verif)|paywall|regwall|newsletter|credential_picker|captcha/;
const CURTAIN =
  /backdrop|overlay|mask|scrim|curtain|shade|dimm?er|veil|underlay|blocker|(^|[\s_-])bg([\s_-]|$)/;
/** Roots that frameworks render a whole page into: never a part of a banner, however empty they are so far. */
const PAGE_ROOT =
  /^(app|root|__next|__nuxt|___gatsby|page|wrapper|site|container|content|main|layout|svelte)$/i;
const STORY = 'main, article, [role="main"], [itemprop~="articleBody"]';
/** The site's own ways around, and dialogs that are judged by their own words. */
const NOT_IN_NOTICE = 'nav, [role="navigation" i], [role="menu" i], dialog, [role="dialog" i]';
export const IN_STORY = 'article, figure, [itemprop~="articleBody"]';

const HIGHEST_CLIMB = 40;
/** Boxes heard on the way up from one start. */
const MOST_HEARD = 14;
/** Characters: a box that says so much and is no banner has none around it. */
const LONGEST_HEARD = 12_000;
/** Characters: a banner without styles is a notice, not a page. */
const LONGEST_IN_FLOW = 1800;
const MOST_SIBLINGS = 80;

/** The stand-in for `holdsStory` while the story is not known. */
export function looksLikeStory(element: Element): boolean {
  if (element.matches(STORY) || element.querySelector(STORY)) return true;
  const headline = element.querySelector('h1');
  return headline !== null && element.querySelectorAll('p').length > 12;
}

/** Lower case, as are all patterns for it: an `i` would have the browser fold each of their letters first. */
export function nameOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''} ${element.localName}`.toLowerCase();
}

export function isNamedConsent(element: Element): boolean {
  return NAMED.test(nameOf(element));
}

/**
 * Words first, layout only for boxes that speak of consent: nearly no page has one, and asking how a box lies makes
 * the browser lay out the whole page at once.
 * @param start an element that says something about consent: a line, a button, a whole box
 * @param judged the boxes judged before in the same pass, to which this adds: none is judged twice
 * @returns the layer it belongs to, or null when that is no consent banner
 */
export function judgeConsent(
  start: Element,
  around: Surroundings,
  judged: Set<Element> = new Set(),
): Verdict | null {
  let inFlow: { readonly box: Element; readonly speech: Speech } | null = null;
  let speech: Speech | null = null;
  let below: Element | null = null;
  let heard = 0;
  let told = false;
  for (let at: Element | null = start, steps = 0; at && steps < HIGHEST_CLIMB; at = parentOf(at), steps++) {
    if (judged.has(at) || isGround(at) || around.holdsStory(at)) break;
    judged.add(at);
    if (!speech || !below || !wraps(at, below)) {
      if (++heard > MOST_HEARD) break;
      const inner: { element: Element; speech: Speech } | undefined =
        speech && below ? { element: below, speech } : undefined;
      speech = speechOf(at, around.ear, around.shadowRootOf, inner);
    }
    below = at;
    const sure = weigh(speech, at);
    const notice = isCookieNotice(speech, at);
    if ((sure >= 3 || notice) && !PAGE_ROOT.test(at.id)) {
      if (lieOf(at).over) return verdict(at, speech, around);
      if (!told && !at.closest(IN_STORY)) around.mayBecome?.(at);
      told = true;
    }
    if (speech.chars > LONGEST_HEARD) break;
    if ((sure >= 4 && isNotice(speech, at)) || (notice && isPlainNotice(speech, at)))
      inFlow ??= { box: at, speech };
  }
  // A page without styles: the banner is a small box with buttons before or after everything else.
  if (!inFlow || start.closest(IN_STORY) || !atEdge(inFlow.box, around)) return null;
  return verdict(inFlow.box, inFlow.speech, around);
}

/** Whether a box adds nothing to the only element in it, so that both say the same. */
function wraps(box: Element, inner: Element): boolean {
  return inner.parentElement === box && box.childNodes.length === 1;
}

/**
 * How sure the words are; 3 is enough for a layer over the page, 4 for a box in the page's flow.
 */
function weigh(speech: Speech, box: Element): number {
  const name = nameOf(box);
  const named =
    NAMED.test(name) ||
    box.querySelector('[id*="cookie" i], [class*="cookie" i], [class*="consent" i]') !== null;
  if (speech.passwords > 0 || speech.age) return 0;
  if (OTHER.test(name) && !NAMED.test(name)) return 0;
  const about = Math.min(speech.topics.size, 2) + 2 * Math.min(speech.pitches.size, 2);
  if (about === 0 && !(NAMED.test(name) && speech.buttons.size > 0)) return 0;
  // "By subscribing you accept our privacy policy": the words are there, the choice is not.
  if (speech.others > 0 && speech.buttons.size === 0) return 0;
  // A sign-up asks for an address; only a settings dialog with its own choices may hold a field (search a vendor).
  if (speech.fields > 0 && (speech.buttons.size === 0 || (speech.others > 0 && !named))) return 0;
  const cookieButton = speech.cookieButton ? 1 : 0;
  return about + Math.min(speech.buttons.size, 2) + cookieButton + (named ? 1 : 0);
}

/** Characters: what a cookie notice says at most. */
const LONGEST_NOTICE = 1500;

/** A short layer with something to press that speaks of cookies and asks for nothing else, in whatever words. */
function isCookieNotice(speech: Speech, box: Element): boolean {
  const { cookies, controls, fields, passwords, others, age, chars } = speech;
  if (!cookies || controls === 0 || chars > LONGEST_NOTICE) return false;
  return fields + passwords + others === 0 && !age && !OTHER.test(nameOf(box));
}

/** A box in the flow may be the page's top or its end, which name the same things: a notice says them, and to all. */
function isNotice(speech: Speech, box: Element): boolean {
  if (!speech.told || speech.buttons.size === 0 || speech.chars > LONGEST_IN_FLOW) return false;
  return box.querySelector(NOT_IN_NOTICE) === null;
}

/** Characters of a notice that asks nothing. */
const LONGEST_PLAIN = 700;
/** Characters. */
const LONGEST_UNHEARD = 400;
/** The word in languages that have no table. */
const UNHEARD = /piškotk|küpsis|slapuk|sīkdat|คุกกี้|galetes|колачић/;
const SMALL_PRINT = 'footer, nav, [role="contentinfo"]';

/**
 * "This site uses cookies. More ×" in the flow: whoever speaks of cookies by the dozen has no cross for it. Recipes are
 * told by a second thing that only a notice says, the small print of the footer by where it stands.
 */
function isPlainNotice(speech: Speech, box: Element): boolean {
  const { told, pitches, topics, buttons, controls, closes, chars } = speech;
  if (!told || chars > LONGEST_PLAIN || box.closest(SMALL_PRINT) || box.querySelector(NOT_IN_NOTICE))
    return false;
  // Nothing on its buttons is understood.
  if (controls > 0 && chars < LONGEST_UNHEARD && UNHEARD.test((box.textContent ?? '').toLowerCase()))
    return true;
  const named = isNamedConsent(box);
  if (!named && pitches.size === 0 && topics.size < 2 && buttons.size === 0) return false;
  return buttons.size > 0 || closes || (named && pitches.size > 0);
}

/** Before the story begins or after all of it, and not on a page that is itself about cookies. */
function atEdge(box: Element, around: Surroundings): boolean {
  const document = box.ownerDocument;
  const headline = [...document.querySelectorAll('h1')].find((heading) => !box.contains(heading));
  if (headline && around.ear.hear(headline.textContent ?? '').some((said) => said.rule === 'consent'))
    return false;
  // The page's only headline is in it: then it is the page.
  if (!headline && box.querySelector('h1')) return false;
  const anchor = headline ?? document.querySelector('main, article');
  if (!anchor) return nearEnd(box);
  if (box.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING) return true;
  if (box.closest('main, [role="main"]')) return isNamedConsent(box) && nearEnd(box);
  return isNamedConsent(box) || nearEnd(box);
}

/** One of the last things the page has, or the first: no paragraph of length follows, or none came before. */
function nearEnd(box: Element): boolean {
  let before = 0;
  let after = 0;
  for (const paragraph of box.ownerDocument.querySelectorAll('p')) {
    if (box.contains(paragraph) || (paragraph.textContent?.length ?? 0) < 120) continue;
    if (box.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING) after += 1;
    else before += 1;
  }
  return before === 0 || after === 0;
}

function verdict(box: Element, speech: Speech, around: Surroundings): Verdict {
  const words = [...speech.pitches, ...speech.topics, ...speech.buttons][0] ?? '';
  return { layer: wholeLayer(box, around), words, text: speech.first };
}

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
  if (!child.parentElement) return true;
  if (PAGE_ROOT.test(parent.id)) return false;
  const own = (child.textContent ?? '').trim().length;
  const all = (parent.textContent ?? '').trim().length;
  if (all > own + MARGIN && !isNamedConsent(parent)) return false;
  if (isNamedConsent(parent)) return all <= own * 4 + 400;
  if (!isDialog(parent) && !lieOf(parent).over && !isStrip(parent, child)) return false;
  // While the page is still coming, a positioned shell may have nothing but the banner in it so far.
  const page = [...parent.ownerDocument.querySelectorAll('h1, main, article')];
  return page.some((part) => !parent.contains(part));
}

const PICTURES = 'img, picture, svg, video, canvas, iframe, input, object, embed';
/** Pixels of padding that show as a strip. */
const STRIP = 8;

/** Whether a box in the flow is there for the banner in it alone, and would stay as an empty strip. */
function isStrip(parent: Element, child: Element): boolean {
  if ((parent.textContent ?? '').trim() !== (child.textContent ?? '').trim() || lieOf(child).over)
    return false;
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

/** Characters around a frame that may still be its banner's. */
const LONGEST_AROUND = 3000;
const FRAME_NAMED =
  /consent|cookie|gdpr|ccpa|cmp|privacy-?(mgmt|manager|cent|notice)|tcf|sp_message|trustarc|truste/;

/**
 * A banner in a frame of another origin: its words cannot be read, so its name and how it lies must do.
 * @returns the layer in this page, or null
 */
export function judgeFrame(frame: HTMLIFrameElement, around: Surroundings): Verdict | null {
  const boxes: Element[] = [];
  for (let at: Element | null = frame; at && boxes.length < 4; at = parentOf(at)) {
    if (isGround(at) || around.holdsStory(at)) break;
    boxes.push(at);
  }
  const title = `${frame.title} ${frame.name} ${frame.getAttribute('aria-label') ?? ''}`;
  const own = `${title} ${frame.id} ${frame.className}`.toLowerCase();
  const said = around.ear.hear(title).some((word) => word.rule === 'consent');
  const named =
    (said ||
      FRAME_NAMED.test(`${own} ${addressOf(frame)}`) ||
      boxes.some((box) => FRAME_NAMED.test(idOf(box)))) &&
    (said || !OTHER.test(own));
  if (!named && !boxes.some((box) => mayBeBanner(box, frame))) return null;
  const speeches = boxes.map((box) =>
    (box.textContent?.length ?? 0) < LONGEST_AROUND ? speechOf(box, around.ear, around.shadowRootOf) : null,
  );
  // As everywhere: no layout is asked for before something spoke of consent.
  if (!named && !speeches.some((speech, at) => speech && weigh(speech, boxes[at] ?? frame) >= 3)) return null;
  const at = boxes.findIndex((box) => lieOf(box).over);
  const over = boxes[at];
  if (!over) return null;
  const speech = speeches[at];
  if (speech && weigh(speech, over) >= 3) return verdict(over, speech, around);
  if (!said && !FRAME_NAMED.test(`${own} ${addressOf(frame)} ${idOf(over)}`)) return null;
  if (!named) return null;
  return { layer: wholeLayer(over, around), words: frame.title || frame.name || frame.id, text: frame.title };
}

/** Nearly every frame is a player or an advert, with nothing about consent around or in it. */
function mayBeBanner(box: Element, frame: HTMLIFrameElement): boolean {
  const around = box.textContent ?? '';
  if (around.length < LONGEST_AROUND && maySpeakOfConsent(around.toLowerCase())) return true;
  return maySpeakOfConsent(frameBody(frame)?.textContent?.slice(0, LONGEST_AROUND).toLowerCase() ?? '');
}

function idOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''}`.toLowerCase();
}

/** Host and path; the query is left out, as it often carries the page's own address or words. */
function addressOf(frame: HTMLIFrameElement): string {
  try {
    const url = new URL(frame.src, frame.ownerDocument.baseURI);
    return url.protocol.startsWith('http') ? `${url.hostname}${url.pathname}`.toLowerCase() : '';
  } catch {
    return '';
  }
}
