/**
 * Lines that are data and not headlines, though they end on a tag in brackets: results, listings, a timeline, a speech
 * as it was taken down.
 */
import type { Line } from './reader.ts';
import { isSentence, type Scene } from './scene.ts';
import { weight } from './story.ts';
import { alikeOf, isAnswer } from './told.ts';

/** Lines that make a table, and lines that make one of names before a colon. */
const FEW = 3;
const MANY = 4;
/** Weighed characters: half of a list's lines are shorter where it lists things, and where they have numbers. */
const THING = 20;
const UNSPACED_THING = 14;
const FIGURES = 28;
const LABEL = /^([^:：]{2,30})[:：]\s/;
const BRACKETED = /[[【［][^[【［\]】］]{0,30}[\]】］]/g;

/**
 * Whether a line is one of several that are short or have figures as none of as many headlines would: "19.00 The Choir
 * [NEW]", "North: R. Lind [HOLD]".
 */
export function isRow(scene: Scene, line: Line): boolean {
  const rows = besides(scene, line);
  if (rows.length < FEW) return false;
  const half = halfOf(rows);
  // Where words are not spaced a headline has six characters or more.
  const thing = rows.every(({ text }) => weight(text) > text.length * 1.5) ? UNSPACED_THING : THING;
  if (half < thing || rows.every(({ text }) => /^\d/.test(text))) return true;
  if (half < FIGURES && rows.every(({ text }) => /\d/.test(text))) return true;
  if (rows.length < MANY || rows.some((row) => scene.said(row).some(({ kind }) => kind === 'leadIn')))
    return false;
  const labels = rows.flatMap(({ text }) => LABEL.exec(text)?.[1] ?? []);
  if (labels.length < rows.length) return false;
  // Of what became of each there are few kinds; a headline's kicker has no date.
  const tags = rows.flatMap(({ text }) => text.match(BRACKETED) ?? []);
  return labels.every((label) => /\d/.test(label)) || new Set(tags).size < tags.length;
}

/** What half of some lines weigh at most, without what stands in brackets. */
function halfOf(rows: readonly Line[]): number {
  const weights = rows.map(({ text }) => weight(text.replace(BRACKETED, '').trim())).sort((a, b) => a - b);
  return weights[Math.floor((rows.length - 1) / 2)] ?? 0;
}

/** A run of lines in one box, or of boxes of one make that each have a line: a paragraph ends it. */
function besides({ page, story }: Scene, line: Line): readonly Line[] {
  const boxes = new Set(line.box.lines.length > 1 ? [line.box] : alikeOf(line.box));
  const goesOn = (index: number) => {
    const next = page.lines[index];
    if (!next || !boxes.has(next.box) || story?.prose.has(index)) return false;
    return boxes.size === 1 || next.box.to - next.box.from === 1;
  };
  let from = line.index;
  let to = line.index;
  while (goesOn(from - 1)) from -= 1;
  while (goesOn(to + 1)) to += 1;
  return page.lines.slice(from, to + 1);
}

/** "The spring is sold [1962]": a source, and when it was printed. */
export const YEAR_AT_END = /[[(（]\d{4}[\])）]\.?$/;

/**
 * Whether a line is one of a list that is told: all of it says when it was printed, or most of it offers nothing and
 * the line is a sentence or leads to another house.
 */
export function isSource(scene: Scene, line: Line): boolean {
  if (line.box.tag !== 'li') return false;
  const entries = besides(scene, line);
  if (entries.length >= FEW && entries.every(({ text }) => YEAR_AT_END.test(text))) return true;
  const away =
    line.links.length > 0
      ? line.links.every(({ href }) => scene.site.target(href) === 'outside')
      : isSentence(line);
  return away && isAnswer(scene, line, 'crosspromo');
}

/** A sentence and then "[APPLAUSE]", or that alone, or "[Refrain]" over its lines. */
const TAKEN_DOWN =
  /[.!?…]["”»]?\s[[【［]\p{Lu}[\p{Lu}\s]*[\]】］](?:$|\s)|^[[【［]\p{L}[\p{L}\d\s]*[\]】］]$/u;
/** So many lines of the story are enough. */
const OFTEN = 2;
const heardBeside = new WeakMap<Scene, ReadonlySet<string>>();

/** Whether a line's tag, or one beside it, is of those with which the story itself says what was heard beside the words. */
export function isTakenDown(scene: Scene, line: Line): boolean {
  const heard = heardBeside.get(scene) ?? heardIn(scene);
  heardBeside.set(scene, heard);
  if (heard.size === 0) return false;
  return besides(scene, line).some(({ text }) => text.match(BRACKETED)?.some((tag) => heard.has(tag)));
}

function heardIn({ story, page, said }: Scene): ReadonlySet<string> {
  const lines = story ? page.lines.slice(story.start, story.article.to) : [];
  const found = lines.filter(
    (line) => line.links.length === 0 && TAKEN_DOWN.test(line.text) && said(line).length === 0,
  );
  return new Set(found.length < OFTEN ? [] : found.flatMap(({ text }) => text.match(BRACKETED) ?? []));
}
