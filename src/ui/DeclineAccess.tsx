import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askToDecline, mayDecline } from '../settings/permission.ts';
import { t } from './words.ts';

/** Says what declining needs the browser to allow, and asks for it. Nothing where it is allowed. */
export function DeclineAccess() {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const look = () => void mayDecline().then(setAllowed, () => {});
    look();
    // It may be given or taken in the browser's own settings meanwhile.
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  if (allowed) return null;
  return (
    <div class="decline-access">
      <p class="hint">{t('decline_access')}</p>
      <button type="button" class="small" onClick={() => void askToDecline().then(setAllowed)}>
        {t('access_grant')}
      </button>
    </div>
  );
}
