/** Shared by the rules that go by wording alone: finds the short lines that say a rule's pitch or heading. */

import { isOfOthers } from '../engine/of-others.ts';
import type { Line } from '../engine/reader.ts';
import {
  type Finding,
  hears,
  isAboutTheTrade,
  isFurniture,
  isQuote,
  isQuoted,
  type Scene,
} from '../engine/scene.ts';
import { weight } from '../engine/story.ts';
import { isTold } from '../engine/told.ts';
import type { ReasonCode, RuleId } from './catalogue.ts';

/** What asks by itself; a button is asked for by a rule that takes it alone. */
const SPOKEN = ['pitch', 'leadIn', 'smallPrint', 'heading'] as const;
/** Characters. */
const LONGEST_UNLINKED = 160;

const isPitching = (rule: RuleId): rule is 'follow' | 'support' => rule === 'follow' || rule === 'support';

export function pitchesOf(
  scene: Scene,
  rule: RuleId,
  code: ReasonCode,
  longest: number,
  accept: (line: Line) => boolean = (line) => hears(scene, line, rule, ...SPOKEN) !== undefined,
): Finding[] {
  const findings: Finding[] = [];
  if (!scene.story) return findings;
  const ownSubject = isAboutTheTrade(scene, 'newsletter', 'consent', 'support');
  for (const { box, words, ...pitch } of scene.pitches)
    if (pitch.rule === rule) findings.push({ rule, reason: { code, detail: words }, box });
  for (const line of scene.saying(rule)) {
    if (scene.story.prose.has(line.index) && (ownSubject || isQuote(line))) continue;
    const said = hears(scene, line, rule, ...SPOKEN, 'button');
    if (!said || weight(line.text) > longest || isFurniture(line.box) || !accept(line)) continue;
    // In a short story a sentence is as short as a prompt.
    if (scene.story.short && isQuoted(line, said.words)) continue;
    if (isTold(scene, line, said.words, rule)) continue;
    if (isPitching(rule) && isOfOthers({ ...scene, story: scene.story }, line, rule)) continue;
    // A prompt among the story's paragraphs is short, or has a link to follow.
    if (
      scene.story.prose.has(line.index) &&
      line.linkChars === 0 &&
      // In bold or italics as a whole it is no paragraph of a report.
      line.strongChars < line.text.length * 0.9 &&
      weight(line.text) > LONGEST_UNLINKED
    )
      continue;
    // In a paragraph the prompt must come first: a report may end on its reporter's address.
    if (
      (scene.story.prose.has(line.index) || line.text.length > 110) &&
      (line.folded.indexOf(said.words) > 60 || line.text.split(/[.!?]\s/).length > 3)
    )
      continue;
    findings.push({ rule, reason: { code, detail: said.words }, line });
  }
  return findings;
}
