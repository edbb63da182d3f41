import type { Settings } from '../settings/schema.ts';
import { DeclineAccess } from '../ui/DeclineAccess.tsx';
import { t } from '../ui/words.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly mode: Settings['consentMode'];
  readonly onChange: (mode: Settings['consentMode']) => void;
}

/** Hide banners, or decline them first. */
export function Consent({ mode, onChange }: Props) {
  return (
    <Section id="consent" title={t('options_consent')}>
      <div role="radiogroup" aria-labelledby="consent-title">
        {(['hide', 'decline'] as const).map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="consent-mode"
              checked={mode === one}
              aria-describedby={`consent-${one}-hint`}
              onChange={() => onChange(one)}
            />
            <span>
              {t(`consent_${one}`)}
              <span class="hint" id={`consent-${one}-hint`} aria-hidden="true">
                {t(`consent_${one}_hint`)}
              </span>
            </span>
          </label>
        ))}
      </div>
      {mode === 'decline' && <DeclineAccess />}
    </Section>
  );
}
