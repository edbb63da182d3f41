/**
 * Lists of other stories whose links are gone, as an aggregator leaves them: a heading that names them and nothing but
 * headlines below it, or a paragraph of headlines of which most say themselves what they are.
 */
import { isShouted } from '../engine/letters.ts';
import { type Box, type Line, linesOf } from '../engine/reader.ts';
import { isRow } from '../engine/rows.ts';
import { type Finding, hears, isFurniture, type Scene, tellsStory } from '../engine/scene.ts';
import { headingLevel, weight } from '../engine/story.ts';
import { isCell, isOneOfSeveral, isSetApart, isSpoken } from '../engine/told.ts';
import { isAnnounced, isToldAt } from './amid-story.ts';
import type { Reason } from './catalogue.ts';
import { PROMO_HINT } from './crosspromo-box.ts';
import { SOURCE } from './source-words.ts';

/** Headlines of such a list. */
const FEWEST = 2;
const MOST = 8;
/** Weighed characters and words of a headline; and characters of one in the middle of a list. */
const SHORTEST = 16;
const LONGEST = 160;
const FEWEST_WORDS = 3;
const MIDDLING = 20;
const LONGEST_HEADING = 40;
/** Of a paragraph's lines; of those that all point somewhere one is enough. */
const HALF = 0.5;
const POINTING = /^\s*(>>+|→|►|▶|▷|☞|👉|➡)/u;

/**
 * @param found what was found line by line
 */
export function strippedOf(scene: Scene, found: readonly Finding[]): Finding[] {
  const { story, page } = scene;
  if (!story) return [];
  const findings: Finding[] = [];
  for (const line of scene.saying('crosspromo')) {
    if (line.index <= story.start || line.index >= story.article.to || isFurniture(line.box)) continue;
    const box = listUnder(scene, line);
    const reason = { code: 'heading', detail: line.text.slice(0, 60) } as const;
    const lines = box ? linesOf(page, box) : listBelow(scene, line, found);
    for (const one of lines) findings.push({ rule: 'crosspromo', reason, line: one });
  }
  for (const { line, reason } of found) {
    if (!line || reason.code !== 'sourceLine' || !SOURCE.test(line.folded)) continue;
    for (const one of listAbove(scene, line)) findings.push({ rule: 'crosspromo', reason, line: one });
  }
  const taken = new Map(found.flatMap(({ line, reason }) => (line ? [[line.index, reason] as const] : [])));
  for (const [index, reason] of taken) {
    const lines = page.lines[index]?.box.lines ?? [];
    const enough = lines.every(({ text }) => POINTING.test(text)) ? 1 : lines.length * HALF;
    if (lines.length < FEWEST || lines.filter((one) => taken.has(one.index)).length < enough) continue;
    for (const line of lines)
      if (!taken.has(line.index) && isHeadline(scene, line) && !isRow(scene, line))
        findings.push({ rule: 'crosspromo', reason, line });
  }
  return findings;
}

/** "Editor: …", "On air: …": what is said of the story. */
const LABELLED = /^[^:：]{2,24}[:：]\s/;

/** "Recommended" and "Most popular" may stand over things that the story tells of; "Read also" over no such list. */
function namesStories(scene: Scene, heading: Line, box: Box): boolean {
  const said = hears(scene, heading, 'crosspromo', 'leadIn')?.words;
  if (said && (said.includes(' ') || weight(said) > said.length * 2)) return true;
  if (!hears(scene, heading, 'crosspromo', 'heading')) return false;
  // "MORE ARTICLES:" leads on, as a label of several words in capitals or before a colon does.
  if (heading.folded.includes(' ') && (/[:：]$/.test(heading.text) || isShouted(heading.text))) return true;
  return box.from > (scene.story?.last ?? 0) || box.tag === 'aside' || PROMO_HINT.test(box.hint);
}

/** The box that a heading opens, if there is nothing in it but headlines. */
function listUnder(scene: Scene, heading: Line): Box | null {
  const { story, page } = scene;
  if (!story || weight(heading.text) > LONGEST_HEADING || heading.links.length > 0) return null;
  if (isSetApart(heading) || isOneOfSeveral(scene, heading)) return null;
  for (let box: Box | null = heading.box; box?.parent && box.from === heading.index; box = box.parent) {
    const headlines = box.to - box.from - 1;
    if (headlines > MOST || box === story.body || box === story.article) return null;
    if (tellsStory(story, box.from, box.to)) return null;
    if (headlines < FEWEST || !namesStories(scene, heading, box)) continue;
    const rest = page.lines.slice(box.from + 1, box.to);
    if (!rest.every((line) => isHeadline(scene, line) && !LABELLED.test(line.text))) return null;
    if (rest.every(({ text }) => /\d/.test(text))) return null;
    const whole = rest.reduce((sum, { text }) => sum + weight(text), 0);
    return whole >= rest.length * MIDDLING ? box : null;
  }
  return null;
}

/** Weighed characters that the headlines of a list beside its heading have on the average. */
const MEAN = 34;

/**
 * A heading in a paragraph of its own, and the list in the next box. "Don't miss" may stand over a town's festivals, too:
 * on a page that lost its links other lines show that.
 */
function listBelow(scene: Scene, heading: Line, found: readonly Finding[]): readonly Line[] {
  const { page, story } = scene;
  if (!story || weight(heading.text) > LONGEST_HEADING || heading.links.length > 0) return [];
  if (isSetApart(heading) || isOneOfSeveral(scene, heading)) return [];
  if (!hears(scene, heading, 'crosspromo', 'heading')) return [];
  if (!found.some(({ line, reason }) => line !== heading && line && isStripped(line, reason))) return [];
  const first = page.lines[heading.index + 1];
  const list = first && listAround(first);
  if (!list || list === heading.box || list.linkChars > 0) return [];
  const lines = linesOf(page, list);
  if (lines.length < FEWEST || lines.length > MOST || tellsStory(story, list.from, list.to)) return [];
  if (!lines.every((line) => isHeadline(scene, line) && !isRow(scene, line))) return [];
  const whole = lines.reduce((sum, { text }) => sum + weight(text), 0);
  return whole >= lines.length * MEAN ? [heading, ...lines] : [];
}

/** Whether a line says that the page took its stories from elsewhere: it names its source, or tags a headline without a link. */
function isStripped({ links, folded }: Line, { code }: Reason): boolean {
  return code === 'sourceLine' ? SOURCE.test(folded) : links.length === 0 && code === 'bracketTag';
}

/**
 * Headlines between the last paragraph and the line that names the source, under no heading. Each stands in a box of its
 * own or in a line of one paragraph; whatever leads over to them is told, and they stay with it.
 */
function listAbove(scene: Scene, source: Line): readonly Line[] {
  const { page, story } = scene;
  if (!story || source.index <= story.last) return [];
  let from = source.index;
  while (from > story.first && source.index - from < MOST) {
    const line = page.lines[from - 1];
    if (!line || line.links.length > 0 || headingLevel(line.box) > 0 || !isHeadline(scene, line)) break;
    from -= 1;
  }
  const lines = page.lines.slice(from, source.index);
  if (lines.length < FEWEST || lines.some((line) => isRow(scene, line) || isSetApart(line))) return [];
  if (!isToldAt(scene, from - 1) || isAnnounced(scene, from)) return [];
  const whole = lines.reduce((sum, { text }) => sum + weight(text), 0);
  return whole >= lines.length * MEAN ? lines : [];
}

/** The list that a line opens, or its paragraph. */
function listAround({ box, index }: Line): Box | null {
  const list = /^(li|dd)$/.test(box.tag) ? box.parent : box;
  return list?.from === index ? list : null;
}

/** A line that reads as a headline: some words, and no sentence, sum or label. */
function isHeadline(scene: Scene, line: Line): boolean {
  const { text, box } = line;
  const length = weight(text);
  if (length < SHORTEST || length > LONGEST || scene.story?.prose.has(line.index)) return false;
  if (/[.。:：;,]$|^[\d–—•-]/.test(text) || /^[^:：]{2,24}[:：]\s*\d/.test(text)) return false;
  if (isCell(box) || isSpoken(scene, line)) return false;
  return length > text.length * 2 || text.split(' ').length >= FEWEST_WORDS;
}
