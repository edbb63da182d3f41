import type { Report } from '../messages.ts';
import { plural, t } from '../ui/words.ts';

export type Mood =
  | 'loading'
  | 'unavailable'
  | 'paused'
  | 'off'
  | 'undone'
  | 'notArticle'
  | 'nothing'
  | 'working';

/** What is going on, in one word. What the reader set says more than what the page last reported. */
export function moodOf(
  report: Report | null | undefined,
  set: { readonly paused: boolean; readonly off: boolean },
): Mood {
  if (report === undefined) return 'loading';
  if (set.paused) return 'paused';
  if (report === null) return 'unavailable';
  if (set.off) return 'off';
  // The page has not heard yet that it is on again.
  if (report.state !== 'on') return 'loading';
  if (report.undone) return 'undone';
  if (hiddenCount(report) > 0) return 'working';
  return report.article ? 'nothing' : 'notArticle';
}

/** How many things a page hides in all. */
export const hiddenCount = (report: Report): number =>
  Object.values(report.counts).reduce((sum, count) => sum + count, 0);

/** The same as a sentence. */
export function statusText(mood: Mood, report: Report | null | undefined): string {
  switch (mood) {
    case 'loading':
      return '';
    case 'working':
      return plural('hidden', report ? hiddenCount(report) : 0);
    case 'unavailable':
      return t('state_unavailable');
    case 'paused':
      return t('state_paused');
    case 'off':
      return t('state_off');
    case 'undone':
      return t('state_undone');
    case 'notArticle':
      return t('state_not_article');
    case 'nothing':
      return t('state_nothing');
  }
}

/** What became of a consent banner that was to be declined. */
export function consentText({ outcome, platform }: NonNullable<Report['consent']>): string {
  switch (outcome) {
    case 'working':
      return t('decline_working');
    case 'unanswered':
      return t('decline_unanswered');
    case 'declined':
      return platform ? t('decline_done_by', platform) : t('decline_done');
  }
}
