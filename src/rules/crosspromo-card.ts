/** Cards of other stories: one link, and what is said around it. */
import { type Box, linesOf } from '../engine/reader.ts';
import { hears, isLinked, isQuote, type Scene } from '../engine/scene.ts';
import { headingLevel, isProse, isStoryShaped, weight } from '../engine/story.ts';
import { alikeOf } from '../engine/told.ts';
import { isAmidStory, isBehindStory } from './amid-story.ts';
import { leadsToStory, linksOf, readsAsHeadline } from './headline-link.ts';

/** Of a teaser's card: lines and characters at most. */
const CARD_LINES = 6;
const CARD_CHARS = 500;
const CARD_TAGS = new Set(['article', 'li', 'aside', 'section', 'div']);
const CARD_HINT = /teaser|card|promo|related|recommend|story-?(item|block|box)|more-?news/;

/**
 * A card is one link to one other story, whatever part of it carries the link: an empty anchor laid over it, its
 * picture, its button. Date, length and byline beside the headline are a part of it.
 */
export function isCard(scene: Scene, box: Box): boolean {
  const lines = box.to - box.from;
  if (!CARD_TAGS.has(box.tag) || lines === 0 || lines > CARD_LINES || box.chars > CARD_CHARS) return false;
  if (box.tag !== 'article' && !CARD_HINT.test(box.hint) && !isBareAside(scene, box)) return false;
  const headline = linesOf(scene.page, box).find(({ text }) => readsAsHeadline(text))?.text ?? '';
  let target: string | null = null;
  const collect = (at: Box): boolean => {
    for (const href of at.hrefs ?? []) {
      if (!leadsToStory(scene.site, href, headline) || (target !== null && target !== href)) return false;
      target = href;
    }
    return at.children.every(collect);
  };
  if (!collect(box) || target === null) return false;
  return linesOf(scene.page, box).some((line) => headingLevel(line.box) > 1 || isLinked(line));
}

/** An aside that says a headline and "Read more", and nothing else. */
function isBareAside(scene: Scene, box: Box): boolean {
  const [headline, onward, ...more] = linesOf(scene.page, box);
  if (box.tag !== 'aside' || !headline || !onward || more.length > 0) return false;
  return headingLevel(headline.box) > 1 && hears(scene, onward, 'crosspromo', 'button') !== undefined;
}

/** Lines of a teaser: a kicker, its headline, a sentence or two on what it is about, a button. */
const TEASER_LINES = 4;
const LONGEST_SUMMARY = 260;

/**
 * Whether a box among the paragraphs holds a linked headline and what the other story is about: with a heading of its own
 * and made as nothing beside it is, it is no piece of this one.
 */
export function isTeaser(scene: Scene, box: Box): boolean {
  const { story, page } = scene;
  if (!story || !/^(div|aside|section)$/.test(box.tag) || isStoryShaped(story, box)) return false;
  const lines = linesOf(page, box);
  if (lines.length < 2 || lines.length > TEASER_LINES) return false;
  const headline = lines.find(({ links }) => links.length > 0);
  if (!headline || headingLevel(headline.box) < 2 || !isLinked(headline) || headline.index > box.from + 1)
    return false;
  const [link] = linksOf(headline);
  if (!link || !leadsToStory(scene.site, link.href, link.words) || !readsAsHeadline(link.words)) return false;
  if (lines.some(({ links }) => links.some(({ href }) => href !== link.href))) return false;
  const told = lines.filter(isProse);
  if (told.length > 1 || told.some((line) => weight(line.text) > LONGEST_SUMMARY || isQuote(line)))
    return false;
  if (alikeOf(box).length > 1) return false;
  return isAmidStory(scene, box.from, box.to) || isBehindStory(scene, box);
}
