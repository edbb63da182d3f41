import { useState } from 'preact/hooks';
import type { Settings } from '../settings/schema.ts';
import { siteOf, withSite } from '../settings/site.ts';
import { t } from '../ui/words.ts';
import { Entries } from './Entries.tsx';
import { hostOf } from './hostOf.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly settings: Settings;
  readonly change: (change: (settings: Settings) => Settings) => void;
}

/** A search is worth its place from so many sites on. */
const SEARCH_FROM = 8;

/** The sites that are off: add, find, remove. */
export function Sites({ settings, change }: Props) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const [search, setSearch] = useState('');
  const off = Object.keys(settings.sites)
    .filter((host) => siteOf(settings, host).off)
    .sort();
  const searching = off.length >= SEARCH_FROM;
  const shown = searching ? off.filter((host) => host.includes(search.trim().toLowerCase())) : off;

  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const host = hostOf(typed);
    const bad = !host ? t('host_bad') : siteOf(settings, host).off ? t('already') : '';
    setWrong(bad);
    if (!host || bad) return;
    setTyped('');
    change((now) => withSite(now, host, { off: true }));
  };

  return (
    <Section id="sites" title={t('options_sites')}>
      <form class="line" onSubmit={add} noValidate>
        <label class="field">
          <span class="hint">{t('site_label')}</span>
          <input
            type="text"
            dir="ltr"
            name="site"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            aria-invalid={wrong !== ''}
            aria-describedby="site-wrong"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setWrong('');
            }}
          />
        </label>
        <button type="submit">{t('add')}</button>
      </form>
      <p id="site-wrong" role="status" class="error">
        {wrong}
      </p>
      {searching && (
        <label class="field">
          <span class="hint">{t('site_search')}</span>
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
      )}
      {off.length === 0 && <p class="hint">{t('sites_none')}</p>}
      {off.length > 0 && shown.length === 0 && (
        <p class="hint" role="status">
          {t('site_unfound')}
        </p>
      )}
      <Entries
        entries={shown.map((host) => ({
          key: host,
          name: host,
          content: <bdi>{host}</bdi>,
          remove: () => change((now) => withSite(now, host, { off: false })),
        }))}
      />
    </Section>
  );
}
