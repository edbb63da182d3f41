/**
 * The language tables, all packed in one file (`vite.config.ts`). They are put into local storage once after every
 * install and update, so that nobody has to load thirty languages to hear one.
 */
import browser from 'webextension-polyfill';
import { isSpoken, type Spoken } from '../engine/pack.ts';
import { isTableKey, tableKey } from '../languages/keys.ts';
import { inTime } from '../settings/in-time.ts';

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

/** Storage that has not answered by then is taken for broken, in ms. */
const PATIENCE = 500;

/** What is stored under a key; nothing where storage throws, rejects or hangs. */
const stored = (key: string): Promise<unknown> =>
  inTime(browser.storage.local.get(key), PATIENCE).then(
    (all) => all[key],
    () => null,
  );

/**
 * One table; where it was not in storage, it is from now on.
 * @returns null where there is no such language
 */
export async function tableFor(code: string): Promise<Spoken | null> {
  const table = await stored(tableKey(code));
  if (isSpoken(table)) return table;
  const found = (await packed()).find((one) => one.code === code) ?? null;
  if (found) await browser.storage.local.set({ [tableKey(code)]: found }).catch(() => {});
  return found;
}
