import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../settings/schema.ts';
import { onSettings, readSettings, updateSettings } from '../settings/store.ts';

export interface LiveSettings {
  readonly settings: Settings;
  /** False until they are read; until then `settings` are the defaults. */
  readonly ready: boolean;
  /** The last change could be stored nowhere. */
  readonly failed: boolean;
  readonly change: (change: (settings: Settings) => Settings) => Promise<void>;
}

/** The settings as they are now, wherever they are changed. A change shows at once and is stored behind it. */
export function useSettings(): LiveSettings {
  const [settings, setSettings] = useState<Settings>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  const change = useCallback(async (next: (settings: Settings) => Settings) => {
    setSettings((now) => now && next(now));
    try {
      await updateSettings(next);
      setFailed(false);
    } catch {
      setFailed(true);
      setSettings(await readSettings());
    }
  }, []);
  return { settings: settings ?? DEFAULTS, ready: settings !== undefined, failed, change };
}
