/** Answers the popup and the service worker: every message gets the page's report. */
import type { Engine } from '../engine/engine.ts';
import type { Report, ToPage } from '../messages.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Memory, Settings, SiteSettings } from '../settings/schema.ts';
import { siteOf, stateOf, withSite } from '../settings/site.ts';
import { updateSettings } from '../settings/store.ts';
import { api } from './api.ts';
import type { Decliner } from './decline.ts';
import { startPicker } from './picker.ts';
import { spotlight } from './spotlight.ts';

interface Connection {
  readonly engine: Engine;
  readonly host: string;
  settings(): Settings;
  readonly decliner: Decliner;
  /** Called when the count may have changed. */
  changed(): void;
  /** What was clicked last with the right button. */
  clicked(): Element | null;
}

const MOST_PER_SITE = 100;

/** @returns a function that stops answering */
export function answerMessages({
  engine,
  host,
  settings,
  decliner,
  changed,
  clicked,
}: Connection): () => void {
  let revealed = false;
  let undone = false;

  const report = (): Report => {
    const all = settings();
    return {
      host,
      state: stateOf(all, host),
      article: engine.article,
      revealed,
      undone,
      counts: engine.tally.counts(),
      items: engine.tally.items(),
      ...(decliner.outcome ? { consent: decliner.outcome } : {}),
    };
  };
  const changeSite = (change: (site: SiteSettings) => SiteSettings) =>
    updateSettings((all) => withSite(all, host, change(siteOf(all, host))));
  const add = (list: readonly Memory[], memory: Memory) => [...list.slice(-MOST_PER_SITE + 1), memory];

  const keep = async (id: number) => {
    const memory = engine.tally.memoryOf(id);
    engine.keep(id, true);
    if (!memory) return;
    await changeSite((site) => ({
      ...site,
      picked: site.picked.filter((other) => other.text !== memory.text || other.element !== memory.element),
      kept: add(site.kept, memory),
    }));
  };
  const pick = async (element: Element, rule: RuleId) => {
    const memory = engine.pick(element, rule);
    await changeSite((site) => ({ ...site, picked: add(site.picked, memory) }));
  };

  const handle = async (message: ToPage): Promise<Report> => {
    switch (message.type) {
      case 'report':
        break;
      case 'reveal':
        revealed = message.on;
        engine.hider.reveal(revealed);
        break;
      case 'show':
        revealed = true;
        engine.hider.reveal(true);
        spotlight(engine.hider.elementsOf(message.id));
        break;
      case 'keep':
        await keep(message.id);
        break;
      case 'undoAll':
        undone = message.undo;
        for (const id of engine.tally.ids()) engine.keep(id, undone);
        engine.suspend(undone);
        break;
      case 'pick':
        startPicker(document, (element) => void pick(element, 'crosspromo').then(changed));
        break;
      case 'hideClicked': {
        const element = clicked();
        if (element) await pick(element, 'crosspromo');
        break;
      }
      case 'declined':
        decliner.declined();
        break;
      case 'keepClicked': {
        const element = clicked();
        const id =
          element &&
          engine.tally
            .ids()
            .find((one) => engine.hider.elementsOf(one).some((hidden) => hidden.contains(element)));
        if (id) await keep(id);
        break;
      }
    }
    changed();
    return report();
  };

  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    answer: (report: Report) => void,
  ): boolean => {
    // Only this extension's own pages and worker; a page cannot send here, another extension must not.
    if (sender.id !== api?.runtime.id || !isToPage(message)) return false;
    handle(message).then(answer, () => answer(report()));
    return true;
  };
  api?.runtime.onMessage.addListener(listener);
  return () => {
    try {
      api?.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension has gone; so has its listener.
    }
  };
}

const TYPES: ReadonlySet<string> = new Set<ToPage['type']>([
  'report',
  'reveal',
  'show',
  'keep',
  'undoAll',
  'pick',
  'hideClicked',
  'keepClicked',
  'declined',
]);

function isToPage(message: unknown): message is ToPage {
  if (typeof message !== 'object' || message === null) return false;
  const { type, id } = message as { type?: unknown; id?: unknown };
  if (typeof type !== 'string' || !TYPES.has(type)) return false;
  return (type !== 'show' && type !== 'keep') || typeof id === 'number';
}
