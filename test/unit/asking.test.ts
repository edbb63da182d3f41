// @vitest-environment jsdom
/** The page asks and goes on: whatever has changed when the answer comes, nothing is hidden that was not meant. */
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { allHere, type Tables } from '../../src/engine/pack.ts';
import type { Answer, Ask, Question } from '../../src/engine/question.ts';
import { ALL_SPOKEN } from '../../src/languages/spoken.ts';
import { judgeHere } from '../judge-here.ts';

const SPOKEN = ALL_SPOKEN();
const TABLES = allHere(SPOKEN);
const HERE = judgeHere(SPOKEN);

const SENTENCE = 'The council voted on Tuesday to keep the old ferry running through the winter, it said. ';
const PARAGRAPH = `<p>${SENTENCE.repeat(3)}</p>`;
const PROMO =
  '<p id="promo">Read more: <a href="/2026/why-the-yard-no-longer-toots">Why the yard no longer toots</a></p>';
const STORY = `<article><h1>The ferry runs</h1>${PARAGRAPH.repeat(3)}${PROMO}${PARAGRAPH.repeat(3)}</article>`;

/** A judge who answers when told to. */
function slowJudge() {
  const asked: Question[] = [];
  const waiting: (() => void)[] = [];
  const ask: Ask = (question) => {
    asked.push(question);
    return new Promise<Answer | null>((resolve) => {
      waiting.push(() => resolve(HERE(question) as Answer));
    });
  };
  let answers = 0;
  const answer = async () => {
    answers += 1;
    waiting.shift()?.();
    await new Promise((later) => setTimeout(later, 0));
  };
  return { ask, asked, answer, answered: () => answers };
}

/** Tables of which one is still to come. */
function lateTables(code: string): { readonly tables: Tables; come(): void } {
  let here = false;
  let came = () => {};
  return {
    tables: {
      ...TABLES,
      table: (wanted) => (wanted === code && !here ? null : TABLES.table(wanted)),
      onCame(next) {
        came = next;
      },
    },
    come() {
      here = true;
      came();
    },
  };
}

const opened: Engine[] = [];
afterEach(() => {
  for (const engine of opened.splice(0)) engine.stop();
});

function open(
  html: string,
  ask: Ask,
  tables: Tables = TABLES,
): { document: Document; engine: Engine; shown(id: string): boolean } {
  const { document } = new JSDOM(html, {
    url: 'https://news.example/2026/story',
    pretendToBeVisual: true,
  }).window;
  const engine = createEngine(document, ask, tables);
  opened.push(engine);
  const hidden = () => engine.tally.ids().flatMap((id) => engine.hider.elementsOf(id));
  const shown = (id: string) => !hidden().some((element) => element.contains(document.getElementById(id)));
  return { document, engine, shown };
}

const add = (document: Document, engine: Engine, html: string): Element => {
  const parent = document.querySelector('article') as Element;
  const box = document.createElement('div');
  box.innerHTML = html;
  const [child] = box.children;
  if (!child) throw new Error('Nothing to add.');
  parent.append(child);
  engine.added(parent, new Set([child]));
  return child;
};

describe('a page that is judged elsewhere', () => {
  it('is left alone until the answer comes', async () => {
    const judge = slowJudge();
    const { engine, shown } = open(STORY, judge.ask);
    let told = 0;
    engine.listen(() => told++);
    engine.run();
    expect([shown('promo'), engine.asking]).toEqual([true, true]);
    await judge.answer();
    expect([shown('promo'), engine.asking, told]).toEqual([false, false, 1]);
  });

  it('keeps what grew into something else meanwhile', async () => {
    const judge = slowJudge();
    const { document, engine, shown } = open(STORY, judge.ask);
    engine.run();
    const promo = document.getElementById('promo');
    if (promo) promo.innerHTML += SENTENCE;
    await judge.answer();
    expect(shown('promo')).toBe(true);
  });

  it('keeps a line that says something else meanwhile', async () => {
    const judge = slowJudge();
    const mixed = STORY.replace(
      PROMO,
      `<p id="mixed">${SENTENCE}<br>READ MORE: Why the yard no longer toots [INSIGHT]</p>`,
    );
    const { document, engine } = open(mixed, judge.ask);
    engine.run();
    const line = document.getElementById('mixed')?.lastChild;
    if (line) line.nodeValue = SENTENCE;
    await judge.answer();
    expect(line?.nodeValue).toBe(SENTENCE);
  });

  it('finds what was meant wherever it has gone', async () => {
    const judge = slowJudge();
    const { document, engine, shown } = open(STORY, judge.ask);
    engine.run();
    document.querySelector('article')?.prepend(document.getElementById('promo') as Element);
    await judge.answer();
    expect(shown('promo')).toBe(false);
  });

  it('is asked about what came meanwhile when it is known', async () => {
    const judge = slowJudge();
    const { document, engine, shown } = open(STORY, judge.ask);
    engine.run();
    add(document, engine, PROMO.replace('promo', 'late'));
    expect(judge.asked).toHaveLength(1);
    await judge.answer();
    expect(judge.asked).toHaveLength(2);
    expect(judge.asked[1]?.part?.inStory).toBe(true);
    await judge.answer();
    expect(shown('late')).toBe(false);
  });

  it('heeds the last answer where it was asked about twice', async () => {
    const judge = slowJudge();
    const { document, engine, shown } = open(STORY, judge.ask);
    engine.run();
    document.getElementById('promo')?.remove();
    add(document, engine, PROMO.replace('promo', 'other'));
    engine.run();
    await judge.answer();
    expect([shown('other'), engine.asking]).toEqual([true, true]);
    await judge.answer();
    expect([shown('other'), engine.asking]).toEqual([false, false]);
  });

  it('hides a part that is rendered again in the same task', async () => {
    const judge = slowJudge();
    const { document, engine, shown } = open(STORY, judge.ask);
    engine.run();
    await judge.answer();
    add(document, engine, PROMO.replace('promo', 'again')).remove();
    await judge.answer();
    add(document, engine, PROMO.replace('promo', 'again'));
    expect(judge.asked).toHaveLength(2);
    expect(shown('again')).toBe(false);
  });

  it('stays as it is where nobody answers, and is judged when somebody does', async () => {
    let silent = true;
    const ask: Ask = (question) => (silent ? Promise.resolve(null) : HERE(question));
    const { engine, shown } = open(STORY, ask);
    engine.run();
    await new Promise((later) => setTimeout(later, 0));
    expect([shown('promo'), engine.asking]).toEqual([true, false]);
    silent = false;
    engine.run();
    expect(shown('promo')).toBe(false);
  });

  it('is not changed by an answer that comes after the end', async () => {
    const judge = slowJudge();
    const { document, engine } = open(STORY, judge.ask);
    const before = document.documentElement.outerHTML;
    engine.run();
    engine.stop();
    await judge.answer();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('whose scripts read like markup is judged from a copy', () => {
    const { document, engine, shown } = open(`<script id="odd"></script>${STORY}`, HERE);
    const script = document.getElementById('odd');
    if (script) script.textContent = '</script><p>not there</p>';
    engine.run();
    expect(shown('promo')).toBe(false);
    expect(engine.tally.items()).toHaveLength(1);
  });
});

describe('a page that adds faster than it is judged', () => {
  it('has what came meanwhile judged in one go', async () => {
    const judge = slowJudge();
    const { document, engine, shown } = open(STORY, judge.ask);
    engine.run();
    await judge.answer();
    const ids = Array.from({ length: 60 }, (_, number) => `late-${number}`);
    for (const id of ids) add(document, engine, PROMO.replace('promo', id).replace('toots', `toots ${id}`));
    expect(judge.asked.length).toBeLessThan(10);
    while (judge.asked.length > judge.answered()) await judge.answer();
    expect(judge.asked.length).toBeLessThan(20);
    expect(ids.filter(shown)).toEqual([]);
  });
});

describe('a banner in words that are still to come', () => {
  const BAR =
    '<div id="bar" style="position:fixed"><p>Wir achten Ihre Privatsphäre. Wählen Sie, was Sie erlauben.</p><button>Alle akzeptieren</button><button>Ablehnen</button></div>';
  const bar = (document: Document, engine: Engine) => {
    document.body.insertAdjacentHTML('beforeend', BAR);
    engine.added(document.body, new Set([document.getElementById('bar') as Element]));
  };

  it.each(['before the judge has answered', 'after that'])(
    'is heard again when they come, though it was inserted while the page was judged: %s',
    async (when) => {
      const judge = slowJudge();
      const late = lateTables('de');
      const html = `<!doctype html><html lang="de"><body>${STORY}</body></html>`;
      const { document, engine } = open(html, judge.ask, late.tables);
      const reasons = () => engine.tally.ids('consent').map((id) => engine.tally.reasonOf(id)?.code);
      engine.run();
      bar(document, engine);
      expect(reasons()).toEqual([]);
      if (when === 'after that') await judge.answer();
      late.come();
      expect(reasons()).toEqual(['consentWording']);
    },
  );

  it('is kept out of sight meanwhile, and no longer when it says nothing of consent', () => {
    const judge = slowJudge();
    const late = lateTables('de');
    const html = `<!doctype html><html lang="de"><body>${STORY}</body></html>`;
    const { document, engine } = open(html, judge.ask, late.tables);
    const marked = () =>
      document
        .getElementById('bar')
        ?.getAttributeNames()
        .some((name) => /^jts-/.test(name));
    bar(document, engine);
    expect(marked()).toBe(true);
    const said = document.querySelector('#bar p');
    if (said) said.textContent = 'Der Fährplan für die Privatsphäre der Möwen gilt ab morgen.';
    for (const button of document.querySelectorAll('#bar button')) button.textContent = 'Fahrplan';
    late.come();
    expect(marked()).toBe(false);
  });
});

describe("a known platform's banner", () => {
  const deep = (inner: string) => `${'<div>'.repeat(7)}${inner}${'</div>'.repeat(7)}`;
  const SAID =
    '<p>We use cookies to improve your experience.</p><button>Accept all</button><button>Reject all</button>';

  it('is told of wherever it lies', () => {
    const { engine } = open(`${STORY}${deep('<div class="cky-consent-container">Hallo</div>')}`, HERE);
    engine.run();
    expect(engine.tally.counts().consent).toBe(1);
  });

  it('is looked for among so many, where a page calls everything so', () => {
    const { engine } = open(STORY + '<b class="cky-overlay"></b>'.repeat(500), HERE);
    engine.run();
    expect(engine.tally.counts().consent).toBeLessThan(200);
  });

  it('is one thing with the layer that was hidden around it', () => {
    const { document, engine } = open(STORY, HERE);
    const inner = deep(`<div class="cky-consent-container">${SAID}</div>`);
    engine.run();
    add(document, engine, `<div style="position:fixed;bottom:0">${inner}</div>`);
    expect(engine.tally.counts().consent).toBe(1);
    engine.run();
    expect(engine.tally.counts().consent).toBe(1);
  });
});
