/** Tells a content script that its extension was updated or removed, so that it puts the page back and goes. */
import { isAlive } from './api.ts';

const EVERY = 10_000;

/**
 * @param gone called until it stops this; checked when the reader comes back to the tab, and now and then while it is shown
 * @returns stops checking
 */
export function onOrphaned(gone: () => void): () => void {
  const check = () => {
    if (!isAlive()) gone();
  };
  const stop = () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', check);
  };
  const timer = setInterval(() => {
    if (!document.hidden) check();
  }, EVERY);
  document.addEventListener('visibilitychange', check);
  return stop;
}
