/**
 * Lines and boxes for other stories, inside this one or stuck to its end. A box is weighed by what it is made of
 * (links to other stories, a heading that says so, what its makers call it); a line is judged by its lead-in, its
 * bracketed tag, or by being nothing but a link to another story between two paragraphs.
 */
import { MARKS } from '../engine/letters.ts';
import type { Box, Line } from '../engine/reader.ts';
import { linesOf } from '../engine/reader.ts';
import { type Finding, hears, isLinked, type Rule, type Scene, tellsStory } from '../engine/scene.ts';
import { headingLevel, weight } from '../engine/story.ts';
import type { Reason } from './catalogue.ts';

const PROMO_HINT =
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
/** "Watch: …" without a link stands over a player, and what it plays is the story's. */
const VIEWING =
  /^(watch|video|vídeo|vidéo|listen|ver|mira|schau|seht|guarda|assista|oglądaj|izle|смотр|дивіт|bekijk|kijk|katso|se|sjá)/;
/** Letters only: `[2026]` is a citation. */
const TAG_AT_END = new RegExp(
  `[[【［]\\s*([^${MARKS}0-9](?:[^${MARKS}0-9]|[\\s&/-]){1,28})\\s*[\\]】］]\\s*\\.?$`,
);

/** A headline has no full stop; a sentence of the story that is linked whole has one. */
function isSentence(line: Line): boolean {
  return /[^.][.。]$/.test(line.text);
}

/** "**Kicker:** headline", where only the headline is linked. */
function isKickered(line: Line): boolean {
  const { length } = line.text;
  return line.linkChars > length * 0.5 && line.linkChars + line.strongChars >= length * 0.85 - 2;
}

/** How much speaks for a box being for other stories; 3 is enough. */
function score(scene: Scene, box: Box): { score: number; reason: Reason } {
  const lines = linesOf(scene.page, box);
  const stories = new Set<string>();
  let outside = 0;
  let other = 0;
  let headlines = 0;
  let labels = 0;
  let mixed = 0;
  let captions = 0;
  let standing = 0;
  let unlinked = 0;
  let reason: Reason = { code: 'otherStories' };
  let said = 0;
  lines.forEach((line, position) => {
    const linked = isLinked(line) || isKickered(line);
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
      else if (target === 'outside') outside += 1;
      else other += 1;
    }
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
    if (heading && !(heading.kind === 'leadIn' && position > 2)) {
      if (said === 0)
        reason = { code: heading.kind === 'heading' ? 'heading' : 'leadIn', detail: line.text.slice(0, 60) };
      said = Math.max(said, position < 2 ? 3 : 2);
    }
  });
  const share = box.linkChars / Math.max(1, box.chars);
  const hinted = PROMO_HINT.test(box.hint);
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
  if (box.media > 0 && headlines > 0) value += 0.5;
  if (box.tag === 'aside') value += 0.75;
  if (stories.size === 0 && outside === 0 && said === 0) value -= 2;
  if (outside > stories.size) value -= said > 0 ? 0.5 : 2.5;
  if (other > stories.size + outside) value -= 1;
  if (headlines === 0 && labels > 1) value -= 2.5;
  // "Print", "Download as PDF": the story's own tools, whatever else is linked beside them.
  else if (said === 0 && labels > headlines) value -= 1.5;
  if (captions > 0) value -= 3;
  if (box.linkChars === 0) value -= announced || (hinted && lines.length >= 5) ? 1 : 2.5;
  // Between headline and first paragraph stand the standfirst and the byline.
  if (scene.story && box.from < scene.story.first && box.to > scene.story.start && said === 0)
    value -= standing > 0 ? 3 : 0.75;
  if (mixed > 0) value -= 2 * mixed;
  if (unlinked > 420 * Math.max(1, stories.size)) value -= 2;
  if (unlinked > 900 * Math.max(1, stories.size)) value -= 3;
  if (box.emailFields + box.passwords > 0) value -= 2;
  if (box.otherFields > 1) value -= 2;
  return { score: value, reason };
}

/** A line on its own: "READ MORE: …", "Headline of another story [INSIGHT]", or just its link. */
function judgeLine(scene: Scene, line: Line): Reason | null {
  const story = scene.story;
  if (!story) return null;
  const length = weight(line.text);
  const toStory = line.links.some((link) => scene.site.target(link.href) === 'story');
  const linked = isLinked(line);
  const leadIn = hears(scene, line, 'crosspromo', 'leadIn');
  if (leadIn && length <= 320) {
    const rest = line.text.length - leadIn.words.length;
    const colon = /[:：|>»›–—】\]]/.test(line.text.slice(leadIn.words.length - 1, leadIn.words.length + 4));
    if (
      line.linkChars > rest * 0.5 ||
      (colon && !VIEWING.test(leadIn.words) && line.text.length < 220 && !/[.!]\s+\p{Lu}/u.test(line.text))
    ) {
      return {
        code: /^(source|quelle|fuente|fonte|bron)/.test(leadIn.words) ? 'sourceLine' : 'leadIn',
        detail: asWritten(line, leadIn.words),
      };
    }
  }
  // The whole line sends the reader on ("Source: Read Full Article").
  if (leadIn && line.folded.length - leadIn.words.length < 4 && leadIn.words.split(' ').length > 2) {
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
  const tag = TAG_AT_END.exec(line.text)?.[1];
  if (tag && taggedHeadline(scene, line, tag)) return { code: 'bracketTag', detail: `[${tag}]` };
  if (line.index <= story.first || line.index >= story.last || headingLevel(line.box) > 0) return null;
  if (
    /^\s*(>>+|»|›|→|►|▶)/.test(line.text) &&
    line.linkChars > length * 0.5 &&
    (toStory || /^\s*>>/.test(line.text))
  )
    return { code: 'otherStories' };
  const heading = hears(scene, line, 'crosspromo', 'heading');
  if (heading && standsAlone(scene, line)) return { code: 'heading', detail: line.text.slice(0, 60) };
  if (
    linked &&
    toStory &&
    length >= 30 &&
    !isSentence(line) &&
    line.links.length === 1 &&
    line.box.lines.length === 1 &&
    aloneBetweenParagraphs(scene, line)
  ) {
    return { code: 'otherStories' };
  }
  return null;
}

/** The lead-in as the page has it, with its capitals and what stands before it. */
function asWritten(line: Line, words: string): string {
  const end = line.folded.indexOf(words) + words.length;
  return line.folded.length === line.text.length ? line.text.slice(0, end) : words;
}

/** "Headline [TAG]": a short headline, no sentence before the bracket, the tag in capitals or one of several. */
function taggedHeadline(scene: Scene, line: Line, tag: string): boolean {
  const before = line.text.replace(TAG_AT_END, '').trim();
  if (weight(before) < 16 || weight(before) > 200) return false;
  if (isLinked(line)) return true;
  if (/[.!?…"”»:,;]$/.test(before) && !/['’"”»?!]$/.test(before)) return false;
  const capitals = tag === tag.toUpperCase() && tag !== tag.toLowerCase();
  const like = (at: Line | undefined) =>
    at !== undefined && Math.abs(at.box.depth - line.box.depth) < 2 && TAG_AT_END.test(at.text);
  const run = like(scene.page.lines[line.index - 1]) || like(scene.page.lines[line.index + 1]);
  if (/[.!?]\s+\p{Lu}/u.test(before) && !run) return false;
  if (/\.["”»]?$/.test(before)) return false;
  return (
    run ||
    (capitals && tag.length > 3 && line.links.length > 0) ||
    (capitals && tag.length > 3 && !/["”“»«]/.test(before) && before.split(' ').length >= 5)
  );
}

/** A heading between paragraphs whose list a script was to bring: nothing of its own stands under it. */
function standsAlone(scene: Scene, line: Line): boolean {
  const { prose } = scene.story ?? {};
  if (!prose?.has(line.index + 1) || headingLevel(line.box) > 0) return false;
  return line.box.lines.length === 1 && line.box.parent !== scene.page.lines[line.index + 1]?.box;
}

function aloneBetweenParagraphs(scene: Scene, line: Line): boolean {
  const story = scene.story;
  if (!story) return false;
  const near = (step: number) => {
    for (let index = line.index + step, far = 0; far < 3; index += step, far++)
      if (story.prose.has(index)) return true;
    return false;
  };
  return line.box.tag !== 'li' && line.box.tag !== 'td' && near(-1) && near(1);
}

export const crosspromo: Rule = {
  id: 'crosspromo',
  find(scene) {
    const { story, page } = scene;
    if (!story) return [];
    const findings: Finding[] = [];
    const proseIn = (box: Box) => {
      let count = 0;
      for (let index = box.from; index < box.to; index++) if (story.prose.has(index)) count += 1;
      return count;
    };
    const visit = (box: Box) => {
      if (box.to <= story.start || box.from === box.to) return;
      if (
        box !== story.article &&
        box !== story.body &&
        (box.linkChars > 0 || PROMO_HINT.test(box.hint)) &&
        !(box.from <= story.start && box.to > story.start)
      ) {
        const prose = box.to - box.from > 60 ? 99 : proseIn(box);
        const holdsMuch = box.chars > 6000;
        if (!holdsMuch && prose <= 3) {
          const verdict = score(scene, box);
          if (verdict.score >= 3 + prose * 0.75 + (box.lines.length > 0 && box.tag === 'p' ? 1 : 0)) {
            findings.push({ rule: 'crosspromo', reason: verdict.reason, box });
            return;
          }
        }
      }
      for (const line of box.lines) {
        if (line.index < story.start || (story.prose.has(line.index) && weight(line.text) > 320)) continue;
        const reason = judgeLine(scene, line);
        if (reason) findings.push({ rule: 'crosspromo', reason, line });
      }
      for (const child of box.children) visit(child);
    };
    visit(story.article);
    for (const box of stuckTo(scene)) {
      const verdict = score(scene, box);
      if (verdict.score >= 4) findings.push({ rule: 'crosspromo', reason: verdict.reason, box });
    }
    // The seed's trailer often stands just outside the article.
    for (const line of page.lines.slice(story.article.to, story.article.to + 3)) {
      const source = hears(scene, line, 'crosspromo', 'leadIn');
      if (source && /^source/.test(source.words))
        findings.push({
          rule: 'crosspromo',
          reason: { code: 'sourceLine', detail: line.text.slice(0, 60) },
          line,
        });
    }
    return tellsOnlyOfOthers(scene, findings)
      ? findings.filter((finding) => finding.reason.code !== 'otherStories')
      : findings;
  },
};

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

/** The boxes right after the article, where its lists of other stories often stand. */
function stuckTo(scene: Scene): Box[] {
  const { story } = scene;
  if (!story) return [];
  const found: Box[] = [];
  const reach = story.article.to + 40;
  const collect = (box: Box, depth: number) => {
    if (
      box.from >= reach ||
      /^(nav|footer|header)$/.test(box.tag) ||
      /(^|[\s_-])((site|page|global|main|app)-?footer|nav|comments?)|(^|\s)footer(\s|$)/.test(box.hint)
    )
      return;
    if (box.chars <= 6000 && box.linkChars > 0) found.push(box);
    else if (depth < 4) for (const child of box.children) collect(child, depth + 1);
  };
  for (let at: Box = story.article; at.parent; at = at.parent) {
    for (const sibling of at.parent.children) if (sibling.from >= story.article.to) collect(sibling, 0);
    if (at.parent.tag === 'main') break;
  }
  return found;
}
