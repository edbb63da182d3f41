/** Firefox's own window, for what lies outside of every page: its context menu and its shortcuts. */
import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

interface Bidi {
  send(method: string, settings: object): Promise<{ result: unknown }>;
}
interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}
interface Called {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs a function in the window of the browser.
 * @param code the function as text; what it takes and gives are plain strings
 * @throws what it throws
 */
async function inWindow(browser: Browser, code: string, ...texts: string[]): Promise<unknown> {
  // Newer than what the types know.
  const { connection } = browser as unknown as { connection: Bidi };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as Tree;
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const { result, exceptionDetails } = (
    await connection.send('script.callFunction', {
      functionDeclaration: code,
      arguments: texts.map((value) => ({ type: 'string', value })),
      target: { context: window?.context },
      awaitPromise: true,
    })
  ).result as Called;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value;
}

/** Does what the browser does when a key of ours is pressed with Alt and Shift: a test's own keys end in the page. */
export async function pressShortcut(browser: Browser, key: string): Promise<void> {
  await inWindow(
    browser,
    `(key) => document.querySelector('keyset[id^="ext-keyset"] key[modifiers="alt,shift"][key="' + key + '"]').doCommand()`,
    key,
  );
}

/** The names of our entries in the context menu that is open; there is one where they are folded into a menu of ours. */
const ENTRIES = `[...document.querySelectorAll('#contentAreaContextMenu menuitem[id^="just-the-story"]')]`;

/** Clicks on a place of the page with the right button. @returns the names of our entries in the menu it opens */
export async function openMenu(page: Page, x: number, y: number): Promise<string[]> {
  const browser = page.browser();
  await page.mouse.click(x, y, { button: 'right' });
  await until(() =>
    inWindow(browser, `() => document.getElementById('contentAreaContextMenu').state === 'open'`),
  );
  return String(await inWindow(browser, `() => ${ENTRIES}.map(({ label }) => label).join('\\n')`)).split(
    '\n',
  );
}

/** Chooses one of our entries in the menu that is open. */
export async function chooseEntry(browser: Browser, label: string): Promise<void> {
  await inWindow(
    browser,
    `(label) => {
      ${ENTRIES}.find((entry) => entry.label === label).doCommand();
      document.getElementById('contentAreaContextMenu').hidePopup();
    }`,
    label,
  );
}
