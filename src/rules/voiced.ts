/** Lines that ask in no phrase we know, told by all that speaks for it together (`engine/weighing.ts`). */

import { isOfPerson } from '../engine/of-others.ts';
import type { Line } from '../engine/reader.ts';
import { isFurniture, isInFrame, type PitchingRule, type Scene } from '../engine/scene.ts';
import { isReporting } from '../engine/told.ts';
import { type Evidence, textEvidence, type Weighed, weighLine, withoutNames } from '../engine/weighing.ts';

/** Lines after the article among which its own pitches stand. */
const REACH = 40;

/** The lines that ask for what a rule hides, by everything but a phrase. */
export function voicedLines(scene: Scene, rule: PitchingRule): readonly Line[] {
  let rules = known.get(scene);
  if (!rules) {
    rules = weighAll(scene);
    known.set(scene, rules);
  }
  return [...rules].flatMap(([line, one]) => (one === rule ? [line] : []));
}

/** Asked by three rules. */
const known = new WeakMap<Scene, ReadonlyMap<Line, PitchingRule>>();

function weighAll(scene: Scene): ReadonlyMap<Line, PitchingRule> {
  const { page, story } = scene;
  const found = new Map<Line, PitchingRule>();
  if (!story) return found;
  const weighed = { ...scene, story };
  for (const line of page.lines.slice(0, story.article.to + REACH)) {
    if (line.index === story.start || isFurniture(line.box) || isInFrame(story, line.box)) continue;
    const verdict = weighLine(weighed, line);
    if (!verdict) continue;
    found.set(line, verdict.rule);
    if (verdict.rule === 'support') for (const above of pleaAbove(weighed, line)) found.set(above, 'support');
  }
  return found;
}

/** Paragraphs of a plea before the one that says how to answer it. */
const MOST_ABOVE = 5;

/**
 * The paragraphs between a rule across the page and a line that asks for support, where each of them speaks of the
 * newsroom, to its reader or of gifts: without such a rule nobody could say where the story ends.
 */
function pleaAbove(weighed: Weighed, { box, index }: Line): readonly Line[] {
  const beside = box.parent?.children ?? [];
  const found: Line[] = [];
  for (let at = beside.indexOf(box) - 1; at >= 0 && found.length <= MOST_ABOVE; at--) {
    const above = beside[at];
    if (above?.tag === 'hr') return index > weighed.story.last - MOST_ABOVE ? found : [];
    const [line] = above?.lines ?? [];
    if (!line || above?.tag !== 'p' || above.to - above.from !== 1 || !goesWithPlea(weighed, line)) break;
    found.push(line);
  }
  return [];
}

function goesWithPlea(weighed: Weighed, line: Line): boolean {
  if (isReporting(line) || isOfPerson(line, weighed.site)) return false;
  if (withoutNames(line.text, weighed.voices) === null) return false;
  return textEvidence(weighed, line.text, 'support').some((one) => SPEAKS.has(one));
}

const SPEAKS: ReadonlySet<Evidence> = new Set<Evidence>(['subject', 'ownName', 'us', 'you', 'price']);
