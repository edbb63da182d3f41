/** The background in browsers that have less: what is missing is done without, and nothing else with it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

interface Event {
  readonly listeners: ((...all: unknown[]) => unknown)[];
  addListener(listener: (...all: unknown[]) => unknown): void;
}
const event = (): Event => {
  const listeners: Event['listeners'] = [];
  return { listeners, addListener: (listener) => listeners.push(listener) };
};

/** What each browser has of what is asked of it; `asked` keeps every call. */
function browserOf(shape: 'desktop' | 'android') {
  const asked: string[] = [];
  const call =
    (name: string, answer: unknown = undefined) =>
    (...all: unknown[]): Promise<unknown> => {
      asked.push(`${name} ${JSON.stringify(all)}`);
      return Promise.resolve(answer);
    };
  const common = {
    runtime: { id: 'us', onMessage: event(), onInstalled: event(), getURL: (path: string) => `ours:${path}` },
    i18n: { getMessage: (key: string, parts: string[] = []) => [key, ...parts].join(' ') },
    tabs: { create: call('tab'), query: call('query', []), sendMessage: call('send') },
    storage: {
      local: { get: call('get', {}), set: call('set'), remove: call('remove') },
      sync: { get: call('get', {}), set: call('set'), remove: call('remove') },
      onChanged: event(),
    },
    permissions: { contains: call('contains', false) },
    action: { setTitle: call('title') },
  };
  if (shape === 'android') return { asked, browser: common };
  const badge = {
    setBadgeText: call('text'),
    setBadgeBackgroundColor: call('colour'),
    setBadgeTextColor: call('ink'),
    setIcon: call('icon'),
  };
  return {
    asked,
    browser: {
      ...common,
      action: { ...common.action, ...badge },
      commands: { onCommand: event() },
      contextMenus: { onClicked: event(), removeAll: call('no entries'), create: call('entry') },
    },
  };
}

/** How much is hidden in what state, what the badge says of it, and what the title does. */
const BADGES = [
  [0, 'on', '', 'state_nothing'],
  [1, 'on', '1', 'hidden_one 1'],
  [99, 'on', '99', 'hidden_other 99'],
  [100, 'on', '99+', 'hidden_other 100'],
  [7, 'off', 'badge_off', 'state_off'],
  [7, 'paused', 'badge_off', 'state_paused'],
] as const;

async function started(shape: 'desktop' | 'android') {
  const { asked, browser } = browserOf(shape);
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  vi.stubGlobal('fetch', () => Promise.resolve({ json: () => Promise.resolve([]) }));
  await import('../../src/background/index.ts');
  return { asked, browser };
}
const settled = () => new Promise((later) => setTimeout(later, 20));

beforeEach(() => {
  vi.resetModules();
});

describe.each(['desktop', 'android'] as const)('on %s', (shape) => {
  test('it comes up, greets a new reader, and says nothing after an update', async () => {
    const { asked, browser } = await started(shape);
    for (const installed of browser.runtime.onInstalled.listeners) installed({ reason: 'install' });
    await settled();
    expect(asked.filter((one) => one.startsWith('tab '))).toHaveLength(1);
    expect(asked.filter((one) => one.startsWith('entry '))).toHaveLength(shape === 'desktop' ? 3 : 0);
    for (const installed of browser.runtime.onInstalled.listeners) installed({ reason: 'update' });
    await settled();
    expect(asked.filter((one) => one.startsWith('tab '))).toHaveLength(1);
  });

  test('the badge says how much is hidden, and the title says the same in words', async () => {
    const { asked, browser } = await started(shape);
    for (const [total, state, text, title] of BADGES) {
      asked.length = 0;
      for (const heard of browser.runtime.onMessage.listeners)
        heard({ type: 'counted', total, state }, { id: 'us', tab: { id: 7 }, frameId: 0 });
      await settled();
      expect(asked).toContain(`title ${JSON.stringify([{ tabId: 7, title: `name – ${title}` }])}`);
      const texts = asked.filter((one) => one.startsWith('text '));
      expect(texts).toEqual(shape === 'desktop' ? [`text ${JSON.stringify([{ tabId: 7, text }])}`] : []);
    }
  });

  test('it heeds no other extension, and no frame', async () => {
    const { asked, browser } = await started(shape);
    for (const heard of browser.runtime.onMessage.listeners) {
      heard({ type: 'counted', total: 1, state: 'on' }, { id: 'them', tab: { id: 7 }, frameId: 0 });
      heard({ type: 'counted', total: 1, state: 'on' }, { id: 'us', tab: { id: 7 }, frameId: 3 });
    }
    await settled();
    expect(asked.filter((one) => /^(title|text) /.test(one))).toEqual([]);
  });
});
