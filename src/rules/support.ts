/** Pitches to subscribe, register or donate. */
import { BACKING, sellsItself, sellsItselfHere } from '../engine/addresses.ts';
import { errandOfAside } from '../engine/aside.ts';
import { WALLED } from '../engine/pitch-box.ts';
import { type Box, type Line, linesOf } from '../engine/reader.ts';
import {
  type Finding,
  hears,
  isAboutTheTrade,
  isFurniture,
  isInFrame,
  isLinked,
  type Rule,
  type Scene,
} from '../engine/scene.ts';
import { isProse, isStoryShaped, weight } from '../engine/story.ts';
import { pitchesOf } from './pitches.ts';
import { voicedLines } from './voiced.ts';

/** Lines after the article among which its own pitches stand. */
const REACH = 40;
/** Characters of a menu's item: "Manage your subscription". */
const LONGEST_ITEM = 40;

export const support: Rule = {
  id: 'support',
  find(scene) {
    const { story } = scene;
    if (!story) return [];
    // "Subscribe" in a site's head or foot is its menu; there it takes a sentence to make a pitch.
    const near = (index: number) => index > story.start && index < story.article.to + REACH;
    const ownSubject = isAboutTheTrade(scene, 'newsletter', 'consent', 'support');
    const leading = scene.page.lines
      .slice(story.start + 1, story.article.to + REACH)
      .filter(
        (line) =>
          leadsToOffer(scene, line) ||
          (!ownSubject &&
            !isFurniture(line.box) &&
            errandOfAside(scene.page, story, scene.site, line) === 'support'),
      )
      .concat(ownSubject ? [] : voicedLines(scene, 'support'))
      .map(
        (line): Finding => ({
          rule: 'support',
          reason: { code: 'supportPitch', detail: line.text.slice(0, 60) },
          line,
        }),
      );
    const pitches = pitchesOf(scene, 'support', 'supportPitch', 320, (line) =>
      near(line.index) && !isInFrame(story, line.box)
        ? hears(scene, line, 'support', 'pitch', 'leadIn', 'smallPrint', 'heading') !== undefined
        : (!isLinked(line) || line.text.length > LONGEST_ITEM) &&
          hears(scene, line, 'support', 'pitch', 'smallPrint') !== undefined,
    );
    return [...pitches, ...leading, ...pleasBelow(scene)];
  },
};

/** Characters and lines of a plea below the story. */
const LONGEST_PLEA = 1200;
const MOST_LINES = 8;
/** Characters outside links: less is no plea. */
const SHORTEST_PLEA = 80;

/**
 * Boxes right below the story's text in which every link leads to where the newsroom sells itself: whatever they say,
 * they plead.
 */
function pleasBelow(scene: Scene): Finding[] {
  const { page, story } = scene;
  if (!story) return [];
  const found: Finding[] = [];
  const visit = (box: Box) => {
    if (box.to <= story.body.to || box.from >= story.article.to + REACH || box.linkChars === 0) return;
    if (box.from >= story.body.to && isPlea(scene, box)) {
      const detail = page.lines[box.from]?.text.slice(0, 60) ?? '';
      found.push({ rule: 'support', reason: { code: 'supportPitch', detail }, box });
    } else for (const child of box.children) visit(child);
  };
  visit(page.root);
  return found;
}

function isPlea({ page, site, story }: Scene, box: Box): boolean {
  // A story cut in two by what stands between goes on below, and behind a wall a part of it ends on an offer.
  if (!story || isStoryShaped(story, box) || WALLED.test(box.hint)) return false;
  if (page.lines.slice(box.to, story.article.to).filter(isProse).length > 1) return false;
  const last = page.lines[box.to - 1];
  if (!last || !isLinked(last) || last.text.length > LONGEST_ITEM) return false;
  if (box.chars > LONGEST_PLEA || box.to - box.from > MOST_LINES || box.to - box.from < 2) return false;
  if (box.chars - box.linkChars < SHORTEST_PLEA || box.passwords + box.textareas > 0) return false;
  if (isFurniture(box) || isInFrame(story, box)) return false;
  const links = linesOf(page, box).flatMap((line) => line.links);
  return (
    links.length > 0 &&
    links.every(({ href }) => site.target(href) !== 'outside' && (sellsItself(href) || BACKING.test(href)))
  );
}

/** Weighed characters of a line that sends there. */
const SHORTEST_OFFER = 14;
const LONGEST_OFFER = 200;

/** Whether a line is nothing but a link to where the newsroom sells itself, in whatever words. */
function leadsToOffer(scene: Scene, line: Line): boolean {
  const { story } = scene;
  const length = weight(line.text);
  if (!story || !isLinked(line) || length < SHORTEST_OFFER || length > LONGEST_OFFER) return false;
  if (isFurniture(line.box) || isInFrame(story, line.box) || line.box.tag === 'li') return false;
  return line.links.every(({ href }) => sellsItselfHere(href, scene.site));
}
