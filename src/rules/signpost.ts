/**
 * Lines that send the reader to something of the newsroom's own: a live blog, a tracker, a gallery, its podcast. They are
 * told by how they are set apart from what is told (in italics or bold as a whole, in brackets, behind the last paragraph),
 * by where their links lead, and by speaking as the newsroom.
 */
import { namesSite, speaksAsUs } from '../engine/addressed.ts';
import { errandAt } from '../engine/addresses.ts';
import { type Box, type Line, linesOf } from '../engine/reader.ts';
import { type Finding, isByline, isEmphasised, isLinked, isQuote, type Scene } from '../engine/scene.ts';
import { headingLevel, isStoryShaped, weight } from '../engine/story.ts';
import { alikeOf, isSetApart } from '../engine/told.ts';
import { isPageOfOurs, linksOf } from './headline-link.ts';

/** Weighed characters. */
const LONGEST = 240;
const LONGEST_PODCAST = 420;
const LONGEST_TITLE = 90;
const SHORTEST_CALL = 60;

/** Whether a line sends the reader to something else of the newsroom's, by any of these. */
export function isSignpost(scene: Scene, line: Line): boolean {
  const { story } = scene;
  if (!story || line.index <= story.first || isSetApart(line) || isByline(line)) return false;
  if (/^(li|td|th|dd|dt)$/.test(line.box.tag) || asksElse(scene, line)) return false;
  // A heading of the story's own has its paragraph below.
  if (headingLevel(line.box) > 0 && story.prose.has(line.index + 1)) return false;
  return endsOnOurs(scene, line) || isOwnPodcast(scene, line);
}

/** What other rules know by its words or its address is theirs. */
function asksElse({ said, site }: Scene, line: Line): boolean {
  return (
    said(line).some(({ rule, kind }) => rule !== 'crosspromo' && kind !== 'topic') ||
    line.links.some(({ href }) => errandAt(href, site) !== null && !PLAYERS.test(href))
  );
}

/** "Jo Lind covers farming for the Post": who wrote the story. */
const PERSON = /^\p{Lu}\p{Ll}+ (\p{Lu}\. )?\p{Lu}[\p{Ll}-]+ \p{Ll}/u;
/** "This story was corrected on 5 May": a note on the story. */
const NOTE = /\d/;

/** "The first part is here": it goes on elsewhere, and is one story. */
const SERIES = /(?<!\p{L})(part|teil|partie|parte|deel|delen|część|díl|часть|частина)(?!\p{L})/iu;

/** An address that is written out. */
const ADDRESS = /[\w-]{2,40}\.[a-z]{2,12}(?![\w-])/i;

/** "For every dollar spent, see our tracker.": the last thing said, and the way to it at its end. */
function endsOnOurs(scene: Scene, line: Line): boolean {
  const { site, story, page } = scene;
  const { text } = line;
  if (!story || line.links.length === 0 || !isEmphasised(line) || headingLevel(line.box) > 0) return false;
  if (weight(text) > LONGEST || PERSON.test(text) || NOTE.test(text) || SERIES.test(text)) return false;
  if (!line.links.every(({ href }) => isPageOfOurs(site, href))) return false;
  const words = linksOf(line).at(-1)?.words ?? '';
  const closes = text.length - text.lastIndexOf(words) - words.length <= 2;
  const goesOn = page.lines
    .slice(line.index + 1, story.body.to)
    .some((below) => story.prose.has(below.index) && !isEmphasised(below));
  // "Use our map to see which piers are closed": what is linked is the newsroom's in so many words.
  if (goesOn) return speaksAsUs(words) && !isToldByUs(scene, line);
  if (text.endsWith('!')) return weight(text) >= SHORTEST_CALL;
  const ours = speaksAsUs(text) && !isToldByUs(scene, line);
  return (closes || text.includes('?')) && (ours || namesSite(ADDRESS.exec(text)?.[0] ?? '', site.name));
}

/** Paragraphs in which somebody says "we" of what is told. */
const OFTEN = 2;

/** Whether the story itself is told by "us": then it is no newsroom that says it. */
function isToldByUs({ page, story }: Scene, line: Line): boolean {
  const told = [...(story?.prose ?? [])].flatMap((index) => page.lines[index] ?? []);
  return told.filter((one) => one !== line && !isQuote(one) && speaksAsUs(one.text)).length >= OFTEN;
}

const PODCAST =
  /p[oó]dcast|\bpodd(?:en|ar)?(?!\p{L})|подкаст|ポッドキャスト|팟캐스트|播客|بودكاست|פודקאסט|पॉडकास्ट/iu;
/** Where podcasts are heard. */
const PLAYERS =
  /^(https?:)?\/\/([\w-]+\.)*(spotify\.com|apple\.com|youtube\.com|youtu\.be|deezer\.com|acast\.com|soundcloud\.com|podimo\.com|podigee\.io|spreaker\.com|ivoox\.com)\//i;

/** As newsrooms put in what is no part of the story. */
const BRACKETED = /^[[(［（【].*[\])］）】]$/;

/** A line about a podcast of the newsroom's, in a story that is about none. */
function isOwnPodcast(scene: Scene, line: Line): boolean {
  const { site, story, page } = scene;
  const { text, links } = line;
  if (!story || !PODCAST.test(text) || PODCAST.test(page.lines[story.start]?.text ?? '')) return false;
  const tells = (one: Line | undefined) =>
    one !== undefined && one !== line && PODCAST.test(one.text) && !BRACKETED.test(one.text);
  if ([...story.prose].some((index) => tells(page.lines[index]))) return false;
  const ours = speaksAsUs(text) || namesSite(text, site.name);
  const leads = links.length > 0 && links.every(({ href }) => isPageOfOurs(site, href) || PLAYERS.test(href));
  if (leads && weight(text) <= LONGEST_PODCAST && BRACKETED.test(text)) return true;
  if (leads && weight(text) <= LONGEST && (isEmphasised(line) || isLinked(line))) return true;
  // "Listen to our podcast Deep Water"
  if (leads && links.length === 1 && weight(text) <= LONGEST_TITLE && !/[.!?。]$/.test(text)) return true;
  // The title of a player that stands below.
  return ours && weight(text) <= LONGEST_TITLE && !/[.。]$/.test(text) && !story.prose.has(line.index);
}

/** Lines and characters of a box that a lead-in opens. */
const MOST_LINES = 3;
const MOST_CHARS = 400;

/**
 * What stands under a lead-in in a box of its own: "Listen to our podcast:", and what this week's is about.
 * @param found what was found line by line
 */
export function underLeadIns({ page, story }: Scene, found: readonly Finding[]): Finding[] {
  return found.flatMap(({ line, rule, reason }) => {
    if (!story || !line || !/[:：]$/.test(line.text) || !PODCAST.test(line.text)) return [];
    const box = boxOpenedBy(line);
    if (!box || box.to - box.from > MOST_LINES || box.chars > MOST_CHARS || alikeOf(box).length > 1)
      return [];
    if (box === story.body || box === story.article || box.from <= story.first || isStoryShaped(story, box))
      return [];
    return linesOf(page, box)
      .slice(1)
      .map((other): Finding => ({ rule, reason, line: other }));
  });
}

/** A box with a name that begins with a line and goes on. */
function boxOpenedBy(line: Line): Box | null {
  let box: Box | null = line.box;
  while (box && box.from === line.index && box.to === line.index + 1) box = box.parent;
  return box && box.from === line.index && box.tag !== 'p' && box.hint !== '' ? box : null;
}
