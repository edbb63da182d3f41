/**
 * Which boxes that speak of consent are worth a look at how they lie: by words alone, for the judge, who hears all of
 * them anyway. Half of all pages speak of consent somewhere, in their foot most of them, and to hear them once more in
 * the page would cost more than all else that is done there.
 */

import { isNamedConsent } from './names.ts';
import { COOKIES } from './overlay-text.ts';
import { type Box, type Line, linesOf, type Page } from './reader.ts';
import { suspectsOf } from './suspects.ts';
import type { Said } from './wording.ts';

/** What a banner's words weigh at least (`overlay.ts`). */
const ENOUGH = 3;
/** Boxes around a suspect that may be the banner, and characters in them. */
const MOST_AROUND = 14;
const LONGEST = 12_000;
/** Characters of a notice that only has to speak of cookies. */
const LONGEST_NOTICE = 1500;
/** What makers call a box that lies over the page, or a browser does. */
const LAYER =
  /(^|[\s_-])(fixed|sticky|modal|popup|pop-up|overlay|toast|snackbar|banner|bottom-?(bar|sheet)|lightbox|dialog)([\s_-]|$)/;

/** Characters of a notice in the page's flow, and of one that asks nothing. */
const LONGEST_IN_FLOW = 1800;
const LONGEST_PLAIN = 700;
/** No banner holds them, and what stands around them holds the page. */
const GROUND = new Set(['html', 'body', 'main', 'article']);
const SMALL_PRINT = new Set(['footer', 'nav']);

export interface Suspicion {
  /** The innermost boxes that say what a banner says. */
  readonly suspects: readonly Element[];
  /** Of them, those that may be one in the page's flow. */
  readonly notices: readonly Element[];
}

/**
 * The boxes of a page that may be a banner.
 * @param story where the page has one
 * @param sounds whether text, as `fold` leaves it, is in one of the page's languages
 */
export function suspicionOf(
  page: Page,
  story: Box | null,
  said: (line: Line) => readonly Said[],
  sounds: (folded: string) => boolean,
): Suspicion {
  const owners = new Map(page.lines.map(({ box }) => [box.element, box]));
  const speeches = new Map<Box, Speech>();
  const heard = (box: Box): Speech => {
    const speech = speeches.get(box) ?? speechOf(page, box, said);
    speeches.set(box, speech);
    return speech;
  };
  const holdsStory = (box: Box) =>
    GROUND.has(box.tag) || (story !== null && box.from <= story.from && box.to >= story.to);
  const suspects = new Set<Element>();
  const notices = new Set<Element>();
  for (const element of suspectsOf(page)) {
    const own = owners.get(element);
    // What is in no language of the page's may say it in another.
    if (own?.lines.some((line) => said(line).length === 0 && !sounds(line.folded))) {
      suspects.add(element);
      notices.add(element);
      continue;
    }
    let first: Box | null = null;
    let box: Box | null = own ?? null;
    for (let steps = 0; box && steps < MOST_AROUND && box.chars < LONGEST; steps++, box = box.parent) {
      if (holdsStory(box)) break;
      if (!first && isEnough(heard(box), box)) first = box;
      if (!first) continue;
      suspects.add(first.element);
      if (isNotice(heard(box), box)) notices.add(first.element);
    }
  }
  return { suspects: [...suspects], notices: [...notices] };
}

/** What a box says of consent, as far as its words tell; `overlay-text.ts` hears it again where it lies over the page. */
interface Speech {
  readonly topics: number;
  readonly pitches: number;
  readonly buttons: number;
  readonly cookies: boolean;
  readonly named: boolean;
  readonly controls: number;
}

function speechOf(page: Page, box: Box, said: (line: Line) => readonly Said[]): Speech {
  const topics = new Set<string>();
  const pitches = new Set<string>();
  const buttons = new Set<string>();
  let cookies = false;
  for (const line of linesOf(page, box)) {
    cookies ||= COOKIES.test(line.folded);
    for (const { rule, kind, words } of said(line)) {
      if (rule !== 'consent') continue;
      if (kind === 'button') buttons.add(words);
      else if (kind === 'topic') topics.add(words);
      else pitches.add(words);
    }
  }
  return {
    topics: topics.size,
    pitches: pitches.size,
    buttons: buttons.size,
    cookies,
    named: isNamedConsent(box.element) || box.children.some(({ element }) => isNamedConsent(element)),
    controls: box.buttons + box.linkChars + box.otherFields + (box.hrefs?.length ?? 0),
  };
}

function sureness({ topics, pitches, buttons, cookies, named }: Speech): number {
  const about = Math.min(topics, 2) + 2 * Math.min(pitches, 2);
  const answers = Math.min(buttons, 2) + (cookies && buttons > 0 ? 1 : 0);
  return about + answers + (named ? 1 : 0);
}

function isEnough(speech: Speech, box: Box): boolean {
  const layer = LAYER.test(box.hint);
  if (speech.cookies && box.chars < LONGEST_NOTICE && (speech.controls > 0 || layer)) return true;
  return sureness(speech) + (layer ? 1 : 0) >= ENOUGH;
}

/** Whether it may be a notice in the page's flow; where it stands is left to the page. */
function isNotice(speech: Speech, box: Box): boolean {
  const { topics, pitches, buttons, cookies, named } = speech;
  if (buttons > 0 && box.chars < LONGEST_IN_FLOW && (cookies || sureness(speech) >= ENOUGH)) return true;
  if (!cookies || box.chars >= LONGEST_PLAIN || isSmallPrint(box)) return false;
  return named || pitches > 0 || topics > 1;
}

function isSmallPrint(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (SMALL_PRINT.has(at.tag)) return true;
  return false;
}
