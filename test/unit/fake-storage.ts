import { vi } from 'vitest';

type Values = Record<string, unknown>;
export type Trouble = 'none' | 'throws' | 'hangs' | 'full';

interface FakeArea {
  values: Values;
  trouble: Trouble;
  writes: Values[];
}
type Listener = (changes: Values, area: string) => void;

/** A storage API that can break in the ways real ones do, put where the store looks for it. */
export function fakeStorage({ withSync = true } = {}): { sync: FakeArea; local: FakeArea } {
  const listeners = new Set<Listener>();
  const make = (name: string): { area: FakeArea; api: object } => {
    const area: FakeArea = { values: {}, trouble: 'none', writes: [] };
    const broken = (writing: boolean): Promise<never> | undefined => {
      if (area.trouble === 'throws') return Promise.reject(new Error('storage is disabled'));
      if (area.trouble === 'full' && writing) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      return area.trouble === 'hangs' ? new Promise(() => {}) : undefined;
    };
    const tell = (keys: string[]): void => {
      for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), name);
    };
    const api = {
      get: async (keys: string[]) =>
        (await broken(false)) ??
        structuredClone(
          Object.fromEntries(Object.entries(area.values).filter(([key]) => keys.includes(key))),
        ),
      set: async (items: Values) => {
        await broken(true);
        // As browsers do: stored as JSON, so that a field set to undefined is gone.
        const stored = JSON.parse(JSON.stringify(items)) as Values;
        area.writes.push(stored);
        Object.assign(area.values, stored);
        tell(Object.keys(items));
      },
      remove: async (keys: string[]) => {
        await broken(true);
        for (const key of keys) delete area.values[key];
        tell(keys);
      },
    };
    return { area, api };
  };
  const sync = make('sync');
  const local = make('local');
  vi.stubGlobal('chrome', {
    storage: {
      ...(withSync ? { sync: sync.api } : {}),
      local: local.api,
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  });
  return { sync: sync.area, local: local.area };
}
