import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { afterLayout } from '../../src/engine/after-layout.ts';

/** A document whose frames come when they are asked for; nothing is laid out here. */
function withFrames(hidden = false) {
  const { document } = new JSDOM('<!doctype html><body>', { pretendToBeVisual: true }).window;
  const view = document.defaultView as unknown as {
    ResizeObserver: unknown;
    setTimeout: (act: () => void) => number;
  };
  const observers = new Set<() => void>();
  const timers: (() => void)[] = [];
  view.ResizeObserver = class {
    private readonly told: () => void;
    constructor(told: () => void) {
      this.told = told;
    }
    observe() {
      observers.add(this.told);
    }
    disconnect() {
      observers.delete(this.told);
    }
  };
  view.setTimeout = (act) => timers.push(act);
  if (hidden) Object.defineProperty(document, 'hidden', { value: true });
  return {
    document,
    frame() {
      for (const told of [...observers]) told();
    },
    timers,
  };
}

describe('what waits for the page to be laid out', () => {
  it('is done once, in the order in which it was asked for', () => {
    const { document, frame } = withFrames();
    const done: string[] = [];
    afterLayout(document, () => done.push('first'));
    afterLayout(document, () => done.push('second'));
    expect(done).toEqual([]);
    frame();
    frame();
    expect(done).toEqual(['first', 'second']);
  });

  it('is done in the same frame where it is asked for in it: no observer would be told before the next', () => {
    const { document, frame } = withFrames();
    const done: string[] = [];
    afterLayout(document, () => {
      done.push('banner');
      afterLayout(document, () => done.push('what is in it'));
    });
    frame();
    expect(done).toEqual(['banner', 'what is in it']);
    afterLayout(document, () => done.push('next'));
    frame();
    expect(done.at(-1)).toBe('next');
  });

  it('is not done when it was called off', () => {
    const { document, frame } = withFrames();
    const done: string[] = [];
    const callOff = afterLayout(document, () => done.push('never'));
    afterLayout(document, () => done.push('still'));
    callOff();
    frame();
    expect(done).toEqual(['still']);
  });

  it('goes on where one of them fails', () => {
    const { document, frame } = withFrames();
    const done: string[] = [];
    afterLayout(document, () => {
      throw new Error('a hostile page');
    });
    expect(frame).toThrow('a hostile page');
    afterLayout(document, () => done.push('later'));
    frame();
    expect(done).toEqual(['later']);
  });

  it('does not wait for a frame in a tab that nobody sees', () => {
    const { document, timers } = withFrames(true);
    const done: string[] = [];
    afterLayout(document, () => done.push('done'));
    for (const act of timers) act();
    expect(done).toEqual(['done']);
  });
});
