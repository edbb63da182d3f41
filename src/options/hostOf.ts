import { isHost } from '../settings/check.ts';
import { siteKey } from '../settings/schema.ts';

/** The site a reader means by a name or a pasted address; undefined where it is neither. */
export function hostOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
    const host = siteKey(url.hostname);
    return isHost(host) && (host.includes('.') || host.includes(':') || host === 'localhost')
      ? host
      : undefined;
  } catch {
    return undefined;
  }
}
