/** What a page tells the service worker, and with it an open popup, of what is hidden. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Badge } from '../../src/content/badge.ts';

const sent = vi.fn(() => Promise.resolve());
let badge: Badge;
let total = 0;
let declining = '';

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal('chrome', { runtime: { id: 'us', sendMessage: sent } });
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  sent.mockClear();
  [total, declining] = [0, ''];
  const { createBadge } = await import('../../src/content/badge.ts');
  badge = createBadge(
    () => ({ total, state: 'on' }),
    () => declining,
  );
});

afterEach(() => {
  badge.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function later(): number {
  badge.update();
  vi.advanceTimersByTime(1000);
  return sent.mock.calls.length;
}

describe('what a page tells of itself', () => {
  test('nothing while nothing is hidden', () => {
    expect(later()).toBe(0);
  });

  test('a count once, and again when it is another', () => {
    total = 3;
    expect([later(), later()]).toEqual([1, 1]);
    total = 4;
    expect(later()).toBe(2);
  });

  test('that a banner is being declined, though the count is what a popup was given already', () => {
    total = 1;
    expect(later()).toBe(1);
    badge.told();
    declining = 'working';
    expect(later()).toBe(2);
  });
});
