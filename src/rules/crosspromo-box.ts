/**
 * A box weighed by what it is made of: links to other stories, a heading that says so, what its makers call it.
 */
import type { Box, Line, Link } from '../engine/reader.ts';
import { linesOf, within } from '../engine/reader.ts';
import { YEAR_AT_END } from '../engine/rows.ts';
import { hears, isInFrame, isLinked, isSentence, type Scene } from '../engine/scene.ts';
import { headingLevel, weight } from '../engine/story.ts';
import { isCell } from '../engine/told.ts';
import { isAmidStory, isAnnounced, isBehindStory } from './amid-story.ts';
import type { Reason } from './catalogue.ts';
import { isCard, isTeaser } from './crosspromo-card.ts';
import { headsAnEntry, isTable, isToldEntry, listOf } from './entries.ts';
import {
  isPageOfOurs,
  leadsToStory,
  linksOf,
  readsAsHeadline,
  readsAsLongHeadline,
  wordsIn,
} from './headline-link.ts';
import { isRowOfTopics } from './tag-list.ts';

export const PROMO_HINT =
  /related|recommend|teaser|promo|more-?(on|topic|news|stor|from)|read-?(more|next|also|too)|(also|zie|lees|lire|les)-?(read|ook|aussi|ogs)|links?-?(box|card|list|stack|block)|recirc|most-?(read|popular|viewed)|popular|trending|inset|topic-?box|see-?also|suggest|crosslink|inline-?(link|article|story)|story-?(card|link)|article-?card|newslink|you-?may|siehe|artikel-?empfehlung|up-?next|carousel|wp-embedded-content/;
const OTHER_HINT =
  /(^|[\s_-])(tags?|keywords?|breadcrumbs?|meta|author|byline|share|sharing|social|comments?|toc|table-of-contents|pagination|pager|nav|menu|footnotes?|references?|bibliography|sources?|caption|gallery|player|transcript)([\s_-]|$)/;
const KEEP_TAGS = new Set([
  'table',
  'blockquote',
  'figure',
  'figcaption',
  'pre',
  'nav',
  'form',
  'dl',
  'h1',
  'header',
  'address',
]);

/** "**Kicker:** headline", where only the headline is linked. */
function isKickered(line: Line): boolean {
  const { length } = line.text;
  return line.linkChars > length * 0.3 && line.linkChars + line.strongChars >= length * 0.85 - 2;
}

/** "In pictures: first night | the choir": a label, and several stories in a row. */
function isRowOfStories(scene: Scene, line: Line): boolean {
  const label = /^[^:：|]{2,30}[:：]\s*/.exec(line.text)?.[0];
  if (!label || line.links.length < 2 || isSentence(line)) return false;
  // Between them stand bars, and nothing that a sentence needs.
  const between = line.text.length - label.length - line.linkChars;
  if (between > line.links.length * 3) return false;
  return line.links.every(({ href }) => scene.site.target(href) === 'story');
}

/** Boxes and lines around a caption in which what it captions stands; a wrapper that brings no line along is no box. */
const NEAR_BOXES = 5;
const NEAR_LINES = 16;

/** Whether a film, a sound or a frame stands in the box or right beside it, among the story's paragraphs. */
export function captionsAnEmbed({ story }: Scene, box: Box): boolean {
  if (!story || !within(box, story.article)) return false;
  let lines = 0;
  let steps = 0;
  for (let up: Box | null = box; up && steps < NEAR_BOXES; up = up.parent) {
    if (up === story.body || up === story.article || up.to - up.from > NEAR_LINES) return false;
    if (up.embeds > 0) return true;
    if (up.to - up.from !== lines) steps += 1;
    lines = up.to - up.from;
  }
  return false;
}

const GALLERY =
  /(^|[/_-])(galler(y|ies)|gv|photos?|fotos?|bilder|bildergalerie|fotostrecke|gal[eé]r(ie|ia)s?|galleria|diaporama|pictures|slideshow)([/_.-]|$)/i;
/** Letters of a word that says something, and how many such words the story's own pictures share with its headline. */
const TELLING = 4;
const SHARED = 2;

/** The story's own pictures on a page of theirs: called a gallery, and named as the story is. */
export function isOwnGallery({ page, story }: Scene, box: Box): boolean {
  const headline = story ? page.lines[story.start]?.folded : undefined;
  if (!headline) return false;
  const words = new Set(headline.split(' ').filter((word) => word.length >= TELLING));
  return linesOf(page, box).some(
    (line) =>
      line.links.some(({ href }) => GALLERY.test(href)) &&
      line.folded.split(' ').filter((word) => words.has(word)).length >= SHARED,
  );
}

/** How much speaks for a box being for other stories, and the index of the line that names them. */
export interface Weighed {
  /** 3 is enough. */
  readonly score: number;
  readonly reason: Reason;
  /** `Infinity` where none does. */
  readonly named: number;
}

/** Weighed characters of a title over a box's headlines. */
const LONGEST_TITLE = 70;

function isTitle(line: Line | undefined): boolean {
  return line !== undefined && line.links.length === 0 && weight(line.text) <= LONGEST_TITLE;
}

/** Whether a link is another story's by its words alone. */
function isCalledAsStory({ site }: Scene, line: Line, link: Link): boolean {
  return isPageOfOurs(site, link.href) && leadsToStory(site, link.href, wordsIn(line, link));
}

/** Whether a link in a row of several is another story's headline. */
function isStory({ site }: Scene, { href, words }: { href: string; words: string }): boolean {
  return leadsToStory(site, href, words) && readsAsHeadline(words);
}

/** Lines of a box whose stories are told by their words alone. */
const FEW_CALLED = 6;

/** What a box has to weigh before anybody takes it. */
const ENOUGH = 3;

export function score(scene: Scene, box: Box): Weighed {
  const lines = linesOf(scene.page, box);
  const teaser = isTeaser(scene, box);
  const card = teaser || isCard(scene, box);
  const stories = new Set<string>();
  const called = new Set<string>();
  let outside = 0;
  let other = 0;
  let headlines = 0;
  let labels = 0;
  let mixed = 0;
  let captions = 0;
  let standing = 0;
  let unlinked = 0;
  let rows = 0;
  let reason: Reason = { code: 'otherStories' };
  let said = 0;
  let named = Number.POSITIVE_INFINITY;
  lines.forEach((line, position) => {
    const linked = card || isLinked(line) || isKickered(line) || isRowOfStories(scene, line);
    if (line.box.tag === 'figcaption' || /caption/.test(line.box.hint)) captions += 1;
    if (!linked && weight(line.text) > 60) standing += 1;
    if (!linked && weight(line.text) > 110)
      unlinked += weight(line.text) * (1 - line.linkChars / line.text.length);
    if (
      line.linkChars > 15 &&
      !linked &&
      weight(line.text) > 110 &&
      !hears(scene, line, 'crosspromo', 'leadIn')
    )
      mixed += 1;
    for (const link of line.links) {
      const target = scene.site.target(link.href);
      if (target === 'story') stories.add(link.href);
      else if (isCalledAsStory(scene, line, link)) called.add(wordsIn(line, link));
      else if (target === 'outside') outside += 1;
      else other += 1;
    }
    if (linked && line.links.length > 1 && linksOf(line).every((one) => isStory(scene, one))) rows += 1;
    const words = line.text.split(' ').length;
    if (linked && isSentence(line)) standing += 1;
    else if (linked && (weight(line.text) >= 24 || (weight(line.text) >= 16 && words > 2))) headlines += 1;
    else if (linked) labels += 1;
    if (position > 3 && said === 0) return;
    const heading =
      hears(scene, line, 'crosspromo', 'heading') ??
      hears(scene, line, 'crosspromo', 'leadIn') ??
      // "Read more" over a teaser is its heading, below one its button.
      (position === 0 && lines.length > 1 ? hears(scene, line, 'crosspromo', 'button') : undefined);
    // "Learn more" below a text is its button.
    const below = position > 0 && hears(scene, line, 'crosspromo', 'button') !== undefined;
    // "Read more from this author" stands under who that is.
    const ofAuthor = AUTHOR.test(line.box.hint) || AUTHOR.test(line.box.parent?.hint ?? '');
    if (heading && !below && !ofAuthor && !(heading.kind === 'leadIn' && position > 2)) {
      if (said === 0)
        reason = { code: heading.kind === 'heading' ? 'heading' : 'leadIn', detail: line.text.slice(0, 60) };
      said = Math.max(said, position < 2 ? 3 : 2);
      named = Math.min(named, line.index);
    }
  });
  const hinted = PROMO_HINT.test(box.hint);
  const titled = said > 0 || (hinted && isTitle(lines[0])) ? 1 : 0;
  const closes = (words: readonly string[]) => isBehindStory(scene, box) && words.every(readsAsLongHeadline);
  const nothingElse = lines.length <= FEW_CALLED && headlines + titled >= lines.length && !isTable(lines);
  if (
    !/^(li|td|tr)$/.test(box.tag) &&
    nothingElse &&
    captions + outside + other === 0 &&
    (hinted || isAmidStory(scene, box.from, box.to) || closes([...called]))
  )
    for (const words of called) stories.add(words);
  else other += called.size;
  if (card && stories.size === 0) stories.add('');
  const share = card ? 1 : box.linkChars / Math.max(1, box.chars);
  const announced = hinted && said === 3 && (lines.length > 3 || box.chars < 200);
  let value = said;
  if (hinted) value += 1.5;
  if (OTHER_HINT.test(box.hint)) value -= 3;
  // A quotation that is nothing but a link is what a blog makes of a link to one of its own posts.
  if (KEEP_TAGS.has(box.tag) && !(box.tag === 'blockquote' && share > 0.9)) value -= 3;
  if (stories.size >= 1) value += 1.5;
  if (stories.size >= 2) value += 0.5;
  if (share > 0.8) value += 1;
  else if (share > 0.45) value += 0.75;
  // Teasers whose links are made by scripts: what names and announces itself needs none.
  else if (share < 0.25 && headlines === 0) value -= announced ? -0.5 : 2;
  if (headlines > 1 && headlines === lines.length && outside === 0) value += 0.75;
  if (headlines >= 1) value += 0.75;
  if (rows > 0) value += 0.5;
  if (box.media > 0 && headlines > 0) value += 0.5;
  if (said === 0 && (isCell(box) || lines.every(({ text }) => YEAR_AT_END.test(text)))) value -= 4;
  // What plays among the story's paragraphs is the story's, unless it is named as something else.
  if (lines.length === 1 && lines.every(isRowOfTopics)) value -= 3;
  if (said < 3 && captionsAnEmbed(scene, box)) value -= 5;
  if (box.tag === 'aside' || teaser) value += 0.75;
  if (stories.size === 0 && outside === 0 && said === 0) value -= 2;
  if (outside > stories.size) value -= said > 0 ? 0.5 : 2.5;
  if (other > stories.size + outside) value -= said === 3 ? 0.5 : 1;
  // Under a heading that names them, headlines may be short.
  if (headlines === 0 && labels > 1 && said < 3) value -= 2.5;
  // "Print", "Download as PDF": the story's own tools, whatever else is linked beside them.
  else if (said === 0 && labels > headlines) value -= 1.5;
  if (captions > 0) value -= 3;
  if (box.linkChars === 0 && !card) value -= announced || (hinted && lines.length >= 5) ? 1 : 2.5;
  // Between headline and first paragraph stand the standfirst and the byline.
  if (scene.story && box.from < scene.story.first && box.to > scene.story.start && said === 0)
    value -= standing > 0 ? 3 : 0.75;
  if (mixed > 0) value -= 2 * mixed;
  if (unlinked > 420 * Math.max(1, stories.size)) value -= 2;
  if (unlinked > 900 * Math.max(1, stories.size)) value -= 3;
  if (box.emailFields + box.passwords > 0) value -= 2;
  if (box.otherFields > 1) value -= 2;
  // Asked last, as for each entry of a list all others are gone through.
  if (
    said === 0 &&
    value >= ENOUGH &&
    (headsAnEntry(box) ||
      isOwnGallery(scene, box) ||
      isToldEntry(box) ||
      isAnnounced(scene, listOf(box).from))
  )
    value -= 4;
  return { score: value, reason, named };
}

const AUTHOR = /(^|[\s_-])(author|byline|bio|autor|auteur)/;

/** Whether a box is a column of sections, each under a heading of its own: each is weighed by itself. */
function isColumn(scene: Scene, box: Box): boolean {
  let sections = 0;
  for (const child of box.children) {
    const first = scene.page.lines[child.from];
    if (child.to - child.from > 1 && first && headingLevel(first.box) > 0 && headingLevel(first.box) < 4)
      sections += 1;
  }
  return sections > 1;
}

/** The boxes right after the article, where its lists of other stories often stand. */
export function stuckTo(scene: Scene): Box[] {
  const { story } = scene;
  if (!story) return [];
  const found: Box[] = [];
  const reach = story.article.to + 40;
  const collect = (box: Box, depth: number) => {
    if (
      box.from >= reach ||
      isInFrame(story, box) ||
      /^(nav|footer|header)$/.test(box.tag) ||
      /(^|[\s_-])((site|page|global|main|app)-?footer|nav|comments?)|(^|\s)footer(\s|$)/.test(box.hint)
    )
      return;
    if (box.chars <= 6000 && box.linkChars > 0 && !isColumn(scene, box)) found.push(box);
    else if (depth < 4) for (const child of box.children) collect(child, depth + 1);
  };
  for (let at: Box = story.article; at.parent; at = at.parent) {
    for (const sibling of at.parent.children) if (sibling.from >= story.article.to) collect(sibling, 0);
    if (at.parent.tag === 'main') break;
  }
  return found;
}
