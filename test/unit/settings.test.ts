import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkSettings } from '../../src/settings/check.ts';
import { shardOf } from '../../src/settings/items.ts';
import { DEFAULTS } from '../../src/settings/schema.ts';
import { withSite } from '../../src/settings/site.ts';
import { type Fault, fakeStorage } from './fake-storage.ts';

/** The store keeps a queue in its module: each test gets its own. */
async function open(options: { sync?: Fault | 'missing'; local?: Fault } = {}) {
  const fake = fakeStorage(options);
  vi.stubGlobal('chrome', { storage: fake.storage });
  vi.resetModules();
  const store = await import('../../src/settings/store.ts');
  return { ...fake, ...store };
}

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('checking', () => {
  test.each([undefined, null, 7, 'settings', [], () => 1])('%s is no settings: defaults', (raw) => {
    expect(checkSettings(raw)).toEqual(DEFAULTS);
  });

  test('a broken field costs only itself, and unknown keys are ignored', () => {
    const memory = { text: 'read more', element: 'aside.promo', rule: 'crosspromo' };
    const checked = checkSettings({
      paused: 'yes',
      later: { anything: 1 },
      rules: { consent: false, newsletter: 'off', unheardOf: true },
      consentMode: 'accept',
      phrases: [{ rule: 'support', text: 'buy us a coffee' }, { rule: 'support', text: 'ab' }, null],
      sites: {
        'a.example': { off: true, kept: [memory, { text: 1 }], picked: 'none' },
        'b/c': { off: true },
      },
    });
    expect(checked).toEqual({
      ...DEFAULTS,
      rules: { ...DEFAULTS.rules, consent: false },
      phrases: [{ rule: 'support', text: 'buy us a coffee' }],
      sites: { 'a.example': { off: true, kept: [memory], picked: [] } },
    });
  });

  test('a site called __proto__ changes no object', () => {
    const raw: unknown = JSON.parse('{"sites":{"__proto__":{"off":true}}}');
    expect(Object.keys(checkSettings(raw).sites)).toEqual([]);
    expect(({} as { off?: boolean }).off).toBeUndefined();
  });
});

describe('reading', () => {
  test.each(['missing', 'throws', 'hangs'] as const)(
    'synced storage %s: what is local counts',
    async (sync) => {
      const { readSettings, local } = await open({ sync });
      local.general = { paused: true };
      expect(await readSettings()).toEqual({ ...DEFAULTS, paused: true });
    },
  );

  test('nothing answers: defaults', async () => {
    const { readSettings } = await open({ sync: 'throws', local: 'throws' });
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  test('corrupt items: defaults for those, the rest as stored', async () => {
    const { readSettings, sync } = await open();
    Object.assign(sync, { general: 'x', rules: [1], phrases: { list: {} }, [shardOf('a.example')]: 4 });
    sync[shardOf('b.example')] = { 'b.example': { off: true } };
    expect(await readSettings()).toEqual({
      ...DEFAULTS,
      sites: { 'b.example': { off: true, kept: [], picked: [] } },
    });
  });
});

describe('changing', () => {
  test('writes only what changed, and only the changed item', async () => {
    const { updateSettings, sync, writes } = await open();
    await updateSettings((all) => ({ ...all, rules: { ...all.rules, support: true } }));
    expect(sync).toEqual({ rules: { support: true } });
    expect(writes).toEqual([['sync', 'rules']]);
  });

  test('writes nothing when nothing changed', async () => {
    const { updateSettings, writes } = await open();
    await updateSettings((all) => ({ ...all }));
    expect(writes).toEqual([]);
  });

  test('leaves a stored value it cannot read as it is', async () => {
    const { updateSettings, sync } = await open();
    sync.rules = { consent: 'some later idea', newsletter: false };
    const newer = { rule: 'support', pattern: 'a later kind of phrase' };
    sync.phrases = { list: [newer] };
    await updateSettings((all) => ({
      ...all,
      rules: { ...all.rules, follow: false },
      phrases: [{ rule: 'support', text: 'chip in' }],
    }));
    expect(sync.rules).toEqual({ consent: 'some later idea', newsletter: false, follow: false });
    expect(sync.phrases).toEqual({ list: [{ rule: 'support', text: 'chip in' }, newer] });
  });

  test('changes made at once all count', async () => {
    const { updateSettings, readSettings } = await open();
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) =>
        updateSettings((all) => withSite(all, `${name}.example`, { off: true })),
      ),
    );
    expect(Object.keys((await readSettings()).sites).sort()).toEqual([
      'a.example',
      'b.example',
      'c.example',
      'd.example',
    ]);
  });

  test.each(['missing', 'full', 'throws'] as const)('synced storage %s: kept locally', async (sync) => {
    const { updateSettings, readSettings, local } = await open({ sync });
    await updateSettings((all) => ({ ...all, paused: true }));
    expect(local.general).toEqual({ paused: true });
    expect((await readSettings()).paused).toBe(true);
  });

  test('a synced site taken out while the area is full stays out', async () => {
    const { updateSettings, readSettings, sync } = await open({ sync: 'full' });
    sync[shardOf('a.example')] = { 'a.example': { off: true } };
    await updateSettings((all) => withSite(all, 'a.example', { off: false }));
    expect((await readSettings()).sites).toEqual({});
  });

  test('stored nowhere: says so, and the next change is not lost with it', async () => {
    const { updateSettings, readSettings, faults } = await open({ sync: 'throws', local: 'throws' });
    await expect(updateSettings((all) => ({ ...all, paused: true }))).rejects.toThrow();
    faults.sync = 'none';
    faults.local = 'none';
    await updateSettings((all) => ({ ...all, consentMode: 'decline' }));
    expect(await readSettings()).toEqual({ ...DEFAULTS, consentMode: 'decline' });
  });

  test('everyone who listens hears once, until they stop', async () => {
    const { updateSettings, onSettings } = await open();
    const heard = vi.fn();
    const stop = onSettings(heard);
    await updateSettings((all) => ({ ...all, paused: true, consentMode: 'decline' }));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    expect(heard).toHaveBeenCalledWith({ ...DEFAULTS, paused: true, consentMode: 'decline' });
    stop();
    await updateSettings((all) => ({ ...all, paused: false }));
    await vi.advanceTimersByTimeAsync(100);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
