/**
 * Finds the article: which lines are prose, which box holds them, where the story begins and ends. When a page
 * has no such thing (a home page, a form, a shop), there is no story.
 */
import { isProse, isShortProse, weight } from './prose.ts';
import { type Box, type Line, linesOf, type Page, within } from './reader.ts';

export { isProse, weight };

export interface Story {
  /** The smallest box that holds the body's paragraphs. */
  readonly body: Box;
  /** The box around the whole article: headline, body and what is stuck to its end. */
  readonly article: Box;
  /** The headline's line index, or the first line of the body. */
  readonly start: number;
  /** The first and last paragraph, as line indexes. */
  readonly first: number;
  readonly last: number;
  /** By line index: a line that is surely told by the story. */
  readonly prose: ReadonlySet<number>;
  /** Told in so few words that the page may be about what it offers. */
  readonly short: boolean;
  /** What the body and the boxes between it and its paragraphs are called: a box of the same make is the story's, too. */
  readonly shapes: ReadonlySet<string>;
}

/** Boxes whose prose is not the article's, whatever they hold. */
const ASIDE_HINT =
  /(^|[\s_-])(comments?|disqus|footer|cookie|consent|onetrust|gdpr|modal|popup|overlay|nav|navigation|menu|newsletter|related|recommended|sidebar|teasers?|promo|paywall|breadcrumbs?)([\s_-]|$)/;
const ASIDE_TAGS = new Set(['nav', 'footer', 'form', 'dialog', 'button', 'menu', 'figcaption']);
/** What a story says at least, in weighed characters; and one whose page declares itself an article, or has nothing else. */
const LEAST = 500;
const LEAST_SHORT = 140;
/** Of that, what has to stand in its body. */
const MOST_OF_IT = 0.9;

function shapeOf(box: Box): string {
  return `${box.tag} ${box.hint}`;
}

/** Of the story's text: boxes that hold less of it are teasers, each with a paragraph of its own. */
const STORY_SHARE = 0.3;

/** What the boxes of a story's lines are called, where they hold much of it. */
export function shapesOf(lines: readonly Line[], body: Box): ReadonlySet<string> {
  const held = new Map<string, number>();
  let all = 0;
  for (const { box, text } of lines) {
    all += text.length;
    // With the body itself: a story told in several pieces has the others beside it.
    for (let at = box === body ? body : box.parent; at && at !== body.parent; at = at.parent)
      if (at.hint) held.set(shapeOf(at), (held.get(shapeOf(at)) ?? 0) + text.length);
  }
  return new Set([...held].flatMap(([shape, chars]) => (chars >= all * STORY_SHARE ? [shape] : [])));
}

/** Whether a box is made as those that hold the story's paragraphs. */
export function isStoryShaped({ shapes }: Story, box: Box): boolean {
  return box.hint !== '' && shapes.has(shapeOf(box));
}

function aside(box: Box): boolean {
  if (ASIDE_TAGS.has(box.tag)) return true;
  return ASIDE_HINT.test(box.hint);
}

/**
 * @param declared the page says that it is an article
 * @returns the story of the page, or null where there is none
 */
export function findStory(page: Page, declared: boolean): Story | null {
  const long = storyOf(page, isProse, LEAST);
  if (long) return long;
  // A page that says it is an article may be a short one; so may one that has nothing else.
  if (!declared && !hasOneHeadline(page)) return null;
  return storyOf(page, isShortProse, LEAST_SHORT);
}

/**
 * @param isTelling which lines may be the story's
 * @param least weighed characters that they have at least
 */
function storyOf(page: Page, isTelling: (line: Line) => boolean, least: number): Story | null {
  const mass = new Map<Box, number>();
  const loose = new Map<Box, number>();
  const isAside = new Map<Box, boolean>();
  const underAside = (box: Box): boolean => {
    let known = isAside.get(box);
    if (known === undefined) {
      known = box.parent !== null && (aside(box) || underAside(box.parent));
      isAside.set(box, known);
    }
    return known;
  };
  const prose: Line[] = [];
  for (const line of page.lines) {
    if (!isTelling(line)) continue;
    prose.push(line);
    const value = Math.min(weight(line.text), 600);
    const into = underAside(line.box) ? loose : mass;
    for (let box: Box | null = line.box; box; box = box.parent) into.set(box, (into.get(box) ?? 0) + value);
  }
  let total = mass.get(page.root) ?? 0;
  let measure = mass;
  // Misleading names (`newsletter-content` around the body) must not make the story disappear.
  const all = total + (loose.get(page.root) ?? 0);
  if (total < 600 || total < all * 0.35) {
    measure = new Map(mass);
    for (const [box, value] of loose) measure.set(box, (measure.get(box) ?? 0) + value);
    total = all;
  }
  if (total < least) return null;

  let body = page.root;
  for (;;) {
    const here = measure.get(body) ?? 0;
    const heaviest = body.children.reduce<Box | null>(
      (best, child) => ((measure.get(child) ?? 0) > (best ? (measure.get(best) ?? 0) : 0) ? child : best),
      null,
    );
    if (!heaviest || (measure.get(heaviest) ?? 0) < here * 0.62 || heaviest.to - heaviest.from < 2) break;
    body = heaviest;
  }
  const widened = widen(body, measure);
  body = widened;
  const inBody = prose.filter(
    (line) => within(line.box, body) && !(measure === mass && underAside(line.box)),
  );
  const first = inBody[0];
  const last = inBody.at(-1);
  if (!first || !last || inBody.length < 2) return null;
  const text = inBody.reduce((sum, line) => sum + weight(line.text), 0);
  // A page of many links and little text around them is a front page.
  const around = linesOf(page, body);
  const linked = around.reduce((sum, line) => sum + line.linkChars, 0);
  if (text < (least < LEAST ? least : LEAST * MOST_OF_IT) || linked > text * 2) return null;
  // Where little is told around what is to be filled in, the page is a form.
  if (least < LEAST && isForm(body)) return null;

  const start = headline(page, first.index, body);
  const article = articleAround(body, page.lines[start]?.box ?? body);
  return {
    body,
    article,
    start,
    first: first.index,
    last: last.index,
    prose: new Set(inBody.map((line) => line.index)),
    short: least < LEAST,
    shapes: shapesOf(inBody, body),
  };
}

const PRICE = /[$€£¥₽]\s?\d|\d\s?[€$£₽]/;
/** Lines of a price: a page that has so many sells what it tells of. */
const SHOP = 3;

/** One headline, at most one `<article>`, and no prices: the page is about one thing, and tells of it. */
function hasOneHeadline({ root, lines }: Page): boolean {
  const headlines = lines.filter(({ box }) => headingLevel(box) === 1);
  if (headlines.length !== 1 || headlines[0]?.links.length !== 0 || articlesIn(root) > 1) return false;
  return lines.filter(({ text }) => text.length < 80 && PRICE.test(text)).length < SHOP;
}

function articlesIn(box: Box): number {
  return box.children.reduce((sum, child) => sum + articlesIn(child), box.tag === 'article' ? 1 : 0);
}

const MOST_FIELDS = 2;

function isForm({ passwords, textareas, otherFields }: Box): boolean {
  return passwords > 0 || textareas > 0 || otherFields > MOST_FIELDS;
}

/** A body cut in two by a wrapper: take the parent while it brings much more of the story. */
function widen(body: Box, measure: ReadonlyMap<Box, number>): Box {
  let best = body;
  const mine = measure.get(body) ?? 0;
  for (let box = body.parent, steps = 0; box && steps < 3; box = box.parent, steps++) {
    if ((measure.get(box) ?? 0) > mine * 1.25) best = box;
  }
  return best.tag === 'body' || best.tag === 'html' ? body : best;
}

/** Of the body's characters: an `<article>` that holds more is a page of several. */
const MOST_AROUND = 2.5;

/** The `<article>` that a body is cut out of, or the body itself. */
function enclosing(body: Box): Box {
  for (let box: Box | null = body; box && box.chars < body.chars * MOST_AROUND; box = box.parent)
    if (box.tag === 'article') return box;
  return body;
}

function headline(page: Page, first: number, body: Box): number {
  const around = enclosing(body);
  let found = -1;
  for (let index = first; index >= Math.max(0, first - 120); index--) {
    const line = page.lines[index];
    if (line && headingLevel(line.box) === 1 && line.links.length === 0) return index;
    // The first of several: subheadings of the story stand below it.
    if (line && headingLevel(line.box) > 0 && line.links.length === 0 && within(line.box, around))
      found = index;
  }
  return found >= 0 ? found : Math.min(first, body.from);
}

/** 1 to 6 for a line that stands in a heading element, 0 elsewhere. */
export function headingLevel(box: Box): number {
  for (let at: Box | null = box, steps = 0; at && steps < 3; at = at.parent, steps++) {
    const level = /^h([1-6])$/.exec(at.tag);
    if (level) return Number(level[1]);
  }
  return 0;
}

/** The whole article: the box that also holds the headline, where it brings not too much of the page with it. */
function articleAround(body: Box, headlineBox: Box): Box {
  let article = body;
  for (let box: Box | null = body; box && box.tag !== 'body'; box = box.parent) {
    const named = box.tag === 'article' || /(^|\s)article(\s|$)|articlebody|newsarticle/.test(box.hint);
    if (named || box.tag === 'main' || box.chars < body.chars * 1.6) article = box;
    if (within(headlineBox, box)) {
      if (box.chars < body.chars * 4) article = box;
      break;
    }
    if (named && box.tag === 'article') break;
  }
  return outermostArticle(article);
}

/** Of the article's characters, and boxes around it: an `<article>` so near is the same one, with its end. */
const LITTLE_MORE = 1.35;
const NEAR = 4;

function outermostArticle(article: Box): Box {
  for (let box: Box | null = article, steps = 0; box && steps < NEAR; box = box.parent, steps++)
    if (box.tag === 'article' && box.chars < article.chars * LITTLE_MORE) return box;
  return article;
}

/** What was added to a story later, seen as a piece of it: all of its prose is told by the story. */
export function asPartOfStory(page: Page): Story {
  const prose = new Set(page.lines.filter(isProse).map((line) => line.index));
  return {
    body: page.root,
    article: page.root,
    start: -1,
    first: -1,
    last: page.lines.length,
    prose,
    short: false,
    shapes: new Set(),
  };
}
