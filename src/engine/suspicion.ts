/**
 * Which of the elements that speak of consent are worth a look at how they lie: by words alone, for the judge, who hears
 * all of them anyway. Half of all pages speak of consent somewhere, in their foot most of them.
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

/**
 * The elements of a page that may be a part of a banner.
 * @param sounds whether text, as `fold` leaves it, is in one of the page's languages
 */
export function suspiciousOf(
  page: Page,
  said: (line: Line) => readonly Said[],
  sounds: (folded: string) => boolean,
): readonly Element[] {
  const owners = new Map(page.lines.map(({ box }) => [box.element, box]));
  const weighed = new Map<Box, boolean>();
  const isEnough = (box: Box): boolean => {
    let enough = weighed.get(box);
    if (enough === undefined) {
      enough = mayBeBanner(page, box, said);
      weighed.set(box, enough);
    }
    return enough;
  };
  return suspectsOf(page).filter((element) => {
    const own = owners.get(element);
    // What is in no language of the page's may say it in another.
    if (own?.lines.some((line) => said(line).length === 0 && !sounds(line.folded))) return true;
    let box: Box | null = own ?? null;
    for (let steps = 0; box && steps < MOST_AROUND && box.chars < LONGEST; steps++, box = box.parent)
      if (isEnough(box)) return true;
    return false;
  });
}

function mayBeBanner(page: Page, box: Box, said: (line: Line) => readonly Said[]): boolean {
  const topics = new Set<string>();
  const pitches = new Set<string>();
  const buttons = new Set<string>();
  let cookies = false;
  for (const line of linesOf(page, box)) {
    cookies ||= COOKIES.test(line.folded);
    for (const { rule, kind, words } of said(line)) {
      if (rule !== 'consent') continue;
      if (kind === 'button') buttons.add(words);
      else if (kind === 'topic' || kind === 'heading' || kind === 'leadIn') topics.add(words);
      else pitches.add(words);
    }
  }
  const controls = box.buttons + box.linkChars + box.otherFields + (box.hrefs?.length ?? 0);
  if (cookies && box.chars < LONGEST_NOTICE && (controls > 0 || LAYER.test(box.hint))) return true;
  const named = isNamedConsent(box.element) || box.children.some(({ element }) => isNamedConsent(element));
  const about = Math.min(topics.size, 2) + 2 * Math.min(pitches.size, 2);
  const answers = Math.min(buttons.size, 2) + (cookies && buttons.size > 0 ? 1 : 0);
  return about + answers + (named ? 1 : 0) + (LAYER.test(box.hint) ? 1 : 0) >= ENOUGH;
}
