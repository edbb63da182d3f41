/** Asks the judge in the service worker. */
import { type Ask, isAnswer } from '../engine/question.ts';
import type { ToBackground } from '../messages.ts';
import { api, isAlive } from './api.ts';

/** A worker that was stopped while it judged is asked once more. */
const TRIES = 2;

export const ask: Ask = async (question) => {
  const message: ToBackground = { type: 'judge', question };
  for (let tried = 0; tried < TRIES && isAlive(); tried++) {
    const answer: unknown = await api?.runtime.sendMessage(message).catch(() => null);
    if (isAnswer(answer)) return answer;
  }
  return null;
};
