import { Icon } from '../ui/icons.tsx';
import { RuleSwitches } from '../ui/RuleSwitches.tsx';
import { useSettings } from '../ui/useSettings.ts';
import { t } from '../ui/words.ts';
import { Access } from './Access.tsx';
import { Demo } from './Demo.tsx';

/** Shown once, when the extension is installed. */
export function Welcome() {
  const { settings, ready, failed, change } = useSettings();
  return (
    <main class="page">
      <h1>
        <Icon name="brand" /> {t('welcome_title')}
      </h1>
      <p class="lead">{t('welcome_lead')}</p>
      <Access />
      <Demo rules={settings.rules} />
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
          onToggle={(rule, on) => change((now) => ({ ...now, rules: { ...now.rules, [rule]: on } }))}
        />
      </section>
      <p class="hint">{t('privacy_text')}</p>
    </main>
  );
}
