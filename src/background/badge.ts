import browser from 'webextension-polyfill';
import type { Report } from '../messages.ts';
import { plural, t } from '../ui/words.ts';

const SIZES = [16, 32, 48, 128] as const;
const icons = (stem: string): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [String(size), `/icons/${stem}-${size}.png`]));

/** What the toolbar shows for a page: the badge, and the same in words for a screen reader. */
export function badgeOf(
  total: number,
  state: Report['state'],
): { text: string; title: string; off: boolean } {
  const name = t('name');
  if (state !== 'on') {
    return {
      text: t('badge_off'),
      title: `${name} – ${t(state === 'off' ? 'state_off' : 'state_paused')}`,
      off: true,
    };
  }
  const text = total === 0 ? '' : total > 99 ? '99+' : String(total);
  return {
    text,
    title: `${name} – ${total === 0 ? t('state_nothing') : plural('hidden', total)}`,
    off: false,
  };
}

/** Shows a tab's count on the toolbar button. The browser forgets it by itself when the tab moves on. */
export async function showBadge(tabId: number, total: number, state: Report['state']): Promise<void> {
  const { text, title, off } = badgeOf(total, state);
  const { action } = browser;
  await Promise.allSettled([
    action.setTitle({ tabId, title }),
    // Firefox for Android has a title and nothing else.
    action.setBadgeText?.({ tabId, text }),
    action.setBadgeBackgroundColor?.({ tabId, color: off ? '#5f6368' : '#0b5c6b' }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    action.setIcon?.({ tabId, path: icons(off ? 'icon-off' : 'icon') }),
  ]);
}
