/**
 * Which boxes that speak of consent are worth a look at how they lie: by words alone, for the judge, who hears all of
 * them anyway. Half of all pages speak of consent somewhere, in their foot most of them, and to hear them once more in
 * the page would cost more than all else that is done there.
 */

import {
  isAtEdge,
  isInStory,
  isStoryBody,
  type Landmarks,
  LONGEST_NOTICE,
  type Rung,
  rungsFrom,
} from './banner-words.ts';
import type { Ear } from './overlay-text.ts';
import type { Box, Line, Page } from './reader.ts';
import { holds, roleOf } from './relatives.ts';
import type { Replica, ReplicaElement } from './replica.ts';
import { MANY_PARAGRAPHS } from './surroundings.ts';
import { suspectsOf } from './suspects.ts';
import type { Said } from './wording.ts';

export interface Suspicion {
  /** The innermost boxes that say what a banner says. */
  readonly suspects: readonly Element[];
  /** Of them, those that would also be a banner in the page's flow. */
  readonly notices: readonly Element[];
}

/** What the judge knows of a page. */
export interface Heard {
  readonly page: Page;
  readonly replica: Replica;
  /** The element of the whole story; null where there is none. */
  readonly story: Element | null;
  said(line: Line): readonly Said[];
  readonly ear: Ear;
  /** Whether text, as `fold` leaves it, is in one of the page's languages. */
  sounds(folded: string): boolean;
}

/** The boxes of a page that may be a banner. */
export function suspicionOf({ page, replica, story, said, ear, sounds }: Heard): Suspicion {
  const suspects = new Set<Element>();
  const notices = new Set<Element>();
  const starts = suspectsOf(page);
  if (starts.length === 0) return { suspects: [], notices: [] };
  const storied = holdersOfStory(replica, story);
  const around = { ear, shadowRootOf: () => null, holdsStory: (element: Element) => storied.has(element) };
  const landmarks = landmarksOf(replica);
  const owners = new Map<Element, Box>(page.lines.map(({ box }) => [box.element, box]));
  const judged = new Set<Element>();
  for (const start of starts) {
    // What is in no language of the page's may say it in another.
    if (owners.get(start)?.lines.some((line) => said(line).length === 0 && !sounds(line.folded))) {
      suspects.add(start);
      notices.add(start);
      continue;
    }
    let first: Element | null = null;
    for (const rung of rungsFrom(start, around, judged, ({ parentElement }) => parentElement)) {
      const open = saysMoreThanHeard(rung);
      if (rung.asLayer || open) first ??= rung.box;
      if (!first) continue;
      suspects.add(first);
      const flows = rung.inFlow && !isInStory(start) && isAtEdge(rung.box, around, landmarks);
      if (flows || open) notices.add(first);
    }
  }
  return { suspects: [...suspects], notices: [...notices] };
}

/** Whether it speaks of consent and may say more in frames and shadow roots, which are in no serialization. */
function saysMoreThanHeard({ box, speech }: Rung): boolean {
  if (speech.chars > LONGEST_NOTICE || !(speech.cookies || speech.pitches.size > 0)) return false;
  return holds(box, ({ localName }) => localName === 'iframe' || localName.includes('-'));
}

/** What holds the story or what looks like one, and the story itself. */
function holdersOfStory({ elements }: Replica, story: Element | null): ReadonlySet<Element> {
  const holders = new Set<Element>();
  const add = (element: Element) => {
    for (let at: Element | null = element; at && !holders.has(at); at = at.parentElement) holders.add(at);
  };
  if (story) add(story);
  for (const element of asElements(elements)) if (isStory(element)) add(element);
  for (const heading of named(elements, 'h1')) {
    let at: Element | null = heading;
    while (at && !holders.has(at) && count(at, 'p') <= MANY_PARAGRAPHS) at = at.parentElement;
    if (at) add(at);
  }
  return holders;
}

const isStory = (element: Element): boolean =>
  element.localName === 'main' ||
  element.localName === 'article' ||
  roleOf(element) === 'main' ||
  isStoryBody(element);

function count(element: Element, name: string): number {
  let found = 0;
  holds(element, ({ localName }) => {
    if (localName === name) found += 1;
    return found > MANY_PARAGRAPHS;
  });
  return found;
}

function landmarksOf({ elements }: Replica): Landmarks {
  const numberOf = (element: Element) => (element as unknown as ReplicaElement).number;
  return {
    headings: named(elements, 'h1'),
    mains: asElements(elements).filter(({ localName }) => localName === 'main' || localName === 'article'),
    paragraphs: named(elements, 'p'),
    isBefore: (first, second) => numberOf(first) < numberOf(second),
  };
}

/** The replica has what is asked of an element here, and no more. */
const asElements = (elements: readonly ReplicaElement[]) => elements as unknown as readonly Element[];

const named = (elements: readonly ReplicaElement[], name: string) =>
  asElements(elements).filter(({ localName }) => localName === name);
