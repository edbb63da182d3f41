/**
 * Consent banners by what they say: a box of cookie wording with buttons to answer it, that is not the story.
 * Known platforms need no reading (`consent-platforms.ts`).
 */
import { asksAge, COOKIES } from '../engine/overlay-text.ts';
import { type Box, type Line, linesOf, within } from '../engine/reader.ts';
import {
  type Finding,
  hears,
  isAboutTheTrade,
  isInFrame,
  type Rule,
  type Scene,
  tellsStory,
} from '../engine/scene.ts';
import { weight } from '../engine/story.ts';

const HINT =
  /cookie|eu-?popup|consent|gdpr|dsgvo|ccpa|privacy-?(banner|notice|bar|popup|modal|wall)|cmp|tcf|onetrust|didomi/;
const LONGEST = 12000;
/** Characters of a notice that asks for nothing: it says what it says and is closed. */
const LONGEST_NOTICE = 600;
/** Boxes around such a notice: its makers put it straight into the page. */
const DEEPEST_NOTICE = 6;

function answers(scene: Scene, box: Box): boolean {
  return linesOf(scene.page, box).some(
    (line) =>
      line.text.length < 60 &&
      hears(scene, line, 'consent', 'button') &&
      (line.box.buttons > 0 || line.links.length > 0 || /btn|button/.test(line.box.hint)),
  );
}

/** "This site uses cookies. Learn more": a short box of its own beside the article, with a link or a way to close it. */
function isNotice(scene: Scene, box: Box): boolean {
  if (box.chars > LONGEST_NOTICE || box.depth > DEEPEST_NOTICE || isInFrame(scene.story, box)) return false;
  if (scene.story && within(box, scene.story.article)) return false;
  if (box.buttons === 0 && box.linkChars === 0 && box.hrefs === null) return false;
  // What lies over the page has been judged as a layer: an age gate sets cookies too.
  return !scene.floats(box);
}

/** The site's own way to its cookie settings, in a menu or a footer: labels to press, and nothing said. */
function isControl({ box, linkChars, text }: Line): boolean {
  if (linkChars >= text.length - 2) return true;
  for (let at: Box | null = box; at; at = at.parent) if (at.tag === 'button') return true;
  return false;
}

/** What makers call a box that lies over the page; a style sheet of utilities says so in as many words. */
const LAYER =
  /(^|[\s_-])(fixed|sticky|modal|popup|pop-up|overlay|toast|snackbar|bottom-?(bar|sheet)|lightbox)([\s_-]|$)/;
const NEAR = 6;

/**
 * Whether it speaks of cookies in a short box with a button and nothing to fill in that is called a layer, as styles are
 * not always there to make it one.
 */
function saysInALayer({ folded, box: own }: Line): boolean {
  if (!COOKIES.test(folded)) return false;
  let box: Box | null = own;
  for (let steps = 0; box?.parent && steps < NEAR; steps++, box = box.parent)
    if (box.buttons > 0 && box.chars < LONGEST_NOTICE * 2 && LAYER.test(box.hint))
      return box.emailFields + box.otherFields + box.passwords === 0;
  return false;
}

/** From a telling line up to the box that also holds the answers. */
function bannerAround(scene: Scene, line: Line): Box | null {
  let best: Box | null = null;
  for (let box: Box | null = line.box; box?.parent; box = box.parent) {
    if (tellsStory(scene.story, box.from, box.to) || box.chars > LONGEST) break;
    if (box.passwords > 0 || box.tag === 'main' || box.tag === 'article') break;
    if (scene.story && (within(scene.story.body, box) || box.to - box.from > 400)) break;
    const named = HINT.test(box.hint);
    if (answers(scene, box) || named || isNotice(scene, box)) {
      best = box;
      if (named && box.depth < 6) break;
      if (!named) break;
    }
  }
  return best;
}

export const consent: Rule = {
  id: 'consent',
  find(scene) {
    const findings: Finding[] = [];
    const done = new Set<Box>();
    const ownSubject = isAboutTheTrade(scene, 'consent');
    for (const line of scene.saying('consent')) {
      const said =
        hears(scene, line, 'consent', 'pitch', 'smallPrint') ??
        (line.text.length < 500 && (HINT.test(line.box.hint) || saysInALayer(line)) && !isControl(line)
          ? hears(scene, line, 'consent', 'topic')
          : undefined);
      if (!said || weight(line.text) > 2500) continue;
      if (scene.story?.prose.has(line.index)) continue;
      if ([...done].some((box) => within(line.box, box))) continue;
      const banner = bannerAround(scene, line);
      if (!banner || done.has(banner)) continue;
      const lines = linesOf(scene.page, banner);
      if (lines.every(isControl) && !scene.floats(banner)) continue;
      // An age gate speaks of cookies too, and has to be answered.
      if (lines.some((one) => asksAge(one.folded))) continue;
      if (ownSubject && !scene.floats(banner)) continue;
      if (!scene.story && !HINT.test(banner.hint) && !scene.floats(banner)) continue;
      if (scene.story && within(banner, scene.story.body) && !scene.floats(banner)) continue;
      done.add(banner);
      findings.push({ rule: 'consent', reason: { code: 'consentWording', detail: said.words }, box: banner });
    }
    return findings;
  },
};
