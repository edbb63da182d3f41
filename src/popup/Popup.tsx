import browser from 'webextension-polyfill';
import { siteOf, withSite } from '../settings/site.ts';
import { Access } from '../ui/Access.tsx';
import { DeclineAccess } from '../ui/DeclineAccess.tsx';
import { Either } from '../ui/Either.tsx';
import { Icon } from '../ui/icons.tsx';
import { RuleSwitches } from '../ui/RuleSwitches.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useSettings } from '../ui/useSettings.ts';
import { t } from '../ui/words.ts';
import { closeWhereItCovers, HiddenList } from './HiddenList.tsx';
import { consentText, moodOf, statusText } from './status.ts';
import { useReport } from './useReport.ts';

/** The popup over a page. It is laid out whole at once; counts and words come into places kept for them. */
export function Popup() {
  const { settings, ready, failed, change } = useSettings();
  const { report, tell } = useReport();
  const host = report?.host ?? '';
  const off = siteOf(settings, host).off;
  const mood = moodOf(report, { paused: settings.paused, off });
  const consent = off || settings.paused ? undefined : report?.consent;
  const acting = mood === 'working' || mood === 'undone';
  const listed = acting || mood === 'nothing' || mood === 'notArticle';

  return (
    <main class={`popup mood-${mood}`} data-mood={mood}>
      <header>
        <img src="/icons/icon-48.png" width="20" height="20" alt="" />
        <h1>{t('name')}</h1>
        <button
          type="button"
          class="quiet"
          disabled={!ready}
          onClick={() => change((now) => ({ ...now, paused: !now.paused }))}
        >
          <Either
            at={settings.paused ? 1 : 0}
            labels={[
              ['pause', t('pause_all')],
              ['play', t('resume_all')],
            ]}
          />
        </button>
      </header>
      <div class="status">
        {mood !== 'unavailable' && (
          <Switch
            className="site-switch"
            checked={!off}
            disabled={!ready || !report || settings.paused}
            onChange={(on) => change((now) => withSite(now, host, { off: !on }))}
          >
            <span class="site">
              <span class="site-name">
                <bdi dir="ltr">{host}</bdi>
              </span>{' '}
              <span class="hint">{t('on_site')}</span>
            </span>
          </Switch>
        )}
        <p role="status" class="status-words">
          {statusText(mood, report)}
        </p>
        {consent && <p class="hint consent-outcome">{consentText(consent)}</p>}
        {mood === 'unavailable' && <p class="hint">{t('state_unavailable_hint')}</p>}
      </div>
      {mood === 'unavailable' && <Access />}
      {consent && settings.consentMode === 'decline' && <DeclineAccess />}
      {failed && (
        <p role="alert" class="error">
          {t('error_save')}
        </p>
      )}
      {/* Firefox would stop at it on the way through its switches. */}
      <div class="scroll" tabIndex={-1}>
        <RuleSwitches
          rules={settings.rules}
          disabled={!ready}
          withCounts
          counts={mood === 'working' ? report?.counts : undefined}
          onToggle={(rule, on) => change((now) => ({ ...now, rules: { ...now.rules, [rule]: on } }))}
        />
        <HiddenList items={listed ? (report?.items ?? []) : []} undone={mood === 'undone'} tell={tell} />
      </div>
      <div class="acts">
        <button
          type="button"
          disabled={mood !== 'working'}
          aria-pressed={report?.revealed ?? false}
          onClick={() => void tell({ type: 'reveal', on: !report?.revealed }).then(closeWhereItCovers)}
        >
          <Icon name="eye" />
          {t('show_all')}
        </button>
        <button
          type="button"
          disabled={!acting}
          onClick={() => tell({ type: 'undoAll', undo: mood !== 'undone' })}
        >
          <Either
            at={mood === 'undone' ? 1 : 0}
            labels={[
              ['undo', t('undo_all')],
              ['undo', t('hide_again')],
            ]}
            mirror
          />
        </button>
      </div>
      <footer>
        <button
          type="button"
          class="quiet"
          disabled={!report || off || settings.paused || mood === 'undone'}
          // The picker works on the page, which the popup would cover.
          onClick={() => void tell({ type: 'pick' }).then(() => window.close())}
        >
          <Icon name="pick" />
          {t('pick')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
        >
          <Icon name="gear" />
          {t('settings')}
        </button>
      </footer>
    </main>
  );
}
