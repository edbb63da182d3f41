/**
 * Sign-up pitches: forms that ask for an e-mail address, cards that lead to one, prompts for push notifications,
 * and the bare small print that an aggregator left behind.
 */
import { isWalled } from '../engine/log-in.ts';
import { isBio } from '../engine/of-others.ts';
import { namesUs } from '../engine/own-name.ts';
import { type Box, type Line, linesOf, within } from '../engine/reader.ts';
import {
  type Finding,
  hears,
  isAboutTheTrade,
  isFurniture,
  isInFrame,
  isLinked,
  isQuote,
  isQuoted,
  type Rule,
  type Scene,
  tellsStory,
} from '../engine/scene.ts';
import { isProse, weight } from '../engine/story.ts';
import { isAnswer, isTold } from '../engine/told.ts';
import { isLoneAddress, isReply, NOT_HINT, REPLY } from './lone-address.ts';
import { isAsideOnNewsletter, leadsAside, leadsToSignUp } from './newsletter-line.ts';
import { voicedLines } from './voiced.ts';

const HINT =
  /newsletter|news-letter|(^|[\s_-])(nlt|mc4wp|mc_embed|substack|beehiiv)([\s_-]|$)|(^|[\s_-])(nl|email|mail)-?(signup|sign-up|subscri|capture|form|optin|opt-in)|signup|sign-up|subscribe|mailing-?list|mailchimp|push-?(notif|subscri)|web-?push/;
const POPUP = /modal|pop-?up|overlay|dialog|lightbox|interstitial|slide-?in|toaster/;

/** Of fields beside the address: with more of them it is a form for something else, unless it says what for. */
const FEW_FIELDS = 1;

function saysNewsletter(scene: Scene, box: Box): boolean {
  return linesOf(scene.page, box).some((line) =>
    box.otherFields > FEW_FIELDS
      ? hears(scene, line, 'newsletter', 'heading', 'pitch', 'smallPrint')
      : hears(scene, line, 'newsletter', 'heading', 'pitch', 'smallPrint', 'button', 'topic'),
  );
}

/** The innermost boxes that ask for an e-mail address. */
function asking(box: Box): Box[] {
  if (box.emailFields === 0) return [];
  const inner = box.children.flatMap(asking);
  return inner.length > 0 ? inner : [box];
}

/** Small boxes that their makers call a sign-up and that say so, outer before inner. */
function named(scene: Scene): Box[] {
  const found = new Set<Box>();
  for (const line of scene.saying('newsletter')) {
    const around: Box[] = [];
    for (let box: Box | null = line.box; box && box.chars < 900; box = box.parent)
      if (isNamedSignUp(scene, box)) around.unshift(box);
    for (const box of around) found.add(box);
  }
  return [...found];
}

function isNamedSignUp(scene: Scene, box: Box): boolean {
  return (
    box.to - box.from < 25 &&
    box.passwords === 0 &&
    HINT.test(box.hint) &&
    box.textareas === 0 &&
    !REPLY.test(box.hint) &&
    !NOT_HINT.test(box.hint) &&
    !tellsStory(scene.story, box.from, box.to) &&
    !isFurniture(box) &&
    worded(scene, box)
  );
}

/** A form for an e-mail address and nothing more. */
function formAround(scene: Scene, box: Box): Box | null {
  let at: Box | null = box;
  for (let steps = 0; at && steps < 6; at = at.parent, steps++) {
    if (tellsStory(scene.story, at.from, at.to)) break;
    if (at.passwords > 0 || at.textareas > 0 || at.otherFields > 6 || at.chars > 2500 || REPLY.test(at.hint))
      return null;
    if (NOT_HINT.test(at.hint) && !HINT.test(at.hint)) return null;
    if (saysNewsletter(scene, at) || HINT.test(at.hint)) return wholeForm(scene, at);
  }
  return isLoneAddress(scene, box) ? wholeForm(scene, box) : null;
}

/** The `<form>` around, where the wording was found in a part of it. */
function wholeForm(scene: Scene, part: Box): Box {
  for (let at: Box | null = part; at && at.chars < 2500; at = at.parent) {
    if (at.passwords > 0 || tellsStory(scene.story, at.from, at.to)) break;
    if (at.tag === 'form') return at;
  }
  return part;
}

function isPitch(scene: Scene, line: Line): string | null {
  const said = hears(scene, line, 'newsletter', 'pitch');
  if (!said) return null;
  const length = weight(line.text);
  if (length > 420) return null;
  if (isFurniture(line.box)) return null;
  // Several sentences of prose with the words somewhere inside: the story speaks of newsletters.
  const sentences = line.text.split(/[.!?]\s/).length;
  const told = scene.story?.prose.has(line.index) ?? false;
  if (told && (sentences > 4 || (line.links.length === 0 && isOfSome(line, said.words)))) return null;
  return said.words;
}

/** "Fans who sign up …": it is told of those who do. */
const WHO = /(^|\s)(who|qui|wer|che|quienes|quem|wie|som|który|która|którzy|kdo|kto|кто|хто|které|kteří)\s$/;

const isOfSome = ({ folded }: Line, words: string): boolean =>
  WHO.test(folded.slice(0, Math.max(0, folded.indexOf(words))));

export const newsletter: Rule = {
  id: 'newsletter',
  find(scene) {
    const findings: Finding[] = [];
    const { page, story } = scene;
    const forms = new Set<Box>();
    for (const box of asking(page.root)) {
      const form = formAround(scene, box);
      if (
        form &&
        !forms.has(form) &&
        !isWalled(page, story, form) &&
        (story || POPUP.test(form.hint) || scene.floats(form))
      ) {
        forms.add(form);
        findings.push({ rule: 'newsletter', reason: { code: 'newsletterForm' }, box: form });
      }
    }
    if (!story) return [...findings, ...offers(scene)];
    for (const { rule, box, words } of scene.pitches)
      if (rule === 'newsletter')
        findings.push({ rule, reason: { code: 'newsletterPitch', detail: words }, box });
    for (const box of [...named(scene), ...cards(scene)])
      findings.push({ rule: 'newsletter', reason: { code: 'newsletterForm' }, box });
    const ownSubject = isAboutTheTrade(scene, 'newsletter', 'consent', 'support');
    for (const line of page.lines) {
      if (ownSubject || !(isAsideOnNewsletter(scene, line) || leadsAside(scene, line))) continue;
      const detail = line.text.slice(0, 60);
      findings.push({ rule: 'newsletter', reason: { code: 'newsletterPitch', detail }, line });
    }
    for (const line of ownSubject ? [] : voicedLines(scene, 'newsletter')) {
      const detail = line.text.slice(0, 60);
      findings.push({ rule: 'newsletter', reason: { code: 'newsletterPitch', detail }, line });
    }
    for (const line of scene.saying('newsletter')) {
      if (isReply(line.box)) continue;
      const pitched = hears(scene, line, 'newsletter', 'pitch')?.words ?? '';
      // In a short story a sentence is as short as a pitch.
      if (story.short && isQuoted(line, pitched)) continue;
      if (isProse(line) && (ownSubject || (pitched ? isQuoted(line, pitched) : isQuote(line)))) continue;
      const words = isPitch(scene, line);
      if (words !== null) {
        if (isOfOthers(scene, line) || isTold(scene, line, words, 'newsletter')) continue;
        findings.push({ rule: 'newsletter', reason: { code: 'newsletterPitch', detail: words }, line });
        continue;
      }
      if (leadsToSignUp(scene, line)) {
        const detail = line.text.slice(0, 60);
        findings.push({ rule: 'newsletter', reason: { code: 'newsletterPitch', detail }, line });
        continue;
      }
      const print = hears(scene, line, 'newsletter', 'smallPrint');
      if (
        print &&
        weight(line.text) < 700 &&
        !isFurniture(line.box) &&
        !isInPassing(scene, line) &&
        !isTold(scene, line, print.words, 'newsletter')
      ) {
        findings.push({
          rule: 'newsletter',
          reason: { code: 'newsletterSmallPrint', detail: print.words },
          line,
        });
        continue;
      }
      const heading = hears(scene, line, 'newsletter', 'heading');
      if (
        heading &&
        isLinked(line) &&
        line.index > story.start &&
        line.index < story.article.to &&
        !isFurniture(line.box) &&
        !isAnswer(scene, line, 'newsletter')
      ) {
        findings.push({
          rule: 'newsletter',
          reason: { code: 'newsletterPitch', detail: heading.words },
          line,
        });
      }
    }
    return findings;
  },
};

/**
 * "You can sign up for text alerts at the town hall": a sentence of the story that has no link and names neither a
 * newsletter nor news, nor who asks.
 */
function isOfOthers({ story, site, voices }: Scene, line: Line): boolean {
  if (isBio(line.text, site)) return true;
  if (!story?.prose.has(line.index) || line.links.length > 0 || line.strongChars > 0) return false;
  const { count } = voices.hear(line.text);
  return count.mail + count.news + count.us === 0 && namesUs(line.text, site) === null;
}

/** Characters: what is said in a pop-up that has no form. */
const LONGEST_POP_UP = 600;

/** Pop-ups without a form, where there is no story: they say what they offer, and have something to press. */
function offers(scene: Scene): Finding[] {
  const found = new Map<Box, string>();
  for (const line of scene.saying('newsletter')) {
    const words = isPitch(scene, line);
    if (!words || [...found.keys()].some((box) => within(line.box, box))) continue;
    for (let box: Box | null = line.box; box?.parent && box.chars < LONGEST_POP_UP; box = box.parent) {
      if (box.buttons === 0 && box.linkChars === 0) continue;
      if (box.passwords === 0 && scene.floats(box) && !isWalled(scene.page, scene.story, box))
        found.set(box, words);
      break;
    }
  }
  return [...found].map(([box, detail]) => ({
    rule: 'newsletter',
    reason: { code: 'newsletterPitch', detail },
    box,
  }));
}

/** Sentences of a paragraph, and its characters. */
const MANY_SENTENCES = 4;
const LONG = 300;

/** Whether small print is one thing that a long paragraph says of many. */
function isInPassing(scene: Scene, line: Line): boolean {
  if (line.links.length > 0 || line.text.length < LONG) return false;
  const sentences = line.folded.split(/[.!?]\s/);
  const saying = sentences.filter((one) => scene.said(line).some(({ words }) => one.includes(words)));
  return saying.length < 2 && sentences.length >= MANY_SENTENCES;
}

function worded(scene: Scene, box: Box): boolean {
  const lines = linesOf(scene.page, box);
  // In the site's head and foot a link is called "Newsletter"; only a sentence or a form asks there.
  if (box.emailFields === 0 && isInFrame(scene.story, box))
    return lines.some((line) => hears(scene, line, 'newsletter', 'pitch', 'smallPrint'));
  const strong = lines.some((line) => hears(scene, line, 'newsletter', 'heading', 'pitch', 'smallPrint'));
  return (
    strong ||
    (lines.some((line) => hears(scene, line, 'newsletter', 'button', 'topic')) &&
      (box.buttons > 0 || lines.length < 8))
  );
}

/** Cards without a form: a heading that names the newsletter with a button or small print beside it. */
function cards(scene: Scene): Box[] {
  const found: Box[] = [];
  for (const line of scene.saying('newsletter')) {
    const heading = hears(scene, line, 'newsletter', 'heading');
    if (!heading || isFurniture(line.box) || isTold(scene, line, heading.words, 'newsletter')) continue;
    if (isLinked(line) && isInFrame(scene.story, line.box)) continue;
    for (let box: Box | null = line.box.parent, steps = 0; box && steps < 4; box = box.parent, steps++) {
      if (box.chars > 900 || box.to - box.from > 14 || tellsStory(scene.story, box.from, box.to)) break;
      const others = linesOf(scene.page, box).filter((other) => other !== line);
      if (others.length < 1) continue;
      const asks = others.some(
        (other) => hears(scene, other, 'newsletter', 'button', 'smallPrint', 'pitch') !== undefined,
      );
      if (!asks) continue;
      found.push(box);
      break;
    }
  }
  return found;
}
