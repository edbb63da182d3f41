/**
 * Boxes that plead in words we do not know: a heading, a few sentences in the newsroom's voice, a way to answer them.
 * All that is said in one counts together (`weighing.ts`), and every sentence has to say some of it.
 */
import { errandAt } from './addresses.ts';
import { isInCitation } from './errand.ts';
import { isOfPerson } from './of-others.ts';
import { type Box, type Line, linesOf } from './reader.ts';
import { isLinked, type PitchingRule } from './scene.ts';
import { isHeadedAsStory, SEVERAL } from './sign-up-card.ts';
import { isProse, isStoryShaped, weight } from './story.ts';
import { alikeOf, isReporting } from './told.ts';
import {
  isAmongComments,
  isOwnSubject,
  SUBJECTS,
  sumOf,
  textEvidence,
  type Weighed,
  withoutNames,
} from './weighing.ts';

/** Lines of such a box, and of them those after which it has to say how it is answered. */
const MOST_LINES = 10;
const FROM_END = 3;
/** Weighed characters of one sentence or several, of a button. */
const LONGEST_PARAGRAPH = 560;
const LONGEST_BUTTON = 60;
/** Fields: with more of them it asks for something else. */
const MOST_FIELDS = 2;
/** Lines of nothing but a link: more of them are a menu. */
const MOST_BUTTONS = 3;
/** What it weighs at least: where its button says what it does, and where it says "Continue". */
const ENOUGH = 8;
const PLENTY = 10;
/** What its makers call it counts as much as its subject. */
const NAMED = 2;

const isButton = (line: Line): boolean =>
  line.text.length <= LONGEST_BUTTON && (isLinked(line) || line.box.tag === 'button' || line.box.buttons > 0);

/** Where a reader can go on: a button, a link in the last sentence, a few words that bid. */
function isWay(line: Line, { voices }: Weighed): boolean {
  if (isButton(line) || line.links.length > 0) return true;
  return line.text.length <= LONGEST_BUTTON && voices.hear(line.text).bids;
}

/** Whether a box pleads for a rule. @param named whether its makers call it so */
export function pleads(weighed: Weighed, rule: PitchingRule, box: Box, named: boolean): boolean {
  const { page, story, site, voices } = weighed;
  const lines = linesOf(page, box);
  if (lines.length < 2 || lines.length > MOST_LINES || box.media > 1) return false;
  if (
    box.passwords + box.textareas > 0 ||
    box.otherFields > MOST_FIELDS ||
    (box.hint === '' && box.tag !== 'aside')
  )
    return false;
  const buttons = lines.slice(-FROM_END).filter((line) => isWay(line, weighed));
  if (buttons.length === 0 || isStoryShaped(story, box) || box.linkChars > box.chars * 0.6) return false;
  if ((!named && isHeadedAsStory(page, story, box)) || isInCitation(box) || isAmongComments(box))
    return false;
  if (alikeOf(box).length >= SEVERAL || isOwnSubject(weighed, rule)) return false;
  if (lines.some((line) => isReporting(line) || isOfPerson(line, site))) return false;
  if (lines.some((line) => weight(line.text) > LONGEST_PARAGRAPH)) return false;
  if (lines.filter(isLinked).length > MOST_BUTTONS || lines.some(({ box: at }) => at.tag === 'li'))
    return false;
  // What tells without saying anything of the kind is a part of the story, before a wall or between two labels.
  const says = (line: Line) => {
    const found = textEvidence(weighed, line.text, rule);
    return found.some((one) => one !== 'asks' && one !== 'news' && one !== 'free');
  };
  if (lines.some((line) => (isProse(line) || story.prose.has(line.index)) && !says(line))) return false;
  // Somebody may vouch for the newsroom; what else is cited is told.
  const cited = lines.some(
    ({ text }) =>
      withoutNames(text, voices) === null && !textEvidence(weighed, text, rule).includes('ownName'),
  );
  if (cited) return false;
  const evidence = textEvidence(weighed, lines.map(({ text }) => text).join(' · '), rule);
  const has = (...all: string[]) => evidence.some((one) => all.includes(one));
  const below = box.from >= story.body.to;
  const whole = lines.map(({ text }) => text).join(' ');
  const subject = has('subject') && (rule !== 'support' || voices.says(whole, 'give'));
  if (!has('bids') || !(subject || named)) return false;
  if (!has('ownName', 'us') && !(named && (has('you') || below))) return false;
  const field = rule === 'newsletter' && box.otherFields + box.emailFields > 0;
  const answered =
    field ||
    buttons.some(({ text, links }) => {
      const { count } = voices.hear(text);
      const worded = count.ask > 0 || SUBJECTS[rule].some((one) => count[one] > 0);
      return worded || links.some(({ href }) => errandAt(href, site) === rule);
    });
  // Those who wrote a story are followed with one click, too: a channel or an app says so.
  if (rule === 'follow' && !answered && box.buttons === 0) return false;
  return sumOf(evidence) + (named ? NAMED : 0) + 2 >= (answered ? ENOUGH : PLENTY);
}
