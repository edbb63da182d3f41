import type { Memory, Settings } from '../settings/schema.ts';
import { siteOf, withSite } from '../settings/site.ts';
import { t } from '../ui/words.ts';
import { Entries, type Entry } from './Entries.tsx';
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
          <Entries
            entries={(['kept', 'picked'] as const).flatMap((kind) =>
              siteOf(settings, host)[kind].map((memory) =>
                entryOf(kind, memory, () =>
                  change((now) =>
                    withSite(now, host, {
                      [kind]: siteOf(now, host)[kind].filter((one) => !sameMemory(one, memory)),
                    }),
                  ),
                ),
              ),
            )}
          />
        </div>
      ))}
    </Section>
  );
}

const sameMemory = (one: Memory, other: Memory): boolean =>
  one.text === other.text && one.element === other.element && one.rule === other.rule;

function entryOf(kind: 'kept' | 'picked', memory: Memory, remove: () => void): Entry {
  const name = memory.text || memory.element;
  return {
    key: `${kind} ${memory.rule} ${memory.element} ${memory.text}`,
    name,
    content: (
      <span class="entry-text">
        <span dir="auto">{name}</span>
        <span class="hint">
          {t(`memory_${kind}`)} · {t(`rule_${memory.rule}`)}
        </span>
      </span>
    ),
    remove,
  };
}
