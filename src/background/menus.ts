import browser from 'webextension-polyfill';
import type { ToPage } from '../messages.ts';
import { askPage } from '../ui/page.ts';
import { t } from '../ui/words.ts';
import { runCommand } from './commands.ts';

type Entry = 'hideClicked' | 'keepClicked' | 'toggle-site';

/** Where a page can be clicked; not in a field, where the reader is after the browser's own entries. */
const CONTEXTS = ['page', 'link', 'image', 'selection', 'video', 'audio'] as const;
const PAGES = ['http://*/*', 'https://*/*'];

/** Undefined where the browser has no context menu, as on Android. */
const menus = (): typeof browser.contextMenus | undefined => browser.contextMenus;

/** Puts our entries into the page's context menu; the browser keeps them until the next update. */
export async function makeMenus(): Promise<void> {
  const entries: readonly (readonly [Entry, string])[] = [
    ['hideClicked', t('picker_hide')],
    ['keepClicked', t('menu_keep')],
    ['toggle-site', t('shortcut_toggle')],
  ];
  await menus()?.removeAll();
  for (const [id, title] of entries)
    menus()?.create({ id, title, contexts: [...CONTEXTS], documentUrlPatterns: PAGES });
}

/** Carries out what was chosen in the context menu of a tab. */
export function listenToMenus(): void {
  menus()?.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'toggle-site') void runCommand(menuItemId, tab.id);
    // A click inside a frame is not seen by the page's content script: it would take what was clicked before it.
    else if (frameId === 0) void askPage(tab.id, { type: menuItemId } as ToPage);
  });
}
