/**
 * The engine of one document: keeps the one way from document to hidden things running while the page changes.
 * It takes a `Document` and settings and knows no extension API, so that content script, tests and benchmarks run
 * the same code.
 */
import { MARKS, type Mark, type RuleId } from '../rules/catalogue.ts';
import type { Memory, OwnPhrase, SiteSettings } from '../settings/schema.ts';
import { createAsking } from './asking.ts';
import { type Banner, createBanners, type ShadowRootOf } from './banners.ts';
import { type Cover, cover } from './cover.ts';
import { createEars } from './ears.ts';
import { createHider, type Hider } from './hider.ts';
import { isSame, recall, recallLines, remember } from './memory.ts';
import { looksLikeStory } from './overlay.ts';
import type { Tables } from './pack.ts';
import type { Ask, Background, Found, Judged } from './question.ts';
import { type Line, type Page, read } from './reader.ts';
import type { Snapshot } from './snapshot.ts';
import { declaresArticle } from './story.ts';
import { readingOf } from './suspects.ts';
import { createTally, type Tally } from './tally.ts';

/** What the engine needs to know of the reader's settings. */
export interface EngineSettings {
  /** What hides now: rules, and what the reader picked; nothing while paused or off for the site. */
  readonly hides: ReadonlySet<Mark>;
  readonly phrases: readonly OwnPhrase[];
  readonly site: SiteSettings;
}

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
  /** Whether a full run is due: the story has gone, or so much text has come that there may be one now. */
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
  /** "Undo all": nothing is hidden on this page until it is lifted. */
  suspend(on: boolean): void;
  stop(): void;
}

const ROOM = 100;
/** Characters that something may have gained since it was judged. */
const GROWN = 40;

/** What is hidden where. */
type Target = Cover & { readonly text: string };

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
  const tally = createTally(hider);
  let settings: EngineSettings = {
    hides: new Set(MARKS),
    phrases: [],
    site: { off: false, kept: [], picked: [] },
  };
  let body: Element | null = null;
  let articleElement: Element | null = null;
  let heardChars = 0;
  let released = false;
  let suspended = false;
  let stopped = false;
  let background: Background | null = null;
  let consentSettings = '';
  /** Counts the questions about the whole page: only the last one's answer is carried out. */
  let asked = 0;
  let waiting = false;
  /** What was added while the page was judged. */
  const arrivals = new Map<Element, Set<Node>>();
  /** Things kept before it is looked whether they are still there. */
  let room = ROOM;
  const guarded = new Set<number>();
  /** Kept banners of known platforms: while there is one, the platforms' style is out. */
  const keptPlatforms = new Set<number>();
  let changed: () => void = () => {};
  const banners = createBanners(document, hider, ears, shadowRootOf, {
    hide: (banner) => hideBanner(banner),
    hidden: () => {
      const ids = tally.ids('consent').filter((id) => hider.isHidden(id));
      return ids.flatMap((id) => hider.elementsOf(id));
    },
  });

  const hiding = (mark: Mark) => settings.hides.has(mark) && !suspended && !(released && mark === 'consent');
  const enable = () => hider.enable(new Set(MARKS.filter(hiding)));

  const platforms = () =>
    hider.style('platforms', hiding('consent') && keptPlatforms.size === 0 ? banners.platformStyle : null);

  const kept = (memory: Memory) => settings.site.kept.some((other) => isSame(other, memory));

  const isUnderMark = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) if (hider.marked(at)) return true;
    return false;
  };

  /** What the judge meant, if it is still the same. */
  const targetOf = (found: Found, snapshot: Snapshot): Target => {
    const elements: Element[] = [];
    for (const [number, chars] of found.elements) {
      const element = snapshot.element(number);
      if (element?.isConnected && (element.textContent ?? '').length <= chars + GROWN) elements.push(element);
    }
    const texts = found.texts.flatMap(([number, run, said]) => {
      const all = snapshot.texts(number, run);
      return all.map(({ data }) => data).join('') === said ? all.filter(({ data }) => data.trim()) : [];
    });
    return { elements, texts, text: found.text };
  };

  const hideFound = ({ rule, reason }: Found, what: Target) => {
    if ((rule === 'consent' && released) || suspended) return;
    const whole = rule === 'consent' ? what.elements.flatMap(banners.layerOf) : what.elements;
    const fresh = [...new Set(whole)].filter((element) => !isUnderMark(element));
    if (fresh.length + what.texts.length === 0) return;
    const first = fresh[0] ?? what.texts[0]?.parentElement;
    const memory = first ? remember(first, what.text, rule) : null;
    const seen = fresh.some((element) => isVisible(element)) || what.texts.length > 0;
    const id = hider.hide(rule, { elements: fresh, texts: what.texts });
    tally.add(id, rule, reason, what.text, memory, seen);
    if (memory && kept(memory)) hider.keep(id, true);
    else if (rule === 'consent') banners.tend(fresh);
  };

  const carryOut = ({ found }: Judged, snapshot: Snapshot) => {
    // All are looked up before anything is changed.
    const targets = found.map((one) => [one, targetOf(one, snapshot)] as const);
    for (const [one, target] of targets) hideFound(one, target);
  };

  const learn = (judged: Judged, snapshot: Snapshot) => {
    background = judged.background;
    consentSettings = judged.consentSettings;
    ears.speaks(judged.background.codes);
    body = judged.story && snapshot.element(judged.story.body);
    articleElement = judged.story && snapshot.element(judged.story.article);
  };

  const elementsOf = (numbers: readonly number[], snapshot: Snapshot): Element[] =>
    numbers.flatMap((number) => snapshot.element(number) ?? []);

  const circumstances = () => ({
    url: document.URL,
    lang: document.documentElement?.lang ?? '',
    declared: declaresArticle(document),
    phrases: settings.phrases,
  });

  const judgeAdded = (parent: Element, nodes: ReadonlySet<Node>) => {
    const inStory = articleElement?.contains(parent) ?? false;
    const link = parent.closest('a[href]')?.getAttribute('href') ?? null;
    const part = { background, inStory, link };
    let returned = false;
    asking.about(parent, nodes, { ...circumstances(), part }, (judged, snapshot) => {
      if (!judged || stopped) return;
      heardChars += articleElement ? 0 : judged.chars;
      if (!articleElement && judged.story && !inStory) learn(judged, snapshot);
      carryOut(judged, snapshot);
      tidy();
      if (returned) changed();
    });
    returned = true;
  };

  const picks = (page: () => Page) => {
    for (const memory of settings.site.picked) {
      if (memory.line)
        for (const line of recallLines(page(), memory))
          hidePicked(coverOfLine(page(), line), line.text, memory);
      else
        for (const element of recall(document, memory))
          hidePicked({ elements: [element], texts: [] }, element.textContent ?? '', memory);
    }
  };

  const hidePicked = ({ elements, texts }: Cover, text: string, memory: Memory) => {
    const fresh = elements.filter((element) => !hider.marked(element));
    if (fresh.length + texts.length === 0) return;
    const id = hider.hide('picked', { elements: fresh, texts });
    tally.add(id, memory.rule, { code: 'picked' }, text, memory, true);
  };

  const coverOfLine = (page: Page, line: Line): Cover =>
    cover(page, [line.index], null, new Set([page.root]));

  const coverOfPick = (element: Element, line: Line | null): Cover => {
    if (!line) return { elements: [element], texts: [] };
    // It was pointed at in an earlier reading.
    const page = read(element);
    const same = page.lines.find(({ nodes }) => nodes[0] === line.nodes[0]);
    return same ? coverOfLine(page, same) : { elements: [], texts: [] };
  };

  /** A banner the guard found, at once or when its shadow root or frame had filled. */
  const hideBanner = ({ elements, reason, text }: Banner) => {
    const fresh = elements.filter((element) => !hider.marked(element));
    const first = fresh[0];
    if (!first || !hiding('consent')) return false;
    const memory = remember(first, text, 'consent');
    const id = hider.hide('consent', { elements: fresh, texts: [] });
    tally.add(id, 'consent', reason, text, memory, true);
    guarded.add(id);
    if (kept(memory)) keep(id, true);
    changed();
    return hider.isHidden(id);
  };

  const keep = (id: number, on: boolean) => {
    hider.keep(id, on);
    if (!tally.ids('consent').includes(id)) return;
    if (on && tally.reasonOf(id)?.code === 'consentPlatform') keptPlatforms.add(id);
    else keptPlatforms.delete(id);
    platforms();
    // Closed modals, styles that overrule ours and the freed page go back too, and are taken again for the others.
    banners.enable(false);
    banners.enable(hiding('consent'));
  };

  /** A banner may have been hidden before it was known that the reader keeps it. */
  const keepRemembered = () => {
    for (const id of guarded) {
      const memory = tally.memoryOf(id);
      if (memory && kept(memory)) keep(id, true);
    }
  };

  /** What the guard found stays: it is not found by reading the page, and would flash on every new reading. */
  const forget = (all: boolean) => {
    for (const id of tally.ids()) {
      if (!all && guarded.has(id) && hider.elementsOf(id).some((element) => element.isConnected)) continue;
      letGo(id);
    }
  };

  const letGo = (id: number) => {
    hider.restore(id);
    tally.remove(id);
    guarded.delete(id);
    keptPlatforms.delete(id);
  };

  /** What the page has thrown away is let go: the hours of a live blog would fill the memory. */
  const tidy = () => {
    if (tally.size() < room) return;
    for (const id of tally.ids()) if (hider.isGone(id)) letGo(id);
    room = Math.max(ROOM, tally.size() * 2);
  };

  const lookAgain = () => {
    if (document.body) banners.look(readingOf(read(document.body)));
  };

  const engine: Engine = {
    tally,
    hider,
    get article() {
      return articleElement !== null;
    },
    get consentSettings() {
      return consentSettings;
    },
    apply(next) {
      if (stopped) return;
      const wordsChanged =
        JSON.stringify([next.phrases, next.site]) !== JSON.stringify([settings.phrases, settings.site]);
      const hid = hiding('consent');
      settings = next;
      enable();
      platforms();
      banners.enable(hiding('consent'));
      if (wordsChanged) keepRemembered();
      // Before the first run there is nothing to judge anew: what came so far is judged with the rest.
      if (!document.body || heardChars === 0) return;
      if (wordsChanged) this.run();
      else if (hiding('consent') && !hid) lookAgain();
    },
    run() {
      if (!document.body || stopped) return;
      platforms();
      hider.hold();
      // What lies over the page is hidden before the page is painted, whoever judges the rest. Once: later a part of
      // what it says may be hidden for another rule.
      if (heardChars === 0) banners.glance();
      const number = ++asked;
      waiting = true;
      let returned = false;
      const { body: start } = document;
      asking.about(start, undefined, { ...circumstances(), part: null }, (judged, snapshot) => {
        if (stopped || number !== asked) return;
        waiting = false;
        if (judged) {
          forget(false);
          heardChars = Math.max(1, judged.chars);
          learn(judged, snapshot);
          banners.look({
            root: start,
            suspects: elementsOf(judged.suspects, snapshot),
            hosts: elementsOf(judged.hosts, snapshot),
            frames: [...start.getElementsByTagName('iframe')],
          });
          carryOut(judged, snapshot);
          let page: Page | null = null;
          picks(() => (page ??= read(start)));
        }
        for (const [parent, nodes] of [...arrivals]) {
          arrivals.delete(parent);
          for (const node of nodes) if (node.parentNode !== parent) nodes.delete(node);
          if (nodes.size > 0 && parent.isConnected) judgeAdded(parent, nodes);
        }
        if (returned) changed();
      });
      returned = true;
    },
    get asking() {
      return waiting;
    },
    added(parent, nodes) {
      if (parent.closest('[contenteditable=""],[contenteditable="true"]')) return;
      hider.hold();
      for (const node of nodes) hider.disown(node);
      const page = read(parent, nodes);
      banners.look(readingOf(page), nodes);
      if (settings.site.picked.length > 0) picks(() => page);
      if (page.lines.length + page.root.media + page.root.children.length === 0) return;
      if (!waiting) judgeAdded(parent, nodes);
      else {
        const group = arrivals.get(parent) ?? new Set();
        arrivals.set(parent, group);
        for (const node of nodes) group.add(node);
      }
    },
    stale() {
      return body !== null && !body.isConnected;
    },
    arrived(element) {
      const { parentElement } = element;
      // What holds the story is read when it is all there.
      if (looksLikeStory(element)) return;
      const only = new Set([element]);
      if (parentElement) banners.look(readingOf(read(parentElement, only)), only);
    },
    listen(listener) {
      changed = listener;
    },
    keep,
    pick(element, line, rule) {
      const text = line?.text ?? element.textContent ?? '';
      const memory: Memory = { ...remember(element, text, rule), ...(line ? { line: true } : {}) };
      hidePicked(coverOfPick(element, line), text, memory);
      return memory;
    },
    preview(element, line) {
      const id = hider.hide('picked', coverOfPick(element, line));
      return () => hider.restore(id);
    },
    linesOf: (element) => read(element).root.lines,
    releaseConsent() {
      released = true;
      platforms();
      enable();
      banners.enable(hiding('consent'));
    },
    suspend(on) {
      const lifted = suspended && !on;
      suspended = on;
      platforms();
      enable();
      banners.enable(hiding('consent'));
      // What came or was judged meanwhile was not hidden, nor remembered.
      if (lifted) this.run();
    },
    stop() {
      stopped = true;
      banners.stop();
      forget(true);
      hider.clear();
    },
  };
  tables.onCame(() => {
    // Only what banners say is heard here.
    if (stopped || !ears.missed) return;
    lookAgain();
    changed();
  });
  return engine;
}

/** Whether a reader may have seen it before it was hidden, as far as its own attributes tell: no layout is asked for. */
function isVisible(element: Element): boolean {
  return !element.hasAttribute('hidden') && !/display:\s*none/.test(element.getAttribute('style') ?? '');
}
