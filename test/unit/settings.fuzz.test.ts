/** Settings and import files that nobody would write: never a throw, never a value lost that could be read. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RULE_IDS } from '../../src/rules/catalogue.ts';
import { checkSettings } from '../../src/settings/check.ts';
import { fromItems, ITEM_KEYS } from '../../src/settings/items.ts';
import { LIMITS } from '../../src/settings/limits.ts';
import { DEFAULTS, type Settings } from '../../src/settings/schema.ts';
import type * as Store from '../../src/settings/store.ts';
import { exportSettings, importSettings } from '../../src/settings/transfer.ts';
import { fakeStorage, type Trouble } from './fake-storage.ts';

const rule = fc.constantFrom(...RULE_IDS);
const host = fc
  .oneof(
    fc.domain(),
    fc.ipV4(),
    fc.constantFrom('localhost', '[::1]', 'constructor', 'tostring', 'bücher.example'),
  )
  .map((name) => name.toLowerCase());
const memory = fc.record({
  text: fc.string({ maxLength: LIMITS.memoryText }),
  element: fc.stringMatching(/^[a-z]{1,10}[.#][a-z]{1,10}$/),
  rule,
});
const site = fc.record({
  off: fc.boolean(),
  kept: fc.array(memory, { maxLength: 4 }),
  picked: fc.array(memory, { maxLength: 4 }),
});

/** Settings a reader can have. */
const good: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1 as const),
  paused: fc.boolean(),
  rules: fc.record({
    consent: fc.boolean(),
    newsletter: fc.boolean(),
    crosspromo: fc.boolean(),
    follow: fc.boolean(),
    adlabel: fc.boolean(),
    support: fc.boolean(),
  }),
  consentMode: fc.constantFrom('hide', 'decline'),
  phrases: fc.array(fc.record({ rule, text: fc.stringMatching(/^[a-zäπ猫]{3,20}$/) }), { maxLength: 6 }),
  sites: fc.dictionary(host, site, { maxKeys: 6, noNullPrototype: true }),
});

/** Anything JSON can hold, most of it nearly right: our own names over values of every kind. */
const key = fc.oneof(
  fc.constantFrom('paused', 'rules', 'sites', 'phrases', 'list', 'version', 'off', 'kept', 'picked', 'text'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'length', ''),
  fc.constantFrom(...ITEM_KEYS, ...RULE_IDS),
  fc.string(),
);
const { any: junk } = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, false, 0, -1, 1e308, '', 'on', [], {}),
    fc.string(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('any')), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs)),
  ),
}));

const isWhole = (settings: Settings): void => {
  expect(typeof settings.paused).toBe('boolean');
  for (const id of RULE_IDS) expect(typeof settings.rules[id]).toBe('boolean');
  expect(['hide', 'decline']).toContain(settings.consentMode);
  for (const phrase of settings.phrases) expect(RULE_IDS).toContain(phrase.rule);
  for (const one of Object.values(settings.sites)) {
    expect(typeof one.off).toBe('boolean');
    for (const { element, text } of [...one.kept, ...one.picked])
      expect(typeof (element + text)).toBe('string');
  }
};

describe('whatever is stored', () => {
  test('is read as whole settings', () => {
    fc.assert(fc.property(junk, (raw) => isWhole(checkSettings(raw))));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ITEM_KEYS), junk), (items) => isWhole(fromItems(items))),
    );
  });

  test('is read as it is, where it is good', () => {
    fc.assert(
      fc.property(good, (settings) => {
        expect(checkSettings(settings)).toEqual(settings);
      }),
    );
  });

  test('does not reach into the language: no object gains a member', () => {
    fc.assert(
      fc.property(junk, (raw) => {
        checkSettings(JSON.parse(JSON.stringify({ sites: raw, rules: raw }) ?? 'null'));
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(({} as { off?: unknown }).off).toBeUndefined();
      }),
    );
  });
});

describe('whatever file is imported', () => {
  test('is taken whole or refused, and never throws', () => {
    const file = fc.oneof(
      fc.string({ unit: 'binary' }),
      junk.map((raw) => JSON.stringify(raw) ?? ''),
      fc
        .tuple(good, key, junk)
        .map(([settings, at, raw]) => JSON.stringify({ ...JSON.parse(exportSettings(settings)), [at]: raw })),
      fc.tuple(good, fc.nat(), fc.string({ maxLength: 3 })).map(([settings, at, bit]) => {
        const text = exportSettings(settings);
        const cut = at % text.length;
        return text.slice(0, cut) + bit + text.slice(cut + 1);
      }),
    );
    fc.assert(
      fc.property(file, (text) => {
        const imported = importSettings(text);
        if ('settings' in imported) isWhole(imported.settings);
        else expect(imported.refusal.code).toMatch(/tooLarge|notJson|notOurs|version|values/);
      }),
    );
  });

  test('comes back as it was exported', () => {
    fc.assert(
      fc.property(good, (settings) => {
        expect(importSettings(exportSettings(settings))).toEqual({ settings });
      }),
    );
  });
});

describe('storage in every kind of trouble', () => {
  let store: typeof Store;
  beforeEach(async () => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const settle = async <T>(work: Promise<T>): Promise<T> => {
    const caught = work.catch(() => {});
    await vi.advanceTimersByTimeAsync(20_000);
    await caught;
    return work;
  };
  const trouble = fc.constantFrom<Trouble>('none', 'throws', 'hangs', 'full');
  const step = fc.record({
    sync: trouble,
    local: trouble,
    change: fc.oneof(
      fc.record({ paused: fc.boolean() }),
      fc.record({ consentMode: fc.constantFrom('hide' as const, 'decline' as const) }),
      good.map(({ phrases }) => ({ phrases })),
      good.map(({ sites }) => ({ sites })),
    ),
  });

  test('reading never fails, and what a change was promised to have stored is there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.boolean(), async (steps, withSync) => {
        vi.resetModules();
        store = await import('../../src/settings/store.ts');
        const { sync, local } = fakeStorage({ withSync });
        for (const { sync: one, local: other, change } of steps) {
          sync.trouble = one;
          local.trouble = other;
          const kept = await settle(
            store
              .updateSettings((settings) => ({ ...settings, ...change }))
              .then(
                () => true,
                () => false,
              ),
          );
          isWhole(await settle(store.readSettings()));
          sync.trouble = 'none';
          local.trouble = 'none';
          const read = await settle(store.readSettings());
          isWhole(read);
          // A change is made to what could be read: where nothing could, it may have been none.
          const seen = [one, other].every((area) => area === 'none' || area === 'full');
          if (kept && seen) expect(read).toMatchObject(withoutDefaults(change));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('an item of a newer version, or a broken one, outlives every change of another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        vi.resetModules();
        store = await import('../../src/settings/store.ts');
        const { sync } = fakeStorage();
        const strange = { rule: 'puzzles', text: 'of a later version' };
        sync.values = {
          general: { paused: false, theme: 'dark' },
          phrases: { list: [strange] },
          future: { a: 1 },
        };
        for (const { change } of steps)
          await settle(store.updateSettings((settings) => ({ ...settings, ...change })));
        expect(sync.values.general).toMatchObject({ theme: 'dark' });
        expect((sync.values.phrases as { list: unknown[] }).list).toContainEqual(strange);
        expect(sync.values.future).toEqual({ a: 1 });
      }),
      { numRuns: 60 },
    );
  });
});

/** A site at its defaults is stored as none. */
function withoutDefaults(change: Partial<Settings>): object {
  if (!change.sites) return change;
  const sites = Object.entries(change.sites).filter(
    ([, { off, kept, picked }]) => off || kept.length + picked.length > 0,
  );
  return { sites: Object.fromEntries(sites) };
}

test('the defaults are settings like any others', () => {
  expect(importSettings(exportSettings(DEFAULTS))).toEqual({ settings: DEFAULTS });
});
