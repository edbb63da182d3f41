/** Keeps what was hidden, why and where: for the badge, the popup, "Show" and "Keep". */
import type { HiddenItem } from '../messages.ts';
import { type Reason, RULE_IDS, type RuleId } from '../rules/catalogue.ts';
import type { Memory } from '../settings/schema.ts';
import type { Hider } from './hider.ts';

interface Entry {
  readonly rule: RuleId;
  readonly reason: Reason;
  readonly text: string;
  readonly memory: Memory | null;
  /** It could be seen before it was hidden; what never showed (a dialog in waiting) is not counted. */
  readonly seen: boolean;
}

export interface Tally {
  add(id: number, rule: RuleId, reason: Reason, text: string, memory: Memory | null, seen: boolean): void;
  memoryOf(id: number): Memory | null;
  reasonOf(id: number): Reason | null;
  /** Ids of all entries, or of one rule's. */
  ids(rule?: RuleId): number[];
  items(): HiddenItem[];
  counts(): Record<RuleId, number>;
  /** How many things it keeps. */
  size(): number;
  remove(id: number): void;
  clear(): void;
}

const LONGEST = 300;

export function createTally(hider: Hider): Tally {
  const entries = new Map<number, Entry>();
  const counted = () =>
    [...entries].filter(([id, entry]) => entry.seen && hider.elementsOf(id) !== undefined);
  return {
    add(id, rule, reason, text, memory, seen) {
      entries.set(id, {
        rule,
        reason,
        text: text
          .replace(/[ \t\u00a0]+/g, ' ')
          .trim()
          .slice(0, LONGEST),
        memory,
        seen,
      });
    },
    reasonOf: (id) => entries.get(id)?.reason ?? null,
    memoryOf: (id) => entries.get(id)?.memory ?? null,
    ids: (rule) => [...entries].filter(([, entry]) => !rule || entry.rule === rule).map(([id]) => id),
    items: () =>
      counted().map(([id, { rule, reason, text }]) => ({
        id,
        rule,
        reason,
        text,
        hidden: hider.isHidden(id),
      })),
    counts() {
      const counts = Object.fromEntries(RULE_IDS.map((rule) => [rule, 0])) as Record<RuleId, number>;
      for (const [id, { rule }] of counted()) if (hider.isHidden(id)) counts[rule] += 1;
      return counts;
    },
    size: () => entries.size,
    remove: (id) => entries.delete(id),
    clear: () => entries.clear(),
  };
}
