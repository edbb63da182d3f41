/**
 * Headlines of other stories that say in brackets what they are: "Headline [INSIGHT]", "【動画】見出し", "[VIDEO] Headline".
 */
import { isShouted, MARKS } from '../engine/letters.ts';
import type { Line } from '../engine/reader.ts';
import { isRow, isTakenDown } from '../engine/rows.ts';
import { hears, isLinked, isSentence, type Scene } from '../engine/scene.ts';
import { headingLevel, weight } from '../engine/story.ts';
import { alikeOf, isSpoken } from '../engine/told.ts';
import { isNewsroomTag } from './tag-words.ts';

/** Letters only: `[2026]` is a citation. */
const TAG_AT_END = new RegExp(
  `[[【［〔〖]\\s*([^${MARKS}0-9](?:[^${MARKS}0-9]|[\\s&/'’-]){1,28})\\s*[\\]】］〕〗]\\s*\\.?$`,
);
const TAG_AT_START = new RegExp(
  `^\\s*[[【［〔〖]\\s*([^${MARKS}0-9](?:[^${MARKS}0-9]|[\\s&/'’-]){1,28})\\s*[\\]】］〕〗]\\s*(?=\\S)`,
);
/** Brackets that a story writes as well: they tell only where line after line has them. */
const LOOSE_AT_END = new RegExp(
  `[({«〈（《]\\s*([^${MARKS}0-9](?:[^${MARKS}0-9]|[\\s&/'’-]){1,28})\\s*[)}»〉）》]$`,
);

/**
 * @returns the tag in its brackets where a line is a headline with one, and null elsewhere
 */
export function tagOf(scene: Scene, line: Line): string | null {
  // Of a picture it says who took it.
  if (line.box.tag === 'figcaption' || line.box.parent?.tag === 'figcaption') return null;
  const end = TAG_AT_END.exec(line.text)?.[1];
  if (end && !isAmongUntagged(line) && taggedHeadline(scene, line, end)) return `[${end}]`;
  const start = TAG_AT_START.exec(line.text)?.[1];
  if (start && startsTagged(scene, line)) return `[${start}]`;
  const loose = LOOSE_AT_END.exec(line.text);
  if (loose?.[1] && !isAmongUntagged(line) && (endsLoosely(scene, line) || endsOnKind(scene, line, loose[1])))
    return loose[0];
  return null;
}

/** "The Sands Gazette: “Home in eleven minutes”": another paper's headline, as a press review has it. */
const CITES = /^[^:：]{2,30}[:：]\s?[«"“„「『].{0,200}[»"”“」』]/;
/** Entries that make a list. */
const LIST = 3;

/**
 * Whether a line is one of several without links of which as many have no tag: a quiz asks which headline was real, and
 * of some records it is said how they were made.
 */
function isAmongUntagged({ box, links, text: own }: Line): boolean {
  if (links.length > 0) return false;
  const cited = box.tag === 'p' && CITES.test(own);
  const listed = box.tag === 'li' || cited;
  const entries = (listed ? alikeOf(box).flatMap((one) => one.lines) : box.lines).filter(
    ({ text }) => !/[.!。！]$/.test(text) && (!cited || CITES.test(text)),
  );
  if (entries.length < LIST || entries.some((one) => one.links.length > 0)) return false;
  const untagged = entries.filter(({ text }) => !TAG_AT_END.test(text) && !LOOSE_AT_END.test(text)).length;
  return untagged > entries.length * 0.5 || (listed && untagged === entries.length * 0.5);
}

/** "Headline [TAG]": a short headline, no sentence before the bracket, the tag in capitals or one of several. */
function taggedHeadline(scene: Scene, line: Line, tag: string): boolean {
  const before = line.text.replace(TAG_AT_END, '').trim();
  if (weight(before) < 14 || weight(before) > 200) return false;
  if (isLinked(line)) return true;
  if (isRow(scene, line) || isTakenDown(scene, line) || isSpoken(scene, line)) return false;
  if (/[.!?…"”»:,;]$/.test(before) && !/['’"”»?!]$/.test(before)) return false;
  const capitals = isShouted(tag);
  // "… said a trader [who would not be named]." ends a sentence.
  if (/\.$/.test(line.text) && !capitals) return false;
  const like = (at: Line | undefined) =>
    at !== undefined &&
    Math.abs(at.box.depth - line.box.depth) < 2 &&
    (TAG_AT_END.test(at.text) ||
      (at.box === line.box && hears(scene, at, 'crosspromo', 'leadIn') !== undefined));
  const run = like(scene.page.lines[line.index - 1]) || like(scene.page.lines[line.index + 1]);
  if (/[.!?]\s+\p{Lu}/u.test(before) && !run) return false;
  if (/[.。]["”»」]?$/.test(before)) return false;
  // "Songs [LIVE], Psalms [STUDIO], Nights [LIVE]" lists, and "Q: What do you read? [LAUGHS]" was said.
  if (/\][,;]\s/.test(before) || /^\p{Lu}[:.]\s/u.test(before)) return false;
  return (
    run ||
    (capitals && tag.length > 3 && line.links.length > 0) ||
    (isInCapitals(tag) && isNewsroomTag(tag) && isOwnHeadline(scene, line, before)) ||
    (capitals && tag.length > 3 && !/["”“»«]/.test(before) && before.split(' ').length >= 5)
  );
}

/** Weighed characters and words of a headline. */
const SHORTEST = 20;
const LONGEST = 160;
const FEWEST_WORDS = 3;

/** Whether what stands beside a tag reads as a headline. */
function isHeadline(text: string): boolean {
  const length = weight(text);
  if (length < SHORTEST || length > LONGEST || /[.。:：;,]$/.test(text)) return false;
  return length > text.length * 2 || text.split(' ').length >= FEWEST_WORDS;
}

/** "[VIDEO] Headline": linked, as without its link a story may open its parts like that ("[Verse] …", "【日時】…"). */
function startsTagged(scene: Scene, line: Line): boolean {
  if (!isLinked(line) || isSentence(line) || isTakenDown(scene, line)) return false;
  if (line.links.some(({ href }) => href !== '#' && /^(outside|self|action)$/.test(scene.site.target(href))))
    return false;
  return isHeadline(line.text.replace(TAG_AT_START, ''));
}

/** "Headline (VIDEO)" over "Headline (PHOTOS)", in one paragraph. */
function endsLoosely(scene: Scene, line: Line): boolean {
  if (line.box.lines.length < 2 || isRow(scene, line) || isSpoken(scene, line)) return false;
  return line.box.lines.every(({ text }) => {
    const tag = LOOSE_AT_END.exec(text)?.[1];
    if (!tag || tag.length < 4 || !isShouted(tag)) return false;
    return isHeadline(text.replace(LOOSE_AT_END, '').trim());
  });
}

/** In capitals, where the script has them. */
function isInCapitals(tag: string): boolean {
  return tag === tag.toUpperCase();
}

/** Weighed characters and words of a headline that stands by itself. */
const OWN_SHORTEST = 24;
const OWN_FEWEST = 4;
/** Lines on either side that may be of the same list. */
const FEW_BESIDE = 4;

/** "Who is the general of the siege? (PROFILE)": what newsrooms say of a story, in whatever brackets. */
function endsOnKind(scene: Scene, line: Line, tag: string): boolean {
  if (!isInCapitals(tag) || !isNewsroomTag(tag) || isRow(scene, line) || isTakenDown(scene, line))
    return false;
  if (line.links.some(({ href }) => scene.site.target(href) === 'outside')) return false;
  // Beside "The Keeper (ANIMATION)" it says what kind of film it is.
  for (let index = line.index - FEW_BESIDE; index <= line.index + FEW_BESIDE; index++) {
    const kind = LOOSE_AT_END.exec(scene.page.lines[index]?.text ?? '')?.[1];
    if (kind && isInCapitals(kind) && !isNewsroomTag(kind)) return false;
  }
  return !isSpoken(scene, line) && isOwnHeadline(scene, line, line.text.replace(LOOSE_AT_END, '').trim());
}

/** Whether a line below the story's first paragraph reads as a headline, and is no heading of the story. */
function isOwnHeadline({ story }: Scene, line: Line, text: string): boolean {
  if (!story || line.index <= story.first || headingLevel(line.box) > 0) return false;
  if (weight(text) < OWN_SHORTEST || /[.!?…]\s+\p{Lu}/u.test(text)) return false;
  return isHeadline(text) && (weight(text) > text.length * 1.5 || text.split(' ').length >= OWN_FEWEST);
}
