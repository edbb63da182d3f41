import { useEffect, useState } from 'preact/hooks';
import { askToDecline, mayDecline } from '../settings/permission.ts';
import { t } from './words.ts';

/** Says what declining needs the browser to allow, and asks for it. Nothing where it is allowed. */
export function DeclineAccess() {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    void mayDecline().then(setAllowed, () => {});
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
