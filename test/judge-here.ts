/** The judge without a message in between: answers in the same task, with all tables at hand. */
import { answer, open } from '../src/engine/judge.ts';
import type { Spoken } from '../src/engine/pack.ts';
import type { Ask } from '../src/engine/question.ts';
import { listenFor, type Words } from '../src/engine/wording.ts';

export function judgeHere(tables: readonly Spoken[]): Ask {
  const heard = new Map<string, Words>();
  return (question) => {
    const opened = open(question, tables);
    if (!opened) return { misread: true };
    const { codes } = opened.background;
    const chosen = codes.flatMap((code) => tables.find((table) => table.code === code) ?? []);
    const words = heard.get(codes.join()) ?? listenFor(chosen);
    heard.set(codes.join(), words);
    return answer(opened, words, chosen);
  };
}
