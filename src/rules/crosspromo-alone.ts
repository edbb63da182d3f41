/**
 * A line that is nothing but a link to another story of the site and stands among the story's paragraphs, or behind its
 * last one: it reads as a headline and continues nothing that is told.
 */
import type { Box, Line } from '../engine/reader.ts';
import { isLinked, isSentence, type Scene } from '../engine/scene.ts';
import { type Story, weight } from '../engine/story.ts';
import { firstInRow, isAmidStory, isAnnounced, isToldAt } from './amid-story.ts';
import { captionsAnEmbed, isOwnGallery } from './crosspromo-box.ts';
import { leadsToStory, linksOf, readsAsLongHeadline, wordsOf } from './headline-link.ts';

/** Weighed characters. */
const SHORTEST = 24;

export function isAlone(scene: Scene, line: Line): boolean {
  const { story, site } = scene;
  if (!story || weight(line.text) < SHORTEST || isSentence(line)) return false;
  const [link, ...more] = linksOf(line);
  if (!link || more.some(({ href }) => href !== link.href)) return false;
  if (!isLinked(line) && !isLabelled(line) && !isDated(line)) return false;
  // Under the headline it is told by its place where its address is too short to tell.
  const onSite = /^(story|section)$/.test(site.target(link.href));
  if (!leadsToStory(site, link.href, link.words) && !(line.index < story.first && onSite)) return false;
  if (!isOnly(line) || line.box.tag === 'figcaption') return false;
  if (isAnnounced(scene, firstInRow(scene, line.index)) || isOneOfLabelled(scene, line)) return false;
  if (captionsAnEmbed(scene, line.box) || isOwnGallery(scene, line.box)) return false;
  return standsApart(scene, story, line);
}

/** Whether a line is all that its box says, but for a label above it. */
function isOnly({ box, index }: Line): boolean {
  const [label, second, ...more] = box.lines;
  if (!second || !label) return true;
  return more.length === 0 && second.index === index && isLabel(label);
}

/** Whether a line is a word or two, and no sentence. */
export function isLabel({ text, links }: Line): boolean {
  return links.length === 0 && text.length <= LONGEST_LABEL && !/[.!?…。！？,;]$/.test(text);
}

function standsApart(scene: Scene, story: Story, line: Line): boolean {
  // Straight under the headline a paragraph that is nothing but a link is no byline and no standfirst.
  if (line.index < story.first) return line.box.tag === 'p' && line.index === story.start + 1;
  const cell = /^(li|td|th|dd|dt)$/.test(line.box.tag);
  if (cell && !isListOfOne(line.box)) return false;
  if (isAmidStory(scene, line.index, line.index + 1)) return true;
  return line.index > story.last && closesStory(scene, story, line);
}

/** Whether a paragraph stands behind the story's last one, in the same box, with nothing but others of its kind between. */
function closesStory(scene: Scene, story: Story, line: Line): boolean {
  const { page, site } = scene;
  const last = page.lines[story.last];
  if (line.box.tag !== 'p' || !last || line.box.parent !== last.box.parent) return false;
  // A form to report a mistake stands there as well.
  const unnamed = line.links.every(({ href }) => site.target(href) === 'section');
  if (unnamed && !isLabelled(line) && !readsAsLongHeadline(line.text)) return false;
  return isToldAt(scene, firstInRow(scene, line.index) - 1);
}

/** Lines with labels that make a list. */
const LIST = 3;

/** "Best novel: …", "Best memoir: …", "Best atlas: …": what is said of each of several things. */
function isOneOfLabelled({ page, said }: Scene, line: Line): boolean {
  const labels = new Set<string>();
  const collect = (step: number) => {
    for (let index = line.index; index >= 0; index += step) {
      const one = page.lines[index];
      if (one?.links.length !== 1 || !isLabelled(one) || said(one).length > 0) return;
      labels.add(one.text.slice(0, one.text.length - wordsOf(one.links[0]).length));
    }
  };
  collect(-1);
  collect(1);
  return labels.size >= LIST;
}

/** A list or a table that holds nothing else. */
function isListOfOne(inner: Box): boolean {
  for (let box = inner.parent; box && box.to - box.from === 1; box = box.parent)
    if (/^(ul|ol|table|dl)$/.test(box.tag)) return true;
  return false;
}

/** Characters and words of a label. */
const LONGEST_LABEL = 45;
const MOST_WORDS = 6;

/** "EN IMAGES. Headline" */
const SHOUTED = /^\p{Lu}[\p{Lu} ]{2,24}\.$/u;
/** How a headline begins, and no part of a sentence. */
const BEGINS = /^["“”„«»‘'「『]?[^\p{Ll}]/u;

/** "Opinion: headline", "Analysis | Jo Lind: headline", "You may like  Headline", where only the headline is linked. */
function isLabelled(line: Line): boolean {
  const words = wordsOf(line.links.at(-1));
  const at = line.text.length - words.length;
  // "Pro tip: get more ideas here!" speaks to the reader; a headline tells.
  if (!words || at < 2 || /[!.]$/.test(line.text) || !line.text.endsWith(words)) return false;
  const label = line.text.slice(0, at).trim();
  if (label.length > LONGEST_LABEL || label.split(' ').length > MOST_WORDS) return false;
  if (/[:：|–—>»›►▶]$/.test(label) || SHOUTED.test(label)) return true;
  return (
    BEGINS.test(label) &&
    BEGINS.test(words) &&
    /[\p{L}\p{N}\]】］)]$/u.test(label) &&
    words.length > label.length
  );
}

/** " (12.3.2026)", as it stands behind a headline. */
const DATE = /^[\s([–—-]{1,3}\d[\d./ -]{3,9}\d[)\]]?$/;

/** Whether a line is a linked headline and its date. */
function isDated(line: Line): boolean {
  const words = wordsOf(line.links[0]);
  return words !== '' && line.text.startsWith(words) && DATE.test(line.text.slice(words.length));
}
