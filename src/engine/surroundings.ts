/** What has to be known to tell a layer from the page it lies over. */
import type { Ear, ShadowRootOf } from './overlay-text.ts';

export interface Surroundings {
  readonly ear: Ear;
  readonly shadowRootOf: ShadowRootOf;
  /** Whether the story, or part of it, stands inside the element. `looksLikeStory` where nothing is known yet. */
  holdsStory(element: Element): boolean;
  /** Told of a box that may turn out to be a banner, or a part of one, when the words of its language have come. */
  hold?(box: Element): void;
  /** Told of what was judged while words of its language were still to come: it is to be judged again with them. */
  halfHeard?(start: Element): void;
  /** Told of a box that says what a banner says and does not lie over the page so far. */
  mayBecome?(box: Element): void;
}

const STORY = 'main, article, [role="main"], [itemprop~="articleBody"]';

/** Under one headline, these and more are a story for all one knows. */
export const MANY_PARAGRAPHS = 12;

/** The stand-in for `holdsStory` while the story is not known. */
export function looksLikeStory(element: Element): boolean {
  if (element.matches(STORY) || element.querySelector(STORY)) return true;
  const headline = element.querySelector('h1');
  return headline !== null && element.querySelectorAll('p').length > MANY_PARAGRAPHS;
}
