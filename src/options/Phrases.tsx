import { useState } from 'preact/hooks';
import { RULE_IDS, type RuleId } from '../rules/catalogue.ts';
import { LIMITS } from '../settings/limits.ts';
import type { OwnPhrase, Settings } from '../settings/schema.ts';
import { t } from '../ui/words.ts';
import { Entries } from './Entries.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly phrases: Settings['phrases'];
  readonly onChange: (change: (phrases: readonly OwnPhrase[]) => readonly OwnPhrase[]) => void;
}

const samePhrase = (one: OwnPhrase, other: OwnPhrase): boolean =>
  one.rule === other.rule && one.text.toLowerCase() === other.text.toLowerCase();

/** What is wrong with a phrase as it is typed, as a sentence; empty where nothing is. */
function wrongWith(phrase: OwnPhrase, phrases: readonly OwnPhrase[]): string {
  if (phrase.text.length < LIMITS.phraseMin) return t('phrase_short', String(LIMITS.phraseMin));
  if (phrase.text.length > LIMITS.phraseMax) return t('phrase_long', String(LIMITS.phraseMax));
  if (phrases.some((one) => samePhrase(one, phrase))) return t('already');
  return phrases.length >= LIMITS.phrases ? t('phrase_limit', String(LIMITS.phrases)) : '';
}

/** The reader's own phrases: checked as they are typed, listed, removable. */
export function Phrases({ phrases, onChange }: Props) {
  const [text, setText] = useState('');
  const [rule, setRule] = useState<RuleId>('crosspromo');
  const [tried, setTried] = useState(false);
  const phrase: OwnPhrase = { rule, text: text.trim().replace(/\s+/g, ' ') };
  const wrong = wrongWith(phrase, phrases);
  const tell = wrong !== '' && (tried || phrase.text.length >= LIMITS.phraseMin);

  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (wrong !== '') return;
    setTried(false);
    setText('');
    onChange((now) => (now.some((one) => samePhrase(one, phrase)) ? now : [...now, phrase]));
  };

  return (
    <Section id="phrases" title={t('options_phrases')}>
      <p class="hint">{t('phrases_hint')}</p>
      <form class="line" onSubmit={add} noValidate>
        <label class="field">
          <span class="hint">{t('phrase_label')}</span>
          <input
            type="text"
            name="phrase"
            dir="auto"
            autocomplete="off"
            value={text}
            aria-invalid={tell}
            aria-describedby="phrase-wrong"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label class="field narrow">
          <span class="hint">{t('phrase_rule')}</span>
          <select value={rule} onChange={(event) => setRule(event.currentTarget.value as RuleId)}>
            {RULE_IDS.map((id) => (
              <option key={id} value={id}>
                {t(`rule_${id}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t('add')}</button>
      </form>
      <p id="phrase-wrong" role="status" class="error">
        {tell ? wrong : ''}
      </p>
      <Entries
        entries={phrases.map((one) => ({
          key: `${one.rule} ${one.text}`,
          name: one.text,
          content: (
            <span class="entry-text">
              <span dir="auto">{one.text}</span>
              <span class="hint">{t(`rule_${one.rule}`)}</span>
            </span>
          ),
          remove: () => onChange((now) => now.filter((other) => !samePhrase(one, other))),
        }))}
      />
    </Section>
  );
}
