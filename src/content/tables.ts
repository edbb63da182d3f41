/**
 * The language tables that the banners of one page are heard with. English is in the content script; the others lie in
 * extension storage, where the service worker put them (`background/tables.ts`), and are taken when a banner speaks.
 */
import { isSpoken, type Spoken, type Tables } from '../engine/pack.ts';
import { tableKey } from '../languages/keys.ts';
import { ENGLISH, NAMES } from '../languages/spoken.ts';
import type { ToBackground } from '../messages.ts';
import { inTime } from '../settings/in-time.ts';
import { api } from './api.ts';

/** A table that is not here by then is done without, in ms. */
const PATIENCE = 1500;
/** Storage that has not answered by then is taken for broken, in ms. */
const PATIENCE_WITH_STORAGE = 500;
/** What a language is heard with that has no table: its page is judged by how it is built. */
const EMPTY = { also: [], common: '', consentSettings: '', phrases: '' };

/** What is stored under a key; nothing where storage throws, rejects or hangs. */
function stored(key: string): Promise<unknown> {
  const read = async () => (await api?.storage.local.get(key))?.[key];
  return inTime(read(), PATIENCE_WITH_STORAGE).catch(() => null);
}

async function fetchTable(code: string): Promise<Spoken | null> {
  const table = await stored(tableKey(code));
  if (isSpoken(table)) return table;
  // Not there yet right after the install, or thrown away with the rest of what was stored.
  const message: ToBackground = { type: 'table', code };
  const sent: unknown = await api?.runtime.sendMessage(message).catch(() => null);
  return isSpoken(sent) ? sent : null;
}

export function createTables(): Tables {
  const here = new Map<string, Spoken>([[ENGLISH.code, ENGLISH]]);
  const asked = new Set<string>();
  let came: () => void = () => {};
  const put = (code: string, table: Spoken) => {
    if (here.has(code)) return;
    here.set(code, table);
    came();
  };
  const ask = (code: string) => {
    asked.add(code);
    const without = () => put(code, { code, ...EMPTY });
    const timer = setTimeout(without, PATIENCE);
    fetchTable(code)
      .then((table) => (table ? put(code, table) : without()), without)
      .finally(() => clearTimeout(timer));
  };
  return {
    known: NAMES,
    table(code) {
      const table = here.get(code);
      if (!table && !asked.has(code)) ask(code);
      return table ?? null;
    },
    here: () => [...here.values()],
    onCame(next) {
      came = next;
    },
  };
}
