/** Talks to the content script of the page that is open, the way the popup does. Chromium only. */
import type { Browser } from 'puppeteer-core';
import type { Report, ToPage } from '../../src/messages.ts';
import { worker } from './browsers.ts';

/** @returns the page's report, or null when no content script answers there */
export async function ask(browser: Browser, url: string, message: ToPage): Promise<Report | null> {
  const inside = await worker(browser);
  const sent = { url, message };
  return inside.evaluate(async ({ url, message }) => {
    // Without the "tabs" permission a tab's address is not told, so every tab is asked.
    for (const tab of await chrome.tabs.query({})) {
      const report = await chrome.tabs.sendMessage(tab.id ?? -1, message).catch(() => null);
      if (report && new URL(url).hostname.replace(/^www\./, '') === report.host) return report;
    }
    return null;
  }, sent) as Promise<Report | null>;
}
