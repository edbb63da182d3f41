/**
 * Consent banners that need no reading of the page: known platforms by the sheet, unknown ones by what they say and
 * how they lie over it; and the page set free of what a hidden banner leaves behind.
 */
import type { Reason } from '../rules/catalogue.ts';
import type { ConsentPlatform } from '../rules/consent-platforms.ts';
import { LONGEST_IN_FLOW } from './banner-words.ts';
import { createConsentGuard } from './consent-guard.ts';
import { type Ears, maySpeakOfConsent } from './ears.ts';
import { isOver } from './geometry.ts';
import type { Hider } from './hider.ts';
import { curtainsBeside, wholeLayer } from './layer.ts';
import { COOKIES, type ShadowRootOf } from './overlay-text.ts';
import { SILENT } from './parts.ts';
import { platformCss } from './platform-css.ts';
import { NAMELESS_CONTAINERS, platformOf } from './platforms.ts';
import { read } from './reader.ts';
import { isWithin } from './relatives.ts';
import { mayAskToSignUp, signUpLayer } from './sign-up-layer.ts';
import { looksLikeStory, type Surroundings } from './surroundings.ts';
import { type Reading, readingOf } from './suspects.ts';

export type { ShadowRootOf } from './overlay-text.ts';

export interface Banner {
  readonly elements: readonly Element[];
  readonly reason: Reason;
  readonly text: string;
}

export interface Banners {
  readonly platformStyle: string;
  /**
   * Looks for banners in what was read, known platforms and others, and in what only fills later: shadow roots,
   * frames. What it finds goes to `hide`.
   * @param added where the page was read in part: what was just added to it
   */
  look(reading: Reading, added?: ReadonlySet<Node>): void;
  /** More words have come to hear banners with. */
  hearAgain(): void;
  /** Looks at what stands beside the story, while the page is still being judged. */
  glance(): void;
  /** Looks at what came straight into body while the page is still coming, where it costs next to nothing. */
  arrived(element: Element): void;
  /** A banner that was found by reading the page, with everything that is there for it alone: wrappers, backdrops. */
  layerOf(element: Element): readonly Element[];
  /** The whole pop-up around what was found to ask for a sign-up; nothing where it stands in the page's flow. */
  popUpOf(element: Element): readonly Element[];
  /** After a banner was hidden by reading the page: sees to what the sheet alone cannot do. */
  tend(elements: readonly Element[]): void;
  /** Off: gives back what was changed for the page to work. */
  enable(on: boolean): void;
  stop(): void;
}

/** What the engine does with a banner. */
export interface Hiding {
  /** @returns whether it is hidden now: the reader may want to keep it */
  hide(banner: Banner): boolean;
  /** Has judged what lies over the page in a root of its own, and may ask to sign up. */
  inside(host: Element, inside: ParentNode): void;
  /** The layers that are hidden now: banners and sign-up pop-ups. */
  hidden(): readonly Element[];
}

export function createBanners(
  document: Document,
  hider: Hider,
  ears: Ears,
  shadowRootOf: ShadowRootOf,
  hiding: Hiding,
): Banners {
  let on = true;
  const around: Surroundings = { ear: ears, shadowRootOf, holdsStory: looksLikeStory };
  const guard = createConsentGuard(document, {
    ...around,
    hide: ({ layer, words: detail, text }) =>
      hiding.hide({ elements: layer, reason: { code: 'consentWording', detail }, text }),
    veil: (element) => {
      const id = hider.hide('consent', { elements: [element], texts: [] });
      return () => hider.restore(id);
    },
    marked: (element) => hider.marked(element),
    hidden: () => hiding.hidden(),
    inside: (host, inside) => {
      if (mayAskToSignUp(inside)) hiding.inside(host, inside);
    },
    style: (css) => hider.style('unlock', css),
  });

  /** Hides the containers of known platforms among some elements. */
  const platformsAmong = (elements: readonly Element[]) => {
    const known = new Map<Element, ConsentPlatform>();
    for (const element of elements) {
      const platform = platformOf(element);
      if (platform) known.set(element, platform);
    }
    for (const [found, platform] of known) {
      if ([...known.keys()].some((other) => other !== found && other.contains(found))) continue;
      if (isWithin(found, hider.marked)) continue;
      const text = (found.textContent ?? '').trim() || platform.name;
      const reason: Reason = { code: 'consentPlatform', detail: platform.name };
      const elements = [found, ...curtainsBeside(found)];
      if (hiding.hide({ elements, reason, text })) guard.tend(elements);
    }
  };
  // They stand at the top of body or of what is inserted; a search of it all costs too much.
  const platformsIn = (element: Element) => platformsAmong([element, ...shallow(element)]);

  /** What the sheet hides without a word is told of when the page is read. */
  const lookAtNotices = (parent: Element, notices: ReadonlySet<Element>) => {
    for (const notice of notices) platformsIn(notice);
    guard.look(readingOf(read(parent, notices)), notices);
  };

  /** What was looked at while it came, and the characters it had: with no more it is what it was. */
  const looked = new WeakMap<Element, number>();

  /** What something beside the story is worth a look for, if it is and was not looked at as it is. */
  const kindOf = (element: Element): 'wordless' | 'notice' | null => {
    const text = element.textContent ?? '';
    if (SILENT.has(element.localName) || looked.get(element) === text.length) return null;
    const wordless = isWordless(element, text);
    if (!wordless && !(mayBeNotice(element, text) && mayLieSo(element, text))) return null;
    looked.set(element, text.length);
    return wordless ? 'wordless' : 'notice';
  };

  return {
    platformStyle: platformCss(),
    look(reading, added) {
      if (!on) return;
      if (!added) guard.lookAnew();
      const { root, platforms } = reading;
      if (platforms)
        platformsAmong([...platforms, ...root.querySelectorAll(NAMELESS_CONTAINERS)].slice(0, MOST_NEAR));
      else for (const node of added ?? [root]) if (node.nodeType === 1) platformsIn(node as Element);
      guard.look(reading, added ?? reading.root.children);
    },
    hearAgain: guard.hearAgain,
    glance() {
      if (!on) return;
      const wordless = new Set<Element>();
      for (const [parent, children] of beside(document.body)) {
        for (const child of children) {
          const kind = kindOf(child);
          if (kind === 'wordless') wordless.add(child);
          if (kind !== 'notice') children.delete(child);
        }
        if (children.size > 0) lookAtNotices(parent, children);
      }
      if (wordless.size > 0) guard.look(unread(document.body, wordless), wordless);
    },
    arrived(element) {
      const { parentElement } = element;
      // What holds the story is read when it is all there.
      if (!on || !parentElement || looksLikeStory(element)) return;
      const only = new Set([element]);
      const kind = kindOf(element);
      if (kind === 'wordless') guard.look(unread(parentElement, only), only);
      else if (kind === 'notice') lookAtNotices(parentElement, only);
    },
    layerOf: (element) => wholeLayer(element, around),
    popUpOf: (element) => signUpLayer(element, around),
    tend: (elements) => guard.tend(elements),
    enable(next) {
      on = next;
      if (on) guard.resume();
      else guard.pause();
    },
    stop: () => guard.stop(),
  };
}

/** Elements that are asked one by one for a platform or a banner: a page may have any number that are called so. */
const MOST_NEAR = 120;

/** Characters: what lies over a page says no more before anybody touches it. */
const LONGEST_NOTICE = 6000;
/** Elements in a wrapper that only carries a banner. */
const MOST_WORDLESS = 20;
/** The site's own ways around: they name privacy and cookies on every page. */
const FURNITURE = 'header, footer, nav, [role="contentinfo"], [id*="footer" i], [class*="footer" i]';

/** Without a word of its own it may be the host of a shadow root, or hold one. */
function isWordless(element: Element, text: string): boolean {
  return !text.trim() && element.getElementsByTagName('*').length < MOST_WORDLESS;
}

/** What is to be known of what has no words, without reading it. */
function unread(root: Element, elements: Iterable<Element>): Reading {
  const all = [...elements].flatMap((element) => [element, ...element.getElementsByTagName('*')]);
  return {
    root,
    suspects: [],
    hosts: all.filter(({ localName }) => localName.includes('-')),
    frames: all.filter((one) => one.localName === 'iframe') as HTMLIFrameElement[],
  };
}

/** Whether it may be a banner, by what costs next to nothing. */
function mayBeNotice(element: Element, text: string): boolean {
  if (text.length > LONGEST_NOTICE || element.matches(FURNITURE)) return false;
  if (maySpeakOfConsent(text.toLowerCase())) return true;
  // An advert's frame is looked at with the rest of the page.
  return [...element.getElementsByTagName('iframe')].some(({ attributes }) =>
    [...attributes].some(({ value }) => maySpeakOfConsent(value.toLowerCase())),
  );
}

/** Elements of a notice that are asked how they lie, and links in one that lies in the page's flow. */
const MOST_LYING = 150;
const MOST_LINKS = 8;

/**
 * Whether it lies as a banner does, or is short, speaks of cookies and leads to few places: nearly all that speaks of consent
 * beside a story is a foot or a menu, and to hear it is dear. Asked when the page has just been laid out.
 */
function mayLieSo(element: Element, text: string): boolean {
  if (text.length < LONGEST_IN_FLOW && COOKIES.test(text.toLowerCase())) {
    if (element.querySelectorAll('a[href]').length <= MOST_LINKS) return true;
  }
  return [element, ...element.getElementsByTagName('*')].slice(0, MOST_LYING).some(isOver);
}

/** How deep a framework wraps a platform's container. */
const DEEPEST = 4;
const FEW = 6;

/** What may be a platform's container: the children with a name of their own, and theirs where they are few. */
function shallow(element: Element, depth = 1, near: Element[] = []): Element[] {
  for (const child of element.children) {
    if (near.length > MOST_NEAR) break;
    if (child.id || child.className) near.push(child);
    if (depth < DEEPEST && child.childElementCount < FEW) shallow(child, depth + 1, near);
  }
  return near;
}

/** What holds no part of the story, by parent: down through what holds it and more. */
function beside(
  parent: Element,
  depth = 0,
  groups: Map<Element, Set<Element>> = new Map(),
): Map<Element, Set<Element>> {
  const group = new Set<Element>();
  for (const child of parent.children) {
    if (!looksLikeStory(child)) group.add(child);
    else if (depth < DEEPEST && !child.matches('main, article')) beside(child, depth + 1, groups);
  }
  return group.size > 0 && group.size < MOST_NEAR ? groups.set(parent, group) : groups;
}
