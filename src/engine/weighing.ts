/**
 * Weighs what speaks for a line being there to ask its reader for something, and what against. No single thing says
 * so: reports name channels, quote appeals and speak of "us". But a line that names a channel, bids, says the
 * newsroom's own name and stands apart at the story's end was never told by it, in whatever words and language.
 */
import { namesPrice } from './addressed.ts';
import { errandAt, STORE } from './addresses.ts';
import { isApart } from './aside.ts';
import { namesUs } from './own-name.ts';
import type { Box, Line, Page } from './reader.ts';
import { isByline, isInFrame, isLinked, type PitchingRule } from './scene.ts';
import type { Site } from './site.ts';
import { headingLevel, isStoryShaped, type Story, weight } from './story.ts';
import { isAnswer, isReporting, isSetApart, isSpoken } from './told.ts';
import type { Voiced, Voices, WordClass } from './voice.ts';
import type { Said } from './wording.ts';

/** What has to be known of a page. */
export interface Weighed {
  readonly page: Page;
  readonly story: Story;
  readonly site: Site;
  readonly voices: Voices;
  said(line: Line): readonly Said[];
}

/** What counts, and how much. A line that reaches `ENOUGH` asks. */
const WEIGHTS = {
  // What it is about.
  subject: 2,
  secondSubject: 1,
  // It bids: where a clause opens or closes, or somewhere.
  bids: 2,
  asks: 1,
  // Whose voice it is in.
  ownName: 2,
  partOfName: 1,
  us: 2,
  you: 1,
  // What is offered.
  news: 1,
  work: 1,
  free: 1,
  price: 1,
  // Where it leads.
  wayThere: 2,
  anyLink: 1,
  onlyLink: 1,
  // Where it stands.
  apart: 2,
  atEnd: 1,
  besidePitch: 2,
  short: 1,
  // Against: it goes on for long, it counts, the story is about such things, it begins with something else.
  long: -2,
  figures: -1,
  ownSubject: -4,
  toldFirst: -9,
} as const;

export type Evidence = keyof typeof WEIGHTS;

const ENOUGH = 7;

/** Weighed characters. */
const SHORT = 150;
const LONG: Readonly<Record<PitchingRule, number>> = { follow: 260, newsletter: 320, support: 460 };
const LONGEST = 760;
const SHORTEST = 12;
/** Lines from the story's end that end it. */
const FROM_END = 2;

/** What each rule's lines are about; the first is what most of them name. */
const SUBJECTS: Readonly<Record<PitchingRule, readonly WordClass[]>> = {
  follow: ['channel', 'app'],
  newsletter: ['mail'],
  support: ['give', 'work'],
};
const RULES: readonly PitchingRule[] = ['newsletter', 'follow', 'support'];

/** @returns which rule's a line is, and what said so; null where too little does */
export function weighLine(
  weighed: Weighed,
  line: Line,
): { readonly rule: PitchingRule; readonly evidence: readonly Evidence[] } | null {
  const { story } = weighed;
  const length = weight(line.text);
  if (length < SHORTEST || length > LONGEST) return null;
  if (headingLevel(line.box) > 0 || /^(li|t[dh]|d[td]|figcaption|label|option)$/.test(line.box.tag))
    return null;
  if (isByline(line) || isSetApart(line) || isReporting(line) || POSTED.test(line.text)) return null;
  if (
    ADDRESS.test(line.text) ||
    isAmongComments(line.box) ||
    weighed.said(line).some(({ rule }) => rule === 'consent')
  )
    return null;
  const text = withoutNames(line.text, weighed.voices);
  if (text === null || isBio(text, weighed.site) || NOTE.test(text)) return null;
  const heard = weighed.voices.hear(text);
  // Most lines end here.
  const rules = RULES.filter((rule) => isAbout(weighed, line, heard, rule));
  if (rules.length === 0 || isSpoken(weighed, line)) return null;
  let best: PitchingRule | null = null;
  let most = ENOUGH - 1;
  let found: readonly Evidence[] = [];
  for (const rule of rules) {
    const evidence = evidenceOf(weighed, line, text, heard, rule);
    if (!isOurs(evidence, story.prose.has(line.index))) continue;
    if (line.links.length === 0 && isAnswer(weighed, line, rule)) continue;
    const sum = evidence.reduce((all, one) => all + WEIGHTS[one], 0);
    if (sum > most) {
      best = rule;
      most = sum;
      found = evidence;
    }
  }
  return best && { rule: best, evidence: found };
}

/** A title or a name in quotation marks. */
const NAME = /(["“„«‹「『”])([^"“”„«»「」『』,.!?！？。]{1,40})(["“”«»›」』])/g;
const MARKS = /[“”„«»「」『』]|^\s*["–—-]\s?|"[^"]+"/;

/**
 * A text without the quotation marks around names.
 * @returns null where something is cited: what asks in somebody's mouth is told
 */
export function withoutNames(text: string, voices: Voices): string | null {
  const bare = text.replace(NAME, (all, _open, name: string) =>
    voices.says(name, 'ask') || voices.says(name, 'us') ? all : name,
  );
  return MARKS.test(bare) ? null : bare;
}

/** "Disclosure: …", "Correction: …". */
const NOTE =
  /^(disclosure|correction|clarification|note|editor'?s?’?s? note|update|korrektur|hinweis|anmerkung|transparenz\p{L}*|note de la rédaction|précision|rectificatif|nota|rectificación|aclaración|nota della redazione|correção|correctie|rättelse|rettelse|oikaisu|sprostowanie|oprava|поправка|от редакции|виправлення|düzeltme|訂正|更正|정정)\p{L}*\s?[:：]/iu;

/** "Dana Smith covers …", "Dana Smith is …": a name, and what its owner does. */
const BIO =
  /^((?:\p{Lu}[\p{L}.'’-]+ ){1,3}(covers|reports|writes|hosts|edits|joined|schreibt|écrit|scrive|escribe|pisze|пишет)|(?:\p{Lu}[\p{L}.'’-]+ ){2,3}(is|was|has|ist|est|es|è|é|är|er|on|jest|je))(?!\p{L})/u;

function isBio(text: string, site: Site): boolean {
  const said = BIO.exec(text)?.[0];
  return said !== undefined && namesUs(said, site) === null;
}

/** How to reach somebody. */
const ADDRESS = /[\w.+-]@[\w-]+\.\w|\[email\W/;

/** A post, shown with its address, or nothing but whose it is. */
const POSTED = /^[@#]\S+$|pic\.twitter\.com|(^|\W)t\.co\//;

const COMMENTS =
  /(^|[\s_-])(comments?|respond|reply|disqus|discussion|kommentare?|comentarios?|viafoura|coral)([\s_-]|$)/;
/** Boxes around a line in which readers may write. */
const NEAR = 5;

function isAmongComments(inner: Box): boolean {
  let box: Box | null = inner;
  for (let steps = 0; box?.parent && steps < NEAR; steps++, box = box.parent)
    if (box.textareas > 0 || COMMENTS.test(box.hint)) return true;
  return false;
}

function isAbout({ site }: Weighed, line: Line, { count }: Voiced, rule: PitchingRule): boolean {
  if (SUBJECTS[rule].some((one) => count[one] > 0)) return rule !== 'support' || count.give > 0;
  return line.links.some(({ href }) => errandAt(href, site) === rule && !href.startsWith('mailto:'));
}

function evidenceOf(
  weighed: Weighed,
  line: Line,
  text: string,
  { count, bids }: Voiced,
  rule: PitchingRule,
): Evidence[] {
  const { page, story, site, said } = weighed;
  const found: Evidence[] = [];
  const note = (one: Evidence, is: boolean) => {
    if (is) found.push(one);
  };
  const subjects = SUBJECTS[rule].reduce((sum, one) => sum + count[one], 0);
  note('subject', subjects > 0);
  note('secondSubject', subjects > 1);
  note('bids', bids);
  note('asks', !bids && count.ask > 0);
  const name = namesUs(text, site);
  note('ownName', name === 'whole');
  note('partOfName', name === 'part');
  note('us', count.us > 0);
  note('you', count.you > 0);
  note('news', count.news > 0);
  note('work', rule !== 'support' && count.work > 0);
  note('free', count.free > 0);
  note('price', rule !== 'follow' && namesPrice(text));
  const ways = line.links.filter(({ href }) => errandAt(href, site) === rule || STORE.test(href));
  note('wayThere', ways.length > 0);
  note('anyLink', ways.length === 0 && line.links.length > 0);
  note('onlyLink', isLinked(line));
  note('apart', isApart(page, story, line) || isInOwnBox(story, line));
  note('atEnd', line.index > story.last - FROM_END);
  const beside = [page.lines[line.index - 1], page.lines[line.index + 1]];
  note(
    'besidePitch',
    beside.some((one) => one !== undefined && asksFor(said(one), rule)),
  );
  const length = weight(line.text);
  note('short', length <= SHORT);
  note('long', length > LONG[rule]);
  note('figures', /(?<![€$£\d.,])\d{3,}(?!\s?(€|kr|kč|p|%))/u.test(text) && !namesPrice(text));
  note('ownSubject', isOwnSubject(weighed, rule));
  note('toldFirst', beginsElsewhere(weighed, text, rule));
  return found;
}

const FIRST_SENTENCE = /^[^.!?:]{45,}?[^.\s\p{Lu}]\.\s(?=\S)/u;

/** Whether the first of several sentences tells of something else. */
function beginsElsewhere({ voices }: Weighed, text: string, rule: PitchingRule): boolean {
  const first = FIRST_SENTENCE.exec(text)?.[0];
  // A plea tells first why it pleads.
  if (first === undefined || rule === 'support') return false;
  const { count } = voices.hear(first);
  return count.ask === 0 && SUBJECTS[rule].every((one) => count[one] === 0);
}

function asksFor(heard: readonly Said[], rule: PitchingRule): boolean {
  return heard.some((one) => one.rule === rule && (one.kind === 'pitch' || one.kind === 'heading'));
}

/** Whether the headline speaks of what a rule's lines are about: then the story may well bid its readers, too. */
function isOwnSubject({ page, story, voices }: Weighed, rule: PitchingRule): boolean {
  const headline = page.lines[story.start]?.text ?? '';
  return SUBJECTS[rule].some((one) => one !== 'work' && voices.says(headline, one));
}

/**
 * Whether it is the newsroom that asks. Among the story's paragraphs, and made as they are, a line has to say so
 * itself: by the newsroom's name, or as "us" with a way to go.
 */
function isOurs(evidence: readonly Evidence[], inProse: boolean): boolean {
  const has = (...all: Evidence[]) => all.some((one) => evidence.includes(one));
  if (!has('bids') && !(has('asks') && !has('long'))) return false;
  if (has('long') && !has('apart')) return false;
  if (!inProse || has('apart')) return has('ownName', 'us') || (has('you', 'partOfName') && has('wayThere'));
  if (!has('bids')) return false;
  return has('ownName') || (has('us') && (has('wayThere') || (has('you') && has('work', 'secondSubject'))));
}

/** Lines of a box beside the story's paragraphs. */
const FEW = 4;

/** Whether a line stands in a small box that is named and none of the story's. */
function isInOwnBox(story: Story, { box }: Line): boolean {
  const around = box.parent;
  if (!around || around === story.body || around === story.article || isInFrame(story, box)) return false;
  return around.hint !== '' && around.to - around.from <= FEW && !isStoryShaped(story, around);
}
