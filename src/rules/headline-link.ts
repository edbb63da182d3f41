/**
 * Links that lead to another story of the site, told by what they say where the address is too short to tell: "/n/1"
 * may be anything, but what is called by a headline is a story.
 */
import { namesPrice } from '../engine/addressed.ts';
import type { Line, Link } from '../engine/reader.ts';
import { isLinked } from '../engine/scene.ts';
import type { Site } from '../engine/site.ts';
import { weight } from '../engine/story.ts';

/** Weighed characters and words of a headline. */
const SHORTEST = 30;
const LONGEST = 200;
const FEWEST_WORDS = 4;
/** Weighed characters of one in fewer, longer words. */
const LONG_WORDED = 36;
/** Where the pages of a topic, of a person and of the house itself are, and what is there to be filled in or kept. */
const NO_STORY =
  /\/(tags?|topics?|tem[ay]s?|themen|thema|schlagwort|keywords?|label|authors?|autor(en|es|i)?|auteurs?|people|persons?|profile|team|staff|about(-us)?|contact|kontakt|imprint|impressum|privacy|terms|legal|agb|policy|policies|forms?|formular\w*|downloads?|documents?|dokument\w*|files?|uploads?|services?)(\/|$|\.)/i;

/** The site's front page, or what takes its place. */
const HOME = /^((https?:)?\/\/[^/?#]{1,80})?\/?(index\.\w+)?([?#]|$)/i;

/** A last part of a path that has a number or several words: what is always there has a name of its own. */
const NUMBERED = /^[^?#]*\/[^/?#]*(\d|-[^/?#]*-)[^/?#]*\/?([?#]|$)/;

/** Whether words read as a headline: more than a label, and neither a sentence nor what leads over to something. */
export function readsAsHeadline(text: string): boolean {
  const length = weight(text);
  if (length < SHORTEST || length > LONGEST || /[^.][.。]$|[:：;,]$/.test(text)) return false;
  if (length > text.length * 1.5) return true;
  const words = text.split(' ').length;
  return words >= FEWEST_WORDS || (words === FEWEST_WORDS - 1 && length >= LONG_WORDED);
}

/** Weighed characters and words of a headline that is none of the page's own buttons. */
const LONG = 36;
const MANY_WORDS = 5;

/** Whether words are a headline where they stand: behind the story, where the page has its own links. */
export function readsAsLongHeadline(text: string): boolean {
  if (!readsAsHeadline(text) || weight(text) < LONG) return false;
  return weight(text) > text.length * 1.5 || text.split(' ').length >= MANY_WORDS;
}

/**
 * @param words what the link says
 */
export function leadsToStory(site: Site, href: string, words: string): boolean {
  const to = site.target(href);
  if (to === 'story') return true;
  if (href !== '#' && !NUMBERED.test(href)) return false;
  return isPageOfOurs(site, href) && readsAsHeadline(words) && !namesPrice(words);
}

/** Whether a link leads to a page of the site that may tell something. */
export function isPageOfOurs(site: Site, href: string): boolean {
  // The address was lost on the way, or a script of the page's own has it.
  if (href === '#' || site.target(href) === 'story') return true;
  return (
    !HOME.test(href) && site.target(href) === 'section' && !NO_STORY.test(href) && !isElsewhere(site, href)
  );
}

/** Under another name of the house its shop is found as well. */
function isElsewhere({ name }: Site, href: string): boolean {
  const host = /^(?:https?:)?\/\/([^/?#]{1,80})/i.exec(href)?.[1];
  return host !== undefined && !host.toLowerCase().includes(name);
}

/** Where a line's links lead, each with what it says. */
export function linksOf(line: Line): readonly { href: string; words: string }[] {
  return line.links.map((link) => ({ href: link.href, words: wordsIn(line, link) }));
}

/** What a line says in one of its links. */
export function wordsIn(line: Line, link: Link): string {
  return line.links.length === 1 && isLinked(line) ? line.text : wordsOf(link);
}

/** What a link says. */
export function wordsOf(link: Link | undefined): string {
  return (link?.element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
