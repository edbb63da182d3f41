/** Tells the service worker how much is hidden, at most a few times a second and only when it changed. */
import type { ToBackground } from '../messages.ts';
import { api, isAlive } from './api.ts';

const EVERY = 250;
/** What a tab shows by itself: where nothing is hidden the service worker is left asleep. */
const NOTHING = '0 on ';

export interface Badge {
  update(): void;
  /** The popup was just given the count: should it be another by the next update, the popup has to hear of it. */
  told(): void;
  stop(): void;
}

/**
 * @param count what the badge shows
 * @param declining how far declining is, empty where nothing is declined: it has no place on the badge, but an open popup has to ask again
 */
export function createBadge(
  count: () => Omit<Extract<ToBackground, { type: 'counted' }>, 'type'>,
  declining: () => string,
): Badge {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = NOTHING;
  const keyOf = ({ total, state }: ReturnType<typeof count>) => `${total} ${state} ${declining()}`;
  const tell = () => {
    timer = undefined;
    const now = count();
    const key = keyOf(now);
    if (key === said || !isAlive()) return;
    said = key;
    const message: ToBackground = { type: 'counted', ...now };
    // The service worker may be asleep for good (extension updated): then nobody needs the count.
    Promise.resolve(api?.runtime.sendMessage(message)).catch(() => {});
  };
  // A page kept in the back/forward cache comes back with the tab's badge gone.
  const shown = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    said = NOTHING;
    tell();
  };
  addEventListener('pageshow', shown);
  return {
    update() {
      timer ??= setTimeout(tell, EVERY);
    },
    told() {
      if (said !== keyOf(count())) said = '';
    },
    stop() {
      clearTimeout(timer);
      removeEventListener('pageshow', shown);
    },
  };
}
