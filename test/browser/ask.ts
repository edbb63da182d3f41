/** Talks to the content script of an open page, the way the popup does, and changes settings. */
import type { Page } from 'puppeteer-core';
import type { Report, ToPage } from '../../src/messages.ts';
import { worker } from './browsers.ts';

/** @returns the page's report, or null when no content script answers there */
export async function ask(page: Page, message: ToPage): Promise<Report | null> {
  if (isFirefox(page)) return (await throughBridge(page, { message })) as Report | null;
  const inside = await worker(page.browser());
  const host = new URL(page.url()).hostname.replace(/^www\./, '');
  return inside.evaluate(
    async (host, message) => {
      // Without the "tabs" permission a tab's address is not told, so every tab is asked.
      for (const tab of await chrome.tabs.query({})) {
        const report = await chrome.tabs.sendMessage(tab.id ?? -1, message).catch(() => null);
        if (report?.host === host) return report;
      }
      return null;
    },
    host,
    message,
  ) as Promise<Report | null>;
}

/** Writes items of the synced storage, as the popup and the options page do. */
export async function store(page: Page, items: Record<string, unknown>): Promise<void> {
  if (isFirefox(page)) await throughBridge(page, { settings: items });
  else await (await worker(page.browser())).evaluate((all) => chrome.storage.sync.set(all), items);
}

const isFirefox = (page: Page): boolean => page.browser().process()?.spawnfile.includes('firefox') ?? false;

/** Only in a browser that was launched with the bridge. */
function throughBridge(page: Page, what: object): Promise<unknown> {
  return page.evaluate(
    (detail) =>
      new Promise((answered) => {
        addEventListener('jts-answer', (event) => answered(JSON.parse((event as CustomEvent).detail)), {
          once: true,
        });
        dispatchEvent(new CustomEvent('jts-ask', { detail }));
        setTimeout(() => answered(null), 10_000);
      }),
    JSON.stringify(what),
  );
}
