import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkSettings } from '../../src/settings/check.ts';
import { ITEM_KEYS, shardOf } from '../../src/settings/items.ts';
import { LIMITS } from '../../src/settings/limits.ts';
import { DEFAULTS, type Settings } from '../../src/settings/schema.ts';
import { siteOf, withSite } from '../../src/settings/site.ts';
import type * as Store from '../../src/settings/store.ts';
import { fakeStorage } from './fake-storage.ts';

let store: typeof Store;
beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  store = await import('../../src/settings/store.ts');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets every timer and promise run. */
const settle = async <T>(work: Promise<T>): Promise<T> => {
  const caught = work.catch(() => {});
  await vi.advanceTimersByTimeAsync(10_000);
  await caught;
  return work;
};
const read = (): Promise<Settings> => settle(store.readSettings());
const update = (change: (settings: Settings) => Settings): Promise<void> =>
  settle(store.updateSettings(change));
const pause = (settings: Settings): Settings => ({ ...settings, paused: true });

describe('checking', () => {
  test.each([null, undefined, 7, 'settings', [], true])('%j is the defaults', (raw) => {
    expect(checkSettings(raw)).toEqual(DEFAULTS);
  });

  test('each broken field falls back alone', () => {
    const settings = checkSettings({
      paused: 'yes',
      rules: { consent: 0, newsletter: false, support: true, other: true },
      consentMode: 'accept',
      phrases: [
        { rule: 'consent', text: 'ok then' },
        { rule: 'none', text: 'abc' },
        4,
        { rule: 'follow', text: 'x' },
      ],
      sites: { 'a.example': { off: true, kept: 'x' }, 'b/c': { off: true }, 'd.example': 3 },
      future: 1,
    });
    expect(settings).toEqual({
      ...DEFAULTS,
      rules: { ...DEFAULTS.rules, newsletter: false, support: true },
      phrases: [{ rule: 'consent', text: 'ok then' }],
      sites: { 'a.example': { off: true, kept: [], picked: [] } },
    });
  });

  test('a host named like an object member is no site', () => {
    const settings = checkSettings(JSON.parse('{"sites":{"__proto__":{"off":true}}}'));
    expect(siteOf(settings, '__proto__').off).toBe(false);
    expect(siteOf(settings, 'constructor').kept).toEqual([]);
  });
});

describe('storage', () => {
  test('what is written is read, from the synced area', async () => {
    const { sync, local } = fakeStorage();
    await update((settings) => withSite(pause(settings), 'news.example', { off: true }));
    expect(sync.values.general).toEqual({ paused: true });
    expect(local.values).toEqual({});
    expect(siteOf(await read(), 'news.example').off).toBe(true);
    expect((await read()).paused).toBe(true);
  });

  test('a site that is as at first takes no room', async () => {
    const { sync } = fakeStorage();
    await update((settings) => withSite(settings, 'news.example', { off: true }));
    await update((settings) => withSite(settings, 'news.example', { off: false }));
    expect(sync.values[shardOf('news.example')]).toEqual({});
  });

  test.each(['throws', 'hangs', 'full'] as const)(
    'synced storage that %s: this browser remembers',
    async (trouble) => {
      const { sync, local } = fakeStorage();
      sync.trouble = trouble;
      await update(pause);
      expect(sync.writes).toEqual([]);
      expect(local.values.general).toEqual({ paused: true });
      expect((await read()).paused).toBe(true);
    },
  );

  test('no synced storage at all', async () => {
    const { local } = fakeStorage({ withSync: false });
    await update(pause);
    expect(local.values.general).toEqual({ paused: true });
    expect((await read()).paused).toBe(true);
  });

  test('both areas broken: the defaults, and a change is refused aloud', async () => {
    const { sync, local } = fakeStorage();
    sync.trouble = 'throws';
    local.trouble = 'throws';
    expect(await read()).toEqual(DEFAULTS);
    await expect(update(pause)).rejects.toThrow();
  });

  test('what was kept locally moves to the synced area once that works, and takes nothing with it', async () => {
    const { sync, local } = fakeStorage();
    // Two sites of one shard: the one in the synced area must outlive the time it could not be read.
    const [first, second] = sameShard();
    await update((settings) => withSite(settings, first, { off: true }));
    sync.trouble = 'hangs';
    await update((settings) => withSite(settings, second, { off: true }));
    sync.trouble = 'none';
    expect(Object.keys((await read()).sites).sort()).toEqual([first, second].sort());
    await update((settings) => withSite(settings, first, { off: false }));
    expect(Object.keys((await read()).sites)).toEqual([second]);
    expect(local.values).toEqual({});
  });

  test('a site taken out while the synced area is full stays out', async () => {
    const { sync } = fakeStorage();
    await update((settings) => withSite(settings, 'news.example', { off: true }));
    sync.trouble = 'full';
    await update((settings) => withSite(settings, 'news.example', { off: false }));
    expect((await read()).sites).toEqual({});
  });

  test('broken and unknown values are left as they are when something else changes', async () => {
    const { sync } = fakeStorage();
    const newer = { rule: 'rule-of-tomorrow', text: 'a phrase' };
    sync.values = {
      general: 'broken',
      rules: { consent: 'banana', tomorrow: 1 },
      phrases: { list: [newer] },
    };
    await update((settings) => ({ ...settings, rules: { ...settings.rules, newsletter: false } }));
    expect(sync.writes).toEqual([{ rules: { consent: 'banana', tomorrow: 1, newsletter: false } }]);
    await update((settings) => ({ ...settings, phrases: [{ rule: 'follow', text: 'join us' }] }));
    expect(sync.values.phrases).toEqual({ list: [{ rule: 'follow', text: 'join us' }, newer] });
    expect(sync.values.general).toBe('broken');
  });

  test('nothing changed, nothing written', async () => {
    const { sync } = fakeStorage();
    await update((settings) => ({ ...settings }));
    expect(sync.writes).toEqual([]);
  });

  test('a burst of changes is few writes, and all of them arrive', async () => {
    const { sync } = fakeStorage();
    const all = Array.from({ length: 30 }, (_, at) =>
      store.updateSettings((settings) => withSite(settings, `site${at}.example`, { off: true })),
    );
    await settle(Promise.all(all));
    expect(sync.writes.length).toBeLessThanOrEqual(2);
    expect(Object.keys((await read()).sites)).toHaveLength(30);
  });

  test('a thousand sites spread over items of at most 8 KB', async () => {
    const { sync } = fakeStorage();
    await update((settings) =>
      Array.from({ length: 1000 }, (_, at) => `paper-${at}.example`).reduce(
        (now, host) => withSite(now, host, { off: true }),
        settings,
      ),
    );
    for (const [key, item] of Object.entries(sync.values)) {
      expect(ITEM_KEYS).toContain(key);
      expect(JSON.stringify(item).length + key.length).toBeLessThan(8192);
    }
    expect(JSON.stringify(sync.values).length).toBeLessThan(102_400);
  });

  test('listeners hear once of a change, and not after they stopped', async () => {
    fakeStorage();
    const heard = vi.fn();
    const stop = store.onSettings(heard);
    await update((settings) => withSite(pause(settings), 'news.example', { off: true }));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard.mock.calls[0]?.[0]).toMatchObject({ paused: true });
    stop();
    await update((settings) => ({ ...settings, paused: false }));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

function sameShard(): [string, string] {
  const first = 'a0.example';
  for (let at = 1; at < LIMITS.sites; at++) {
    const second = `a${at}.example`;
    if (shardOf(second) === shardOf(first)) return [first, second];
  }
  throw new Error('no two hosts of one shard');
}
