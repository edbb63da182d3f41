import type { ComponentChildren } from 'preact';
import { t } from '../ui/words.ts';

export interface Entry {
  readonly key: string;
  /** What it is called where only its name is said. */
  readonly name: string;
  readonly content: ComponentChildren;
  readonly remove: () => void;
}

/** A list whose entries can be taken out one by one. */
export function Entries({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul class="entries">
      {entries.map(({ key, name, content, remove }) => (
        <li key={key}>
          {content}
          <button
            type="button"
            class="small"
            aria-label={t('remove_label', name.slice(0, 80))}
            onClick={({ currentTarget }) => {
              const next = placeAfter(currentTarget);
              remove();
              // Once it has gone, and the browser has lost the keyboard's place.
              setTimeout(next, 0);
            }}
          >
            {t('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Where the keyboard goes when an entry is taken out: to the one that follows in its section, or to the heading. */
function placeAfter(button: HTMLElement): () => void {
  const section = button.closest('section');
  const buttons = () => [...(section?.querySelectorAll<HTMLElement>('.entries button') ?? [])];
  const at = buttons().indexOf(button);
  return () => {
    const left = buttons();
    const next = left[Math.min(at, left.length - 1)] ?? section?.querySelector('h2');
    next?.focus();
  };
}
