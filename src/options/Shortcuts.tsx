import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../ui/words.ts';
import { Section } from './Section.tsx';

const NAMES: Readonly<Record<string, string>> = {
  _execute_action: 'shortcut_popup',
  'toggle-site': 'shortcut_toggle',
  reveal: 'shortcut_reveal',
};

/** Opens the browser's own page for shortcuts: Firefox has a call for it, Chrome an address. */
async function openShortcuts(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The shortcuts as they are set now. Not there where the browser has none, as on Android. */
export function Shortcuts() {
  const [commands, setCommands] = useState<readonly browser.Commands.Command[]>([]);
  useEffect(() => {
    void browser.commands?.getAll().then(setCommands);
  }, []);
  if (!browser.commands) return null;
  return (
    <Section id="shortcuts" title={t('options_shortcuts')}>
      <ul class="entries">
        {commands.map(({ name = '', shortcut }) => {
          const label = NAMES[name];
          return (
            label && (
              <li key={name}>
                <span>{t(label)}</span>
                {shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <span class="hint">{t('shortcut_none')}</span>}
              </li>
            )
          );
        })}
      </ul>
      <button type="button" onClick={() => void openShortcuts()}>
        {t('shortcut_change')}
      </button>
    </Section>
  );
}
