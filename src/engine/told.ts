/**
 * By what a careful reader knows that a line is told and not asked, though its words ask: it stands in quotation marks,
 * somebody says it, it captions a picture, or it is one of several things of one make of which the others ask nothing.
 */
import type { RuleId } from '../rules/catalogue.ts';
import type { Box, Line } from './reader.ts';
import type { Scene } from './scene.ts';
import { headingLevel, isProse } from './story.ts';

/** Of a scene: what has to be known for it. */
type Heard = Pick<Scene, 'page' | 'said'>;

/** What asks for something in a sentence, as a story may. */
export const ASKING: ReadonlySet<RuleId> = new Set<RuleId>(['newsletter', 'follow', 'support']);

/**
 * Whether a line only tells of what its words ask.
 * @param words what was heard in it, as in `line.folded`
 */
export function isTold(heard: Heard, line: Line, words: string, rule: RuleId): boolean {
  return (
    isSetApart(line) ||
    isQuoted(line, words) ||
    isReported(line, words) ||
    isTurn(line) ||
    (line.links.length === 0 &&
      ((isSpoken(heard, line) && !isLeadIn(line, words, rule)) ||
        // A label or a link to another story stands among such pieces, and is none.
        (ASKING.has(rule) &&
          (opensChapter(heard, line) || isAnswer(heard, line, rule) || isUnderOneOfSeveral(line, heard)))))
  );
}

/** "– Subscribe, I told her": a paragraph that opens with a dash is somebody's, in half of Europe. */
const isTurn = (line: Line): boolean => /^[–—]\s/.test(line.text) && line.links.length === 0 && isProse(line);

/** What explains words, and its words. */
const ENTRY = /^d[td]$/;

/** Whether a line without links captions a picture, is quoted in a block of its own, or fills a place in a table or a glossary. */
export function isSetApart(line: Line): boolean {
  return (
    line.links.length === 0 &&
    (isCaption(line) || isCited(line) || isCell(line.box) || ENTRY.test(line.box.tag))
  );
}

function isCaption(line: Line): boolean {
  return line.box.tag === 'figcaption' || line.box.parent?.tag === 'figcaption';
}

/** Boxes around a line in which it may be cited, or a piece. */
const NEAR = 4;

function isCited(line: Line): boolean {
  let box: Box | null = line.box;
  for (let steps = 0; box && steps < NEAR; steps++, box = box.parent)
    if (box.tag === 'blockquote') return box.linkChars === 0 && box.emailFields + box.buttons === 0;
  return false;
}

/** "BRANDT: …": who speaks. */
const SPEAKER = /^(\p{Lu}[\p{L} .'’-]{1,30})[:：]\s/u;
/** So many paragraphs of one make are a dialogue. */
const DIALOGUE = 4;

/** Whether a paragraph is somebody's turn in a dialogue: they take turns, and speak more than once. */
export function isSpoken({ page }: Heard, line: Line): boolean {
  const speaker = SPEAKER.exec(line.text)?.[1];
  if (!speaker) return false;
  const turns = alikeOf(line.box).flatMap(
    ({ from }) => SPEAKER.exec(page.lines[from]?.text ?? '')?.[1] ?? [],
  );
  if (turns.length < DIALOGUE || new Set(turns).size < 2) return false;
  return turns.filter((turn) => turn === speaker).length > 1;
}

/** "Read also: …", again and again: nobody is called so. */
function isLeadIn({ folded }: Line, words: string, rule: RuleId): boolean {
  return rule === 'crosspromo' && words.includes(' ') && folded.startsWith(words);
}

/** "Every site says “subscribe to our newsletter” now": the words stand between quotation marks. */
function isQuoted({ folded }: Line, words: string): boolean {
  const at = folded.indexOf(words);
  if (at < 0) return false;
  // From its first letter to its last somebody else's.
  if (/^"[^"]+"[.,]?$/.test(folded)) return true;
  const before = folded.slice(0, at);
  const after = folded.slice(at + words.length);
  // An apostrophe stands within a word or ends it; what opens a quotation stands before one.
  if (/(^|[\s(:])'$/.test(before) && /[^s]'/.test(after)) return true;
  if (/「[^」]*$|『[^』]*$/.test(before) && /[」』]/.test(after)) return true;
  // Only what stands within a sentence is told of: a pitch may begin with a quotation.
  const spoken = /[^"\s]/.test(before) ? /^[^"]*"/ : /^[^"]*"./;
  return before.split('"').length % 2 === 0 && spoken.test(after);
}

/** How the languages report speech. None of them asks ("have your say", "spune-ne"). */
const SAYS = [
  'said|says|asked|asks|wrote|writes|told|shouted|advised|advises|urged',
  'sagte|sagten|sagt|sagen|schrieb|schreibt|fragte|rief|riefen|hieß es|heißt es|rät|raten|riet|empfiehlt',
  'dit|disent|disait|disaient|écrit|écrivait|lançait|demandait|conseille|recommande',
  'dijo|dijeron|dice|dicen|decía|decían|pidió|disse|dissero|diceva|dicevano|disseram|diz|dizem|dizia',
  'aconseja|recomienda|aconsejan|consiglia|raccomanda|recomenda|aconselha|adviseert|raadt',
  'zei|zeiden|zegt|schreef|säger|sade|skrev|siger|sagde|sier|uppmanar|råder',
  'powiedział|powiedziała|mówi|mówią|mówił|mówiła|řekl|řekla|říká|povedal|povedala|hovorí',
  'сказал|сказала|сказали|говорит|говорят|говорил|говорила|каже|сказав|каза|казва',
  'dedi|dediler|diyor|diyorlar|mondta|mondja|sanoi|sanoo|spus|spune|είπε|λέει|rekao|rekla|kaže',
  'قال|قالت|يقول|تقول|אמר|אמרה|kata|ujar|nói|कहा',
].join('|');
/** Where the verb follows what is said without a comma. */
const SAYS_AFTER = 'diye|diyor|diyorlar|dedi|dediler';
const REPORTED = new RegExp(
  `^(?:[^.:]{0,60}[,!?]"? (?:[\\p{L}'’]+ ){0,2}(?:${SAYS})|"? (?:${SAYS_AFTER}))(?![\\p{L}-])`,
  'u',
);

const REPORTING = new RegExp(`(?<![\\p{L}'’-])و?(?:${SAYS})(?![\\p{L}-])`, 'iu');

/** Whether a line says anywhere that somebody said something. */
export function isReporting({ text }: Line): boolean {
  return REPORTING.test(text);
}

/** "Follow us, said the readers": somebody says it. */
function isReported({ folded }: Line, words: string): boolean {
  const at = folded.indexOf(words);
  // After a colon stands what it leads to, and there somebody may well say something.
  return at >= 0 && !words.endsWith(':') && REPORTED.test(folded.slice(at + words.length));
}

/** Boxes of one make that are the pieces of a story and not its paragraphs. */
const PIECES = new Set(['details', 'section', 'article', 'li', 'dd', 'td', 'tr']);
/** So many of them are a list of their kind. */
const SEVERAL = 3;

/** Of a longer list nobody asks, as it would be gone through for each of its lines. */
const MOST = 1000;

/** Without its id, which is its own. */
export function makeOf({ tag, element }: Box): string {
  return `${tag} ${element.getAttribute('class') ?? ''}`;
}

/** The boxes beside one that are made as it is, with itself. */
export function alikeOf(box: Box): readonly Box[] {
  const beside = box.parent?.children ?? [];
  if (beside.length > MOST) return [];
  const make = makeOf(box);
  return beside.filter((one) => one.to > one.from && makeOf(one) === make);
}

/** Whether it is a row of a table that says more of a thing than its name, or a cell of one. */
export function isCell(box: Box): boolean {
  const row = box.tag === 'td' || box.tag === 'th' ? box.parent : box;
  if (row?.tag !== 'tr') return false;
  const told = row.children.some(({ chars, linkChars }) => chars > 0 && linkChars === 0);
  return told && alikeOf(row).length >= SEVERAL;
}

/** Whether a line is in one of several pieces, of which most say nothing of the kind. */
export function isAnswer({ page, said }: Heard, line: Line, rule: RuleId): boolean {
  let box: Box | null = line.box;
  for (let steps = 0; box && steps < NEAR; steps++, box = box.parent) {
    if (box.emailFields + box.buttons > 0) return false;
    if (!PIECES.has(box.tag)) continue;
    const alike = alikeOf(box);
    if (alike.length < SEVERAL) continue;
    const saying = alike.filter(({ from, to }) =>
      page.lines.slice(from, to).some((one) => said(one).some((heard) => heard.rule === rule)),
    );
    return saying.length <= alike.length / 2;
  }
  return false;
}

/** Paragraphs of a box that tells a story. */
const CHAPTER = 4;

/** Whether a line is a heading with a paragraph right below that says nothing of the kind, and nothing in between. */
function opensChapter({ page, said }: Heard, heading: Line): boolean {
  const { box } = heading;
  const below = page.lines[heading.index + 1];
  if (!below || !/^h[2-4]$/.test(box.tag) || !isProse(below) || said(below).length > 0) return false;
  const beside = box.parent?.children ?? [];
  if (beside[beside.indexOf(box) + 1] !== below.box) return false;
  // In a box of its own it would be a pitch and its offer.
  return beside.filter(({ lines }) => lines.some(isProse)).length >= CHAPTER;
}

/** "3. …", "Step 3: …" and "May I …?": what a story's own headings are made as. */
const MAKES = [/^(\p{L}+ )?\d{1,2}[.):]?\s/u, /[?？؟]$/];
/** Whether a line is one of several headings that are numbered or ask, or stands right under one. */
function isUnderOneOfSeveral(line: Line, { page }: Heard): boolean {
  const around = line.box.parent;
  for (let index = line.index; index >= Math.max(0, line.index - 1); index--) {
    const heading = page.lines[index];
    if (!heading || headingLevel(heading.box) < 2) continue;
    if (heading.box.parent !== around || around === null) return false;
    const texts = alikeOf(heading.box).map(({ from }) => page.lines[from]?.text ?? '');
    return MAKES.some((make) => texts.filter((text) => make.test(text)).length >= SEVERAL);
  }
  return false;
}

/**
 * Whether a heading is one of a story's own, however it is worded: several of one make stand in one box, each over
 * something that is told.
 */
export function isOneOfSeveral({ page }: Heard, heading: Line): boolean {
  const level = headingLevel(heading.box);
  if (level < 2) return false;
  const opens = (at: Box, line: Line | undefined) =>
    line !== undefined &&
    line.index < at.to &&
    headingLevel(line.box) === level &&
    standsOver(page.lines, line);
  // The time of day may stand above it.
  for (let box: Box | null = heading.box; box && heading.index - box.from < 2; box = box.parent) {
    const above = heading.index - box.from;
    const alike = alikeOf(box).filter((one) => opens(one, page.lines[one.from + above]));
    if (alike.length >= SEVERAL) return alike.includes(box);
  }
  return false;
}

/** Lines between a heading and what it stands over: the time of day, a byline. */
const BETWEEN = 2;

/** Whether what comes under a heading is told, and no link. */
function standsOver(lines: readonly Line[], heading: Line): boolean {
  for (let index = heading.index + 1; index <= heading.index + 1 + BETWEEN; index++) {
    const line = lines[index];
    if (!line || headingLevel(line.box) > 0) return false;
    if (line.linkChars < line.text.length * 0.5 && /[.!?。！？]/.test(line.text)) return true;
  }
  return false;
}
