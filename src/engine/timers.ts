/** Timers of one owner, which can all be taken back at once. */
export interface Timers {
  /** Calls back after so many ms. */
  later(ms: number, act: () => void): void;
  clear(): void;
}

export function createTimers(): Timers {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  return {
    later(ms, act) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        act();
      }, ms);
      timers.add(timer);
    },
    clear() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
