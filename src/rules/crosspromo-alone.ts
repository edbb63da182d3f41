/**
 * A line that is nothing but a link to another story of the site and stands among the story's paragraphs, or behind its
 * last one: it reads as a headline and continues nothing that is told.
 */
import type { Box, Line } from '../engine/reader.ts';
import { isLinked, isSentence, type Scene } from '../engine/scene.ts';
import { type Story, weight } from '../engine/story.ts';
import { isAmidStory } from './amid-story.ts';
import { captionsAnEmbed, isOwnGallery } from './crosspromo-box.ts';
import { leadsToStory, linksOf } from './headline-link.ts';

/** Weighed characters. */
const SHORTEST = 30;

export function isAlone(scene: Scene, line: Line): boolean {
  const { story, site } = scene;
  if (!story || weight(line.text) < SHORTEST || isSentence(line)) return false;
  const [link, ...more] = linksOf(line);
  if (!link || more.some(({ href }) => href !== link.href)) return false;
  if (!isLinked(line) && !isLabelled(line)) return false;
  // Under the headline it is told by its place where its address is too short to tell.
  const onSite = /^(story|section)$/.test(site.target(link.href));
  if (!leadsToStory(site, link.href, link.words) && !(line.index < story.first && onSite)) return false;
  if (line.box.lines.length !== 1 || line.box.tag === 'figcaption') return false;
  if (captionsAnEmbed(scene, line.box) || isOwnGallery(scene, line.box)) return false;
  return standsApart(scene, story, line);
}

function standsApart(scene: Scene, story: Story, line: Line): boolean {
  // Straight under the headline a paragraph that is nothing but a link is no byline and no standfirst.
  if (line.index < story.first) return line.box.tag === 'p' && line.index === story.start + 1;
  const cell = /^(li|td|th|dd|dt)$/.test(line.box.tag);
  if (cell && !isListOfOne(line.box)) return false;
  return isAmidStory(scene, line.index, line.index + 1);
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

/** "Opinion: headline", "Analysis | Jo Lind: headline", where only the headline is linked. */
function isLabelled(line: Line): boolean {
  const words = linksOf(line).at(-1)?.words ?? '';
  const at = line.text.length - words.length;
  // "Pro tip: get more ideas here!" speaks to the reader; a headline tells.
  if (!words || /[!.]$/.test(line.text) || !line.text.endsWith(words)) return false;
  const label = line.text.slice(0, at).trim();
  if (label.length > LONGEST_LABEL || label.split(' ').length > MOST_WORDS) return false;
  return /[:：|–—>»›►▶]$/.test(label) || SHOUTED.test(label);
}
