/**
 * Lines that ask in so many words and are told all the same, by where they stand: in a list that a paragraph announces,
 * as the heading of what is told right below, in what somebody answers.
 */
import { BETWEEN_WORDS } from './letters.ts';
import { fold } from './plain-text.ts';
import type { Line } from './reader.ts';
import { isEmphasised, type Scene } from './scene.ts';
import { headingLevel, weight } from './story.ts';

export function isInTheTelling(scene: Scene, line: Line): boolean {
  if (!scene.story || line.links.length > 0 || line.box.buttons + line.box.emailFields > 0) return false;
  return isListed(scene, line) || headsTold(scene, line) || answersQuestion(scene, line);
}

/** Lines of a list between the paragraph that announces it and one of them. */
const MOST_LISTED = 8;

/** Weighed characters of what announces, and no label. */
const SHORTEST = 30;

/** "Here, one a line, is what stood on the card:", and then those lines. */
function isListed({ page, story, said }: Scene, line: Line): boolean {
  if (!story || story.prose.has(line.index) || headingLevel(line.box) > 0) return false;
  for (let index = line.index - 1; index >= line.index - MOST_LISTED; index--) {
    const above = page.lines[index];
    if (!above || index <= story.start || above.links.length > 0) return false;
    if (/[:：]$/.test(above.text))
      return story.prose.has(index) || (weight(above.text) >= SHORTEST && said(above).length === 0);
    if (story.prose.has(index) || above.box.tag !== line.box.tag) return false;
  }
  return false;
}

/** Letters of a word that two lines may share, and fewer where it ends the first of them. */
const TELLING_WORD = 5;
const LAST_WORD = 3;

/** "Download the app" over the paragraph that tells what the app is good for. */
function headsTold({ page, story }: Scene, line: Line): boolean {
  const below = page.lines[line.index + 1];
  if (!below || !story?.prose.has(below.index) || !/^h[2-5]$/.test(line.box.tag)) return false;
  if (below.box.parent !== line.box.parent || below.links.length > 0) return false;
  const words = line.folded.split(BETWEEN_WORDS).filter(Boolean);
  const last = words.at(-1) ?? '';
  // "Appen", "die App": what is spoken of in passing has another ending.
  const stems = words.filter(({ length }) => length >= TELLING_WORD).map((word) => word.slice(0, -1));
  if (last.length >= LAST_WORD) stems.push(last.slice(0, Math.max(LAST_WORD, last.length - 2)));
  const said = fold(below.text).split(BETWEEN_WORDS);
  return stems.some((stem) => said.some((word) => word.startsWith(stem)));
}

/** Questions that make an interview, and paragraphs of an answer. */
const QUESTIONS = 3;
const LONGEST_ANSWER = 3;
const questionsOf = new WeakMap<Scene, ReadonlySet<number>>();

/** A paragraph below a question in bold, where the story is made of them; the last one may be the newsroom's. */
function answersQuestion(scene: Scene, line: Line): boolean {
  const { story, page } = scene;
  if (!story?.prose.has(line.index) || line.index >= story.last || line.strongChars > 0) return false;
  const questions = questionsOf.get(scene) ?? questionsIn(scene);
  questionsOf.set(scene, questions);
  if (questions.size < QUESTIONS) return false;
  for (let index = line.index - 1; index >= line.index - LONGEST_ANSWER; index--) {
    if (questions.has(index)) return true;
    if (!story.prose.has(index) || page.lines[index]?.links.length) return false;
  }
  return false;
}

function questionsIn({ story, page }: Scene): ReadonlySet<number> {
  const inside = story ? page.lines.slice(story.first, story.last) : [];
  const asked = inside.filter(
    (line) => /[?？؟]["”»]?$/.test(line.text) && (isEmphasised(line) || headingLevel(line.box) > 1),
  );
  return new Set(asked.map(({ index }) => index));
}
