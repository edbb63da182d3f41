/** Lines that ask in no phrase we know, told by all that speaks for it together (`engine/weighing.ts`). */
import type { Line } from '../engine/reader.ts';
import { isFurniture, isInFrame, type PitchingRule, type Scene } from '../engine/scene.ts';
import { weighLine } from '../engine/weighing.ts';

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
    if (verdict) found.set(line, verdict.rule);
  }
  return found;
}
