import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Report, ToPage } from '../messages.ts';
import { activeTab, askPage } from '../ui/page.ts';

export interface Page {
  /** Undefined while the page is asked; null where it does not answer. */
  readonly report: Report | null | undefined;
  /** Tells the page something and takes its answer. */
  readonly tell: (message: ToPage) => Promise<void>;
}

/** `?tab=7` opens the popup as a page of its own for a given tab: how it is tried, and how it can be kept open. */
async function whichTab(): Promise<number | undefined> {
  const asked = new URLSearchParams(location.search).get('tab');
  return asked && /^\d+$/.test(asked) ? Number(asked) : activeTab();
}

/** The report of the page the popup stands over, asked again whenever the page says that its count changed. */
export function useReport(): Page {
  const [tabId, setTabId] = useState<number>();
  const [report, setReport] = useState<Report | null>();
  useEffect(() => {
    void whichTab().then(async (id) => {
      setTabId(id);
      setReport((id === undefined ? undefined : await askPage(id, { type: 'report' })) ?? null);
    });
  }, []);
  const tell = useCallback(
    async (message: ToPage) => {
      if (tabId !== undefined) setReport((await askPage(tabId, message)) ?? null);
    },
    [tabId],
  );
  const working = report?.consent?.outcome === 'working';
  useEffect(() => {
    if (!working) return;
    const asking = setInterval(() => void tell({ type: 'report' }), 500);
    return () => clearInterval(asking);
  }, [working, tell]);
  useEffect(() => {
    const heard = (raw: unknown, sender: browser.Runtime.MessageSender): undefined => {
      const counted = (raw as { type?: unknown } | null)?.type === 'counted';
      if (counted && sender.id === browser.runtime.id && sender.tab?.id === tabId)
        void tell({ type: 'report' });
    };
    browser.runtime.onMessage.addListener(heard);
    return () => browser.runtime.onMessage.removeListener(heard);
  }, [tabId, tell]);
  return { report, tell };
}
