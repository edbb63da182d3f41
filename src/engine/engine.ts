/**
 * The engine of one document: keeps the one way from document to hidden things running while the page changes.
 * It takes a `Document` and settings and knows no extension API, so that content script, tests and benchmarks run
 * the same code.
 */
import { MARKS, type Mark, type Reason, type RuleId } from '../rules/catalogue.ts';
import type { Memory, OwnPhrase, SiteSettings } from '../settings/schema.ts';
import { type Banner, createBanners, type ShadowRootOf } from './banners.ts';
import { type Cover, cover } from './cover.ts';
import { createEars } from './ears.ts';
import { createHider, type Hider } from './hider.ts';
import { createJudge, type Judgement } from './judge.ts';
import { isSame, recall, recallLines, remember } from './memory.ts';
import { looksLikeStory } from './overlay.ts';
import type { Tables } from './pack.ts';
import { fold } from './plain-text.ts';
import type { Box, Line, Page } from './reader.ts';
import type { Verdict } from './referee.ts';
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
  /** Judges the whole document afresh. */
  run(): void;
  /** Judges what was added under one parent. */
  added(parent: Element, nodes: ReadonlySet<Node>): void;
  /** Whether a full run is due: the story has gone, or so much text has come that there may be one now. */
  stale(): boolean;
  /** While the page is still coming: consent banners only, without reading the page. */
  arrived(element: Element): void;
  /** Called when a banner was hidden outside `run` and `added`. */
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

/**
 * @param tables what the page can be heard with
 * @param shadowRootOf the browser's way into closed shadow roots, where it has one
 */
export function createEngine(
  document: Document,
  tables: Tables,
  shadowRootOf: ShadowRootOf = (element) => element.shadowRoot,
): Engine {
  const hider = createHider(document);
  const ears = createEars(document, tables);
  const judge = createJudge(document, ears);
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
  /** It was asked to judge the page before it could hear it. */
  let due = false;
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

  const hideVerdict = (judgement: Judgement, verdict: Verdict, keep: ReadonlySet<Box>) => {
    if ((verdict.rule === 'consent' && released) || suspended) return;
    const what = cover(judgement.page, verdict.lines, verdict.box, keep);
    const whole = verdict.rule === 'consent' ? what.elements.flatMap(banners.layerOf) : what.elements;
    const fresh = [...new Set(whole)].filter((element) => !isUnderMark(element));
    if (fresh.length + what.texts.length === 0) return;
    const text = verdict.lines.map((index) => judgement.page.lines[index]?.text ?? '').join('\n');
    const first = fresh[0] ?? what.texts[0]?.parentElement;
    const memory = first ? remember(first, text, verdict.rule) : null;
    const seen = fresh.some((element) => isVisible(element)) || what.texts.length > 0;
    const id = hider.hide(verdict.rule, { elements: fresh, texts: what.texts });
    tally.add(id, verdict.rule, verdict.reason, text, memory, seen);
    if (memory && kept(memory)) hider.keep(id, true);
    else if (verdict.rule === 'consent') banners.tend(fresh);
  };

  const carryOut = (judgement: Judgement) => {
    const keep = new Set<Box>([judgement.page.root]);
    if (judgement.story) {
      keep.add(judgement.story.body);
      keep.add(judgement.story.article);
    }
    for (const verdict of judgement.verdicts) hideVerdict(judgement, verdict, keep);
    ownPhrases(judgement, keep);
  };

  const ownPhrases = (judgement: Judgement, keep: ReadonlySet<Box>) => {
    for (const phrase of settings.phrases) {
      const wanted = fold(phrase.text);
      if (wanted.length < 3) continue;
      for (const line of judgement.page.lines) {
        if (!line.folded.includes(wanted)) continue;
        const reason: Reason = { code: 'ownPhrase', detail: phrase.text };
        hideVerdict(judgement, { rule: phrase.rule, reason, lines: [line.index], box: null }, keep);
      }
    }
  };

  const picks = (page: Page) => {
    for (const memory of settings.site.picked) {
      if (memory.line)
        for (const line of recallLines(page, memory)) hidePicked(coverOfLine(page, line), line.text, memory);
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
    const page = judge.read(element);
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

  const engine: Engine = {
    tally,
    hider,
    get article() {
      return articleElement !== null;
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
      else if (hiding('consent') && !hid) banners.look(judge.read(document.body));
    },
    run() {
      if (!document.body || stopped) return;
      // Heard with English alone it would be judged twice, and banners shown meanwhile.
      const before = due;
      due = !ears.ready();
      if (due && !before) banners.glance();
      if (due) return;
      platforms();
      hider.hold();
      forget(false);
      const page = judge.read(document.body);
      // Whole layers first: the rules then have nothing to add to them.
      banners.look(page);
      const judgement = judge.judge(page);
      body = judgement.story?.body.element ?? null;
      articleElement = judgement.story?.article.element ?? null;
      heardChars = Math.max(1, judgement.page.root.chars);
      carryOut(judgement);
      picks(page);
    },
    added(parent, nodes) {
      if (parent.closest('[contenteditable=""],[contenteditable="true"]')) return;
      hider.hold();
      for (const node of nodes) hider.disown(node);
      const page = judge.read(parent, nodes);
      banners.look(page, nodes);
      const inStory = articleElement?.contains(parent) ?? false;
      const judgement = judge.judge(page, inStory);
      heardChars += articleElement ? 0 : judgement.page.root.chars;
      if (!articleElement && judgement.story && !inStory) {
        body = judgement.story.body.element;
        articleElement = judgement.story.article.element;
      }
      carryOut(judgement);
      if (settings.site.picked.length > 0) picks(page);
      tidy();
    },
    stale() {
      return body !== null && !body.isConnected;
    },
    arrived(element) {
      const { parentElement } = element;
      // What holds the story is read when it is all there.
      if (looksLikeStory(element)) return;
      const only = new Set([element]);
      if (parentElement) banners.look(judge.read(parentElement, only), only);
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
    linesOf: (element) => judge.read(element).root.lines,
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
    if (stopped) return;
    if (due) engine.run();
    // Only what banners may say is heard in every language.
    else if (ears.missed && document.body) banners.look(judge.read(document.body));
    else return;
    changed();
  });
  return engine;
}

/** Whether a reader may have seen it before it was hidden, as far as its own attributes tell: no layout is asked for. */
function isVisible(element: Element): boolean {
  return !element.hasAttribute('hidden') && !/display:\s*none/.test(element.getAttribute('style') ?? '');
}
