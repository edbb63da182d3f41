/** Which lines are running text, and how much they say. */
import type { Box, Line } from './reader.ts';

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SENTENCE = /[.!?…:;"”»'’)。！？」』؟।۔]\s*$|[.!?。！？؟।]\s/;
const SENTENCE_END = /[.!?…"”»'’)。！？」』？؟।۔]$/;
const PROSE_TAGS = new Set([
  'p',
  'div',
  'section',
  'article',
  'blockquote',
  'li',
  'td',
  'dd',
  'main',
  'body',
  'center',
  'pre',
]);

/** Arabic and Hebrew write no vowels, Devanagari writes them onto the letter before. */
const DENSE = /[\u0590-\u06ff\u0900-\u097f]/;

/**
 * Weighs text by how much it says: a character of Chinese, Japanese or Korean counts for two and a half, one of
 * Arabic, Hebrew or Devanagari for one and a quarter.
 */
export function weight(text: string): number {
  if (UNSPACED.test(text)) return text.length * 2.5;
  return DENSE.test(text) ? text.length * 1.25 : text.length;
}

/** Weighed characters of a line that tells by its length, and of one that tells on a page with little else. */
const LONG = 80;
const SHORT = 30;

/** A line of running text: long enough, mostly outside links, made of sentences. */
export function isProse(line: Line): boolean {
  const length = weight(line.text);
  return length >= LONG && isRunning(line) && (SENTENCE.test(line.text) || length > 160);
}

/** A sentence in a paragraph of its own, as short as they are in a short story. */
export function isShortProse(line: Line): boolean {
  if (isOfForm(line.box)) return false;
  if (isProse(line)) return true;
  if (weight(line.text) < SHORT || line.linkChars > 0 || !isRunning(line)) return false;
  return SENTENCE_END.test(line.text.trim());
}

/** Lines of a box that asks for an address and says what for. */
const LARGEST_FORM = 6;

function isOfForm(inner: Box): boolean {
  for (let box: Box | null = inner; box && box.to - box.from <= LARGEST_FORM; box = box.parent)
    if (box.emailFields > 0) return true;
  return false;
}

/** Mostly outside links, and in a box that holds text. */
function isRunning({ box, text, linkChars }: Line): boolean {
  return linkChars <= text.length * 0.5 && (PROSE_TAGS.has(box.tag) || box.tag.includes('-'));
}
