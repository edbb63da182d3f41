import { checkMemory, checkPhrase, checkSettings, isFields } from './check.ts';
import { NO_SITE, type Settings } from './schema.ts';
import { siteOf } from './site.ts';

/**
 * How settings lie in storage: several small items, because a synced item holds 8 KB and all of them 100 KB.
 * Each item is a flat object of fields, so that two areas and two writers can be merged field by field:
 *
 *     general    { paused, consentMode }
 *     rules      { consent: true, … }
 *     phrases    { list: [ … ] }
 *     sites.0 …  { "example.com": { off, kept, picked }, … }   by a hash of the host
 */
export type Items = Readonly<Record<string, unknown>>;
/** Fields to write, item by item; `undefined` takes a field out. */
export type Patch = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const SHARDS = 32;

/** The item a host's settings lie in. */
export function shardOf(host: string): string {
  let hash = 0;
  for (let at = 0; at < host.length; at++) hash = (hash * 31 + host.charCodeAt(at)) >>> 0;
  return `sites.${hash % SHARDS}`;
}

const SITE_KEYS = Array.from({ length: SHARDS }, (_, at) => `sites.${at}`);
export const ITEM_KEYS: readonly string[] = ['general', 'rules', 'phrases', ...SITE_KEYS];

const fields = (value: unknown): Readonly<Record<string, unknown>> => (isFields(value) ? value : {});

/** One item of two areas laid over each other: `over` wins field by field. */
export function mergeItems(under: Items, over: Items): Items {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) merged[key] = { ...fields(merged[key]), ...fields(value) };
  return merged;
}

/** The settings that stored items stand for, whatever is in them. */
export function fromItems(items: Items): Settings {
  const general = fields(items.general);
  const sites: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(items)) {
    if (!SITE_KEYS.includes(key)) continue;
    // A null is a site taken out in the fallback area while the synced one could not be written.
    for (const [host, site] of Object.entries(fields(item))) if (site !== null) sites[host] = site;
  }
  return checkSettings({
    paused: general.paused,
    consentMode: general.consentMode,
    rules: fields(items.rules),
    phrases: fields(items.phrases).list,
    sites,
  });
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The entries of a stored list that this version cannot read: kept as they are, a newer one may know them. */
function unread(raw: unknown, check: (entry: unknown) => unknown): unknown[] {
  return Array.isArray(raw) ? raw.filter((entry: unknown) => check(entry) === undefined) : [];
}

/**
 * What has to be written to get from one state to the next: the fields that differ and nothing else, so that a
 * stored value we could not read is left as it is unless the reader sets that very field.
 */
export function difference(stored: Items, before: Settings, after: Settings): Patch {
  const patch: Record<string, Record<string, unknown>> = {};
  const set = (key: string, field: string, value: unknown): void => {
    patch[key] ??= {};
    patch[key][field] = value;
  };
  if (before.paused !== after.paused) set('general', 'paused', after.paused);
  if (before.consentMode !== after.consentMode) set('general', 'consentMode', after.consentMode);
  for (const [id, on] of Object.entries(after.rules)) {
    if (fields(before.rules)[id] !== on) set('rules', id, on);
  }
  if (!same(before.phrases, after.phrases)) {
    set('phrases', 'list', [...after.phrases, ...unread(fields(stored.phrases).list, checkPhrase)]);
  }
  for (const host of new Set([...Object.keys(before.sites), ...Object.keys(after.sites)])) {
    const was = siteOf(before, host);
    const is = siteOf(after, host);
    if (same(was, is)) continue;
    const key = shardOf(host);
    if (same(is, NO_SITE)) {
      set(key, host, undefined);
      continue;
    }
    const raw = fields(fields(stored[key])[host]);
    const site: Record<string, unknown> = { ...raw };
    if (was.off !== is.off) site.off = is.off;
    if (!same(was.kept, is.kept)) site.kept = [...is.kept, ...unread(raw.kept, checkMemory)];
    if (!same(was.picked, is.picked)) site.picked = [...is.picked, ...unread(raw.picked, checkMemory)];
    set(key, host, site);
  }
  return patch;
}

/** The whole items a patch leads to; `removed` stands for a field that is taken out. */
export function applyPatch(stored: Items, patch: Patch, removed: undefined | null): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(patch).map(([key, changes]) => {
      const item: Record<string, unknown> = { ...fields(stored[key]) };
      for (const [field, value] of Object.entries(changes)) {
        if (value !== undefined) item[field] = value;
        else if (removed === null) item[field] = null;
        else delete item[field];
      }
      return [key, item];
    }),
  );
}
