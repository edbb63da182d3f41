/**
 * Lists of what a story is about ("Topics: Rail, Strikes, Berlin"). They lead to sections and not to other stories, and
 * are the page's own even where they stand in one box with those.
 */
import { type Box, type Line, linesOf } from '../engine/reader.ts';
import { isLinked, type Scene } from '../engine/scene.ts';
import { weight } from '../engine/story.ts';
import { wordsOf } from './headline-link.ts';

/** Links that make a list. */
const FEW = 3;
/** Of its lines, how many are links, and of these how many are labels. */
const MOSTLY = 0.7;
/** Weighed characters and words of a label: a headline has more. */
const LONGEST_LABEL = 26;
const MOST_WORDS = 3;
/** Characters of what stands before them. */
const LONGEST_LEAD = 50;
/** Boxes inside one that are asked whether they are such a list. */
const DEEPEST = 4;

export function isTagList(scene: Scene, box: Box): boolean {
  if (box.media > 0) return false;
  const lines = linesOf(scene.page, box);
  const linked = lines.filter(isLinked);
  if (linked.length < FEW || linked.length < (lines.length - 1) * MOSTLY) return false;
  const labels = linked.filter(
    ({ text }) => weight(text) <= LONGEST_LABEL && text.split(' ').length <= MOST_WORDS,
  );
  return labels.length >= linked.length * MOSTLY;
}

/** "Explore more on: Gardens, Leeks": a line whose links are all labels. */
export function isRowOfTopics({ links, text }: Line): boolean {
  if (links.length < 2) return false;
  const words = links.map(wordsOf);
  const said = words.reduce((sum, { length }) => sum + length, 0);
  const labels = words.every(
    (word) => word !== '' && weight(word) <= LONGEST_LABEL && word.split(' ').length <= MOST_WORDS,
  );
  return labels && text.length - said < LONGEST_LEAD;
}

/**
 * A box without the lists of topics in it.
 * @returns the box itself where it has none; otherwise the boxes beside them
 */
export function withoutTags(scene: Scene, box: Box, depth = 0): readonly Box[] {
  if (isTagList(scene, box)) return [];
  if (depth === DEEPEST || !holdsTags(scene, box, depth)) return [box];
  return box.children.flatMap((child) => withoutTags(scene, child, depth + 1));
}

function holdsTags(scene: Scene, box: Box, depth: number): boolean {
  return box.children.some(
    (child) => isTagList(scene, child) || (depth + 1 < DEEPEST && holdsTags(scene, child, depth + 1)),
  );
}
