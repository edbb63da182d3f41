import { CATALOGUE, type RuleId } from '../rules/catalogue.ts';

/** How a thing on a page is recognised on a later visit: what it says, and what its element is. */
export interface Memory {
  /** Its text: white space folded, lower case, at most 160 characters. */
  readonly text: string;
  /** Its element: tag, id and classes without digits, e.g. `aside.promo-box`. */
  readonly element: string;
  /** The rule that hid it (kept things) or that the reader filed it under (picked things). */
  readonly rule: RuleId;
  /** Only one line of the element is meant, the one that says the text. */
  readonly line?: true;
}

export interface OwnPhrase {
  readonly rule: RuleId;
  /** A line that contains it is hidden; 3 to 120 characters. */
  readonly text: string;
}

export interface SiteSettings {
  readonly off: boolean;
  /** Brought back by the reader: never hidden here again. */
  readonly kept: readonly Memory[];
  /** Pointed at by the reader: always hidden here. */
  readonly picked: readonly Memory[];
}

export interface Settings {
  readonly version: 1;
  readonly paused: boolean;
  readonly rules: Readonly<Record<RuleId, boolean>>;
  readonly consentMode: 'hide' | 'decline';
  readonly phrases: readonly OwnPhrase[];
  /** By host name, without `www.`. */
  readonly sites: Readonly<Record<string, SiteSettings>>;
}

export const DEFAULTS: Settings = {
  version: 1,
  paused: false,
  rules: Object.fromEntries(CATALOGUE.map((rule) => [rule.id, rule.onByDefault])) as Record<RuleId, boolean>,
  consentMode: 'hide',
  phrases: [],
  sites: {},
};

export const NO_SITE: SiteSettings = { off: false, kept: [], picked: [] };

/** The key under which a host's settings are kept: its name without `www.`. */
export const siteKey = (hostname: string): string => hostname.toLowerCase().replace(/^www\./, '');
