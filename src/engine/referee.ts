/**
 * The only place that weighs findings against each other and against the story: joins them into the whole boxes
 * they belong to, and drops what would take away more than clutter.
 */
import type { Reason, RuleId } from '../rules/catalogue.ts';
import { isTagList } from '../rules/tag-list.ts';
import { emptied, headingsAbove, orphans, type Take } from './headings.ts';
import { isInTheTelling } from './in-the-telling.ts';
import { type Box, type Line, linesOf } from './reader.ts';
import {
  type Finding,
  isByline,
  isFurniture,
  isInFrame,
  isLinked,
  isSentence,
  type Scene,
  tellsStory,
} from './scene.ts';
import { headingLevel, isProse, isStoryShaped } from './story.ts';
import { ASKING } from './told.ts';

/** What goes: a run of lines with everything that belongs to them. */
export interface Verdict {
  readonly rule: RuleId;
  readonly reason: Reason;
  /** Line indexes, ascending. */
  readonly lines: readonly number[];
  /** The whole box, where all of it goes. */
  readonly box: Box | null;
}

/** How far a rule's box may grow beyond what was found: characters, and share of what was found. */
const GROWTH: Record<RuleId, { chars: number; share: number; most: number }> = {
  consent: { chars: 300, share: 1, most: 14000 },
  newsletter: { chars: 260, share: 2, most: 1600 },
  crosspromo: { chars: 60, share: 0.25, most: 6000 },
  follow: { chars: 90, share: 1, most: 700 },
  adlabel: { chars: 0, share: 0.5, most: 3000 },
  support: { chars: 200, share: 2, most: 1200 },
};

/**
 * Weighs what the rules found.
 * @returns verdicts that do not overlap, in document order
 */
export function weigh(scene: Scene, findings: readonly Finding[]): Verdict[] {
  const owner = new Map<number, RuleId>();
  const reasons = new Map<number, Reason>();
  const take = (rule: RuleId, reason: Reason, index: number) => {
    // Whatever a headline says, it is the story's.
    if (owner.has(index) || index === scene.story?.start) return;
    owner.set(index, rule);
    reasons.set(index, reason);
  };
  const wholes: { rule: RuleId; box: Box; reason: Reason }[] = [];

  for (const finding of findings) {
    const box = finding.box ?? null;
    if (box) {
      if (!allowed(scene, finding.rule, box) || isListTold(scene, finding.rule, box)) continue;
      const grown = grow(scene, finding.rule, box, owner);
      wholes.push({ rule: finding.rule, box: grown, reason: finding.reason });
      for (let index = grown.from; index < grown.to; index++) take(finding.rule, finding.reason, index);
    } else if (finding.line) {
      if (owner.has(finding.line.index)) continue;
      if (ASKING.has(finding.rule) && isInTheTelling(scene, finding.line)) continue;
      take(finding.rule, finding.reason, finding.line.index);
    }
  }
  growLines(scene, findings, owner, take);
  fillBoxes(scene, owner, reasons, take);
  headingsAbove(scene, owner, take, reasons);
  orphans(scene, owner, take, reasons);
  emptied(scene, owner, take);
  return runs(scene, owner, reasons, wholes);
}

/** A box that holds the story's prose goes only when it was judged as a teaser as a whole. */
function allowed(scene: Scene, rule: RuleId, box: Box): boolean {
  const { story } = scene;
  if (box === scene.page.root || box.tag === 'body' || box.tag === 'html') return false;
  if (!story) return true;
  if (box.from <= story.first && box.to > story.last) return false;
  if (box.from <= story.start && box.to > story.start && story.start >= story.body.from) return false;
  return rule === 'crosspromo' || !tellsStory(story, box.from, box.to);
}

/** Whether all that a box says is told, as the entries of a list that a paragraph announces are. */
function isListTold(scene: Scene, rule: RuleId, box: Box): boolean {
  return ASKING.has(rule) && linesOf(scene.page, box).every((line) => isInTheTelling(scene, line));
}

/** The largest box around `box` that brings along only little text, none of it the story's. */
function grow(scene: Scene, rule: RuleId, box: Box, owner: ReadonlyMap<number, RuleId>): Box {
  const limit = GROWTH[rule];
  const framed = rule !== 'consent' && isInFrame(scene.story, box);
  let best = box;
  for (let up = box.parent; up?.parent; up = up.parent) {
    if (!mayGrow(scene, rule, up)) break;
    if (rule === 'crosspromo' && up.children.some((one) => isTagList(scene, one))) break;
    let extra = 0;
    let strangers = 0;
    let foreign = false;
    let unread = false;
    for (const line of linesOf(scene.page, up)) {
      if (line.index >= box.from && line.index < box.to) continue;
      foreign ||= line.index < box.from && isByline(line);
      // A head that stays at the top holds the site's menu, and may ask for an address beside it.
      foreign ||= rule !== 'consent' && isFurniture(line.box);
      if (owner.get(line.index) === rule || belongs(scene, rule, line)) continue;
      // "Follow" stands beside who wrote the story, and that is told.
      foreign ||= rule === 'follow' && line.text.length > LONGEST_BESIDE && line.linkChars === 0;
      extra += line.text.length;
      unread ||= !isTitleOfForm(up, line);
      if (isLinked(line) && rule !== 'crosspromo') strangers += 1;
    }
    if (foreign) break;
    if (extra > 0 && (framed || (unread && inHead(scene, rule, up)))) break;
    // What stands around a form says what it is for, however short the form's own labels are.
    const least = box.emailFields > 0 ? limit.chars : 40;
    if (up.chars > limit.most || extra > Math.min(limit.chars, Math.max(least, box.chars * limit.share)))
      break;
    if (strangers > MOST_STRANGERS) break;
    if (
      rule === 'crosspromo' &&
      up.media > best.media &&
      extra === 0 &&
      up.linkChars === best.linkChars &&
      best.media > 0
    )
      break;
    best = up;
  }
  return best;
}

/** Characters beside a button to follow: more of them say something of their own. */
const LONGEST_BESIDE = 80;

/** A heading lower than a standfirst's, over a form in a box of their own. */
function isTitleOfForm(box: Box, line: Line): boolean {
  return box.emailFields > 0 && headingLevel(line.box) > 2;
}

/** Between headline and first paragraph stand standfirst, byline and date: nothing there is taken along unread. */
function inHead({ story }: Scene, rule: RuleId, box: Box): boolean {
  return story !== null && rule !== 'consent' && box.to > story.start && box.from < story.first;
}

function mayGrow(scene: Scene, rule: RuleId, up: Box): boolean {
  const { story } = scene;
  if (up.tag === 'body' || up.tag === 'html' || up.tag === 'main') return false;
  // Where a reader writes, it is a form for more than an address.
  if (rule !== 'consent' && up.textareas > 0) return false;
  if (story && (up === story.article || up === story.body)) return false;
  if (tellsStory(story, up.from, up.to) || (story && isStoryShaped(story, up))) return false;
  if (story && up.from <= story.start && up.to > story.start) return false;
  return rule === 'consent' || !isFurniture(up);
}

/** A line that says the rule's words itself, of whatever kind. */
function belongs(scene: Scene, rule: RuleId, line: Line): boolean {
  return scene.said(line).some((said) => said.rule === rule);
}

/** Lines found one by one: their box goes as a whole where only little else is in it. */
function growLines(scene: Scene, findings: readonly Finding[], owner: Map<number, RuleId>, take: Take): void {
  for (const { line, rule, reason } of findings) {
    if (!line || owner.get(line.index) !== rule || rule === 'crosspromo') continue;
    // "Follow", on a button: what stands beside it is whom, and that is told.
    if (rule === 'follow' && isButton(scene, line)) continue;
    const box = line.box;
    if (box.lines.length > 1 && tellsStory(scene.story, box.from, box.to)) continue;
    if (!mayGrow(scene, rule, box)) continue;
    // A sentence beside it in one paragraph is not told for sure, but it may be.
    const beside = box.tag === 'p' ? box.lines.filter((other) => other !== line) : [];
    if (beside.some((other) => isSentence(other) && !belongs(scene, rule, other))) continue;
    const limit = GROWTH[rule];
    const own = line.text.length;
    const extra = linesOf(scene.page, box).reduce(
      (sum, other) => sum + (other === line || belongs(scene, rule, other) ? 0 : other.text.length),
      0,
    );
    if (extra > 0 && inHead(scene, rule, box)) continue;
    if (extra > Math.min(limit.chars, Math.max(40, own * limit.share))) continue;
    const grown = grow(scene, rule, box, owner);
    for (let index = grown.from; index < grown.to; index++) take(rule, reason, index);
  }
}

function isButton(scene: Scene, line: Line): boolean {
  return scene.said(line).every(({ rule, kind }) => rule !== 'follow' || kind === 'button');
}

/** Rules whose boxes list what they offer, in lines that say nothing by themselves. */
const PITCHING: ReadonlySet<RuleId> = new Set<RuleId>(['newsletter', 'follow', 'support']);
/** Of a box's lines: where so many are a pitch, the others are what it offers. */
const MOSTLY = 0.4;
const MOST_LINES = 40;
/** Links that say nothing of the kind: more of them are a menu that a pitch stands in. */
const MOST_STRANGERS = 3;

/** No box stays half hidden: "Unlimited access", "Daily puzzles" go with the subscription they are a part of. */
function fillBoxes(
  scene: Scene,
  owner: Map<number, RuleId>,
  reasons: ReadonlyMap<number, Reason>,
  take: Take,
): void {
  for (const [index, rule] of [...owner]) {
    const reason = reasons.get(index);
    if (!reason || !PITCHING.has(rule)) continue;
    let whole: Box | null = null;
    for (let box = scene.page.lines[index]?.box ?? null; box?.parent; box = box.parent) {
      const lines = box.to - box.from;
      if (lines > MOST_LINES || box.chars > 2 * GROWTH[rule].most || !mayGrow(scene, rule, box)) break;
      if (inHead(scene, rule, box)) break;
      let said = 0;
      let told = 0;
      let strangers = 0;
      for (let at = box.from; at < box.to; at++) {
        const line = scene.page.lines[at];
        if (owner.get(at) === rule) said += 1;
        else if (rule === 'follow' && line && line.text.length > LONGEST_BESIDE && line.linkChars === 0)
          strangers = Number.POSITIVE_INFINITY;
        else if (line && isFurniture(line.box)) strangers = Number.POSITIVE_INFINITY;
        else if (line && isLinked(line) && !belongs(scene, rule, line)) strangers += 1;
        else if (line && isProse(line) && !belongs(scene, rule, line)) told += 1;
      }
      // Paragraphs that ask nothing may be a part of the story, between a label and an offer.
      if (strangers > MOST_STRANGERS || told > 1) break;
      if (said > 1 && said >= lines * MOSTLY) whole = box;
    }
    for (let at = whole?.from ?? 0; at < (whole?.to ?? 0); at++) take(rule, reason, at);
  }
}

/** Neighbouring lines of one rule make one verdict. */
function runs(
  scene: Scene,
  owner: ReadonlyMap<number, RuleId>,
  reasons: ReadonlyMap<number, Reason>,
  wholes: readonly { rule: RuleId; box: Box; reason: Reason }[],
): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const { rule, box, reason } of wholes) {
    if (box.from === box.to) verdicts.push({ rule, reason, lines: [], box });
  }
  const indexes = [...owner.keys()].sort((a, b) => a - b);
  let current: { rule: RuleId; reason: Reason; lines: number[] } | null = null;
  for (const index of indexes) {
    const rule = owner.get(index);
    const reason = reasons.get(index);
    if (!rule || !reason) continue;
    if (current && current.rule === rule && current.lines.at(-1) === index - 1) current.lines.push(index);
    else {
      current = { rule, reason, lines: [index] };
      verdicts.push({ ...current, box: null });
    }
  }
  return verdicts.map((verdict) => ({ ...verdict, box: verdict.box ?? wholeBox(scene, verdict.lines) }));
}

/** The box whose lines are exactly these, if there is one. */
function wholeBox(scene: Scene, lines: readonly number[]): Box | null {
  const first = scene.page.lines[lines[0] ?? -1];
  const last = lines.at(-1) ?? -1;
  for (let box: Box | null = first?.box ?? null; box; box = box.parent) {
    if (box.from < (lines[0] ?? 0)) return null;
    if (box.to - 1 >= last) return box.to - 1 === last ? box : null;
  }
  return null;
}
