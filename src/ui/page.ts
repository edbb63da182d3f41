import browser from 'webextension-polyfill';
import type { Report, ToPage } from '../messages.ts';

/** Tells a tab's content script something; undefined where none runs (browser pages, stores, withheld access). */
export async function askPage(tabId: number, message: ToPage): Promise<Report | undefined> {
  try {
    // Without `frameId` every frame would be asked, and the first to answer wins.
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) as Report | undefined;
  } catch {
    return undefined;
  }
}

/** The tab the reader is looking at. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
