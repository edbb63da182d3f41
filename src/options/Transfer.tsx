import { useState } from 'preact/hooks';
import { LIMITS } from '../settings/limits.ts';
import { DEFAULTS, type Settings } from '../settings/schema.ts';
import { exportSettings, importSettings, type Refusal } from '../settings/transfer.ts';
import { t } from '../ui/words.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly settings: Settings;
  readonly ready: boolean;
  readonly change: (change: (settings: Settings) => Settings) => Promise<void>;
}

interface Outcome {
  readonly text: string;
  readonly details?: readonly string[];
  /** What the settings were before, to go back to. */
  readonly before?: Settings;
  readonly bad?: boolean;
}

/** More wrong places than anybody would mend one by one. */
const MOST_DETAILS = 8;

function outcomeOf(refusal: Refusal): Outcome {
  const text = t(`import_${refusal.code}`, refusal.code === 'version' ? refusal.found : '');
  const details =
    refusal.code === 'values'
      ? refusal.problems
          .slice(0, MOST_DETAILS)
          .map(({ path, expected }) => t(`problem_${expected}`, path || '{}'))
      : [];
  return { text, details, bad: true };
}

function save(text: string): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.href = url;
  link.download = 'just-the-story-settings.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Everything as a file, back from a file, or as it was at first; what was replaced can be had back. */
export function Transfer({ settings, ready, change }: Props) {
  const [outcome, setOutcome] = useState<Outcome>();

  const replace = async (next: Settings, text: string): Promise<void> => {
    await change(() => next);
    setOutcome({ text, before: settings });
  };
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    // A file of gigabytes is not even read; a character takes at most four bytes.
    const read =
      file.size > LIMITS.importCharacters * 4
        ? ({ refusal: { code: 'tooLarge' } } as const)
        : // What the browser cannot read is no JSON either.
          importSettings(await file.text().catch(() => ''));
    input.value = '';
    if ('refusal' in read) setOutcome(outcomeOf(read.refusal));
    else await replace(read.settings, t('imported'));
  };
  const undo = async (before: Settings): Promise<void> => {
    await change(() => before);
    setOutcome({ text: t('undone') });
  };
  const before = outcome?.before;

  return (
    <Section id="file" title={t('options_file')}>
      <p class="hint">{t('file_hint')}</p>
      <div class="line">
        <button type="button" disabled={!ready} onClick={() => save(exportSettings(settings))}>
          {t('export')}
        </button>
        <label class="button">
          {t('import')}
          <input
            type="file"
            name="import"
            class="sr-only"
            accept=".json,application/json"
            disabled={!ready}
            onChange={(event) => void take(event.currentTarget)}
          />
        </label>
        <button
          type="button"
          class="danger"
          disabled={!ready}
          onClick={() => void replace(DEFAULTS, t('reset_done'))}
        >
          {t('reset')}
        </button>
      </div>
      <div role="status" class={outcome?.bad ? 'outcome error' : 'outcome'}>
        <p>
          {outcome?.text}{' '}
          {before && (
            <button type="button" class="small" onClick={() => void undo(before)}>
              {t('undo')}
            </button>
          )}
        </p>
        <ul>
          {outcome?.details?.map((detail) => (
            <li key={detail}>
              <bdi>{detail}</bdi>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
