/**
 * Cards for a newsletter that say little: a title, a sentence on what it brings, and the way to get it. They are told
 * by that way, a field for an address or a link to where newsletters are ordered, and by standing alone of their make.
 */

import { SIGN_UP } from './addresses.ts';
import { type Box, type Line, linesOf, type Page } from './reader.ts';
import { isQuote } from './scene.ts';
import { headingLevel, type Story, weight } from './story.ts';
import { alikeOf } from './told.ts';
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
  return headingLevel(line.box) > 0 || line.strongChars >= line.text.length * 0.9;
}

/** A few words without a full stop: in a card they are its title, in whatever element. */
export function isLabel({ text, links }: Line): boolean {
  return text.length <= LONGEST_TITLE && links.length === 0 && !/[.!]$/.test(text);
}

/** A short line that is there for a link to where newsletters are ordered. */
export function leadsToOrder({ text, links }: Line): boolean {
  return text.length < LONGEST_BUTTON && links.length > 0 && links.every(({ href }) => SIGN_UP.test(href));
}

/**
 * @param story what it tells is not in a card, but for one sentence
 * @param said what a line says
 */
export function isSignUpCard(
  page: Page,
  story: Story,
  said: (line: Line) => readonly Said[],
  box: Box,
): boolean {
  const lines = linesOf(page, box);
  if (lines.length < 2 || box.media > 1 || box.passwords + box.textareas > 0) return false;
  const told = lines.filter(({ index }) => story.prose.has(index));
  if (told.length > 1 || told.some((line) => weight(line.text) > LONGEST_SENTENCE || isQuote(line)))
    return false;
  const made = box.emailFields > 0 ? isForm(said, box, lines) : isLinkedCard(box, lines);
  return made && alikeOf(box).length < SEVERAL;
}

function isForm(said: (line: Line) => readonly Said[], box: Box, lines: readonly Line[]): boolean {
  if (box.otherFields > MOST_FIELDS || lines.length > FORM_LINES || box.chars > FORM_CHARS) return false;
  return lines.some((line) => said(line).some(({ rule }) => rule === 'newsletter'));
}

function isLinkedCard(box: Box, lines: readonly Line[]): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || lines.length > LINK_LINES || box.chars > LINK_CHARS) return false;
  if (!isTitle(first) && !isLabel(first)) return false;
  return leadsToOrder(last) && lines.every((line) => line === last || line.links.length === 0);
}
