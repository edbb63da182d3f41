/** Has a hidden banner declined, once a page, and keeps what came of it. */
import type { Engine } from '../engine/engine.ts';
import type { Report, ToBackground } from '../messages.ts';
import { api, isAlive } from './api.ts';

/** After this long nothing is going to answer any more. In ms. */
const PATIENCE = 20_000;

export interface Decliner {
  /** What came of it so far; undefined while nothing was to be declined. */
  readonly outcome: Report['consent'];
  /** Call when something was hidden or the settings changed. */
  check(wanted: boolean): void;
  /** The banner was declined. */
  declined(): void;
  stop(): void;
}

export function createDecliner(engine: Engine): Decliner {
  let outcome: Report['consent'];
  let platform: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (next: NonNullable<Report['consent']>) => {
    clearTimeout(timer);
    outcome = next;
    engine.hider.curtain(false);
  };
  const unanswered = () => {
    if (outcome?.outcome === 'working') settle({ outcome: 'unanswered' });
  };
  return {
    get outcome() {
      return outcome;
    },
    check(wanted) {
      if (outcome || !wanted || !isAlive() || engine.tally.counts().consent === 0) return;
      outcome = { outcome: 'working' };
      // Taken down now: a banner that was answered is gone from the page, and from what we keep of it.
      platform = engine.tally.items().find(({ reason }) => reason.code === 'consentPlatform')?.reason.detail;
      // What is not laid out cannot be told from what is not there: it stands behind a curtain until it is answered.
      engine.hider.curtain(true);
      timer = setTimeout(unanswered, PATIENCE);
      const message: ToBackground = { type: 'decline' };
      Promise.resolve(api?.runtime.sendMessage(message)).then(
        (started) => started !== true && unanswered(),
        unanswered,
      );
    },
    declined() {
      // Another answer than ours has no banner of ours to tell of.
      if (outcome) settle({ outcome: 'declined', ...(platform ? { platform } : {}) });
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
