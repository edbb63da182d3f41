/**
 * The language tables of one page. English is in the content script; the others lie in extension storage, where the
 * service worker put them (`background/tables.ts`), and a page takes the one it speaks.
 */
import { isSpoken, type Spoken, type Tables } from '../engine/pack.ts';
import { tableKey } from '../languages/keys.ts';
import { ENGLISH, KNOWN } from '../languages/spoken.ts';
import type { ToBackground } from '../messages.ts';
import { api } from './api.ts';

/** A table that is not here by then is done without, in ms. */
const PATIENCE = 1500;
/** What a language is heard with that has no table: its page is judged by how it is built. */
const EMPTY = { also: [], common: '', consentSettings: '', phrases: '' };

async function fetchTable(code: string): Promise<Spoken | null> {
  const key = tableKey(code);
  const stored = await api?.storage.local.get(key).catch(() => null);
  if (isSpoken(stored?.[key])) return stored[key];
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
    known: KNOWN,
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
