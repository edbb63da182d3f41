import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../settings/schema.ts';
import { onSettings, readSettings, updateSettings } from '../settings/store.ts';

/** Made over the settings as they are, more than once while it is being stored: it must come to the same. */
export type Change = (settings: Settings) => Settings;

export interface LiveSettings {
  readonly settings: Settings;
  /** False until they are read; until then `settings` are the defaults. */
  readonly ready: boolean;
  /** The last change could be stored nowhere. */
  readonly failed: boolean;
  readonly change: (change: Change) => Promise<void>;
}

/** The settings as they are now, wherever they are changed. A change shows at once and is stored behind it. */
export function useSettings(): LiveSettings {
  const [stored, setStored] = useState<Settings>();
  // What is stored meanwhile, by an earlier change or by another page, must not take back what is still on its way.
  const [onTheirWay, setOnTheirWay] = useState<readonly Change[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void readSettings().then(setStored);
    return onSettings(setStored);
  }, []);
  const change = useCallback(async (next: Change) => {
    setOnTheirWay((changes) => [...changes, next]);
    const stores = updateSettings(next).then(
      () => true,
      () => false,
    );
    setFailed(!(await stores));
    setStored(await readSettings());
    setOnTheirWay((changes) => changes.filter((other) => other !== next));
  }, []);
  const settings = useMemo(
    () => onTheirWay.reduce((now, next) => next(now), stored ?? DEFAULTS),
    [stored, onTheirWay],
  );
  return { settings, ready: stored !== undefined, failed, change };
}
