/**
 * Is this a consent banner? By what it says (`overlay-text.ts`) and how it lies (`geometry.ts`): words alone are a
 * cookie policy, a layer alone is a chat. Pure over the DOM: nothing is written, no browser API is called.
 */

import { isGround, lieOf, parentOf } from './geometry.ts';
import { wholeLayer } from './layer.ts';
import { isNamedConsent, NAMED, nameOf, OTHER, PAGE_ROOT } from './names.ts';
import { type Speech, speechOf } from './overlay-text.ts';
import type { Surroundings } from './surroundings.ts';

export interface Verdict {
  /** The banner with all that is only there for it: wrapper, backdrops. To be hidden together. */
  readonly layer: readonly Element[];
  /** What gave it away, for the reader. */
  readonly words: string;
  /** The banner's own first words, for the list of what was hidden. */
  readonly text: string;
}

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
  /** In a language whose words are still to come. */
  let unheard: Element | null = null;
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
    if (around.ear.missed && isSmall(speech, at)) {
      if (lieOf(at).over) {
        for (const part of wholeLayer(at, around)) around.hold?.(part);
        return null;
      }
      if (speech.told && !at.closest(SMALL_PRINT) && !at.querySelector(NOT_IN_NOTICE)) unheard = at;
    }
    if (speech.chars > LONGEST_HEARD) break;
    if ((sure >= 4 && isNotice(speech, at)) || (notice && isPlainNotice(speech, at)))
      inFlow ??= { box: at, speech };
  }
  // A page without styles: the banner is a small box with buttons before or after everything else.
  const outer = inFlow?.box ?? unheard;
  if (!outer || start.closest(IN_STORY) || !atEdge(outer, around)) return null;
  if (!inFlow) {
    around.hold?.(outer);
    return null;
  }
  return verdict(inFlow.box, inFlow.speech, around);
}

/** Whether a box adds nothing to the only element in it, so that both say the same. */
function wraps(box: Element, inner: Element): boolean {
  return inner.parentElement === box && box.childNodes.length === 1;
}

/**
 * How sure the words are; 3 is enough for a layer over the page, 4 for a box in the page's flow.
 */
export function weigh(speech: Speech, box: Element): number {
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
  return speech.cookies && isSmall(speech, box);
}

/** Whether it has something to press, says little, and asks for nothing that a banner does not ask for. */
function isSmall({ controls, fields, passwords, others, age, chars }: Speech, box: Element): boolean {
  if (controls === 0 || chars > LONGEST_NOTICE) return false;
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

/** The verdict on a box that is a banner. */
export function verdict(box: Element, speech: Speech, around: Surroundings): Verdict {
  const words = [...speech.pitches, ...speech.topics, ...speech.buttons][0] ?? '';
  return { layer: wholeLayer(box, around), words, text: speech.first };
}
