/**
 * What is added to a page that is open: asked about at once, a few questions at a time. What comes faster waits, and is
 * asked about in one go for each parent, however fast the page is.
 */
import type { Heard } from './asking.ts';
import { addTo, areThere, type Groups } from './groups.ts';
import type { Judged } from './question.ts';
import type { Snapshot } from './snapshot.ts';

/** Questions that may wait for an answer at once. */
const MOST_QUESTIONS = 6;

/** How it is plugged in. */
export interface AdditionsOptions {
  /**
   * Asks about what was added under one parent.
   * @param later only what is known is told now
   * @returns whether `heard` was or will be called
   */
  about(parent: Element, nodes: ReadonlySet<Node>, heard: Heard, later: boolean): boolean;
  /** Carries out what the judge said; null: nobody answered. */
  heard(parent: Element, judged: Judged | null, snapshot: Snapshot): void;
  /** Whether the judge is free for parts: the whole page comes first. */
  mayAsk(): boolean;
  /** Something may have been hidden after `judge` had returned. */
  changed(): void;
}

export interface Additions {
  judge(parent: Element, nodes: ReadonlySet<Node>): void;
  /** Asks about what had to wait; call when the judge is free again. */
  next(): void;
}

export function createAdditions({ about, heard, mayAsk, changed }: AdditionsOptions): Additions {
  let open = 0;
  const waiting: Groups = new Map();

  const judge = (parent: Element, nodes: ReadonlySet<Node>) => {
    let returned = false;
    open += 1;
    const answered: Heard = (judged, snapshot) => {
      open -= 1;
      heard(parent, judged, snapshot);
      if (!returned) return;
      next();
      changed();
    };
    if (!about(parent, nodes, answered, !mayAsk() || open > MOST_QUESTIONS)) {
      open -= 1;
      addTo(waiting, parent, nodes);
    }
    returned = true;
  };

  const next = () => {
    if (!mayAsk() || open >= MOST_QUESTIONS || waiting.size === 0) return;
    const groups = [...waiting];
    waiting.clear();
    for (const [parent, nodes] of groups) if (areThere(parent, nodes)) judge(parent, nodes);
  };

  return { judge, next };
}
