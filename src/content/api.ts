/**
 * The extension API as a content script needs it. The polyfill would triple what every page has to load; both
 * browsers speak promises here.
 */
const both = globalThis as unknown as { browser?: typeof chrome; chrome?: typeof chrome };

/** Undefined outside an extension (in tests of single parts). */
export const api: typeof chrome | undefined = both.browser ?? both.chrome;

/** False once the extension was updated or removed under a page that is still open. */
export function isAlive(): boolean {
  try {
    return api?.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
