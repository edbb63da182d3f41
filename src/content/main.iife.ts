/**
 * The content script: connects the engine with the reader's settings, the popup and the badge. It runs at
 * `document_start`, hides by default from the first moment, and learns a moment later what the reader wants.
 */
import { createEngine, type EngineSettings } from '../engine/engine.ts';
import { watch } from '../engine/watcher.ts';
import { MARKS } from '../rules/catalogue.ts';
import { DEFAULTS, type Settings, siteKey } from '../settings/schema.ts';
import { siteOf, stateOf } from '../settings/site.ts';
import { onSettings, readSettings } from '../settings/store.ts';
import { answerMessages } from './answer.ts';
import { ask } from './ask.ts';
import { createBadge } from './badge.ts';
import { watchClicks } from './clicks.ts';
import { createDecliner } from './decline.ts';
import { onOrphaned } from './orphan.ts';
import { shadowRootOf } from './shadow.ts';
import { createTables } from './tables.ts';
import { takeOver } from './takeover.ts';

const host = siteKey(location.hostname);

/** What the settings mean for this page. */
function forThisPage(settings: Settings): EngineSettings {
  const site = siteOf(settings, host);
  const off = settings.paused || site.off;
  return {
    hides: new Set(off ? [] : MARKS.filter((mark) => mark === 'picked' || settings.rules[mark])),
    phrases: settings.phrases,
    site,
  };
}

function start(): void {
  const tables = createTables();
  const engine = createEngine(document, ask, tables, shadowRootOf);
  let settings = DEFAULTS;
  const decliner = createDecliner(engine);
  const badge = createBadge(
    () => {
      const total = Object.values(engine.tally.counts()).reduce((sum, count) => sum + count, 0);
      return { total, state: stateOf(settings, host) };
    },
    () => decliner.outcome?.outcome ?? '',
  );
  const changed = () => {
    const on = !settings.paused && !settings.sites[host]?.off;
    decliner.check(on && settings.consentMode === 'decline');
    badge.update();
  };
  let stopped = false;
  const apply = (next: Settings) => {
    if (stopped) return;
    settings = next;
    engine.apply(forThisPage(next));
    changed();
  };
  engine.apply(forThisPage(settings));
  const unwatch = watch(document, engine, changed, () => {
    stop();
    start();
  });
  const stopClicks = watchClicks(document, engine, tables);
  const stopAnswers = answerMessages({
    engine,
    host,
    settings: () => settings,
    changed,
    told: badge.told,
    decliner,
    clicked: stopClicks.last,
  });
  const stopSettings = onSettings(apply);
  // Storage that fails or hangs leaves the defaults in force; nothing is written.
  readSettings().then(apply, () => {});
  const stop = () => {
    stopped = true;
    stopOrphaned();
    unwatch();
    stopClicks.stop();
    stopAnswers();
    stopSettings();
    decliner.stop();
    badge.stop();
    engine.stop();
  };
  const stopOrphaned = onOrphaned(stop);
}

// XML that only looks like a page, images and the like have no story.
if (document instanceof HTMLDocument || document.contentType === 'application/xhtml+xml') {
  takeOver(document);
  start();
}
