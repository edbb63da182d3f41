/**
 * Is this a consent banner? By what it says (`banner-words.ts`) and how it lies (`geometry.ts`): words alone are a
 * cookie policy, a layer alone is a chat. Pure over the DOM: nothing is written, no browser API is called.
 */

import {
  holdsMoreThanNotice,
  isAtEdge,
  isInStory,
  isSmall,
  isSmallPrint,
  type Landmarks,
  type Rung,
  rungsFrom,
} from './banner-words.ts';
import { isOver, parentOf } from './geometry.ts';
import { wholeLayer } from './layer.ts';
import type { Speech } from './overlay-text.ts';
import type { Surroundings } from './surroundings.ts';

export interface Verdict {
  /** The banner with all that is only there for it: wrapper, backdrops. To be hidden together. */
  readonly layer: readonly Element[];
  /** What gave it away, for the reader. */
  readonly words: string;
  /** The banner's own first words, for the list of what was hidden. */
  readonly text: string;
}

/**
 * Words first, layout only for boxes that speak of consent: nearly no page has one, and asking how a box lies makes
 * the browser lay out the whole page at once.
 * @param start an element that says something about consent: a line, a button, a whole box
 * @param judged the boxes judged before in the same pass, to which this adds: none is judged twice
 * @returns the layer it belongs to, or null when that is no consent banner
 */
export function judgeConsent(
  start: Element,
  around: Surroundings,
  judged: Set<Element> = new Set(),
): Verdict | null {
  let inFlow: Rung | null = null;
  /** In a language whose words are still to come. */
  let unheard: Element | null = null;
  let halfHeard = false;
  let told = false;
  for (const rung of rungsFrom(start, around, judged, parentOf)) {
    const { box, speech } = rung;
    if (rung.asLayer) {
      if (isOver(box)) return verdict(box, speech, around);
      if (!told && !isInStory(box)) around.mayBecome?.(box);
      told = true;
    }
    if (around.ear.missed) {
      halfHeard = true;
      if (isSmall(speech, box)) {
        if (isOver(box)) {
          for (const part of wholeLayer(box, around)) around.hold?.(part);
          around.halfHeard?.(start);
          return null;
        }
        if (speech.told && !isSmallPrint(box) && !holdsMoreThanNotice(box)) unheard = box;
      }
    }
    if (rung.inFlow) inFlow ??= rung;
  }
  if (halfHeard) around.halfHeard?.(start);
  // A page without styles: the banner is a small box with buttons before or after everything else.
  const outer = inFlow?.box ?? unheard;
  if (!outer || isInStory(start) || !isAtEdge(outer, around, landmarksOf(outer.ownerDocument))) return null;
  if (inFlow) return verdict(inFlow.box, inFlow.speech, around);
  around.hold?.(outer);
  return null;
}

function landmarksOf(document: Document): Landmarks {
  return {
    headings: [...document.getElementsByTagName('h1')],
    mains: [...document.querySelectorAll('main, article')],
    paragraphs: [...document.getElementsByTagName('p')],
    isBefore: (first, second) =>
      (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  };
}

/** The verdict on a box that is a banner. */
export function verdict(box: Element, speech: Speech, around: Surroundings): Verdict {
  const words = [...speech.pitches, ...speech.topics, ...speech.buttons][0] ?? '';
  return { layer: wholeLayer(box, around), words, text: speech.first };
}
