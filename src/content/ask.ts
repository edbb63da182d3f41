/** Asks the judge in the service worker. */
import { type Answer, type Ask, isAnswer, type Question } from '../engine/question.ts';
import type { ToBackground } from '../messages.ts';
import { inTime } from '../settings/in-time.ts';
import { api, isAlive } from './api.ts';

/** A worker that was stopped while it judged is asked once more. */
const TRIES = 2;
/** One that has not answered by then never will, in ms. */
const PATIENCE = 15_000;

async function send(question: Question): Promise<Answer | null> {
  const message: ToBackground = { type: 'judge', question };
  for (let tried = 0; tried < TRIES && isAlive(); tried++) {
    const answer: unknown = await api?.runtime.sendMessage(message).catch(() => null);
    if (isAnswer(answer)) return answer;
  }
  return null;
}

export const ask: Ask = (question) => inTime(send(question), PATIENCE).catch(() => null);
