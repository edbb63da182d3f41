/**
 * The headings of what goes: one that names it goes with it, and one that has nothing left to stand over. A heading of
 * the story stays.
 */
import type { Reason, RuleId } from '../rules/catalogue.ts';
import { isRowOfTopics } from '../rules/tag-list.ts';
import type { Line } from './reader.ts';
import { hears, isFurniture, isInFrame, isLinked, type Scene } from './scene.ts';
import { headingLevel, isStoryShaped, weight } from './story.ts';

/** Lets a line go for a rule. */
export type Take = (rule: RuleId, reason: Reason, index: number) => void;

/** "Related articles", "Mehr zum Thema:" above a list that goes, goes with it. */
export function headingsAbove(
  scene: Scene,
  owner: Map<number, RuleId>,
  take: Take,
  reasons: ReadonlyMap<number, Reason>,
): void {
  for (const [index, rule] of [...owner]) {
    if (owner.get(index - 1) === rule) continue;
    const above = scene.page.lines[index - 1];
    if (!above || owner.has(above.index)) continue;
    if (scene.story && above.index <= scene.story.start) continue;
    const reason = reasons.get(index);
    if (!reason) continue;
    const told = hears(scene, above, rule, 'heading', 'leadIn');
    // A sentence of the story stays, but for one that leads over: "Read all about it in our live blog:".
    if (scene.story?.prose.has(above.index) && !(told && /[:：]$/.test(above.text))) continue;
    const announces =
      rule === 'crosspromo' &&
      /[:：]$/.test(above.text) &&
      weight(above.text) < 90 &&
      (headingLevel(above.box) > 0 ||
        above.strongChars > above.text.length * 0.7 ||
        owner.get(index + 1) === rule);
    if (!isRowOfTopics(above) && ((told && weight(above.text) < 120) || announces))
      take(rule, reason, above.index);
  }
}

/** A heading whose whole section went has nothing to stand over any more. */
export function orphans(
  scene: Scene,
  owner: ReadonlyMap<number, RuleId>,
  take: Take,
  reasons: ReadonlyMap<number, Reason>,
): void {
  const { story, page } = scene;
  if (!story) return;
  for (const index of [...owner.keys()].sort((a, b) => b - a)) {
    const above = page.lines[index - 1];
    const rule = owner.get(index);
    const reason = reasons.get(index);
    if (
      !above ||
      !rule ||
      !reason ||
      rule === 'adlabel' ||
      owner.has(above.index) ||
      // A heading over the first paragraph is the standfirst.
      above.index < story.first
    )
      continue;
    const level = headingLevel(above.box);
    if (level < 2 || story.prose.has(above.index) || ownsASection(scene, above)) continue;
    let next = index;
    while (owner.has(next)) next += 1;
    const below = page.lines[next];
    const around = above.box.parent;
    if (around && around !== story.body && isStoryShaped(story, around)) continue;
    if (!standsOver(above, index)) continue;
    const closed =
      around !== null &&
      around !== story.body &&
      around !== story.article &&
      around.to <= next &&
      around.from >= index - 3;
    const nextLevel = below ? headingLevel(below.box) : 1;
    if (closed || next > story.last || (nextLevel > 0 && nextLevel <= level)) take(rule, reason, above.index);
  }
}

/** Lines after the article among which its own lists stand. */
const REACH = 12;

/**
 * "Related content" at the story's end, whose list a script was to bring: the next heading follows at once.
 */
export function emptied(scene: Scene, owner: ReadonlyMap<number, RuleId>, take: Take): void {
  const { story, page } = scene;
  if (!story) return;
  for (const line of scene.saying('crosspromo')) {
    if (line.index <= story.last || line.index >= story.article.to + REACH || owner.has(line.index)) continue;
    const level = headingLevel(line.box);
    const below = page.lines[line.index + 1];
    if (level === 0 || line.links.length > 0 || line.box.lines.length > 1 || !below) continue;
    if (!hears(scene, line, 'crosspromo', 'heading') || isFurniture(line.box) || isInFrame(story, line.box))
      continue;
    const next = headingLevel(below.box);
    // A heading that is a link is a teaser's: it stands under this one.
    if (
      next === 0 ||
      isLinked(below) ||
      (next > level && !owner.has(below.index) && !hears(scene, below, 'crosspromo', 'heading'))
    )
      continue;
    take('crosspromo', { code: 'heading', detail: line.text.slice(0, 60) }, line.index);
  }
}

/** Whether a heading and a line below it stand in one box: what is below another box's end is under no heading of it. */
function standsOver(heading: Line, index: number): boolean {
  let around = heading.box.parent;
  while (around?.parent && around.to - around.from === 1) around = around.parent;
  return around !== null && index < around.to;
}

/** Whether a heading stands in a section of the story, apart from what is below it. */
function ownsASection({ story }: Scene, heading: Line): boolean {
  if (!story) return false;
  for (let box = heading.box.parent; box && box.to - box.from === 1; box = box.parent)
    if (isStoryShaped(story, box)) return true;
  return false;
}
