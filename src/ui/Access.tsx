import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../ui/words.ts';

const HOSTS = { origins: ['http://*/*', 'https://*/*'] };

/** In Firefox a reader can refuse access to web pages at install; Chrome always gives what the manifest asks. */
const canBeRefused = (): boolean => location.protocol === 'moz-extension:';

/** Says that access to web pages is missing, and asks for it. Nothing where it is there. */
export function Access() {
  const [state, setState] = useState<'fine' | 'missing' | 'granted'>('fine');
  useEffect(() => {
    if (!canBeRefused()) return;
    void browser.permissions.contains(HOSTS).then((has) => setState(has ? 'fine' : 'missing'));
  }, []);
  if (state === 'fine') return null;
  const ask = async (): Promise<void> => {
    const given = await browser.permissions.request(HOSTS).catch(() => false);
    setState(given ? 'granted' : 'missing');
  };
  return (
    <section class="card notice" aria-labelledby="access-title">
      <h2 id="access-title">{t('access_title')}</h2>
      <p role="status">{t(state === 'granted' ? 'access_granted' : 'access_text')}</p>
      {state === 'missing' && (
        <button type="button" class="primary" onClick={() => void ask()}>
          {t('access_grant')}
        </button>
      )}
    </section>
  );
}
