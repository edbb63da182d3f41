/** What a rule gets to see: the page as read, its story, its words. Nothing of the browser. */
import type { Reason, RuleId } from '../rules/catalogue.ts';
import type { Kind } from './pack.ts';
import { type Box, type Line, type Page, within } from './reader.ts';
import type { Site } from './site.ts';
import type { Story } from './story.ts';
import type { Voices } from './voice.ts';
import type { Said } from './wording.ts';

export type PitchingRule = Extract<RuleId, 'newsletter' | 'support' | 'follow'>;

/** A box that asks for something (`pitch-box.ts`). */
export interface PitchBox {
  readonly rule: PitchingRule;
  readonly box: Box;
  /** The words that gave it away. */
  readonly words: string;
}

export interface Scene {
  readonly page: Page;
  readonly story: Story | null;
  readonly site: Site;
  /** What kinds of words a text has, in the page's languages. */
  readonly voices: Voices;
  /** Boxes that ask for something, whole. */
  readonly pitches: readonly PitchBox[];
  /** What the line says; heard once a line. */
  said(line: Line): readonly Said[];
  /** The lines that say anything for a rule, in the page's order. */
  saying(rule: RuleId): readonly Line[];
  /** Whether a box lies over the page or is stuck to the window. Asks for layout: use after cheaper evidence. */
  floats(box: Box): boolean;
}

/** What a rule found: a whole box, or one line. */
export interface Finding {
  readonly rule: RuleId;
  readonly reason: Reason;
  readonly box?: Box;
  readonly line?: Line;
}

export interface Rule {
  readonly id: RuleId;
  /** Pure: findings for the scene, most telling first. */
  find(scene: Scene): Finding[];
}

/** The longest thing of the given kinds that a line says for a rule. */
export function hears(scene: Scene, line: Line, rule: RuleId, ...kinds: Kind[]): Said | undefined {
  let longest: Said | undefined;
  for (const said of scene.said(line))
    if (said.rule === rule && kinds.includes(said.kind) && said.words.length > (longest?.words.length ?? 0))
      longest = said;
  return longest;
}

/** Whether the line's text is all link (bullets and arrows aside). */
export function isLinked(line: Line): boolean {
  return line.links.length > 0 && line.linkChars >= line.text.length * 0.85 - 2;
}

const BYLINE =
  /^(by|written by|words by|von|geschrieben von|par|écrit par|por|escrito por|di|scritto da|door|av|af|przez|autor|автор)\s*:?\s+\p{Lu}/iu;
const AUTHOR_HINT = /(^|[\s_-])(byline|author|autor|auteur|writer)/;

/** Whether a line says who wrote the story. */
export function isByline(line: Line): boolean {
  return line.text.length < 120 && (BYLINE.test(line.text) || AUTHOR_HINT.test(line.box.hint));
}

/** A headline has no full stop; a sentence of the story that is linked whole has one. */
export function isSentence(line: Line): boolean {
  return /[^.][.。]$/.test(line.text);
}

/** Whether any part of a range of lines is told by the story. */
export function tellsStory(story: Story | null, from: number, to: number): boolean {
  if (!story) return false;
  for (let index = from; index < to; index++) if (story.prose.has(index)) return true;
  return false;
}

/** Whether a box is one of the page's own furniture that no rule but consent may touch. */
export function isFurniture(box: Box): boolean {
  let known = furniture.get(box);
  if (known === undefined) {
    known =
      box.tag === 'nav' ||
      box.tag === 'menu' ||
      (box.tag !== 'body' && FURNITURE.test(box.hint) && !holdsText(box)) ||
      (box.parent !== null && isFurniture(box.parent));
    furniture.set(box, known);
  }
  return known;
}

/** Characters outside links: a menu says less. */
const MOST_IN_MENU = 1500;

/** "content-and-menu" around all of a page: what holds a text is no menu, whatever it is called. */
function holdsText(box: Box): boolean {
  return box.chars - box.linkChars > MOST_IN_MENU;
}

/**
 * Whether a box stands in the page's own head or foot, outside the article: what is said there in a word
 * ("Subscribe", "Follow us") is the site's menu.
 */
export function isInFrame(story: Story | null, box: Box): boolean {
  if (!story) return true;
  if (within(box, story.article)) return false;
  let framed = false;
  for (let at: Box | null = box; at; at = at.parent) {
    if (FRAME.test(at.hint)) return true;
    // What ends the page's main part is called a footer, too.
    if (at.tag === 'main') return false;
    framed ||= at.tag === 'footer' || at.tag === 'header';
  }
  return framed;
}

const FRAME =
  /(^|\s)(((site|page|global|main|app)[\w]*-+)(footer|header)|footer|topbar|top-bar|colophon)([\s_-]|$)/;
const FURNITURE = /(^|[\s_-])(nav|navbar|navigation|menu|breadcrumbs?|masthead)([\s_-]|$)/;
/** Asked for many lines of one box; forgotten with the page. */
const furniture = new WeakMap<Box, boolean>();

/**
 * Whether the page's headline speaks of cookies, newsletters or subscriptions: then its paragraphs may quote what
 * elsewhere gives clutter away, and a form or a set of choices may be what the reader came for.
 */
export function isAboutTheTrade(scene: Scene, ...rules: RuleId[]): boolean {
  const { story, page } = scene;
  const start = story ? page.lines[story.start] : undefined;
  const headlines = start ? [start] : page.lines.filter((line) => line.box.tag === 'h1').slice(0, 3);
  return headlines.some(
    (line) =>
      (rules.includes('newsletter') && UNSUBSCRIBING.test(line.folded)) ||
      scene.said(line).some((said) => rules.includes(said.rule) && said.kind !== 'button'),
  );
}

/** What a story about mailings is called: no newsletter is offered by the way to be rid of it. */
const UNSUBSCRIBING =
  /unsubscrib|abbestell|désabonn|désinscri|darse de baja|disiscri|descadastr|afmeld(en|e)|uitschrij|avprenumer|avregistrer|wypisa|odhlásit|leiratkoz|dezabon|отписа|відписа|abonelikten|購読解除|配信停止|수신 ?거부|구독 취소|退订|退訂/;

/** In bold or italics from end to end. */
export function isEmphasised({ strongChars, text }: Line): boolean {
  return strongChars >= text.length * 0.9;
}

/** A paragraph in somebody's own words: what it says is told, not asked. */
export function isQuote(line: Line): boolean {
  const text = line.text.replace(TITLE, '');
  return /^["“”„«»‘'「『]/.test(text) || /[“”„«»「」]/.test(text.slice(0, -1));
}

/** “The Harbour Watch”: a name, and what is said of it. */
const TITLE = /^["“„«»「『][^"“”„«»「」]{2,40}["“”«»」』]\s?[:：–—]/;

/** Whether words of a line stand in somebody's mouth; what a line opens with, before any quotation, is asked by itself. */
export function isQuoted(line: Line, words: string): boolean {
  return isQuote(line) && !line.folded.startsWith(words);
}
