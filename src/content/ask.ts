/** Asks the judge in the service worker. */
import { type Answer, type Ask, isAnswer } from '../engine/question.ts';
import type { ToBackground } from '../messages.ts';
import { api, isAlive } from './api.ts';

/** A worker that was stopped while it judged is asked once more. */
const TRIES = 2;
/** One that has not answered by then never will, in ms. */
const PATIENCE = 15_000;

export const ask: Ask = (question) =>
  new Promise<Answer | null>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE, null);
    const message: ToBackground = { type: 'judge', question };
    const tryIt = async () => {
      for (let tried = 0; tried < TRIES && isAlive(); tried++) {
        const answer: unknown = await api?.runtime.sendMessage(message).catch(() => null);
        if (isAnswer(answer)) return answer;
      }
      return null;
    };
    tryIt()
      .then(resolve, () => resolve(null))
      .finally(() => clearTimeout(timer));
  });
