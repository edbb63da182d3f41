import { useState } from 'preact/hooks';
import type { Settings } from '../settings/schema.ts';
import { Switch } from '../ui/Switch.tsx';
import { t } from '../ui/words.ts';

/** A small article with its clutter, which goes and comes with the switch above and the rules below. */
export function Demo({ rules }: { rules: Settings['rules'] }) {
  const [on, setOn] = useState(false);
  const hides = (rule: keyof Settings['rules']): boolean => on && rules[rule];
  return (
    <section class="card" aria-labelledby="try-title">
      <h2 id="try-title">{t('welcome_try')}</h2>
      <Switch checked={on} onChange={setOn} className="demo-switch">
        <span class="rule-name">{t('name')}</span>
        <span class="hint" aria-live="polite">
          {t(on ? 'after' : 'before')}
        </span>
      </Switch>
      <div class="demo">
        <h3>{t('demo_headline')}</h3>
        <p>{t('demo_first')}</p>
        <p class="clutter link" hidden={hides('crosspromo')}>
          {t('demo_promo')}
        </p>
        <p>{t('demo_second')}</p>
        {/* Drawn, not real: nothing in the example can be pressed or typed into. */}
        <div class="clutter box" hidden={hides('newsletter')}>
          <p>{t('demo_newsletter')}</p>
          <span class="fake-field">{t('demo_email')}</span>
          <span class="fake-button">{t('demo_sign_up')}</span>
        </div>
        <div class="clutter banner" hidden={hides('consent')}>
          <p>{t('demo_consent')}</p>
          <span class="fake-button">{t('demo_accept')}</span>
        </div>
      </div>
    </section>
  );
}
