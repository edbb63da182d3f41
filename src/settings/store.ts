import { inTime } from './in-time.ts';
import { applyPatch, difference, fromItems, ITEM_KEYS, type Items, mergeItems } from './items.ts';
import type { Settings } from './schema.ts';

/** The little of the extension API that is used here: the content script must not carry a polyfill for it. */
interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
type Changed = (changes: Record<string, unknown>, area: string) => void;
interface StorageApi {
  readonly sync?: Area;
  readonly local: Area;
  readonly onChanged: { addListener(listener: Changed): void; removeListener(listener: Changed): void };
}

/** A synced area that has not answered by then is taken for broken. */
const PATIENCE = 1500;
/** The least time between two writes: browsers allow 120 a minute. */
const PACE = 500;

function storage(): StorageApi {
  const api = globalThis as { browser?: { storage?: StorageApi }; chrome?: { storage?: unknown } };
  // Both speak promises; Chrome's own types are too wide to be matched here.
  return (api.browser?.storage ?? api.chrome?.storage) as StorageApi;
}

function storageInTime<T>(work: Promise<T>): Promise<T> {
  return inTime(work, PATIENCE);
}

async function readArea(name: 'sync' | 'local'): Promise<Items> {
  try {
    return (await storageInTime(storage()[name]?.get([...ITEM_KEYS]) ?? Promise.resolve({}))) ?? {};
  } catch {
    return {};
  }
}

interface Stored {
  readonly sync: Items;
  readonly local: Items;
  /** False where the synced area is missing or did not answer: then it must not be written over either. */
  readonly syncRead: boolean;
}

async function readStored(): Promise<Stored> {
  const local = readArea('local');
  try {
    const area = storage().sync;
    if (!area) return { sync: {}, local: await local, syncRead: false };
    return {
      sync: (await storageInTime(area.get([...ITEM_KEYS]))) ?? {},
      local: await local,
      syncRead: true,
    };
  } catch {
    return { sync: {}, local: await local, syncRead: false };
  }
}

/**
 * The reader's settings. Never fails: what cannot be read is at its default. What could not be synced lies in
 * local storage and wins over what is synced, field by field.
 */
export async function readSettings(): Promise<Settings> {
  const { sync, local } = await readStored();
  return fromItems(mergeItems(sync, local));
}

/**
 * Tells of every change of the settings, wherever it was made.
 * @returns the way to stop listening
 */
export function onSettings(callback: (settings: Settings) => void): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener: Changed = (changes, area) => {
    if (area !== 'sync' && area !== 'local') return;
    if (!Object.keys(changes).some((key) => ITEM_KEYS.includes(key))) return;
    // One change may touch several items and both areas: read once they are all in.
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const settings = await readSettings();
      if (!stopped) callback(settings);
    }, 15);
  };
  storage().onChanged.addListener(listener);
  return () => {
    stopped = true;
    clearTimeout(timer);
    storage().onChanged.removeListener(listener);
  };
}

/** Writes what the changes make of what is stored. The browser has been asked to when this returns its promise. */
async function write(changes: readonly Change[], { sync, local, syncRead }: Stored): Promise<void> {
  const stored = mergeItems(sync, local);
  const before = fromItems(stored);
  const after = changes.reduce((settings, change) => change(settings), before);
  const patch = difference(stored, before, after);
  const keys = Object.keys(patch);
  if (keys.length === 0) return;
  const area = storage().sync;
  if (area && syncRead) {
    try {
      await storageInTime(area.set(clean(applyPatch(stored, patch, undefined))));
      const left = keys.filter((key) => key in local);
      if (left.length > 0) await storageInTime(storage().local.remove(left));
      return;
    } catch {
      // Full, over its rate, switched off or hanging: this browser at least remembers.
    }
  }
  await storageInTime(storage().local.set(applyPatch(local, patch, null)));
}

/** Fields that were taken out while only local storage could be written leave no mark in the synced area. */
function clean(items: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(items).map(([key, item]) => [
      key,
      Object.fromEntries(Object.entries(item as object).filter(([, value]) => value !== null)),
    ]),
  );
}

/** One writer at a time among our own pages. A page's locks are not ours, so a content script goes without. */
function exclusively(work: () => Promise<void>): Promise<void> {
  const ours = globalThis.location?.protocol?.endsWith('-extension:') && globalThis.navigator?.locks;
  return ours ? navigator.locks.request('settings', work) : work();
}

type Change = (settings: Settings) => Settings;
interface Waiting {
  readonly changes: Change[];
  readonly done: Promise<void>;
  go(): void;
  /** What was stored when the first of them came, once it is read. */
  stored?: Stored;
}
let waiting: Waiting | undefined;
let lastWrite = -Infinity;
let running: Promise<void> = Promise.resolve();

/**
 * Changes the settings: the first change is written at once, those that follow in quick succession together.
 * Only the fields that the change really changes are written.
 * @returns settles when it is stored; rejects where it could be stored nowhere
 */
export function updateSettings(change: Change): Promise<void> {
  if (waiting) {
    waiting.changes.push(change);
    return waiting.done;
  }
  globalThis.addEventListener?.('pagehide', writeAtOnce);
  const changes = [change];
  let go: () => void = () => {};
  const due = new Promise<void>((resolve) => {
    go = resolve;
  });
  const timer = setTimeout(go, Math.max(0, lastWrite + PACE - Date.now()));
  const done = Promise.all([due, running.catch(() => {})]).then(() => {
    clearTimeout(timer);
    waiting = undefined;
    lastWrite = Date.now();
    running = exclusively(async () => write(changes, await readStored()));
    return running;
  });
  const now: Waiting = { changes, done, go };
  waiting = now;
  // Nothing to wait for should the page go before it is due.
  running.then(readStored, readStored).then((stored) => {
    now.stored = stored;
  });
  return done;
}

/** A popup may be closed before its last write was due: what is asked of the browser now, it does without us. */
function writeAtOnce(): void {
  if (!waiting?.stored) waiting?.go();
  // Taken out: a page that comes back from the browser's cache must not make them twice.
  else void write(waiting.changes.splice(0), waiting.stored).catch(() => {});
}
