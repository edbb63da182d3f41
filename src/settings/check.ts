import { RULE_IDS, type RuleId } from '../rules/catalogue.ts';
import { LIMITS } from './limits.ts';
import { DEFAULTS, type Memory, type OwnPhrase, type Settings, type SiteSettings } from './schema.ts';

/** What is wrong with a value: where it is and what was expected there. */
export interface Problem {
  /** E.g. `sites["example.com"].kept[2].text`. */
  readonly path: string;
  readonly expected: 'boolean' | 'text' | 'rule' | 'list' | 'object' | 'mode' | 'host' | 'tooMany' | 'length';
}

type Tell = (problem: Problem) => void;
type Fields = Readonly<Record<string, unknown>>;

const isRule = (value: unknown): value is RuleId => RULE_IDS.some((id) => id === value);
/** Whether a value is an object with named fields, and not a list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a host can be a key of `sites`: a name, an address or `host:port`, never a path or `__proto__`. */
export const isHost = (host: string): boolean =>
  /^[\p{L}\p{N}_.:[\]-]{1,253}$/u.test(host) && host !== '__proto__' && host === host.toLowerCase();

function boolean(value: unknown, otherwise: boolean, path: string, tell: Tell): boolean {
  if (typeof value === 'boolean') return value;
  if (value !== undefined) tell({ path, expected: 'boolean' });
  return otherwise;
}

function text(value: unknown, min: number, max: number, path: string, tell: Tell): string | undefined {
  if (typeof value !== 'string') return void tell({ path, expected: 'text' });
  if (value.trim().length < min || value.length > max) return void tell({ path, expected: 'length' });
  return value;
}

/** The good entries of a list; each bad one is told and left out. */
function list<T>(
  value: unknown,
  most: number,
  path: string,
  tell: Tell,
  entry: (raw: unknown, at: string, tell: Tell) => T | undefined,
): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    tell({ path, expected: 'list' });
    return [];
  }
  if (value.length > most) tell({ path, expected: 'tooMany' });
  return value.slice(0, most).flatMap((raw: unknown, at) => entry(raw, `${path}[${at}]`, tell) ?? []);
}

function rule(value: unknown, path: string, tell: Tell): RuleId | undefined {
  if (isRule(value)) return value;
  return void tell({ path, expected: 'rule' });
}

/** One phrase of the reader's own, or undefined where it cannot be one. */
export function checkPhrase(raw: unknown, path = '', tell: Tell = () => {}): OwnPhrase | undefined {
  if (!isFields(raw)) return void tell({ path, expected: 'object' });
  const id = rule(raw.rule, `${path}.rule`, tell);
  const words = text(raw.text, LIMITS.phraseMin, LIMITS.phraseMax, `${path}.text`, tell);
  return id !== undefined && words !== undefined ? { rule: id, text: words } : undefined;
}

/** One kept or picked thing, or undefined where it cannot be one. */
export function checkMemory(raw: unknown, path = '', tell: Tell = () => {}): Memory | undefined {
  if (!isFields(raw)) return void tell({ path, expected: 'object' });
  const id = rule(raw.rule, `${path}.rule`, tell);
  // A picked picture says nothing: its text may be empty, its element may not.
  const words = text(raw.text, 0, LIMITS.memoryText, `${path}.text`, tell);
  const element = text(raw.element, 1, LIMITS.memoryElement, `${path}.element`, tell);
  const line = boolean(raw.line, false, `${path}.line`, tell);
  return id !== undefined && words !== undefined && element !== undefined
    ? { text: words, element, rule: id, ...(line && { line }) }
    : undefined;
}

/** One site's settings; broken fields fall back to an untouched site's. */
export function checkSite(raw: unknown, path = '', tell: Tell = () => {}): SiteSettings | undefined {
  if (!isFields(raw)) return void tell({ path, expected: 'object' });
  return {
    off: boolean(raw.off, false, `${path}.off`, tell),
    kept: list(raw.kept, LIMITS.memoriesASite, `${path}.kept`, tell, checkMemory),
    picked: list(raw.picked, LIMITS.memoriesASite, `${path}.picked`, tell, checkMemory),
  };
}

function sites(raw: unknown, tell: Tell): Settings['sites'] {
  if (raw === undefined) return {};
  if (!isFields(raw)) {
    tell({ path: 'sites', expected: 'object' });
    return {};
  }
  const hosts = Object.keys(raw);
  if (hosts.length > LIMITS.sites) tell({ path: 'sites', expected: 'tooMany' });
  const good: Record<string, SiteSettings> = {};
  for (const host of hosts.slice(0, LIMITS.sites)) {
    const path = `sites[${JSON.stringify(host.slice(0, 80))}]`;
    if (!isHost(host)) tell({ path, expected: 'host' });
    else {
      const site = checkSite(raw[host], path, tell);
      if (site) good[host] = site;
    }
  }
  return good;
}

/**
 * Settings out of anything at all. Unknown keys are ignored; each field that is missing or broken falls back to
 * its default by itself, so that one broken value never costs the reader the others.
 * @param tell hears of every value that is there but broken
 */
export function checkSettings(raw: unknown, tell: Tell = () => {}): Settings {
  if (!isFields(raw)) {
    tell({ path: '', expected: 'object' });
    return DEFAULTS;
  }
  if (raw.rules !== undefined && !isFields(raw.rules)) tell({ path: 'rules', expected: 'object' });
  const rules = isFields(raw.rules) ? raw.rules : {};
  const mode = raw.consentMode;
  if (mode !== undefined && mode !== 'hide' && mode !== 'decline')
    tell({ path: 'consentMode', expected: 'mode' });
  return {
    version: 1,
    paused: boolean(raw.paused, DEFAULTS.paused, 'paused', tell),
    rules: Object.fromEntries(
      RULE_IDS.map((id) => [id, boolean(rules[id], DEFAULTS.rules[id], `rules.${id}`, tell)]),
    ) as Record<RuleId, boolean>,
    consentMode: mode === 'decline' ? 'decline' : mode === 'hide' ? 'hide' : DEFAULTS.consentMode,
    phrases: list(raw.phrases, LIMITS.phrases, 'phrases', tell, checkPhrase),
    sites: sites(raw.sites, tell),
  };
}
