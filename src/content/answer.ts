/** Answers the popup and the service worker: every message gets the page's report. */
import type { Engine } from '../engine/engine.ts';
import type { Report, ToPage } from '../messages.ts';
import type { Memory, Settings, SiteSettings } from '../settings/schema.ts';
import { siteOf, stateOf, withSite } from '../settings/site.ts';
import { updateSettings } from '../settings/store.ts';
import { api } from './api.ts';
import type { Decliner } from './decline.ts';
import { offerUndo, startPicker } from './picker.ts';
import { spotlight } from './spotlight.ts';
import type { Target } from './target.ts';

interface Connection {
  readonly engine: Engine;
  readonly host: string;
  settings(): Settings;
  readonly decliner: Decliner;
  /** Called when the count may have changed. */
  changed(): void;
  /** Called when the count was told to who asked. */
  told(): void;
  /** What was clicked last with the right button. */
  clicked(): Target | null;
}

const MOST_PER_SITE = 100;

/** @returns a function that stops answering */
export function answerMessages({
  engine,
  host,
  settings,
  decliner,
  changed,
  told,
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

  const without = (list: readonly Memory[], memory: Memory) =>
    list.filter((other) => other.text !== memory.text || other.element !== memory.element);

  /** Done here at once; that it is remembered follows, wherever there is room for it. */
  const keep = (id: number, on: boolean) => {
    const memory = engine.tally.memoryOf(id);
    const picked = engine.tally.reasonOf(id)?.code === 'picked';
    engine.keep(id, on);
    if (!memory) return;
    changeSite((site) => {
      const kept = without(site.kept, memory);
      const others = without(site.picked, memory);
      // What the reader pointed at is only forgotten: no rule would hide it.
      if (picked) return { ...site, kept, picked: on ? others : add(others, memory) };
      return on ? { ...site, kept: add(kept, memory), picked: others } : { ...site, kept };
    }).catch(() => {});
  };
  /** Hides what was pointed at, here and from now on. @returns forgets it again */
  const pick = ({ element, line }: Target) => {
    const memory = engine.pick(element, line, 'crosspromo');
    const remembered = changeSite((site) => ({ ...site, picked: add(site.picked, memory) }));
    remembered.then(changed, () => {});
    return () =>
      void changeSite((site) => ({ ...site, picked: without(site.picked, memory) })).catch(() => {});
  };

  const handle = (message: ToPage): Report => {
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
        spotlight(document, engine.hider.nodesOf(message.id));
        break;
      case 'keep':
      case 'unkeep':
        keep(message.id, message.type === 'keep');
        break;
      case 'undoAll':
        undone = message.undo;
        for (const id of engine.tally.ids()) engine.keep(id, undone);
        engine.suspend(undone);
        break;
      case 'pick':
        revealed = false;
        engine.hider.reveal(false);
        startPicker(document, {
          linesOf: engine.linesOf,
          preview: ({ element, line }) => engine.preview(element, line),
          chosen: pick,
        });
        break;
      case 'hideClicked': {
        const target = clicked();
        if (target) offerUndo(document, pick(target));
        break;
      }
      case 'declined':
        decliner.declined();
        break;
      case 'keepClicked': {
        const target = clicked();
        const nodes: readonly Node[] = target ? [target.element, ...(target.line?.nodes ?? [])] : [];
        const id = engine.tally
          .ids()
          .find((one) =>
            engine.hider.nodesOf(one).some((hidden) => nodes.some((node) => hidden.contains(node))),
          );
        if (id) keep(id, true);
        break;
      }
    }
    changed();
    told();
    return report();
  };

  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    answer: (report: Report) => void,
  ): boolean => {
    // Only this extension's own pages and worker; a page cannot send here, another extension must not.
    if (sender.id !== api?.runtime.id || !isToPage(message)) return false;
    answer(handle(message));
    return false;
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
  'unkeep',
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
  return (type !== 'show' && type !== 'keep' && type !== 'unkeep') || typeof id === 'number';
}
