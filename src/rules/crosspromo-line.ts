/**
 * A line judged on its own: by its lead-in, its bracketed tag, or by being nothing but a link to another story
 * between two paragraphs.
 */

import { type Line, within } from '../engine/reader.ts';
import { isRow, isSource } from '../engine/rows.ts';
import { hears, isEmphasised, isLinked, isSentence, type Scene } from '../engine/scene.ts';
import { headingLevel, weight } from '../engine/story.ts';
import { isOneOfSeveral, isSetApart, isSpoken, isTold } from '../engine/told.ts';
import type { Reason } from './catalogue.ts';
import { isAlone } from './crosspromo-alone.ts';
import { captionsAnEmbed } from './crosspromo-box.ts';
import { tagOf } from './crosspromo-tag.ts';
import { isSignpost } from './signpost.ts';
import { SOURCE } from './source-words.ts';
import { isRowOfTopics } from './tag-list.ts';

/** "Watch: …" without a link stands over a player, and what it plays is the story's. */
const VIEWING =
  /^(watch|video|vídeo|vidéo|listen|ver|mira|schau|seht|guarda|assista|oglądaj|izle|смотр|дивіт|bekijk|kijk|katso|se|sjá|kyk|luister|buka|bheka|lalela|jonga|mamela|tonton|simak|saksikan|dengarkan|xem|nghe|слушай|слуша|слухай|гледай|чуй|погледа|pogledaj|poslušaj|δείτε|δες|δειτε|ακούστε|شاهد|استمع|צפו|האזינו|देखें|सुनें)/;
/** "See also: …" does not. */
const ALSO =
  /(also|auch|aussi|également|también|anche|também|ook|też|także|również|även|också|også|također|takže|také|tiež|myös|és|și|ayrıca|також|также|још|също|επίσης|أيضا|أيضاً|أيضًا|גם)\s*:?$/;
/** "More: desk@town.example, 0123 456 789": how to reach somebody. */
const REACHES = /@|\bwww\.|https?:|\d[\d\s()/.-]{6,}\d/;
/** Characters: a lead-in with less behind it leads to what stands below. */
const SHORTEST_HEADLINE = 12;
/** Weighed characters: "More about the ferry: read here" as a linked paragraph. */
const SHORTEST_ONWARD = 24;
/** Characters. */
const LONGEST_PITCH = 160;
/** Weighed characters. */
const LONGEST_SOURCE = 70;
/** A line on its own: "READ MORE: …", "Headline of another story [INSIGHT]", or just its link. */
export function judgeLine(scene: Scene, line: Line): Reason | null {
  const story = scene.story;
  if (!story) return null;
  if (isOfTheAuthor(line) || isSetApart(line) || (scene.said(line).length > 0 && isOneOfSeveral(scene, line)))
    return null;
  if (isSource(scene, line) || isRowOfTopics(line)) return null;
  const length = weight(line.text);
  const toStory = line.links.some((link) => scene.site.target(link.href) === 'story');
  const linked = isLinked(line);
  const leadIn = hears(scene, line, 'crosspromo', 'leadIn');
  // "Read more" that leads nowhere opens the rest of this story; a headline that does has lost its address.
  const lost = length >= SHORTEST_ONWARD && line.links.every(({ href }) => href === '#');
  if (line.links.length > 0 && !lost && line.links.every(({ href }) => isHere(scene, href))) return null;
  // "More" under a film or a chart is its own button.
  const label = hears(scene, line, 'crosspromo', 'heading', 'button') !== undefined;
  if (leadIn && opensChapter(scene, line, leadIn.words)) return null;
  if (linked && label && line.text.length < SHORTEST_HEADLINE && captionsAnEmbed(scene, line.box))
    return null;
  if (leadIn && length <= 320 && !isTold(scene, line, leadIn.words, 'crosspromo')) {
    // Arrows may stand before it.
    const end = Math.max(0, line.folded.indexOf(leadIn.words)) + leadIn.words.length;
    const rest = line.text.length - end;
    const colon = /[:：|>»›–—】\]／]/.test(line.text.slice(end - 1, end + 4));
    const beyond = weight(line.text.slice(end));
    if (
      line.linkChars > rest * 0.5 ||
      (colon &&
        beyond > SHORTEST_HEADLINE &&
        !opensPart(scene, line, leadIn.words) &&
        (ALSO.test(leadIn.words) || !VIEWING.test(leadIn.words)) &&
        !isTellingBehind(leadIn.words, line.text.slice(end)) &&
        line.text.length < 220 &&
        (!/[.!]\s+\p{Lu}/u.test(line.text) || isHeadlineOfTwo(line, leadIn.words)))
    ) {
      return {
        code: SOURCE.test(leadIn.words) ? 'sourceLine' : 'leadIn',
        detail: asWritten(line, leadIn.words),
      };
    }
  }
  // "Source: read …" says it in so many words.
  if (leadIn && length <= LONGEST_SOURCE && SOURCE.test(leadIn.words) && /[:：]./.test(leadIn.words))
    return { code: 'sourceLine', detail: line.text };
  // "More articles of this section are here: Living", where the last word is the link.
  if (
    leadIn &&
    leadIn.words.split(' ').length > 2 &&
    line.text.length <= LONGEST_ONWARD &&
    line.links.length === 1 &&
    line.links.every(({ href }) => scene.site.target(href) !== 'outside') &&
    !isSentence(line)
  )
    return { code: 'leadIn', detail: asWritten(line, leadIn.words) };
  // The whole line sends the reader on ("Source: Read Full Article").
  if (
    leadIn &&
    // Over a paragraph it is that one's heading.
    (headingLevel(line.box) === 0 || !story.prose.has(line.index + 1)) &&
    // With a colon it leads to what stands below, and goes with that or stays.
    !/[:：]$/.test(line.text) &&
    line.folded.length - leadIn.words.length < 4 &&
    !opensList(scene, line) &&
    (sendsOn(leadIn.words) || SOURCE.test(leadIn.words))
  ) {
    return { code: 'sourceLine', detail: line.text };
  }
  const onward = hears(scene, line, 'crosspromo', 'button');
  if (
    onward &&
    line.index > story.last &&
    line.index < story.last + 4 &&
    onward.words.split(' ').length > 2
  ) {
    return { code: 'sourceLine', detail: line.text };
  }
  const told = hears(scene, line, 'crosspromo', 'pitch');
  if (
    told &&
    length <= LONGEST_PITCH &&
    line.index >= story.first &&
    (!story.prose.has(line.index) || isTail(scene, line) || isEmphasisedLink(line)) &&
    !isTold(scene, line, told.words, 'crosspromo')
  )
    return { code: 'sourceLine', detail: asWritten(line, told.words) };
  if (isSignpost(scene, line)) return { code: 'otherStories' };
  const tag = tagOf(scene, line);
  if (tag) return { code: 'bracketTag', detail: tag };
  if (namesItsTarget(line)) return { code: 'leadIn', detail: line.text.slice(0, 60) };
  const heading = hears(scene, line, 'crosspromo', 'heading');
  const leadsOn = heading && linked && length >= SHORTEST_ONWARD && line.box.tag === 'p';
  if (heading && line.index > story.start && (leadsOn || standsAlone(scene, line)))
    return { code: 'heading', detail: line.text.slice(0, 60) };
  if (line.index <= story.start || headingLevel(line.box) > 0) return null;
  if (line.links.length === 0 && isPointed(scene, line) && !isSpoken(scene, line) && !isRow(scene, line))
    return { code: 'otherStories' };
  const pointed =
    ARROW.test(line.text) &&
    line.linkChars > line.text.length * 0.5 &&
    (toStory || inside(scene, line) || /^\s*>>/.test(line.text));
  if (pointed && line.index < story.last + TAIL) return { code: 'otherStories' };
  return isAlone(scene, line) ? { code: 'otherStories' } : null;
}

const UNSPACED_WORDS = 4;
/** "Zum Originalartikel" says in two words what others say in three. */
const ORIGINAL = /original|оригинал|оригінал|orijinal/;

/** Whether words send the reader on by themselves: "read it in full", "zum Originalartikel", "阅读原文". */
function sendsOn(words: string): boolean {
  if (weight(words) > words.length * 1.5) return words.length >= UNSPACED_WORDS;
  const count = words.split(' ').length;
  return count > 2 || (count === 2 && ORIGINAL.test(words));
}

const LONGEST_ONWARD = 90;

/** "See also: note 2", "See also: Hale, Rivers, chapter 3 (1962)" */
const CITED = /^[\s:：]*\p{Ll}.{0,39}$|\d\)?$/u;

/** What follows a word that is spoken of in a Japanese sentence. */
const SPOKEN_OF = /^[】」』]?(と|は|が|を|も|に|の)[^。]*。/;

/** Whether what stands behind a lead-in without a link is a sentence, a contact or what is cited, and no headline. */
function isTellingBehind(words: string, rest: string): boolean {
  return (
    REACHES.test(rest) ||
    SPOKEN_OF.test(rest) ||
    /[^.]\.$/.test(rest) ||
    (ALSO.test(words) && CITED.test(rest))
  );
}

/** "Read also: Ash stops the flights. What now?": after so many words a headline may be two sentences. */
function isHeadlineOfTwo({ text }: Line, words: string): boolean {
  return text.length <= LONGEST_PITCH && words.split(' ').length > 1 && !/[.。]$/.test(text);
}

/** "【動画】…": as a heading, or as a sentence, it may be a part of the story itself. */
function opensPart({ story }: Scene, line: Line, words: string): boolean {
  if (!/[】\]]$/.test(words)) return false;
  return (
    /[。.]$/.test(line.text) || (headingLevel(line.box) > 0 && story?.prose.has(line.index + 1) === true)
  );
}

/** Whether a list without links stands below: it is weighed with its heading, or told with it. */
function opensList({ story, page }: Scene, line: Line): boolean {
  const below = page.lines[line.index + 1];
  if (!below || below.links.length > 0 || story?.prose.has(below.index)) return false;
  return below.box !== line.box && (below.box.tag === 'li' || below.box.lines.length > 1);
}

/** "Related: the silt debate" in a heading over a paragraph: in a word newsrooms say it of others, writers of what follows. */
function opensChapter({ story, page }: Scene, line: Line, words: string): boolean {
  if (headingLevel(line.box) === 0 || line.links.length > 0 || words.includes(' ')) return false;
  const below = page.lines[line.index + 1];
  return story?.prose.has(line.index + 1) === true && below?.box.parent === line.box.parent;
}

const ARROW = /^\s*(>>+|»|›|→|►|▶|▷|▼|☞|👉|➡)/u;
/** Two arrows before a headline, or one behind it: what it led to is gone, it does not belong to the story. */
const POINTED = /^\s*(?:>>|»»)[>»]*\s*[^>»]{12,}$|^[^«»›→>]{12,}\s(?:»|›|→|>>+)$/;
const LONGEST_POINTED = 140;

/** One arrow is a bullet where others stand beside it. */
const BULLET = /^\s*(?:→|►|▶|➡|👉|☞)/u;

function isPointed({ page }: Scene, { text, index }: Line): boolean {
  const beside = [page.lines[index - 1], page.lines[index + 1]];
  if (BULLET.test(text) && weight(text) >= SHORTEST_ONWARD && weight(text) <= LONGEST_POINTED)
    return !/[.:。：]|\d/.test(text) && !beside.some((one) => one && BULLET.test(one.text));
  return weight(text) <= LONGEST_POINTED && POINTED.test(text) && !/[.!?。]\s*(»|›|→|>>+)?$/.test(text);
}

/** Whether a line's links stay on the site and lead away from the page. */
function inside({ site }: Scene, line: Line): boolean {
  return line.links.every(({ href }) => /^(story|section)$/.test(site.target(href)));
}

/** A line in italics or bold with a link in it: no paragraph of a report is. */
function isEmphasisedLink(line: Line): boolean {
  return line.links.length > 0 && isEmphasised(line);
}

/** "___", "* * *": a rule drawn in letters. */
function isDrawn(text: string): boolean {
  return text.length > 1 && text.length < 16 && /^[_*\-–—=~•·\s]+$/.test(text);
}

/** Lines below a drawn rule at a story's end. */
const TAIL = 3;

/** Whether it stands below a drawn rule at the story's end, where agencies send readers on. */
function isTail({ page, story }: Scene, line: Line): boolean {
  if (!story || line.index < story.last) return false;
  for (let index = line.index - 1; index >= line.index - TAIL; index--)
    if (isDrawn(page.lines[index]?.text ?? '')) return true;
  return false;
}

/** A name that is an address, and a colon. */
const NAMED_TARGET = /^\D{0,12}?\b([a-z][a-z\d-]{2,40}\.[a-z]{2,12}):\s/i;

/** "On harbourpost.example: headline", where the headline leads there: to a sister title. */
function namesItsTarget(line: Line): boolean {
  const named = NAMED_TARGET.exec(line.text);
  const name = named?.[1]?.toLowerCase();
  if (!named || !name || line.links.length !== 1 || line.text.length > LONGEST_PITCH) return false;
  if (line.linkChars < (line.text.length - named[0].length) * 0.9) return false;
  return line.links.every(({ href }) =>
    /^https?:\/\/([^/?#]{1,80})/i.exec(href)?.[1]?.toLowerCase().endsWith(name),
  );
}

const AUTHOR = /(^|[\s_-])(author|byline|bio|autor|auteur)/;
const NEAR = 3;

/** "Read more from this author" stands under who that is. */
function isOfTheAuthor(line: Line): boolean {
  let box: Line['box'] | null = line.box;
  for (let steps = 0; box && steps < NEAR; steps++, box = box.parent) if (AUTHOR.test(box.hint)) return true;
  return false;
}

function isHere({ site }: Scene, href: string): boolean {
  const to = site.target(href);
  return to === 'self' || to === 'action';
}

/** The lead-in as the page has it, with its capitals and what stands before it. */
function asWritten(line: Line, words: string): string {
  const end = line.folded.indexOf(words) + words.length;
  return line.folded.length === line.text.length ? line.text.slice(0, end) : words;
}

/** A heading between paragraphs whose list a script was to bring: nothing of its own stands under it. */
function standsAlone(scene: Scene, line: Line): boolean {
  const { story } = scene;
  if (!story || line.box.lines.length !== 1) return false;
  // A subheading of the story stands beside its paragraphs, one of an emptied section in what is left of it.
  let wrappers = 0;
  for (let up = line.box.parent; up && up.to - up.from === 1; up = up.parent) wrappers += 1;
  if (wrappers > 1 && within(line.box, story.article)) return true;
  // With a colon it may lead to a frame or a film, which has no line.
  if (/[:：]$/.test(line.text)) return false;
  if (headingLevel(line.box) > 0 || !story.prose.has(line.index + 1)) return false;
  return line.box.parent !== scene.page.lines[line.index + 1]?.box;
}
