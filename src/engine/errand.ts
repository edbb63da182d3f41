/**
 * Boxes that are there to send the reader somewhere: to an order, a gift, a channel. They are told by where all of their
 * links lead, by how small they are, and by speaking as the newsroom, in whatever words.
 */
import {
  comesByMail,
  isAddressed,
  namesOwnApp,
  namesPrice,
  namesSite,
  speaksAsUs,
  speaksToYou,
} from './addressed.ts';
import { CHANNEL, errandAt, STORE } from './addresses.ts';
import { type Box, type Line, linesOf, type Page } from './reader.ts';
import { isLinked, isQuote, type PitchingRule } from './scene.ts';
import { isHeadedAsStory, isLabel, isTitle, SEVERAL } from './sign-up-card.ts';
import type { Site } from './site.ts';
import { isProse, isStoryShaped, type Story, weight } from './story.ts';
import { alikeOf } from './told.ts';

/** Characters of a button, of a sentence, of a box; its lines. */
const LONGEST_BUTTON = 60;
const LONGEST_SENTENCE = 260;
const LONGEST_BOX = 560;
const MOST_LINES = 5;
const MOST_SENTENCES = 2;

/**
 * What links ask for, where all of them ask for the same.
 * @param hrefs where they lead
 */
export function errandOf(hrefs: readonly string[], site: Site): PitchingRule | null {
  const errands = new Set(hrefs.map((href) => errandAt(href, site)));
  const [only] = errands;
  return errands.size === 1 ? (only ?? null) : null;
}

/** What a short line of nothing but a link asks for. */
export function errandOfButton(line: Line, site: Site): PitchingRule | null {
  if (!isLinked(line) || line.text.length > LONGEST_BUTTON) return null;
  return errandOf(hrefsOf([line]), site);
}

export function hrefsOf(lines: readonly Line[]): string[] {
  return lines.flatMap(({ links }) => links.map(({ href }) => href));
}

/** Whether what is said beside such links is the newsroom's own: anybody has channels, and apps are told of. */
export function isOurs(text: string, hrefs: readonly string[], rule: PitchingRule, { name }: Site): boolean {
  // An author has an address, too, and is said to be "our reporter".
  if (hrefs.some((href) => href.startsWith('mailto:'))) return speaksToYou(text) || text.includes('?');
  if (rule !== 'follow' || hrefs.every((href) => CHANNEL.test(href))) return isAddressed(text, name);
  return hrefs.some((href) => STORE.test(href)) ? namesOwnApp(text, name) : speaksAsUs(text);
}

/** Boxes around a line in which it may be cited. */
const NEAR = 4;

/** Whether a box stands in what is cited: a post shown with all of its links. */
export function isInCitation(inner: Box): boolean {
  let box: Box | null = inner;
  for (let steps = 0; box && steps < NEAR; steps++, box = box.parent)
    if (box.tag === 'blockquote') return true;
  return false;
}

/** Whether a box says what it has to offer in a sentence or two and ends on the way to it. */
export function isErrand(page: Page, story: Story, site: Site, rule: PitchingRule, box: Box): boolean {
  const lines = linesOf(page, box);
  const last = lines.at(-1);
  if (!last || lines.length < 2 || lines.length > MOST_LINES || box.chars > LONGEST_BOX) return false;
  if (box.media > 1 || box.passwords + box.textareas > 0 || isStoryShaped(story, box)) return false;
  const hrefs = hrefsOf(lines);
  if (errandOf(hrefs, site) !== rule || errandOfButton(last, site) !== rule) return false;
  if (isHeadedAsStory(page, story, box) || isInCitation(box) || alikeOf(box).length >= SEVERAL) return false;
  if (lines.some((line) => isQuote(line) || weight(line.text) > LONGEST_SENTENCE)) return false;
  const told = lines.filter(isProse);
  const text = lines.map((line) => line.text).join(' ');
  if (told.length > MOST_SENTENCES) return false;
  const named =
    rule === 'newsletter' && (isTitle(lines[0]) || lines.slice(0, 1).some(isLabel) || comesByMail(text));
  if (!named && !isOurs(text, hrefs, rule, site)) return false;
  // Before a wall the story ends on an offer, and may itself say "you".
  const goesOn = page.lines.slice(box.to, story.article.to).some(isProse);
  return goesOn || told.length === 0 || speaksAsUs(text) || namesPrice(text) || namesSite(text, site.name);
}
