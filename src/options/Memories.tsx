import type { Memory, Settings } from '../settings/schema.ts';
import { siteOf, withSite } from '../settings/site.ts';
import { t } from '../ui/words.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly settings: Settings;
  readonly change: (change: (settings: Settings) => Settings) => void;
}

/** What was brought back and what was pointed at, site by site; each can be forgotten. */
export function Memories({ settings, change }: Props) {
  const hosts = Object.keys(settings.sites)
    .filter((host) => siteOf(settings, host).kept.length + siteOf(settings, host).picked.length > 0)
    .sort();
  return (
    <Section id="memory" title={t('options_memory')}>
      {hosts.length === 0 && <p class="hint">{t('memory_none')}</p>}
      {hosts.map((host) => (
        <div key={host}>
          <h3>
            <bdi>{host}</bdi>
          </h3>
          {(['kept', 'picked'] as const).map((kind) => (
            <MemoryList
              key={kind}
              kind={kind}
              list={siteOf(settings, host)[kind]}
              forget={(memory) =>
                change((now) =>
                  withSite(now, host, {
                    [kind]: siteOf(now, host)[kind].filter((one) => !sameMemory(one, memory)),
                  }),
                )
              }
            />
          ))}
        </div>
      ))}
    </Section>
  );
}

const sameMemory = (one: Memory, other: Memory): boolean =>
  one.text === other.text && one.element === other.element && one.rule === other.rule;

interface ListProps {
  readonly kind: 'kept' | 'picked';
  readonly list: readonly Memory[];
  readonly forget: (memory: Memory) => void;
}

function MemoryList({ kind, list, forget }: ListProps) {
  if (list.length === 0) return null;
  return (
    <ul class="entries">
      {list.map((memory) => {
        const name = memory.text || memory.element;
        return (
          <li key={`${memory.rule} ${memory.element} ${memory.text}`}>
            <span class="entry-text">
              <span dir="auto">{name}</span>
              <span class="hint">
                {t(`memory_${kind}`)} · {t(`rule_${memory.rule}`)}
              </span>
            </span>
            <button
              type="button"
              class="small"
              aria-label={t('remove_label', name.slice(0, 80))}
              onClick={() => forget(memory)}
            >
              {t('remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
