import type { HiddenItem, ToPage } from '../messages.ts';
import { Icon } from '../ui/icons.tsx';
import { reasonText, t } from '../ui/words.ts';

interface Props {
  readonly items: readonly HiddenItem[];
  readonly tell: (message: ToPage) => Promise<void>;
}

/**
 * What was hidden on the page: the words, the reason, and the ways to see it or have it back. Its line is there
 * before the page has answered, and where nothing was hidden, so that nothing below it jumps.
 */
export function HiddenList({ items, tell }: Props) {
  if (items.length === 0) return <p class="hidden-list no-items">{t('what_hidden')}</p>;
  return (
    <details class="hidden-list">
      <summary>{t('what_hidden')}</summary>
      <ul>
        {items.map((item) => {
          const name = item.text.slice(0, 80) || reasonText(item.reason);
          return (
            <li key={item.id} class={item.hidden ? '' : 'is-kept'}>
              <Icon name={item.rule} mirror />
              <div class="item-text">
                {item.text && (
                  <p class="item-words" dir="auto">
                    {item.text}
                  </p>
                )}
                <p class="hint">{item.hidden ? reasonText(item.reason) : t('kept')}</p>
              </div>
              <div class="item-acts">
                <button
                  type="button"
                  class="small"
                  aria-label={t('show_label', name)}
                  onClick={() => tell({ type: 'show', id: item.id })}
                >
                  {t('show')}
                </button>
                {item.hidden && (
                  <button
                    type="button"
                    class="small"
                    aria-label={t('keep_label', name)}
                    onClick={({ currentTarget }) => {
                      // This button goes once the thing is back; the keyboard's place must not go with it.
                      const beside = currentTarget.previousElementSibling;
                      if (beside instanceof HTMLElement) beside.focus();
                      void tell({ type: 'keep', id: item.id });
                    }}
                  >
                    {t('keep')}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
