/**
 * What the page's side asks the judge and what it is told: plain data, as the two do not run in one place. Elements
 * are numbers, in document order, the root being 0.
 */
import type { Reason, RuleId } from '../rules/catalogue.ts';
import type { OwnPhrase } from '../settings/schema.ts';

/** What the judge found out about the page as a whole: it is told again with every part that comes later. */
export interface Background {
  /** The languages it is heard with. */
  readonly codes: readonly string[];
  /** Its text was long enough to be sure of them. */
  readonly settled: boolean;
  /** The name its newsroom's titles share (`houseOf`). */
  readonly house: string;
  /** It says of itself that it is an article. */
  readonly declared: boolean;
}

export interface Question {
  /** The page or the part, as the browser serializes it. */
  readonly html: string;
  /** How many elements that is: a judge who counts others has misread it. */
  readonly count: number;
  /** Scripts run in the page: what stands in `<noscript>` is text. */
  readonly scripts: boolean;
  readonly url: string;
  /** What the page says of its language. */
  readonly lang: string;
  /** Its head says that it is an article. */
  readonly declared: boolean;
  /** What its head says that the site is called. */
  readonly siteName?: string;
  /** The reader's own phrases. */
  readonly phrases: readonly OwnPhrase[];
  /** For a part of a page: what is known of the page, whether the part came into its story, the link around it. */
  readonly part: {
    readonly background: Background | null;
    readonly inStory: boolean;
    readonly link: string | null;
  } | null;
  /** What was asked back: whether elements lie over the page. */
  readonly floats: Readonly<Record<number, boolean>>;
}

/** One thing to hide. */
export interface Found {
  readonly rule: RuleId;
  readonly reason: Reason;
  /** What it says. */
  readonly text: string;
  /** It stands in what asks its reader to log in: a wall before a story may ask for an address, too. */
  readonly walled: boolean;
  /** With the characters each holds: one that holds more by now is another thing. */
  readonly elements: readonly (readonly [element: number, chars: number])[];
  /** Text between two children of an element: the number of children before it, and what it says. */
  readonly texts: readonly (readonly [element: number, run: number, text: string])[];
}

export interface Judged {
  readonly background: Background;
  /** What its sites call the link to their consent dialog, with `|` between them. */
  readonly consentSettings: string;
  /** Characters of text in all. */
  readonly chars: number;
  /** The story's whole article and its body; null where there is no story. */
  readonly story: { readonly article: number; readonly body: number } | null;
  readonly found: readonly Found[];
  /** Boxes that say what a banner says. Whether they are one is told by how they lie, which only the page knows. */
  readonly suspects: readonly number[];
  /** Of them, those that would also be a banner in the page's flow. */
  readonly notices: readonly number[];
  /** Elements that are called as a known platform calls its containers. */
  readonly platforms: readonly number[];
  /** Custom elements: each may have a shadow root that nobody serializes. */
  readonly hosts: readonly number[];
}

export type Answer =
  | Judged
  /** Whether these lie over the page only the page knows: ask again, and say so. */
  | { readonly asks: readonly number[] }
  /** It was misread. */
  | { readonly misread: true };

/** Asks the judge. Null: nobody answers. */
export type Ask = (question: Question) => Answer | null | Promise<Answer | null>;

/** Whether what came in a message is an answer. */
export function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const { found, suspects, notices, platforms, hosts, asks, misread } = value as Record<string, unknown>;
  if (misread === true || Array.isArray(asks)) return true;
  return [found, suspects, notices, platforms, hosts].every(Array.isArray);
}

/** Characters: a page that has more is not judged. */
const LONGEST = 30_000_000;

/** Whether what came in a message is a question. */
export function isQuestion(value: unknown): value is Question {
  if (typeof value !== 'object' || value === null) return false;
  const { html, count, url, lang, phrases, part, floats } = value as Record<string, unknown>;
  return (
    typeof html === 'string' &&
    html.length < LONGEST &&
    typeof count === 'number' &&
    typeof url === 'string' &&
    typeof lang === 'string' &&
    Array.isArray(phrases) &&
    typeof part === 'object' &&
    typeof floats === 'object' &&
    floats !== null
  );
}
