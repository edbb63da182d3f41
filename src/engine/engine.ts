/**
 * The engine of one document: keeps the one way from document to hidden things running while the page changes.
 * It takes a `Document` and settings and knows no extension API, so that content script, tests and benchmarks run
 * the same code.
 */
import { MARKS, type Mark, type RuleId } from '../rules/catalogue.ts';
import type { Memory, OwnPhrase, SiteSettings } from '../settings/schema.ts';
import { createAdditions } from './additions.ts';
import { afterLayout } from './after-layout.ts';
import { createAsking } from './asking.ts';
import { createBanners, type ShadowRootOf } from './banners.ts';
import { createEars } from './ears.ts';
import { createHider, type Hider } from './hider.ts';
import { createLearned } from './learned.ts';
import { isSame, remember } from './memory.ts';
import type { Tables } from './pack.ts';
import { createPicks } from './picks.ts';
import type { Ask, Judged } from './question.ts';
import { type Line, type Page, read } from './reader.ts';
import type { Snapshot } from './snapshot.ts';
import { readingAsJudged, readingOf } from './suspects.ts';
import { createTally, type Tally } from './tally.ts';
import { createThings } from './things.ts';

/** What the engine needs to know of the reader's settings. */
export interface EngineSettings {
  /** What hides now: rules, and what the reader picked; nothing while paused or off for the site. */
  readonly hides: ReadonlySet<Mark>;
  readonly phrases: readonly OwnPhrase[];
  readonly site: SiteSettings;
}

/** The rules whose things may lie over the page and lock it. */
const LAYERED: readonly RuleId[] = ['consent', 'newsletter'];

export interface Engine {
  readonly tally: Tally;
  readonly hider: Hider;
  /** Whether the page holds an article. */
  readonly article: boolean;
  apply(settings: EngineSettings): void;
  /** What this site calls the link to its consent dialog, with `|` between them. */
  readonly consentSettings: string;
  /** Has the whole document judged afresh. */
  run(): void;
  /** Whether the judge has not answered yet. */
  readonly asking: boolean;
  /** Has judged what was added under one parent; banners at once, the rest where the judge is here or knows it. */
  added(parent: Element, nodes: ReadonlySet<Node>): void;
  /** Whether a full run is due: the story has gone. */
  stale(): boolean;
  /** While the page is still coming: consent banners only, without reading the page. */
  arrived(element: Element): void;
  /** Called when something was hidden after `run` and `added` had returned. */
  listen(changed: () => void): void;
  /** Gives one hidden thing back with all that was done for it (`on`), or hides it again. */
  keep(id: number, on: boolean): void;
  /** Hides what the reader pointed at: one element, or one of the lines it has. */
  pick(element: Element, line: Line | null, rule: RuleId): Memory;
  /** Hides the same for a look only. @returns shows it again */
  preview(element: Element, line: Line | null): () => void;
  /** The lines an element has of its own, outside the boxes in it. */
  linesOf(element: Element): readonly Line[];
  /** Shows every consent dialog from now on: the reader asked for the site's own settings. */
  releaseConsent(): void;
  /** The reader pressed something of that label: where it is about a newsletter, what it opens is let through. */
  wantsSignUp(label: string): void;
  /** "Undo all": nothing is hidden on this page until it is lifted. */
  suspend(on: boolean): void;
  stop(): void;
}

/**
 * @param ask who judges
 * @param tables what banners can be heard with
 * @param shadowRootOf the browser's way into closed shadow roots, where it has one
 */
export function createEngine(
  document: Document,
  ask: Ask,
  tables: Tables,
  shadowRootOf: ShadowRootOf = (element) => element.shadowRoot,
): Engine {
  const hider = createHider(document);
  const ears = createEars(document, tables);
  const asking = createAsking(ask, hider);
  const learned = createLearned(document, ears);
  const tally = createTally(hider);
  let settings: EngineSettings = {
    hides: new Set(MARKS),
    phrases: [],
    site: { off: false, kept: [], picked: [] },
  };
  /** Something of the page was judged that says anything. */
  let begun = false;
  let released = false;
  /** The reader asked for the site's own sign-up. */
  let signUpWanted = false;
  let suspended = false;
  let stopped = false;
  /** Counts the questions about the whole page: only the last one's answer is carried out. */
  let asked = 0;
  let waiting = false;
  /** It was to be judged while the reader wanted nothing hidden. */
  let due = false;
  let changed: () => void = () => {};
  const banners = createBanners(document, hider, ears, shadowRootOf, {
    hide: (banner) => things.hideBanner(banner),
    inside: (host, inside) => judgeInside(host, inside),
    hidden: () => {
      const layers = [...tally.ids('consent'), ...things.popUps()];
      return layers.filter((id) => hider.isHidden(id)).flatMap((id) => hider.elementsOf(id));
    },
  });

  const hiding = (mark: Mark) => settings.hides.has(mark) && !suspended && !(released && mark === 'consent');
  const enable = () => hider.enable(new Set(MARKS.filter(hiding)));

  /** What may lie over the page and lock it is hidden at all. */
  const guards = () => LAYERED.some(hiding);
  /** What was done for the page to work is given back, and done again for what is hidden now. */
  const guardAnew = () => {
    banners.enable(false);
    banners.enable(guards());
  };

  const picker = createPicks(document, hider, tally);
  const things = createThings(hider, tally, {
    hides: hiding,
    // What a switch has turned off is marked all the same: to turn it on again is one change of the sheet.
    mayMark: (rule) => !suspended && !(released && rule === 'consent'),
    isKept: (memory) => settings.site.kept.some((other) => isSame(other, memory)),
    layerOf: banners.layerOf,
    popUpOf: banners.popUpOf,
    wantsSignUps: () => signUpWanted,
    tend: banners.tend,
    changed: () => changed(),
    keptLayer() {
      platforms();
      // Closed modals, styles that overrule ours and the freed page go back too, and are taken again for the others.
      guardAnew();
    },
  });

  const platforms = () =>
    hider.style('platforms', hiding('consent') && !things.keepsPlatform() ? banners.platformStyle : null);

  const elementsOf = (numbers: readonly number[], snapshot: Snapshot): Element[] =>
    numbers.flatMap((number) => snapshot.element(number) ?? []);

  const circumstances = () => ({ ...learned.circumstances(), phrases: settings.phrases });

  const additions = createAdditions({
    about(parent, nodes, heard, later) {
      const link = parent.closest('a[href]')?.getAttribute('href') ?? null;
      const part = { background: learned.background, inStory: learned.isInStory(parent), link };
      return asking.about(parent, nodes, { ...circumstances(), part }, heard, later);
    },
    heard(parent, judged, snapshot) {
      if (stopped || !judged) return;
      begun ||= judged.chars > 0;
      if (!learned.article && judged.story && !learned.isInStory(parent)) learned.learn(judged, snapshot);
      things.hide(judged, snapshot);
      things.tidy();
    },
    mayAsk: () => !waiting && !stopped,
    changed() {
      if (!stopped) changed();
    },
  });

  /** What a shadow root or a frame says is asked about by itself, as a part of the page. */
  const judgeInside = (host: Element, inside: ParentNode) => {
    const frame = host.localName === 'iframe' ? host : null;
    const part = { background: learned.background, inStory: false, link: null };
    const at = { ...circumstances(), declared: false, part };
    const heard = (judged: Judged | null, snapshot: Snapshot) => {
      if (stopped || !judged) return;
      things.hideInside(judged, snapshot, frame);
      changed();
    };
    asking.about(
      frame ? (inside as Element) : host,
      new Set(inside.childNodes),
      at,
      heard,
      false,
      () => true,
    );
  };

  const lookAgain = () => {
    if (document.body) banners.look(readingOf(read(document.body)));
  };

  const engine: Engine = {
    tally,
    hider,
    get article() {
      return learned.article !== null;
    },
    get consentSettings() {
      return learned.consentSettings;
    },
    apply(next) {
      if (stopped) return;
      const wordsChanged =
        JSON.stringify([next.phrases, next.site]) !== JSON.stringify([settings.phrases, settings.site]);
      const hid = LAYERED.filter(hiding);
      settings = next;
      enable();
      platforms();
      if (LAYERED.filter(hiding).join() === hid.join()) banners.enable(guards());
      else guardAnew();
      if (wordsChanged) things.keepRemembered();
      // Before the first run there is nothing to judge anew: what came so far is judged with the rest.
      if (!document.body || (!begun && !waiting && !due)) return;
      if (wordsChanged || due) this.run();
      else if (hiding('consent') && !hid.includes('consent')) lookAgain();
    },
    run() {
      if (!document.body || stopped) return;
      // Where the reader wants nothing hidden, nothing is read.
      due = settings.hides.size === 0;
      if (due) return;
      platforms();
      hider.hold();
      // What lies over the page is hidden before the page is painted, whoever judges the rest. Once: later a part of
      // what it says may be hidden for another rule.
      if (!begun)
        afterLayout(document, () => {
          if (!begun && !stopped) banners.glance();
        });
      const number = ++asked;
      waiting = true;
      let returned = false;
      const { body: start } = document;
      const at = { ...circumstances(), declared: learned.isDeclared(), part: null };
      asking.about(start, undefined, at, (judged, snapshot) => {
        if (stopped || number !== asked) return;
        waiting = false;
        if (judged) {
          things.forget(false);
          begun = true;
          learned.learn(judged, snapshot);
          const inPage = (numbers: readonly number[]) => elementsOf(numbers, snapshot);
          const frames = [...start.getElementsByTagName('iframe')];
          const beside = {
            root: start,
            frames,
            hosts: inPage(judged.hosts),
            platforms: inPage(judged.platforms),
          };
          banners.look(readingAsJudged(beside, inPage(judged.suspects), inPage(judged.notices)));
          things.hide(judged, snapshot);
          let page: Page | null = null;
          picker.recallAll(settings.site.picked, () => (page ??= read(start)));
        }
        additions.next();
        if (returned) changed();
      });
      returned = true;
    },
    get asking() {
      return waiting;
    },
    added(parent, nodes) {
      if (due || parent.closest('[contenteditable=""],[contenteditable="true"]')) return;
      hider.hold();
      for (const node of nodes) hider.disown(node);
      const page = read(parent, nodes);
      banners.look(readingOf(page), nodes);
      if (settings.site.picked.length > 0) picker.recallAll(settings.site.picked, () => page);
      if (page.lines.length + page.root.media + page.root.children.length === 0) return;
      additions.judge(parent, nodes);
    },
    stale: learned.isStale,
    arrived(element) {
      if (settings.hides.size > 0) banners.arrived(element);
    },
    listen(listener) {
      changed = listener;
    },
    keep: things.keep,
    pick(element, line, rule) {
      const text = line?.text ?? element.textContent ?? '';
      const memory: Memory = { ...remember(element, text, rule), ...(line ? { line: true } : {}) };
      picker.hide(picker.coverOf(element, line), text, memory);
      return memory;
    },
    preview(element, line) {
      const id = hider.hide('picked', picker.coverOf(element, line));
      return () => hider.restore(id);
    },
    linesOf: (element) => read(element).root.lines,
    releaseConsent() {
      released = true;
      platforms();
      enable();
      guardAnew();
    },
    wantsSignUp(label) {
      if (signUpWanted || !ears.hear(label).some(({ rule }) => rule === 'newsletter')) return;
      signUpWanted = true;
      for (const id of things.popUps()) things.keep(id, true);
    },
    suspend(on) {
      const lifted = suspended && !on;
      suspended = on;
      platforms();
      enable();
      banners.enable(guards());
      // What came or was judged meanwhile was not hidden, nor remembered.
      if (lifted) this.run();
    },
    stop() {
      stopped = true;
      banners.stop();
      things.forget(true);
      hider.clear();
    },
  };
  tables.onCame(() => {
    if (stopped) return;
    banners.hearAgain();
    changed();
  });
  return engine;
}
