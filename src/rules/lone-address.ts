/** Fields for an e-mail address among a story's paragraphs that hardly say what they are for. */
import { comesByMail } from '../engine/addressed.ts';
import { type Box, linesOf } from '../engine/reader.ts';
import { type Scene, tellsStory } from '../engine/scene.ts';
import { headingLevel } from '../engine/story.ts';

export const NOT_HINT = /login|log-in|signin|sign-in|search|comment|checkout|contact|account/;
export const REPLY = /(^|[\s_-])(comments?|respond|reply|disqus)([\s_-]|$)/;

/** Boxes around a line in which a comment form may begin. */
const NEAR = 6;

/** Whether it stands in a comment form: that asks for an address, too. */
export function isReply(inner: Box): boolean {
  let box: Box | null = inner;
  for (let steps = 0; box?.parent && steps < NEAR; steps++, box = box.parent)
    if (box.tag === 'form' ? box.textareas > 0 : REPLY.test(box.hint)) return true;
  return false;
}

/** Lines and characters of a form that asks for an address and says hardly why. */
const LONE_LINES = 3;
const LONE_CHARS = 200;

/** Among the story's paragraphs nobody asks for an address and nothing else but to send something to it. */
export function isLoneAddress(scene: Scene, box: Box): boolean {
  const { story } = scene;
  if (!story || box.from <= story.first || box.from >= story.article.to) return false;
  if (box.emailFields !== 1 || NOT_HINT.test(box.hint)) return false;
  const bare = box.otherFields === 0 && box.to - box.from <= LONE_LINES && box.chars <= LONE_CHARS;
  if (bare && box.to <= story.last) return true;
  return !isReply(box) && (saysItComes(scene, box) || (bare && isTitled(scene, box)));
}

/** Whether a small box around a field has a heading of its own. */
function isTitled({ page, story }: Scene, inner: Box): boolean {
  for (let box: Box | null = inner; box && box.chars <= LONE_CHARS; box = box.parent) {
    if (box.textareas + box.otherFields > 0 || tellsStory(story, box.from, box.to)) return false;
    const first = page.lines[box.from];
    if (box.to - box.from > 1 && first && headingLevel(first.box) > 0) return true;
  }
  return false;
}

/** Lines, characters and further fields of a box that says how often something comes. */
const CARD_LINES = 6;
const CARD_CHARS = 420;
const CARD_FIELDS = 3;

/** Whether what stands around a field for an address says that something comes by mail, or how often. */
function saysItComes({ page, story }: Scene, inner: Box): boolean {
  for (let box: Box | null = inner; box && box.chars <= CARD_CHARS; box = box.parent) {
    if (box.to - box.from > CARD_LINES || box.otherFields > CARD_FIELDS) return false;
    if (box.passwords + box.textareas > 0 || tellsStory(story, box.from, box.to)) return false;
    if (linesOf(page, box).some(({ text }) => comesByMail(text))) return true;
  }
  return false;
}
