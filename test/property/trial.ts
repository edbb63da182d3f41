/**
 * Runs inside a page: puts a document there, lets the engine loose on it, and says what it did wrong. Everything the
 * promises say of every page is asked here; `properties.test.ts` and the corpus run make the pages.
 */
import { createEngine, type Engine, type EngineSettings } from '../../src/engine/engine.ts';
import { allHere } from '../../src/engine/pack.ts';
import { ALL_SPOKEN } from '../../src/languages/spoken.ts';

import { RULE_IDS, type RuleId } from '../../src/rules/catalogue.ts';
import { judgeHere } from '../judge-here.ts';

const TABLES = ALL_SPOKEN();

/** One thing a reader may do; `which` picks a hidden thing. */
export type Act =
  | { readonly do: 'rules'; readonly on: readonly RuleId[] }
  | { readonly do: 'reveal' | 'suspend' | 'off'; readonly on: boolean }
  | { readonly do: 'keep'; readonly which: number; readonly on: boolean }
  | { readonly do: 'run' };

export interface Outcome {
  /** One sentence for each promise that was broken. */
  readonly broken: readonly string[];
  /** What was hidden, as text. */
  readonly hidden: readonly string[];
}

const settings = (rules: readonly RuleId[], off = false): EngineSettings => ({
  hides: new Set(off ? [] : rules),
  phrases: [],
  site: { off, kept: [], picked: [] },
});

/** The document and every text node in it: a serialization alone does not tell where one text ends. */
function bytes(): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
  return `${document.documentElement.outerHTML}\n${JSON.stringify(texts)}`;
}

/** What is hidden and by which rule, whatever our attribute is called this time. */
const state = (): string => bytes().replace(/jts-[a-z0-9]+/g, 'jts');

function firstDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 80));
  return `${around(before)} became ${around(after)}`;
}

function act(engine: Engine, what: Act): void {
  switch (what.do) {
    case 'rules':
      engine.apply(settings(what.on));
      break;
    case 'off':
      engine.apply(settings(RULE_IDS, what.on));
      break;
    case 'reveal':
      engine.hider.reveal(what.on);
      break;
    case 'suspend':
      engine.suspend(what.on);
      break;
    case 'keep': {
      const ids = engine.tally.ids();
      const id = ids[what.which % Math.max(1, ids.length)];
      if (id !== undefined) engine.keep(id, what.on);
      break;
    }
    case 'run':
      engine.run();
  }
}

/** Everything on, nothing kept, nothing shown: where every order of acts has to end. */
function settle(engine: Engine): void {
  engine.apply(settings(RULE_IDS));
  engine.hider.reveal(false);
  engine.suspend(false);
  for (const id of engine.tally.ids()) engine.keep(id, false);
}

/** "Undo all", as the popup asks for it. */
function undoAll(engine: Engine): void {
  for (const id of engine.tally.ids()) engine.keep(id, true);
  engine.suspend(true);
}

/**
 * @param html what to put into the page's root element; null takes the document as it is
 * @param acts what the reader does in between
 * @param rest how long the page is left alone after it was judged, in ms: banners are tended to later
 */
async function attempt(html: string | null, acts: readonly Act[] = [], rest = 0): Promise<Outcome> {
  if (html !== null) document.documentElement.innerHTML = html;
  const broken: string[] = [];
  let hidden: string[] = [];
  const before = bytes();
  const expect = (was: string, is: string, sentence: string) => {
    if (was !== is) broken.push(`${sentence}: ${firstDifference(was, is)}`);
  };
  let engine: Engine | undefined;
  try {
    engine = createEngine(document, judgeHere(TABLES), allHere(TABLES));
    engine.apply(settings(RULE_IDS));
    engine.run();
    if (rest > 0) await new Promise((later) => setTimeout(later, rest));
    const judged = state();
    hidden = engine.tally.items().map(({ rule, text }) => `${rule}: ${text}`);
    engine.run();
    expect(judged, state(), 'running twice changes something');
    for (const one of acts) act(engine, one);
    settle(engine);
    if (rest > 0) await new Promise((later) => setTimeout(later, rest));
    expect(judged, state(), 'the order of toggles matters');
    undoAll(engine);
    if (document.adoptedStyleSheets.some((sheet) => sheet.cssRules.length > 0))
      broken.push('undone, the sheet still hides something');
    expect(before, bytes(), 'undo does not give the document back');
    settle(engine);
    engine.stop();
    expect(before, bytes(), 'stopping does not give the document back');
    // Settings that were asked for before may arrive after.
    engine.apply(settings(RULE_IDS));
    engine.run();
    expect(before, bytes(), 'stopped, it goes on');
    if (document.adoptedStyleSheets.length > 0) broken.push('stopped, the sheet is still there');
  } catch (error) {
    broken.push(`an exception: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    engine?.stop();
  }
  return { broken, hidden };
}

export type Attempt = typeof attempt;
Object.assign(globalThis, { attempt });
