/**
 * Judges pages for their tabs: here the code stays warm from one page to the next, and no page waits for it.
 */
import { answer, open } from '../engine/judge.ts';
import type { Spoken } from '../engine/pack.ts';
import type { Answer, Question } from '../engine/question.ts';
import { listenFor, type Words } from '../engine/wording.ts';
import { KNOWN } from '../languages/spoken.ts';
import { tableFor } from './tables.ts';

interface Hearing {
  readonly words: Words;
  readonly tables: readonly Spoken[];
}

/** By the languages: readers read in few of them. */
const hearings = new Map<string, Promise<Hearing>>();
const MOST_HEARINGS = 8;

async function hearingOf(codes: readonly string[]): Promise<Hearing> {
  const tables = (await Promise.all(codes.map(tableFor))).filter((table) => table !== null);
  return { words: listenFor(tables), tables };
}

/** What to hide on a page. */
export async function judge(question: Question): Promise<Answer> {
  const opened = open(question, KNOWN);
  if (!opened) return { misread: true };
  const { codes } = opened.background;
  const key = codes.join();
  let hearing = hearings.get(key);
  if (!hearing) {
    hearing = hearingOf(codes);
    if (hearings.size >= MOST_HEARINGS) hearings.clear();
    hearings.set(key, hearing);
    hearing.catch(() => hearings.delete(key));
  }
  const { words, tables } = await hearing;
  return answer(opened, words, tables);
}
