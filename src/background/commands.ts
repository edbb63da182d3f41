import { siteOf, withSite } from '../settings/site.ts';
import { updateSettings } from '../settings/store.ts';
import { activeTab, askPage } from '../ui/page.ts';

/** Carries out a keyboard command of the manifest on the tab the reader is looking at. */
export async function runCommand(command: string, tab: number | undefined): Promise<void> {
  const tabId = tab ?? (await activeTab());
  if (tabId === undefined) return;
  const report = await askPage(tabId, { type: 'report' });
  if (!report) return;
  if (command === 'toggle-site') {
    await updateSettings((settings) =>
      withSite(settings, report.host, { off: !siteOf(settings, report.host).off }),
    );
  } else if (command === 'reveal') {
    await askPage(tabId, { type: 'reveal', on: !report.revealed });
  }
}
