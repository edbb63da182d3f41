import { NO_SITE, type Settings, type SiteSettings } from './schema.ts';

/** What the reader set for one site. `host` is a key made by `siteKey`. */
export const siteOf = (settings: Settings, host: string): SiteSettings =>
  Object.hasOwn(settings.sites, host) ? (settings.sites[host] ?? NO_SITE) : NO_SITE;

/** Settings with one site changed. */
export function withSite(settings: Settings, host: string, change: Partial<SiteSettings>): Settings {
  return { ...settings, sites: { ...settings.sites, [host]: { ...siteOf(settings, host), ...change } } };
}

/** Whether anything is hidden on a site: not while all is paused, nor where the site is off. */
export const stateOf = (settings: Settings, host: string): 'on' | 'off' | 'paused' =>
  settings.paused ? 'paused' : siteOf(settings, host).off ? 'off' : 'on';
