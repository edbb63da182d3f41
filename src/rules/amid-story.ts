/** Whether something stands among the story's paragraphs: told both above and below it. */
import type { Scene } from '../engine/scene.ts';
import type { Story } from '../engine/story.ts';

/** Lines away from a paragraph. */
const NEAR = 3;
const SENTENCE_END = /[.!?…。！？۔।]["”»」』]?$/;

/**
 * @param from the first line's index
 * @param to the index behind the last one
 */
export function isAmidStory(scene: Scene, from: number, to: number): boolean {
  return isToldAbove(scene, from) && isToldNear(scene, to, 1);
}

/** Whether the story is told right above a line. */
export function isToldAbove(scene: Scene, index: number): boolean {
  return isToldNear(scene, index - 1, -1);
}

function isToldNear(scene: Scene, from: number, step: number): boolean {
  const { story } = scene;
  if (!story) return false;
  for (let index = from, far = 0; far < NEAR; index += step, far++)
    if (isTold(scene, story, index)) return true;
  return false;
}

/** A paragraph, or a sentence as short as reports of speech are. */
function isTold({ page, said }: Scene, { prose, first, body }: Story, index: number): boolean {
  if (prose.has(index)) return true;
  const line = page.lines[index];
  if (!line || index <= first || index >= body.to || line.links.length > 0) return false;
  return /^(p|li)$/.test(line.box.tag) && SENTENCE_END.test(line.text) && said(line).length === 0;
}
