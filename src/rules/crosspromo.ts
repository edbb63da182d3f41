/**
 * Lines and boxes for other stories, inside this one or stuck to its end: which boxes are weighed, and in which
 * order, and when the links themselves are the story.
 */
import { type Box, linesOf } from '../engine/reader.ts';
import { isSource } from '../engine/rows.ts';
import {
  type Finding,
  hears,
  isByline,
  isLinked,
  isSentence,
  type Rule,
  type Scene,
  tellsStory,
} from '../engine/scene.ts';
import { isStoryShaped, weight } from '../engine/story.ts';
import { isOneOfSeveral } from '../engine/told.ts';
import type { Reason } from './catalogue.ts';
import { isLabel } from './crosspromo-alone.ts';
import { PROMO_HINT, score, stuckTo } from './crosspromo-box.ts';
import { judgeLine } from './crosspromo-line.ts';
import { listsOf } from './crosspromo-list.ts';
import { strippedOf } from './crosspromo-stripped.ts';
import { underLeadIns } from './signpost.ts';
import { SOURCE } from './source-words.ts';
import { withoutTags } from './tag-list.ts';

/** Lines at most from a teaser's text to its end. */
const TEASER_TAIL = 3;

/** Boxes inside one that stands after the article, until one is told. */
const DEEPEST_OUTSIDE = 3;

export const crosspromo: Rule = {
  id: 'crosspromo',
  find(scene) {
    const { story, page } = scene;
    if (!story) return [];
    const findings: Finding[] = [];
    const take = (box: Box, reason: Reason) => {
      for (const part of withoutTags(scene, box)) findings.push({ rule: 'crosspromo', reason, box: part });
    };
    const proseIn = (box: Box) => {
      let count = 0;
      for (let index = box.from; index < box.to; index++) if (story.prose.has(index)) count += 1;
      return count;
    };
    const firstProse = (box: Box) => {
      let index = box.from;
      while (index < box.to && !story.prose.has(index)) index += 1;
      return index;
    };
    const visit = (box: Box) => {
      if (box.to <= story.start || box.from === box.to) return;
      if (
        box !== story.article &&
        box !== story.body &&
        (box.linkChars > 0 || box.tag === 'article' || PROMO_HINT.test(box.hint)) &&
        !(box.from <= story.start && box.to > story.start)
      ) {
        const prose = box.to - box.from > 60 ? 99 : proseIn(box);
        const holdsMuch = box.chars > 6000;
        if (!holdsMuch && prose <= 3) {
          const verdict = score(scene, box);
          // What is told before other stories are named is this one's, but for a teaser's "Read more" at its end.
          const told = firstProse(box);
          const own =
            (prose > 0 && verdict.named > told && (prose > 1 || box.to - told > TEASER_TAIL)) ||
            beginsWithByline(scene, box, verdict.named) ||
            tellsBefore(scene, box, verdict.named) ||
            (isStoryShaped(story, box) && verdict.named > box.from && box.to - box.from > 1) ||
            beginsWithStory(box, verdict.named) ||
            isOneOfItsPieces(scene, verdict.named) ||
            leadsNowhereElse(scene, box);
          if (!own && verdict.score >= 3 + prose * 0.75 + (box.lines.length > 0 && box.tag === 'p' ? 1 : 0)) {
            take(box, verdict.reason);
            return;
          }
        }
      }
      for (const line of box.lines) {
        if (line.index < story.start || (story.prose.has(line.index) && weight(line.text) > 320)) continue;
        const reason = judgeLine(scene, line);
        if (!reason) continue;
        // "Background", over a headline in the same paragraph.
        const label = box.lines[0];
        if (label && label !== line && box.lines.length === 2 && box.tag === 'p' && isLabel(label))
          findings.push({ rule: 'crosspromo', reason, line: label });
        findings.push({ rule: 'crosspromo', reason, line });
      }
      for (const child of box.children) visit(child);
    };
    visit(story.article);
    findings.push(...listsOf(scene));
    findings.push(...strippedOf(scene, findings));
    findings.push(...underLeadIns(scene, findings));
    const visitOutside = (box: Box, depth: number) => {
      const { score: value, reason, named } = score(scene, box);
      // Outside the article a list of links is the page's own, unless it says or is called something else.
      const told = reason.code !== 'otherStories' || PROMO_HINT.test(box.hint);
      if (value >= 4 && told && !beginsWithByline(scene, box, named) && !tellsBefore(scene, box, named))
        take(box, reason);
      else if (depth < DEEPEST_OUTSIDE) for (const child of box.children) visitOutside(child, depth + 1);
    };
    for (const box of stuckTo(scene)) visitOutside(box, 0);
    // The seed's trailer often stands just outside the article.
    for (const line of page.lines.slice(story.article.to, story.article.to + 3)) {
      const source = hears(scene, line, 'crosspromo', 'leadIn');
      if (source && SOURCE.test(source.words))
        findings.push({
          rule: 'crosspromo',
          reason: { code: 'sourceLine', detail: line.text.slice(0, 60) },
          line,
        });
    }
    findings.push(...underOneLink(scene, findings));
    return tellsOnlyOfOthers(scene, findings) || isDigest(scene, findings)
      ? findings.filter((finding) => finding.reason.code !== 'otherStories')
      : findings;
  },
};

/** Lines of a teaser that is a link as a whole. */
const FAR = 4;

/** Kicker, standfirst and author of a headline that goes, where one link holds them all. */
function underOneLink({ page }: Scene, findings: readonly Finding[]): Finding[] {
  return findings.flatMap(({ box, line, rule, reason }) => {
    const named = line ?? page.lines[box?.from ?? -1];
    const link = named?.links[0]?.element;
    if (!named || !link || named.links.length > 1) return [];
    return page.lines
      .slice(Math.max(0, named.index - FAR), named.index + FAR + 1)
      .filter(
        (other) => other !== named && isLinked(other) && other.links.every(({ element }) => element === link),
      )
      .map((other): Finding => ({ rule, reason, line: other }));
  });
}

/** Whether a box begins with who wrote the story: its maker put what is its own and others into one section. */
function beginsWithByline({ page }: Scene, box: Box, named: number): boolean {
  const line = page.lines[box.from];
  return line !== undefined && named !== Number.POSITIVE_INFINITY && named > box.from && isByline(line);
}

/** Weighed characters of a text that is no label. */
const SHORTEST_TEXT = 110;

/** Whether a box says something of its own before it names others: who wrote the story, what the page is. */
function tellsBefore({ page }: Scene, box: Box, named: number): boolean {
  // A teaser says it, too, and ends with its "Read more"; a list goes on.
  if (named === Number.POSITIVE_INFINITY || box.to - named <= TEASER_TAIL) return false;
  return page.lines
    .slice(box.from, named)
    .some(({ text, linkChars }) => weight(text) > SHORTEST_TEXT && linkChars < text.length * 0.3);
}

/** A piece of the story among several, whose own heading is worded as a link to another. */
function isOneOfItsPieces(scene: Scene, named: number): boolean {
  const heading = scene.page.lines[named];
  return heading !== undefined && (isOneOfSeveral(scene, heading) || isSource(scene, heading));
}

/** A table of contents: every link leads to a part of this page. */
function leadsNowhereElse({ page, site }: Scene, box: Box): boolean {
  const links = linesOf(page, box).flatMap((line) => line.links);
  return (
    links.length >= Math.min(2, box.to - box.from) &&
    links.every(({ href }) => site.target(href) === 'self' && href.length > 1)
  );
}

/** A paragraph that tells something before it names another story in a line of its own: that line goes alone. */
function beginsWithStory(box: Box, named: number): boolean {
  const [first] = box.lines;
  if (!first || box.lines.length < 2 || named === Number.POSITIVE_INFINITY) return false;
  return named > first.index && first.linkChars === 0 && isSentence(first);
}

/** Linked headlines of a digest, and their part of its paragraphs. */
const FEW_HEADLINES = 3;
const MOST_PARAGRAPHS = 2.5;

/** Whether every other paragraph is the headline of the one below it: what happened today, each in a few sentences. */
function isDigest({ story, page }: Scene, findings: readonly Finding[]): boolean {
  const headlines = findings.filter(
    ({ line, reason }) =>
      line && isLinked(line) && reason.code === 'otherStories' && story?.prose.has(line.index + 1),
  );
  const told = [...(story?.prose ?? [])].filter((index) => page.lines[index]?.box.tag === 'p').length;
  return headlines.length >= FEW_HEADLINES && told <= headlines.length * MOST_PARAGRAPHS;
}

/** In a round-up the links are the story: more of it would go than stay. */
function tellsOnlyOfOthers(scene: Scene, findings: readonly Finding[]): boolean {
  const { story, page } = scene;
  if (!story) return true;
  let gone = 0;
  let told = 0;
  for (const index of story.prose) told += weight(page.lines[index]?.text ?? '');
  for (const { box, line, reason } of findings) {
    if (reason.code !== 'otherStories') continue;
    const from = box?.from ?? line?.index ?? 0;
    if (from > story.last || from < story.first) continue;
    gone += box ? box.chars : (line?.text.length ?? 0);
    if (box && tellsStory(story, box.from, box.to)) told -= box.chars - box.linkChars;
  }
  return gone > told * 0.6;
}
