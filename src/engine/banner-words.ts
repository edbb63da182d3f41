/**
 * Does a box say what a consent banner says? By its words, its controls and what else it holds; how it lies is asked
 * elsewhere (`overlay.ts`). Asks nothing of an element that a replica does not have, so that page and judge hear alike.
 */
import { isGround } from './geometry.ts';
import { isNamedConsent, NAMED, nameOf, OTHER, PAGE_ROOT } from './names.ts';
import { type Speech, speechOf } from './overlay-text.ts';
import { holds, isWithin, roleOf } from './relatives.ts';
import type { Surroundings } from './surroundings.ts';

const HIGHEST_CLIMB = 40;
/** Boxes heard on the way up from one start. */
const MOST_HEARD = 14;
/** Characters: a box that says so much and is no banner has none around it. */
const LONGEST_HEARD = 12_000;
/** Characters: a banner without styles is a notice, not a page. */
export const LONGEST_IN_FLOW = 1800;

/** A box that was heard on the way up. */
export interface Rung {
  readonly box: Element;
  readonly speech: Speech;
  /** It is a banner if it lies over the page. */
  readonly asLayer: boolean;
  /** It is one in the page's flow, if it stands at the page's edge. */
  readonly inFlow: boolean;
}

/**
 * The boxes around something that may be a part of a banner, from the inside out, as far as one may be around it.
 * @param start an element that says something about consent: a line, a button, a whole box
 * @param judged the boxes heard before in the same pass, to which this adds: none is heard twice
 * @param parentOf the way up, out of shadow roots where there are any
 */
export function* rungsFrom(
  start: Element,
  around: Pick<Surroundings, 'ear' | 'shadowRootOf' | 'holdsStory'>,
  judged: Set<Element>,
  parentOf: (element: Element) => Element | null,
): Generator<Rung> {
  let speech: Speech | null = null;
  let below: Element | null = null;
  let heard = 0;
  for (let at: Element | null = start, steps = 0; at && steps < HIGHEST_CLIMB; at = parentOf(at), steps++) {
    if (judged.has(at) || isGround(at) || around.holdsStory(at)) return;
    judged.add(at);
    if (!speech || !below || !wraps(at, below)) {
      if (++heard > MOST_HEARD) return;
      const inner: { element: Element; speech: Speech } | undefined =
        speech && below ? { element: below, speech } : undefined;
      speech = speechOf(at, around.ear, around.shadowRootOf, inner);
    }
    below = at;
    const sure = weigh(speech, at);
    const notice = isCookieNotice(speech, at);
    const asLayer = (sure >= 3 || notice) && !PAGE_ROOT.test(at.id);
    const flows = speech.chars <= LONGEST_HEARD;
    const inFlow = flows && ((sure >= 4 && isNotice(speech, at)) || (notice && isPlainNotice(speech, at)));
    yield { box: at, speech, asLayer, inFlow };
    if (!flows) return;
  }
}

/** Whether a box adds nothing to the only element in it, so that both say the same. */
function wraps(box: Element, inner: Element): boolean {
  return inner.parentElement === box && box.firstChild === inner && !inner.nextSibling;
}

const COOKIE_HINT = /cookie/i;
const CONSENT_HINT = /cookie|consent/i;

/** Whether something in it is named for cookies or consent. */
function holdsNamed(box: Element): boolean {
  return holds(
    box,
    (inside) =>
      COOKIE_HINT.test(inside.getAttribute('id') ?? '') ||
      CONSENT_HINT.test(inside.getAttribute('class') ?? ''),
  );
}

/**
 * How sure the words are; 3 is enough for a layer over the page, 4 for a box in the page's flow.
 */
export function weigh(speech: Speech, box: Element): number {
  if (speech.passwords > 0 || speech.age) return 0;
  const name = nameOf(box);
  const isNamed = NAMED.test(name);
  if (OTHER.test(name) && !isNamed) return 0;
  const about = Math.min(speech.topics.size, 2) + 2 * Math.min(speech.pitches.size, 2);
  if (about === 0 && !(isNamed && speech.buttons.size > 0)) return 0;
  // "By subscribing you accept our privacy policy": the words are there, the choice is not.
  if (speech.others > 0 && speech.buttons.size === 0) return 0;
  const named = isNamed || holdsNamed(box);
  // A sign-up asks for an address; only a settings dialog with its own choices may hold a field (search a vendor).
  if (speech.fields > 0 && (speech.buttons.size === 0 || (speech.others > 0 && !named))) return 0;
  const cookieButton = speech.cookieButton ? 1 : 0;
  return about + Math.min(speech.buttons.size, 2) + cookieButton + (named ? 1 : 0);
}

/** Characters: what a cookie notice says at most. */
export const LONGEST_NOTICE = 1500;

/** A short layer with something to press that speaks of cookies and asks for nothing else, in whatever words. */
function isCookieNotice(speech: Speech, box: Element): boolean {
  return speech.cookies && isSmall(speech, box);
}

/** Whether it has something to press, says little, and asks for nothing that a banner does not ask for. */
export function isSmall({ controls, fields, passwords, others, age, chars }: Speech, box: Element): boolean {
  if (controls === 0 || chars > LONGEST_NOTICE) return false;
  return fields + passwords + others === 0 && !age && !OTHER.test(nameOf(box));
}

const APART = new Set(['nav', 'dialog']);
const ROLES_APART = new Set(['navigation', 'menu', 'dialog']);
const SMALL_PRINT = new Set(['footer', 'nav']);

/** The site's own ways around, or a dialog that is judged by its own words. */
export function holdsMoreThanNotice(box: Element): boolean {
  return holds(box, (inside) => APART.has(inside.localName) || ROLES_APART.has(roleOf(inside)));
}

export function isSmallPrint(box: Element): boolean {
  return isWithin(box, (outer) => SMALL_PRINT.has(outer.localName) || roleOf(outer) === 'contentinfo');
}

/** A box in the flow may be the page's top or its end, which name the same things: a notice says them, and to all. */
function isNotice(speech: Speech, box: Element): boolean {
  if (!speech.told || speech.buttons.size === 0 || speech.chars > LONGEST_IN_FLOW) return false;
  return !holdsMoreThanNotice(box);
}

/** Characters of a notice that asks nothing. */
const LONGEST_PLAIN = 700;
/** Characters. */
const LONGEST_UNHEARD = 400;
/** The word in languages that have no table. */
const UNHEARD = /piškotk|küpsis|slapuk|sīkdat|คุกกี้|galetes|колачић/;

/**
 * "This site uses cookies. More ×" in the flow: whoever speaks of cookies by the dozen has no cross for it. Recipes are
 * told by a second thing that only a notice says, the small print of the footer by where it stands.
 */
function isPlainNotice(speech: Speech, box: Element): boolean {
  const { told, pitches, topics, buttons, controls, closes, chars } = speech;
  if (!told || chars > LONGEST_PLAIN || isSmallPrint(box) || holdsMoreThanNotice(box)) return false;
  // Nothing on its buttons is understood.
  if (controls > 0 && chars < LONGEST_UNHEARD && UNHEARD.test((box.textContent ?? '').toLowerCase()))
    return true;
  const named = isNamedConsent(box);
  if (!named && pitches.size === 0 && topics.size < 2 && buttons.size === 0) return false;
  return buttons.size > 0 || closes || (named && pitches.size > 0);
}

const IN_STORY = new Set(['article', 'figure']);

/** Whether it stands in the story, or in a picture of it. */
export function isInStory(box: Element): boolean {
  return isWithin(box, (outer) => IN_STORY.has(outer.localName) || isStoryBody(outer));
}

export const isStoryBody = (element: Element) =>
  /(^|\s)articleBody(\s|$)/.test(element.getAttribute('itemprop') ?? '');

/** What of a page tells its top from its end. All in document order. */
export interface Landmarks {
  readonly headings: readonly Element[];
  /** `<main>` and `<article>`. */
  readonly mains: readonly Element[];
  readonly paragraphs: readonly Element[];
  /** Whether the second begins after the first, or in it. */
  isBefore(first: Element, second: Element): boolean;
}

const isAround = (outer: Element, inner: Element) => isWithin(inner, (element) => element === outer);

/** Before the story begins or after all of it, and not on a page that is itself about cookies. */
export function isAtEdge(box: Element, { ear }: Pick<Surroundings, 'ear'>, page: Landmarks): boolean {
  const headline = page.headings.find((heading) => !isAround(box, heading));
  if (headline && ear.hear(headline.textContent ?? '').some((said) => said.rule === 'consent')) return false;
  // The page's only headline is in it: then it is the page.
  if (!headline && page.headings.length > 0) return false;
  const anchor = headline ?? page.mains[0];
  if (!anchor) return isNearEnd(box, page);
  if (page.isBefore(box, anchor)) return true;
  if (isWithin(box, (outer) => outer.localName === 'main' || roleOf(outer) === 'main'))
    return isNamedConsent(box) && isNearEnd(box, page);
  return isNamedConsent(box) || isNearEnd(box, page);
}

/** Characters of a paragraph that counts. */
const LEAST_PARAGRAPH = 120;

/** One of the last things the page has, or the first: no paragraph of length follows, or none came before. */
function isNearEnd(box: Element, { paragraphs, isBefore }: Landmarks): boolean {
  let before = 0;
  let after = 0;
  for (const paragraph of paragraphs) {
    if (isAround(box, paragraph) || (paragraph.textContent?.length ?? 0) < LEAST_PARAGRAPH) continue;
    if (isBefore(box, paragraph)) after += 1;
    else before += 1;
    if (before > 0 && after > 0) return false;
  }
  return true;
}
