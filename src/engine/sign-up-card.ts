/**
 * Cards that say little: a title, a sentence on what it brings, and the way to get it. They are told by that way, a
 * field for an address or a link to where the newsroom takes orders, and by standing alone of their make.
 */

import { SIGN_UP, sellsItselfHere } from './addresses.ts';
import { type Box, type Line, linesOf, type Page } from './reader.ts';
import type { PitchingRule } from './scene.ts';
import { isEmphasised, isQuote } from './scene.ts';
import type { Site } from './site.ts';
import { headingLevel, isProse, type Story, weight } from './story.ts';
import { alikeOf, makeOf } from './told.ts';
import type { Said } from './wording.ts';

/** Characters of a title, of a button, and of the one sentence between them. */
const LONGEST_TITLE = 70;
const LONGEST_BUTTON = 60;
const LONGEST_SENTENCE = 260;
/** Lines and characters of a card, with a form and without. */
const FORM_LINES = 6;
const FORM_CHARS = 600;
const LINK_LINES = 4;
const LINK_CHARS = 420;
/** Fields beside the one for an address. */
const MOST_FIELDS = 2;
/** So many boxes of one make are a list of their kind. */
export const SEVERAL = 3;

export function isTitle(line: Line | undefined): boolean {
  if (!line || line.text.length > LONGEST_TITLE || line.links.length > 0) return false;
  return headingLevel(line.box) > 0 || isEmphasised(line);
}

/** A few words without a full stop: in a card they are its title, in whatever element. */
export function isLabel({ text, links }: Line): boolean {
  return text.length <= LONGEST_TITLE && links.length === 0 && !/[.!]$/.test(text);
}

/** A short line that is there for a link to where the newsroom takes orders. */
export function leadsToOrder({ text, links }: Line, rule: PitchingRule, site: Site): boolean {
  const takes = (href: string) => (rule === 'newsletter' ? SIGN_UP.test(href) : sellsItselfHere(href, site));
  return (
    rule !== 'follow' &&
    text.length < LONGEST_BUTTON &&
    links.length > 0 &&
    links.every(({ href }) => takes(href))
  );
}

/** Boxes around a line in which a field for an address may stand. */
const NEAR = 4;

/** Whether a line stands beside a field for an address, in something small. */
export function isBesideAddress(line: Line): boolean {
  let box: Box | null = line.box;
  for (let steps = 0; box && steps < NEAR && box.chars < FORM_CHARS; steps++, box = box.parent)
    if (box.emailFields > 0) return true;
  return false;
}

/**
 * @param said what a line says
 */
export function isCard(
  page: Page,
  story: Story,
  said: (line: Line) => readonly Said[],
  rule: PitchingRule,
  box: Box,
  site: Site,
): boolean {
  const lines = linesOf(page, box);
  if (lines.length < 2 || box.media > 1 || box.passwords + box.textareas > 0) return false;
  const told = lines.filter(isProse);
  if (told.length > 1 || told.some((line) => weight(line.text) > LONGEST_SENTENCE || isQuote(line)))
    return false;
  const made =
    rule === 'newsletter' && box.emailFields > 0
      ? isForm(said, box, lines)
      : isLinkedCard(box, lines, rule, site) && !isHeadedAsStory(page, story, box);
  return made && alikeOf(box).length < SEVERAL;
}

function isForm(said: (line: Line) => readonly Said[], box: Box, lines: readonly Line[]): boolean {
  if (box.otherFields > MOST_FIELDS || lines.length > FORM_LINES || box.chars > FORM_CHARS) return false;
  return lines.some((line) => said(line).some(({ rule }) => rule === 'newsletter'));
}

function isLinkedCard(box: Box, lines: readonly Line[], rule: PitchingRule, site: Site): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || lines.length > LINK_LINES || box.chars > LINK_CHARS) return false;
  if (!isTitle(first) && !isLabel(first)) return false;
  return leadsToOrder(last, rule, site) && lines.every((line) => line === last || line.links.length === 0);
}

/** Whether a box begins with a heading made as others of the story are: then it is a chapter, cut off by its offer. */
export function isHeadedAsStory(page: Page, story: Story, box: Box): boolean {
  const first = page.lines[box.from];
  if (!first || headingLevel(first.box) === 0) return false;
  return page.lines
    .slice(story.first, story.last)
    .some(
      (line) =>
        (line.index < box.from || line.index >= box.to) &&
        line.links.length === 0 &&
        story.prose.has(line.index + 1) &&
        makeOf(line.box) === makeOf(first.box),
    );
}
