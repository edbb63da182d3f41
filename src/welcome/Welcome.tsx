import { useState } from 'preact/hooks';
import { Access } from '../ui/Access.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { RuleSwitches } from '../ui/RuleSwitches.tsx';
import { useSettings } from '../ui/useSettings.ts';
import { t } from '../ui/words.ts';
import { Demo } from './Demo.tsx';

/** Shown once, when the extension is installed. */
export function Welcome() {
  const { settings, ready, failed, change } = useSettings();
  const [on, setOn] = useState(false);
  return (
    <main class="page wide">
      <PageTitle>{t('welcome_title')}</PageTitle>
      <p class="lead">{t('welcome_lead')}</p>
      <Access />
      <div class="columns">
        <Demo rules={settings.rules} on={on} onSwitch={setOn} />
        <section class="card" aria-labelledby="rules-title">
          <h2 id="rules-title">{t('welcome_rules')}</h2>
          <p class="hint">{t('welcome_rules_hint')}</p>
          {failed && (
            <p role="alert" class="error">
              {t('error_save')}
            </p>
          )}
          <RuleSwitches
            rules={settings.rules}
            disabled={!ready}
            onToggle={(rule, hides) => {
              // What a switch does is seen in the article as it is with the extension.
              setOn(true);
              void change((now) => ({ ...now, rules: { ...now.rules, [rule]: hides } }));
            }}
          />
        </section>
      </div>
      <p class="hint">{t('privacy_text')}</p>
    </main>
  );
}
