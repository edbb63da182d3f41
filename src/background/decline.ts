import { evalSnippets } from '@duckduckgo/autoconsent';
import browser from 'webextension-polyfill';
import { mayDecline } from '../settings/permission.ts';

/** Where vite.config.ts puts `src/decline/main.ts`, as one file. */
const FILE = 'src/decline/main.js';

/** Puts the declining script into a tab. @returns false where the reader did not allow it, or the browser does not */
export async function declineIn(tabId: number): Promise<boolean> {
  try {
    if (!(await mayDecline())) return false;
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs one of the library's own snippets in a page's world: some managers are declined by a call, not by a button.
 * @param id the library's name for it; any other name runs nothing
 */
export async function runSnippet(tabId: number, frameId: number, id: string): Promise<boolean> {
  const snippet = Object.hasOwn(evalSnippets, id) ? evalSnippets[id as keyof typeof evalSnippets] : undefined;
  if (!snippet) return false;
  try {
    const [ran] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      world: 'MAIN',
      func: snippet as () => unknown,
    });
    return Boolean(ran?.result);
  } catch {
    return false;
  }
}
