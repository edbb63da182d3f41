/**
 * Weighs what speaks for a line being there to ask its reader for something, and what against. No single thing says
 * so: reports name channels, quote appeals and speak of "us". But a line that names a channel, bids, says the
 * newsroom's own name and stands apart at the story's end was never told by it, in whatever words and language.
 */
import { namesOwnApp, namesPrice } from './addressed.ts';
import { errandAt, STORE } from './addresses.ts';
import { FEW, isApart, isInOwnBox } from './aside.ts';
import { BETWEEN_WORDS } from './letters.ts';
import { ADDRESS, isBio, isInterviewed } from './of-others.ts';
import { nameIn, THINGS } from './own-name.ts';
import type { Box, Line, Page } from './reader.ts';
import { isByline, isLinked, isSentence, type PitchingRule } from './scene.ts';
import type { Site } from './site.ts';
import { headingLevel, type Story, weight } from './story.ts';
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
  // What its makers call it.
  named: 2,
  // Where it leads: to what it asks for, at the newsroom's own; to it, anywhere.
  ownAddress: 1,
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
export const SUBJECTS: Readonly<Record<PitchingRule, readonly WordClass[]>> = {
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
  if (isInterviewed(story, line)) return null;
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
    const evidence = evidenceOf(weighed, line, text, rule);
    const inProse = story.prose.has(line.index) || (isSentence(line) && line.index < story.last);
    if (
      line.index < story.start
        ? !isBanner(evidence)
        : !isOurs(evidence, inProse) && !isLabel(text, evidence, weighed)
    )
      continue;
    if (line.links.length === 0 && isAnswer(weighed, line, rule)) continue;
    const sum = sumOf(evidence);
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
  /^((additional |financial )?support (for|of|from)(?!\p{L})|(disclosure|correction|clarification|note|editor'?s?’?s? note|update|korrektur|hinweis|anmerkung|transparenz\p{L}*|note de la rédaction|précision|rectificatif|nota|rectificación|aclaración|nota della redazione|correção|correctie|rättelse|rettelse|oikaisu|sprostowanie|oprava|поправка|от редакции|виправлення|düzeltme|訂正|更正|정정)\p{L}*\s?[:：])/iu;

/** A post, shown with its address, or nothing but whose it is. */
const POSTED = /^[@#]\S+$|pic\.twitter\.com|(^|\W)t\.co\//;

const COMMENTS =
  /(^|[\s_-])(comments?|respond|reply|disqus|discussion|kommentare?|comentarios?|viafoura|coral)([\s_-]|$)/;
/** Boxes around a line in which readers may write. */
const NEAR = 5;

export function isAmongComments(inner: Box): boolean {
  let box: Box | null = inner;
  for (let steps = 0; box?.parent && steps < NEAR; steps++, box = box.parent)
    if (box.textareas > 0 || COMMENTS.test(box.hint)) return true;
  return false;
}

function isAbout({ site, voices }: Weighed, line: Line, { count }: Voiced, rule: PitchingRule): boolean {
  // Of apps and alerts much is told: it takes the newsroom's own, or what it has to offer.
  const anyApp =
    rule === 'follow' &&
    count.channel + count.news === 0 &&
    line.links.every(({ href }) => !STORE.test(href));
  if (anyApp && count.app > 0 && !namesOwnApp(line.text, site.name) && !nameIn(line.text, site, voices))
    return false;
  if (SUBJECTS[rule].some((one) => count[one] > 0)) return rule !== 'support' || count.give > 0;
  if (isNamed(line, rule)) return true;
  return line.links.some(({ href }) => errandAt(href, site) === rule && !href.startsWith('mailto:'));
}

/** What the makers of a page call boxes that ask. */
export const NAMED: Readonly<Record<PitchingRule, RegExp>> = {
  newsletter: /newsletter|sign-?up|mailing-?list/,
  support:
    /donat|appeal|fundrais|paywall|regwall|membership|subscri|contribut|(^|[\s_-])(support|soutien|spenden?)([\s_-]|$)/,
  follow: /whatsapp|telegram|follow-?(us|box)|app-?(promo|hint|teaser|banner|box)|join-?us/,
};

/** Whether a line is in a box that its makers call so, alone or with few others. */
function isNamed({ box }: Line, rule: PitchingRule): boolean {
  const around = box.parent;
  if (NAMED[rule].test(box.hint)) return true;
  return around !== null && around.to - around.from <= FEW && NAMED[rule].test(around.hint);
}

export const sumOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((all, one) => all + WEIGHTS[one], 0);

/** What a text says for a rule, wherever it stands. */
export function textEvidence(weighed: Weighed, text: string, rule: PitchingRule): Evidence[] {
  const { count, bids } = weighed.voices.hear(text);
  const subjects = SUBJECTS[rule].reduce((sum, one) => sum + count[one], 0);
  const name = nameIn(text, weighed.site, weighed.voices);
  return present({
    subject: subjects > 0,
    secondSubject: subjects > 1,
    bids,
    asks: !bids && count.ask > 0,
    ownName: name === 'whole',
    partOfName: name === 'part',
    us: count.us > 0,
    you: count.you > 0,
    news: count.news > 0,
    work: rule !== 'support' && count.work > 0,
    free: count.free > 0,
    price: rule !== 'follow' && namesPrice(text),
  });
}

const present = (all: Partial<Record<Evidence, boolean>>): Evidence[] =>
  (Object.keys(all) as Evidence[]).filter((one) => all[one]);

/** The same with where the line leads and stands, and with what speaks against it. */
function evidenceOf(weighed: Weighed, line: Line, text: string, rule: PitchingRule): Evidence[] {
  const { page, story, site, said } = weighed;
  const ways = line.links.filter(({ href }) => errandAt(href, site) === rule || STORE.test(href));
  const beside = [page.lines[line.index - 1], page.lines[line.index + 1]];
  const length = weight(line.text);
  return [
    ...textEvidence(weighed, text, rule),
    ...present({
      named: isNamed(line, rule),
      ownAddress: ways.some(({ href }) => site.target(href) !== 'outside'),
      wayThere: ways.length > 0,
      anyLink: ways.length === 0 && line.links.length > 0,
      onlyLink: isLinked(line),
      apart: isApart(page, story, line) || isInOwnBox(story, line),
      atEnd: line.index > story.last - FROM_END,
      besidePitch: beside.some((one) => one !== undefined && asksFor(said(one), rule)),
      short: length <= SHORT,
      long: length > LONG[rule],
      figures: FIGURES.test(text) && !namesPrice(text),
      ownSubject: isOwnSubject(weighed, rule),
      toldFirst: !isNamed(line, rule) && beginsElsewhere(weighed, text, rule),
    }),
  ];
}

/** Large numbers, but for prices and shares: a report counts. */
const FIGURES = /(?<![€$£\d.,])\d{3,}(?!\s?(€|kr|kč|p|%))/u;

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
export function isOwnSubject({ page, story, voices }: Weighed, rule: PitchingRule): boolean {
  const headline = page.lines[story.start]?.text ?? '';
  const { count } = voices.hear(headline);
  return SUBJECTS[rule].some((one) => one !== 'work' && count[one] > 0);
}

const has = (evidence: readonly Evidence[], ...any: Evidence[]): boolean =>
  any.some((one) => evidence.includes(one));

/**
 * Whether it is the newsroom that asks. Among the story's paragraphs, and made as they are, a line has to say so
 * itself: by the newsroom's name, or as "us" with a way to go.
 */
function isOurs(evidence: readonly Evidence[], inProse: boolean): boolean {
  const says = (...any: Evidence[]) => has(evidence, ...any);
  if (!says('bids') && (!says('asks') || says('long') || !says('ownName', 'ownAddress', 'besidePitch')))
    return false;
  if (says('long') && !says('apart')) return false;
  if (!inProse || says('apart')) {
    if (says('ownName', 'us') || (says('you', 'partOfName') && says('wayThere'))) return true;
    return says('partOfName') && says('you') && says('bids') && says('anyLink');
  }
  if (says('ownName') && says('besidePitch', 'ownAddress')) return true;
  if (!says('bids')) return false;
  if (says('ownName') || (says('you') && says('ownAddress'))) return true;
  if (!says('us')) return false;
  return (
    says('wayThere') ||
    (says('partOfName') && says('anyLink')) ||
    (says('you') && says('anyLink') && says('atEnd'))
  );
}

/** Above the headline nothing is told: an offer there has its price and its link, and is no item of a menu. */
const isBanner = (evidence: readonly Evidence[]): boolean =>
  (['subject', 'bids', 'price'] as const).every((one) => evidence.includes(one)) &&
  has(evidence, 'wayThere', 'anyLink') &&
  !has(evidence, 'onlyLink');

/** At the story's end a line that is one link to a channel, and names nobody whose it is: "Get the news on Telegram". */
function isLabel(text: string, evidence: readonly Evidence[], { voices }: Weighed): boolean {
  const all: readonly Evidence[] = ['subject', 'bids', 'news', 'onlyLink', 'wayThere', 'atEnd', 'short'];
  if (!all.every((one) => evidence.includes(one))) return false;
  const [, ...words] = text.split(BETWEEN_WORDS).filter(Boolean);
  return words.every(
    (word) => !/^\p{Lu}/u.test(word) || [...THINGS, 'news' as const].some((one) => voices.says(word, one)),
  );
}
