import type { Settings } from '../settings/schema.ts';
import { t } from '../ui/words.ts';

interface Props {
  readonly rules: Settings['rules'];
  /** Whether the article is shown as it is with the extension. */
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A small article with a piece of clutter for every rule, which goes and comes with its switch. */
export function Demo({ rules, on, onSwitch }: Props) {
  const hides = (rule: keyof Settings['rules']): boolean => on && rules[rule];
  return (
    <section class="card" aria-labelledby="try-title">
      <div class="demo-head">
        <h2 id="try-title">{t('welcome_try')}</h2>
        <div class="segments" role="radiogroup" aria-labelledby="try-title">
          {([false, true] as const).map((after) => (
            <label key={String(after)}>
              <input
                type="radio"
                name="demo"
                class="sr-only"
                checked={on === after}
                onChange={() => onSwitch(after)}
              />
              {t(after ? 'after' : 'before')}
            </label>
          ))}
        </div>
      </div>
      {/* Drawn, not real: nothing in the example can be pressed or typed into. */}
      <div class="demo">
        <p class="clutter label" hidden={hides('adlabel')}>
          {t('demo_adlabel')}
        </p>
        <h3>{t('demo_headline')}</h3>
        <p>{t('demo_first')}</p>
        <p class="clutter link" hidden={hides('crosspromo')}>
          {t('demo_promo')}
        </p>
        <p>{t('demo_second')}</p>
        <p class="clutter link" hidden={hides('follow')}>
          {t('demo_follow')}
        </p>
        <div class="clutter box" hidden={hides('newsletter')}>
          <p>{t('demo_newsletter')}</p>
          <span class="fake-field">{t('demo_email')}</span>
          <span class="fake-button">{t('demo_sign_up')}</span>
        </div>
        <p class="clutter box" hidden={hides('support')}>
          {t('demo_support')}
        </p>
        <div class="clutter banner" hidden={hides('consent')}>
          <p>{t('demo_consent')}</p>
          <span class="fake-button">{t('demo_accept')}</span>
        </div>
      </div>
    </section>
  );
}
