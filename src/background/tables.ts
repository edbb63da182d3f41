/**
 * Puts the language tables where pages find them: from the one file they are packed in (`vite.config.ts`) into local
 * storage, once after every install and update, so that no page has to load thirty languages to be heard in one.
 */
import browser from 'webextension-polyfill';
import { isSpoken, type Spoken } from '../engine/pack.ts';
import { isTableKey, tableKey } from '../languages/keys.ts';

async function packed(): Promise<readonly Spoken[]> {
  // A file of the extension itself: nothing is asked of any server.
  const answer = await fetch(browser.runtime.getURL('languages.json'));
  const all: unknown = await answer.json();
  return Array.isArray(all) ? all.filter(isSpoken) : [];
}

/** Stores every table, and throws those of other versions away. */
export async function storeTables(): Promise<void> {
  const tables = await packed();
  const items = Object.fromEntries(tables.map((table) => [tableKey(table.code), table]));
  const old = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(old.filter((key) => isTableKey(key) && !(key in items)));
  await browser.storage.local.set(items);
}

/**
 * Answers a page that found no table, and sees to it that the next one does.
 * @returns the table; null where there is no such language
 */
export async function tableFor(code: string): Promise<Spoken | null> {
  const found = (await packed()).find((table) => table.code === code) ?? null;
  if (found) await browser.storage.local.set({ [tableKey(code)]: found }).catch(() => {});
  return found;
}
