/**
 * Lists of other stories that stand loose among the paragraphs: a heading, and under it line after line with a link to
 * another story. No box holds them alone, so they are told by their run.
 */
import type { Line } from '../engine/reader.ts';
import {
  type Finding,
  hears,
  isEmphasised,
  isInFrame,
  isLinked,
  isSentence,
  type Scene,
} from '../engine/scene.ts';
import { headingLevel, weight } from '../engine/story.ts';

/** Lines with a link that make a list, under a heading that names it and under one that does not. */
/** Lines after the article among which a list of its own begins or goes on. */
const REACH = 15;
const FEW = 2;
const MANY = 4;
/** Links in one line: no headline has so many. */
const MENU = 4;
const LONGEST_HEADING = 90;
/** Boxes that an entry may stand deeper than its heading. */
const DEEPEST = 5;
const SHORTEST_ENTRY = 20;
const SHORTEST_NAMED = 15;
/** Where a topic's page or an author's is. */
const TOPIC = /\/(tags?|topics?|tem[ay]s?|themen?|label|keyword|authors?|autor(en|es)?)\//i;
const LONGEST_ENTRY = 220;
/** Of an entry's characters: how many are linked at least. */
const LEAST_LINKED = 0.15;

export function listsOf(scene: Scene): Finding[] {
  const { story, page } = scene;
  if (!story) return [];
  const findings: Finding[] = [];
  const end = Math.min(story.article.to + REACH, page.lines.length);
  for (let index = story.start + 1; index < end; index++) {
    const heading = page.lines[index];
    if (!heading || !isHeading(scene, heading)) continue;
    if (isInFrame(story, heading.box)) break;
    let after = index + 1;
    const named = hears(scene, heading, 'crosspromo', 'heading', 'leadIn') !== undefined;
    // "Read more:" sends on to other houses, too; "Further reading" may be a list of sources.
    const anywhere = hears(scene, heading, 'crosspromo', 'leadIn') !== undefined;
    while (after < end && isEntry(scene, page.lines[after], heading, named, anywhere)) after += 1;
    const entries = after - index - 1;
    // A heading of the story's own says nothing of a list; at the end, where nothing is told below, its links do.
    const enough = named
      ? entries >= FEW || isFollowedBy(scene, index + 1, entries, anywhere)
      : entries >= MANY && !tellsOn(scene, after, end);
    if (!enough) continue;
    for (let at = index; at < after; at++) {
      const line = page.lines[at];
      const reason = named
        ? ({ code: 'heading', detail: heading.text.slice(0, 60) } as const)
        : ({ code: 'otherStories' } as const);
      if (line) findings.push({ rule: 'crosspromo', reason, line });
    }
    index = after - 1;
  }
  return findings;
}

/** "Read also" in a line of its own, and one linked headline under it. */
function isFollowedBy({ page, site }: Scene, index: number, entries: number, anywhere: boolean): boolean {
  const only = page.lines[index];
  if (entries !== 1 || only === undefined || !isLinked(only)) return false;
  return anywhere || only.links.some(({ href }) => site.target(href) === 'story');
}

function isHeading(scene: Scene, line: Line): boolean {
  if (line.links.length > 0 || weight(line.text) > LONGEST_HEADING) return false;
  return (
    headingLevel(line.box) > 1 ||
    isEmphasised(line) ||
    hears(scene, line, 'crosspromo', 'heading', 'leadIn') !== undefined
  );
}

function isEntry(
  scene: Scene,
  line: Line | undefined,
  heading: Line,
  named: boolean,
  anywhere: boolean,
): boolean {
  if (!line || weight(line.text) > LONGEST_ENTRY) return false;
  if (weight(line.text) < (named ? SHORTEST_NAMED : SHORTEST_ENTRY)) return false;
  if (Math.abs(line.box.depth - heading.box.depth) > DEEPEST) return false;
  // The page's foot begins, or a line of its menu.
  if (line.links.length >= MENU || isInFrame(scene.story, line.box)) return false;
  const leads = (href: string) => scene.site.target(href);
  if (anywhere && isLinked(line) && line.links.every(({ href }) => leads(href) === 'outside')) return true;
  // Under a heading that names it it is a headline, whatever its address looks like; a word or two are a topic.
  const inside = (href: string) =>
    href === '#' || (/^(story|section)$/.test(leads(href)) && !TOPIC.test(href));
  if (
    named &&
    line.links.length === 1 &&
    isLinked(line) &&
    !isSentence(line) &&
    (weight(line.text) >= SHORTEST_ENTRY || line.text.split(' ').length > 2) &&
    (line.box === heading.box || line.links.every(({ href }) => inside(href)))
  )
    return true;
  if (!line.links.some(({ href }) => leads(href) === 'story' && !TOPIC.test(href))) return false;
  return isLinked(line) || line.linkChars > line.text.length * LEAST_LINKED;
}

/** Whether the story goes on between two lines. */
function tellsOn(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const line = scene.page.lines[index];
    if (line && scene.story?.prose.has(index) && scene.said(line).length === 0) return true;
  }
  return false;
}
