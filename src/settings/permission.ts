/** The permission that declining needs beyond hiding: to run a script in a page at the moment it is wanted. */
import browser from 'webextension-polyfill';

const NEEDED = { permissions: ['scripting' as const], origins: ['http://*/*', 'https://*/*'] };

export const mayDecline = (): Promise<boolean> => browser.permissions.contains(NEEDED);

/** Asks the reader; call it in answer to a click. @returns whether it was allowed */
export const askToDecline = (): Promise<boolean> => browser.permissions.request(NEEDED).catch(() => false);

/** Gives back what only declining needs. The sites stay: in Firefox the content script lives by them too. */
export async function stopDeclining(): Promise<void> {
  await browser.permissions.remove({ permissions: NEEDED.permissions }).catch(() => false);
}
