import { useEffect, useRef } from 'preact/hooks';
import type { HiddenItem, ToPage } from '../messages.ts';
import { Icon } from '../ui/icons.tsx';
import { reasonText, t } from '../ui/words.ts';

interface Props {
  readonly items: readonly HiddenItem[];
  /** All of it was brought back at once: it is listed still, but nothing of it is kept. */
  readonly undone: boolean;
  readonly tell: (message: ToPage) => Promise<void>;
}

/** On a phone the popup lies over the page: what it shows there is seen once it has gone. */
const COVERS_PAGE = '(hover: none) and (pointer: coarse)';
export function closeWhereItCovers(): void {
  if (matchMedia(COVERS_PAGE).matches) window.close();
}

/**
 * What was hidden on the page: the words, the reason, and the ways to see it or have it back. Its line is there
 * before the page has answered, and where nothing was hidden, so that nothing below it jumps.
 */
export function HiddenList({ items, undone, tell }: Props) {
  const summary = useRef<HTMLElement>(null);
  const inside = useRef(false);
  // A button or its whole line may go with what it did; the keyboard's place must not go with it.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) summary.current?.focus();
  });
  if (items.length === 0) return <p class="hidden-list no-items">{t('what_hidden')}</p>;
  return (
    <details
      class="hidden-list"
      onFocusCapture={() => {
        inside.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        inside.current = relatedTarget === null;
      }}
      // The list is longer than what is left of the popup below it.
      onToggle={({ currentTarget }) => currentTarget.open && summary.current?.scrollIntoView()}
    >
      <summary ref={summary}>{t('what_hidden')}</summary>
      <ul>
        {items.map((item) => (
          <Entry key={item.id} item={item} undone={undone} tell={tell} />
        ))}
      </ul>
    </details>
  );
}

interface EntryProps {
  readonly item: HiddenItem;
  readonly undone: boolean;
  readonly tell: Props['tell'];
}

function Entry({ item, undone, tell }: EntryProps) {
  const kept = !item.hidden && !undone;
  const name = item.text.slice(0, 80) || reasonText(item.reason);
  return (
    <li class={kept ? 'is-kept' : ''}>
      <Icon name={item.rule} mirror />
      <div class="item-text">
        {item.text && (
          <p class="item-words" dir="auto">
            {item.text}
          </p>
        )}
        <div class="item-foot">
          <p class="hint">{kept ? t('kept') : reasonText(item.reason)}</p>
          <div class="item-acts">
            <button
              type="button"
              class="small"
              aria-label={t('show_label', name)}
              onClick={() => void tell({ type: 'show', id: item.id }).then(closeWhereItCovers)}
            >
              {t('show')}
            </button>
            {!undone && (
              <button
                type="button"
                class="small"
                aria-label={t(kept ? 'unkeep_label' : 'keep_label', name)}
                onClick={() => void tell({ type: kept ? 'unkeep' : 'keep', id: item.id })}
              >
                {t(kept ? 'hide_again' : 'keep')}
              </button>
            )}
          </div>
        </div>
      </div>
    </li>
  );
}
