/**
 * Boxes that ask for something: a pitch, what it offers, a way to take it. They are made of sentences, and often
 * stand among the story's own, but nothing in them is told by it. Found as a whole, before any rule looks at lines.
 */
import type { RuleId } from '../rules/catalogue.ts';
import { BACKING, SIGN_UP, sellsItself } from './addresses.ts';
import { errandOfButton, isErrand } from './errand.ts';
import { pleads } from './plea.ts';
import { type Box, type Line, linesOf, type Page } from './reader.ts';
import { isFurniture, isInFrame, isQuote, type PitchBox, type PitchingRule } from './scene.ts';
import {
  isBesideAddress,
  isCard,
  isHeadedAsStory,
  isLabel,
  isTitle,
  leadsToOrder,
  SEVERAL,
} from './sign-up-card.ts';
import type { Site } from './site.ts';
import { headingLevel, isProse, type Story, weight } from './story.ts';
import { alikeOf, isTold } from './told.ts';
import type { Voices } from './voice.ts';
import { NAMED, type Weighed } from './weighing.ts';
import type { Said } from './wording.ts';

/** Characters of the largest box of each. */
const MOST: Readonly<Record<PitchingRule, number>> = { newsletter: 1200, support: 2000, follow: 700 };
const MOST_LINES = 30;
/** Of the story's own characters: a box that tells more of it is no pitch. */
const LARGEST_SHARE = 0.12;
/** Characters: what is offered is said in short paragraphs. */
const LONGEST_OFFER = 260;
/** The same where the box ends on a way to take it: it pleads, and may hold more of the story's characters. */
const LONGEST_PLEA = 1000;
const LARGEST_PLEA = 0.4;
/** Lines of a newsletter's box that says no more than its name. */
const MOST_OF_A_NAME = 8;
/** Characters: a line that says nothing by itself in a box that says its pitch once. */
const LONGEST_LABEL = 90;
/** Of a box's lines: how many say the pitch at least. */
const LEAST_SHARE = 0.25;
/** What they call a plea: nothing of a story that is behind a wall is called so. */
const GIFT = /donat|contribut|(^|[\s_-])(support|soutien|spenden?)([\s_-]|$)/;

const PITCHING: readonly PitchingRule[] = ['newsletter', 'support', 'follow'];

/**
 * @param said what a line says
 * @returns the largest such boxes, in the page's order; none where the story is about such things itself
 */
export function findPitchBoxes(
  page: Page,
  story: Story,
  said: (line: Line) => readonly Said[],
  site: Site,
  voices: Voices,
): PitchBox[] {
  const headline = page.lines[story.start];
  if (headline && said(headline).some(({ rule, kind }) => isPitching(rule) && kind !== 'button')) return [];
  let told = 0;
  for (const index of story.prose) told += weight(page.lines[index]?.text ?? '');
  const found: PitchBox[] = [];
  for (const line of page.lines) {
    if (found.some(({ box }) => line.index >= box.from && line.index < box.to)) continue;
    if (isFurniture(line.box) || isInFrame(story, line.box)) continue;
    const errand = errandBox(page, story, site, line);
    if (errand) {
      found.push(errand);
      continue;
    }
    const plea = pleaBox({ page, story, site, voices, said }, line);
    if (plea) {
      found.push(plea);
      continue;
    }
    const opening = openingOf(said, site, line);
    if (!opening || !isPitching(opening.rule)) continue;
    const { rule, words } = opening;
    if (isTold({ page, said }, line, words, rule)) continue;
    let whole: Box | null = null;
    for (let box: Box | null = line.box; box?.parent; box = box.parent) {
      if (!mayBe(page, story, rule, box)) break;
      if (
        isPitch(page, story, said, rule, box, told, opening.weak) ||
        isCard(page, story, said, rule, box, site)
      )
        whole = box;
    }
    if (whole) found.push({ rule, box: whole, words });
  }
  return found;
}

/** The largest box that ends on a line and is nothing but an errand. */
function errandBox(page: Page, story: Story, site: Site, line: Line): PitchBox | null {
  const rule = errandOfButton(line, site);
  if (!rule) return null;
  let whole: Box | null = null;
  for (let box: Box | null = line.box; box?.parent && mayBe(page, story, rule, box); box = box.parent)
    if (box.to === line.index + 1 && isErrand(page, story, site, rule, box)) whole = box;
  return whole && { rule, box: whole, words: line.folded };
}

/** The largest box that begins with a line and pleads, in whatever words. */
function pleaBox(weighed: Weighed, line: Line): PitchBox | null {
  let whole: PitchBox | null = null;
  for (let box: Box | null = line.box; box?.parent && box.from === line.index; box = box.parent) {
    const at = box;
    if (!PITCHING.some((rule) => mayBe(weighed.page, weighed.story, rule, at))) break;
    const rule = PITCHING.find(
      (one) =>
        mayBe(weighed.page, weighed.story, one, at) && pleads(weighed, one, at, NAMED[one].test(at.hint)),
    );
    if (rule) whole = { rule, box, words: line.folded };
  }
  return whole;
}

interface Opening extends Said {
  /** It says only what it is about, or nothing but leads there: its box has to show the rest. */
  readonly weak: boolean;
}

/** What a line has to open a box with, if anything. */
function openingOf(said: (line: Line) => readonly Said[], site: Site, line: Line): Opening | undefined {
  const heard = said(line);
  const asked = heard.find(
    ({ rule, kind }) => isPitching(rule) && (kind === 'heading' || kind === 'pitch' || kind === 'leadIn'),
  );
  if (asked) return { ...asked, weak: false };
  const topic = heard.find(({ rule, kind }) => rule === 'newsletter' && kind === 'topic');
  if (topic) return { ...topic, weak: true };
  const rule =
    PITCHING.find((one) => leadsToOrder(line, one, site)) ?? (isBesideAddress(line) ? 'newsletter' : null);
  return rule ? { rule, kind: 'topic', words: line.folded, weak: true } : undefined;
}

const isPitching = (rule: RuleId): rule is PitchingRule => PITCHING.some((one) => one === rule);

/** Whether a box, and so perhaps one around it, is small enough and no part of the page's frame. */
function mayBe(page: Page, story: Story, rule: PitchingRule, box: Box): boolean {
  if (box === page.root || box === story.body || box === story.article) return false;
  if (/^(body|html|main|article|header)$/.test(box.tag)) return false;
  if (box.chars > MOST[rule] || box.to - box.from > MOST_LINES) return false;
  // From headline to first paragraph stand standfirst and byline, whatever is asked between them.
  return box.from > story.start && !(box.from < story.first && box.to > story.first);
}

function isPitch(
  page: Page,
  story: Story,
  said: (line: Line) => readonly Said[],
  rule: PitchingRule,
  box: Box,
  told: number,
  weak: boolean,
): boolean {
  const lines = linesOf(page, box);
  if (lines.length < 2) return false;
  const says = (line: Line | undefined) => line !== undefined && said(line).some((one) => one.rule === rule);
  const named = NAMED[rule].test(box.hint);
  const offered = rule === 'newsletter' && isNamedOffer(page, said, box);
  // It opens with what it asks; a short line above that is its kicker or its title.
  if (!says(lines[0]) && !(says(lines[1]) && (named || offered || isTitle(lines[0])))) return false;
  const taken =
    rule !== 'follow' && (hasWayToTake(said, rule, box, lines) || (offered && isLoneCard(box, lines)));
  const pleads =
    (taken || (rule === 'support' && GIFT.test(box.hint))) &&
    (lines.some((line) => story.prose.has(line.index) && says(line)) || isPleaTitled(page, story, box));
  let saying = 0;
  let silent = 0;
  let prose = 0;
  for (const line of lines) {
    if (says(line)) saying += 1;
    else if (said(line).some((one) => one.rule === 'crosspromo')) return false;
    if (isProse(line) && !says(line)) silent += 1;
    if (!story.prose.has(line.index)) continue;
    const length = weight(line.text);
    if (length > (pleads ? LONGEST_PLEA : LONGEST_OFFER)) return false;
    // A newsletter's name may stand in quotation marks.
    if (isQuote(line) && !(taken && says(line))) return false;
    // What asks beside a field for the answer is no paragraph of the story's.
    if (!(box.emailFields > 0 && says(line))) prose += length;
  }
  // Two paragraphs and more that ask nothing, where few ask: a part of the story between a label and an offer.
  if (rule === 'support' && !pleads && silent > 1 && silent >= saying) return false;
  if (prose > told * (pleads ? LARGEST_PLEA : LARGEST_SHARE)) return false;
  if (box.media > 1 || box.passwords > 0 || box.textareas > 0) return false;
  // A newsletter may be what is told of: its name alone makes no pitch of one of several pieces.
  if (weak) return taken && offered && alikeOf(box).length < SEVERAL;
  if (saying > 1) return saying >= lines.length * LEAST_SHARE;
  if (named || (pleads && saying > 0 && GIFT.test(box.hint))) return true;
  if (taken && offered) return true;
  // Said once, it is the heading of a form.
  return (
    box.buttons > 0 && prose === 0 && lines.every((line) => says(line) || line.text.length < LONGEST_LABEL)
  );
}

/** What a part of the story is called that not everybody gets. */
export const WALLED = /paywall|regwall|subscri|member|premium|preview|content|body/;

/** Whether a box has a heading that is none of the story's; behind a wall the story may begin with a label, too. */
function isPleaTitled(page: Page, story: Story, box: Box): boolean {
  const title = page.lines[box.from];
  if (!title || WALLED.test(box.hint) || headingLevel(title.box) === 0) return false;
  return !isHeadedAsStory(page, story, box);
}

/** Lines from a box's end among which it says how to take what it offers; characters of a button. */
const FROM_END = 4;
const LONGEST_BUTTON = 60;

/** Whether a box ends on a field for an address, or on a button or a link that says what it does. */
function hasWayToTake(
  said: (line: Line) => readonly Said[],
  rule: PitchingRule,
  box: Box,
  lines: readonly Line[],
): boolean {
  if (rule === 'newsletter' && box.emailFields > 0 && box.otherFields < 4) return true;
  const last = lines.slice(-FROM_END).filter(({ text }) => text.length < LONGEST_BUTTON);
  const leads = (href: string) =>
    rule === 'newsletter' ? SIGN_UP.test(href) : sellsItself(href) || BACKING.test(href);
  const leading = rule === 'newsletter' && lines.length <= CARD ? lines : last;
  if (leading.some(({ links }) => links.some(({ href }) => leads(href)))) return true;
  return last.some(
    (line) =>
      (line.linkChars > line.text.length * 0.5 || line.box.tag === 'button') &&
      said(line).some((one) => isPitching(one.rule) && one.rule !== 'follow' && one.kind !== 'topic'),
  );
}

/** Lines of a card: its title, what it offers, a button. */
const CARD = 4;

/** A small box that opens with a newsletter's name in a heading, or with a title and what newsletter it is. */
function isNamedOffer(page: Page, said: (line: Line) => readonly Said[], box: Box): boolean {
  const lines = linesOf(page, box);
  const [first] = lines;
  if (!first || lines.length > MOST_OF_A_NAME) return false;
  if (!isTitle(first) && (lines.length > CARD || !isLabel(first))) return false;
  return lines.slice(0, 2).some((line) => said(line).some(({ rule }) => rule === 'newsletter'));
}

/** A card whose button says no more than "Get it": one of several made alike it would be a piece of the story. */
function isLoneCard(box: Box, lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  return lines.length < CARD && last?.box.tag === 'button' && alikeOf(box).length < 2;
}

/** The story without what stands in pitches. */
export function withoutPitches(story: Story, pitches: readonly PitchBox[]): Story {
  if (pitches.length === 0) return story;
  const prose = new Set(story.prose);
  for (const { box } of pitches) for (let index = box.from; index < box.to; index++) prose.delete(index);
  return { ...story, prose };
}
