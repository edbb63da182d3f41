/**
 * The page's side of the judge: takes the snapshot, asks, answers what is asked back, and remembers what was said of
 * parts: a framework that renders a part again gets the same answer in the same task.
 */
import { floatsOver } from './geometry.ts';
import type { Hider } from './hider.ts';
import type { Answer, Ask, Judged, Question } from './question.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

/** What is asked beside the snapshot. */
export type Circumstances = Omit<Question, 'html' | 'count' | 'scripts' | 'floats'>;

/** @param judged null: nobody answers */
export type Heard = (judged: Judged | null, snapshot: Snapshot) => void;

export interface Asking {
  /**
   * Asks about an element, or some of its children.
   * @param heard called in the same task where the answer is known or the judge is here
   * @param later only what is known is told now
   * @param floats whether an element lies over the page
   * @returns whether `heard` was or will be called
   */
  about(
    start: Element,
    only: ReadonlySet<Node> | undefined,
    at: Circumstances,
    heard: Heard,
    later?: boolean,
    floats?: (element: Element | null) => boolean,
  ): boolean;
}

/** How often the judge may ask back. */
const MOST_ROUNDS = 4;
/** Characters of a part whose answer is remembered, and how many of them. */
const LONGEST_REMEMBERED = 20_000;
const MOST_REMEMBERED = 100;

/** Has the document read, and looked at, as it is without us. */
export function createAsking(ask: Ask, { whole, bare }: Pick<Hider, 'whole' | 'bare'>): Asking {
  const remembered = new Map<string, Judged>();

  const remember = (key: string, judged: Judged) => {
    const [oldest] = remembered.keys();
    if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    remembered.set(key, judged);
  };

  const isAsking = (answer: Answer): answer is Extract<Answer, { asks: unknown }> => 'asks' in answer;

  return {
    about(start, only, at, heard, later = false, isOver = floatsOver) {
      let snapshot = whole(() => takeSnapshot(start, only));
      const questionOf = (floats: Question['floats']): Question => ({
        html: snapshot.html,
        count: snapshot.count,
        scripts: snapshot.scripts,
        ...at,
        floats,
      });
      const first = questionOf({});
      const key = only && first.html.length < LONGEST_REMEMBERED ? JSON.stringify(first) : null;
      const known = key === null ? undefined : remembered.get(key);
      if (known) {
        heard(known, snapshot);
        return true;
      }
      if (later) return false;
      const go = (question: Question, round: number) => {
        const then = (answer: Answer | null) => {
          if (!answer || round >= MOST_ROUNDS) heard(null, snapshot);
          else if (isAsking(answer)) {
            const floats = bare(() =>
              Object.fromEntries(answer.asks.map((number) => [number, isOver(snapshot.element(number))])),
            );
            go(questionOf({ ...question.floats, ...floats }), round + 1);
          } else if ('misread' in answer) {
            // Taken now: the page may have changed, but a copy is as good as the original.
            snapshot = whole(() => takeSnapshot(start, only, true));
            go(questionOf({}), round + 1);
          } else {
            // How a thing lies is not in its markup.
            if (key !== null && round === 0) remember(key, answer);
            heard(answer, snapshot);
          }
        };
        const answer = ask(question);
        if (answer instanceof Promise) answer.then(then, () => heard(null, snapshot));
        else then(answer);
      };
      go(first, 0);
      return true;
    },
  };
}
