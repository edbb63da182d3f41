/** What goes wrong in a storage area. `full` reads and cannot be written. */
export type Fault = 'none' | 'full' | 'throws' | 'hangs';

type Items = Record<string, unknown>;
type Listener = (changes: Items, area: string) => void;

const copy = <T>(value: T): T => structuredClone(value);

/** A browser's storage that can be missing, broken or full, and tells what was written to it. */
export function fakeStorage(options: { sync?: Fault | 'missing'; local?: Fault }) {
  const data: Record<'sync' | 'local', Items> = { sync: {}, local: {} };
  const faults: Record<'sync' | 'local', Fault> = {
    sync: options.sync === 'missing' ? 'none' : (options.sync ?? 'none'),
    local: options.local ?? 'none',
  };
  const writes: string[][] = [];
  const listeners = new Set<Listener>();

  const area = (name: 'sync' | 'local') => {
    const mayFail = async (writing: boolean): Promise<void> => {
      if (faults[name] === 'hangs') await new Promise(() => {});
      if (faults[name] === 'throws') throw new Error('broken storage');
      if (faults[name] === 'full' && writing) throw new Error('QUOTA_BYTES quota exceeded');
    };
    return {
      async get(keys: string[]): Promise<Items> {
        await mayFail(false);
        return copy(
          Object.fromEntries(keys.flatMap((key) => (key in data[name] ? [[key, data[name][key]]] : []))),
        );
      },
      async set(items: Items): Promise<void> {
        await mayFail(true);
        Object.assign(data[name], copy(items));
        writes.push([name, ...Object.keys(items)]);
        for (const listener of listeners) listener(items, name);
      },
      async remove(keys: string[]): Promise<void> {
        await mayFail(true);
        for (const key of keys) delete data[name][key];
      },
    };
  };
  const storage = {
    ...(options.sync === 'missing' ? {} : { sync: area('sync') }),
    local: area('local'),
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  return { storage, sync: data.sync, local: data.local, writes, faults };
}
