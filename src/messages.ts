import type { Question } from './engine/question.ts';
import type { Reason, RuleId } from './rules/catalogue.ts';

/** A thing that was hidden on a page. `id` is valid in that page until it is left. */
export interface HiddenItem {
  readonly id: number;
  readonly rule: RuleId;
  /** What it says, at most 300 characters; plain text from the page: show it as text only. */
  readonly text: string;
  readonly reason: Reason;
  /** False once the reader brought it back ("Keep"). */
  readonly hidden: boolean;
}

/** What the content script tells of its page. */
export interface Report {
  readonly host: string;
  readonly state: 'on' | 'off' | 'paused';
  /** An article page; elsewhere only consent banners and newsletter pop-ups are hidden. */
  readonly article: boolean;
  /** The hidden things are shown and outlined for now ("Show what was hidden"). */
  readonly revealed: boolean;
  /** "Undo all" was used on this page. */
  readonly undone: boolean;
  readonly counts: Readonly<Record<RuleId, number>>;
  readonly items: readonly HiddenItem[];
  /** What became of a consent banner in decline mode; absent while hiding only. */
  readonly consent?: { readonly outcome: 'declined' | 'unanswered' | 'working'; readonly platform?: string };
}

/** From the extension's pages and service worker to a tab's content script. Each is answered with a `Report`. */
export type ToPage =
  | { readonly type: 'report' }
  /** Show the hidden things, outlined (`on`), or hide them again. */
  | { readonly type: 'reveal'; readonly on: boolean }
  /** Scroll to one hidden thing, show it and mark it for a moment. */
  | { readonly type: 'show'; readonly id: number }
  /** Bring one thing back and remember it for this site. */
  | { readonly type: 'keep'; readonly id: number }
  /** Takes "keep" back: the thing is hidden again, and the site remembers nothing of it. */
  | { readonly type: 'unkeep'; readonly id: number }
  /** Bring everything back on this page (`undo`), or hide it again. */
  | { readonly type: 'undoAll'; readonly undo: boolean }
  /** Start the picker. */
  | { readonly type: 'pick' }
  /** From the context menu: hide or keep the thing that was clicked last. */
  | { readonly type: 'hideClicked' }
  | { readonly type: 'keepClicked' }
  /** From the service worker: the banner was declined. */
  | { readonly type: 'declined' };

/** From a content script to the service worker. */
export type ToBackground =
  /** For the badge: how many things are hidden now. */
  | { readonly type: 'counted'; readonly total: number; readonly state: Report['state'] }
  /** What is to be hidden on the page. Answered with an `Answer`. */
  | { readonly type: 'judge'; readonly question: Question }
  /** A language's table is not in storage. Answered with it. */
  | { readonly type: 'table'; readonly code: string }
  /** A consent banner was hidden and the reader wants it declined. Answered with whether that is being tried. */
  | { readonly type: 'decline' }
  /** From the declining script: run one of the library's snippets in the page's world. Answered with its result. */
  | { readonly type: 'snippet'; readonly id: string }
  /** From the declining script, in whichever frame: done. */
  | { readonly type: 'declined' };
