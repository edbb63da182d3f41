import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { stopDeclining } from '../settings/permission.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { RuleSwitches } from '../ui/RuleSwitches.tsx';
import { useSettings } from '../ui/useSettings.ts';
import { t } from '../ui/words.ts';
import { Consent } from './Consent.tsx';
import { Memories } from './Memories.tsx';
import { Phrases } from './Phrases.tsx';
import { Section } from './Section.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Sites } from './Sites.tsx';
import { Transfer } from './Transfer.tsx';

/** The settings page. */
export function Options() {
  const { settings, ready, failed, change } = useSettings();
  const hidesOnly = ready && settings.consentMode === 'hide';
  useEffect(() => {
    // Least permissions: what only declining needs is given back with it, whichever way it was turned off.
    if (hidesOnly) void stopDeclining();
  }, [hidesOnly]);
  return (
    <main class="page">
      <PageTitle>{t('name')}</PageTitle>
      {failed && (
        <p role="alert" class="error">
          {t('error_save')}
        </p>
      )}
      <Section id="rules" title={t('options_rules')}>
        <RuleSwitches
          rules={settings.rules}
          disabled={!ready}
          onToggle={(rule, on) => change((now) => ({ ...now, rules: { ...now.rules, [rule]: on } }))}
        />
      </Section>
      <Consent
        mode={settings.consentMode}
        onChange={(consentMode) => void change((now) => ({ ...now, consentMode }))}
      />
      <Sites settings={settings} change={change} />
      <Memories settings={settings} change={change} />
      <Phrases
        phrases={settings.phrases}
        onChange={(next) => change((now) => ({ ...now, phrases: next(now.phrases) }))}
      />
      <Transfer settings={settings} ready={ready} change={change} />
      <Shortcuts />
      <Section id="about" title={t('options_about')}>
        <p>{t('privacy_text')}</p>
        <p class="about hint">
          {t('about_licence')} {t('version', browser.runtime.getManifest().version)}
        </p>
        <a class="button" href={browser.runtime.getURL('src/welcome/index.html')}>
          {t('about_welcome')}
        </a>
      </Section>
    </main>
  );
}
