/** Finds in what was read the elements worth judging as consent banners: by words alone, no layout, bounded. */
import { maySpeakOfConsent } from './ears.ts';
import { judgeFrame } from './frame-banner.ts';
import { isGround, liesOver } from './geometry.ts';
import { isNamedConsent } from './names.ts';
import { judgeConsent, type Verdict } from './overlay.ts';
import type { Line, Page } from './reader.ts';
import type { Surroundings } from './surroundings.ts';

/** A page about cookies says the word in every line; a banner is found by its first ones or its last. */
const MOST_SUSPECTS = 80;
const MOST_FRAMES = 40;
/** Characters: no line of a banner is longer. */
const LONGEST = 3000;

/** Characters: a label is shorter. */
const LONGEST_LABEL = 60;
/** Boxes around a label whose name may say that it is a banner's. */
const NEAR = 4;

/**
 * "Privacy policy" in a footer: nothing but a link or a button, in boxes that no maker named for consent. Nearly
 * every page has some, and a banner says a sentence beside them.
 */
function isLabel(line: Line): boolean {
  if (line.text.length > LONGEST_LABEL) return false;
  if (line.linkChars < line.text.length - 2 && line.box.tag !== 'button') return false;
  let box: Line['box'] | null = line.box;
  for (let steps = 0; box && steps < NEAR; steps++, box = box.parent)
    if (isNamedConsent(box.element)) return false;
  return true;
}

/** What of a page may be a part of a banner, as far as that can be told without a look at it. */
export interface Reading {
  /** What was read. */
  readonly root: Element;
  /** Elements whose own lines speak of consent. */
  readonly suspects: readonly Element[];
  /** What says what a banner says and does not lie over the page: it is judged when it does. */
  readonly wouldBes?: readonly Element[];
  readonly frames: readonly HTMLIFrameElement[];
  /** What may be a container of a known platform, where all of it was looked through for that. */
  readonly platforms?: readonly Element[];
  /** Custom elements: each may have a shadow root that was not read. */
  readonly hosts: readonly Element[];
}

export function readingOf(page: Page): Reading {
  const { root, frames, hosts } = page;
  return { root: root.element, suspects: suspectsOf(page), frames, hosts };
}

/**
 * What the judge made of the page, looked at: only what lies over the page, or may be a notice in it, is heard here too.
 * @param suspects boxes that say what a banner says
 * @param notices of them, those that may be one in the page's flow
 */
export function readingAsJudged(
  beside: Omit<Reading, 'suspects' | 'wouldBes'>,
  suspects: readonly Element[],
  notices: readonly Element[],
): Reading {
  const all = new Set(notices);
  const wouldBes: Element[] = [];
  for (const box of suspects) {
    if (all.has(box)) continue;
    if (liesOver(box)) all.add(box);
    else wouldBes.push(box);
  }
  return { ...beside, suspects: suspects.filter((box) => all.has(box)), wouldBes };
}

/** The elements whose own lines speak of consent. */
export function suspectsOf(page: Page): readonly Element[] {
  const lines = page.lines.filter(
    (line) => line.text.length < LONGEST && maySpeakOfConsent(line.folded) && !isLabel(line),
  );
  const half = MOST_SUSPECTS / 2;
  const some = lines.length > MOST_SUSPECTS ? [...lines.slice(0, half), ...lines.slice(-half)] : lines;
  return [...new Set(some.map(({ box }) => box.element))];
}

/**
 * Judges the boxes around everything that speaks of consent, and the frames.
 * @param skip elements that need no judging (hidden already)
 */
export function consentIn(
  { suspects, frames }: Reading,
  around: Surroundings,
  skip: (element: Element) => boolean,
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const judged = new Set<Element>();
  const isFound = (element: Element) =>
    verdicts.some(({ layer }) => layer.some((part) => part.contains(element)));
  const judge = (element: Element) => {
    if (judged.has(element) || isFound(element) || skip(element)) return;
    const found = judgeConsent(element, around, judged);
    if (found) verdicts.push(found);
  };
  for (const suspect of suspects) judge(suspect);
  for (const frame of frames.slice(0, MOST_FRAMES)) {
    if (isFound(frame) || skip(frame)) continue;
    const found = judgeFrame(frame, around, true);
    if (found) verdicts.push(found);
  }
  return verdicts;
}

/** Characters of a box whose parts come one by one. */
const LONGEST_AROUND = 1500;
const MOST_NODES = 120;

/** Whether a small box may speak of consent: a look at its words, bounded. */
export function mayBeAround(box: Element): boolean {
  if (isGround(box)) return false;
  let text = '';
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let nodes = 0; walker.nextNode(); nodes++) {
    text += (walker.currentNode as Text).data;
    if (text.length > LONGEST_AROUND || nodes > MOST_NODES) return false;
  }
  return maySpeakOfConsent(text.toLowerCase());
}
