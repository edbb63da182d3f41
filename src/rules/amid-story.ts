/** Whether something stands among the story's paragraphs: told both above and below it. */
import { type Box, within } from '../engine/reader.ts';
import type { Scene } from '../engine/scene.ts';
import { SOURCE } from './source-words.ts';

/** Lines away from a paragraph. */
const NEAR = 3;
const SENTENCE_END = /[.!?…。！？۔।]["”»」』]?$/;

/**
 * @param from the first line's index
 * @param to the index behind the last one
 */
export function isAmidStory(scene: Scene, from: number, to: number): boolean {
  return isToldNear(scene, from - 1, -1) && isToldNear(scene, to, 1);
}

function isToldNear(scene: Scene, from: number, step: number): boolean {
  for (let index = from, far = 0; far < NEAR; index += step, far++) if (isToldAt(scene, index)) return true;
  return false;
}

/** Characters of a heading. */
const LONGEST_HEADING = 40;

/**
 * Whether the story leads over to a line: by a paragraph that ends in a colon ("three reports, in this order:"), or by a
 * heading that says they are its sources.
 */
export function isAnnounced({ page, story, said }: Scene, index: number): boolean {
  const above = page.lines[index - 1];
  if (!above || !story || above.links.length > 0 || above.index <= story.start) return false;
  if (SOURCE.test(above.folded) && above.text.length <= LONGEST_HEADING) return true;
  const leads = story.prose.has(above.index) && /[:：]$/.test(above.text);
  return leads && !said(above).some(({ rule }) => rule === 'crosspromo');
}

/** A paragraph, or a sentence as short as reports of speech are. */
export function isToldAt({ page, said, story }: Scene, index: number): boolean {
  if (!story) return false;
  const { prose, first, body } = story;
  if (prose.has(index)) return true;
  const line = page.lines[index];
  if (!line || index <= first || index >= body.to || line.links.length > 0) return false;
  return /^(p|li)$/.test(line.box.tag) && SENTENCE_END.test(line.text) && said(line).length === 0;
}

/** Headlines in a row behind the last paragraph. */
const MOST_IN_ROW = 5;

/** Where the lines with links begin that a line is the last of. */
export function firstInRow({ page }: Scene, index: number): number {
  let first = index;
  while (index - first < MOST_IN_ROW && (page.lines[first - 1]?.links.length ?? 0) > 0) first -= 1;
  return first;
}

/** Whether a box stands in the story's text right behind its last paragraph, with nothing but links between. */
export function isBehindStory(scene: Scene, box: Box): boolean {
  const { story } = scene;
  if (!story || !within(box, story.body) || box.to <= story.last) return false;
  return isToldAt(scene, firstInRow(scene, box.from) - 1);
}
