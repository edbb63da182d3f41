/** A page of a newsroom's with one sentence that may be its own or the story's. */
import { JSDOM } from 'jsdom';
import { createEngine } from '../src/engine/engine.ts';
import { allHere } from '../src/engine/pack.ts';
import { ALL_SPOKEN } from '../src/languages/spoken.ts';
import { judgeHere } from './judge-here.ts';

const SPOKEN = ALL_SPOKEN();
const TABLES = allHere(SPOKEN);
const ASK = judgeHere(SPOKEN);

const FILLER = [
  'The ferry left the harbour a little after nine in the morning, and by noon the captain had counted',
  'gulls on the rail and two more in the galley, where they waited for the cook.',
] as const;

/** How a sentence is set: as the story's own paragraphs among them or at their end, or in italics at their end. */
type Set = 'among' | 'last' | 'italics';
export type Row = readonly [lang: string, name: string, set: Set, text: string];

/** What is hidden of a page with a sentence in it. */
export function hiddenWith([lang, name, set, text]: Row): string {
  const told = ['forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (many) => `<p class="b">${FILLER.join(` ${many} `)}</p>`,
  );
  told.splice(
    set === 'among' ? 4 : 6,
    0,
    `<p class="b">${set === 'italics' ? `<em>${text}</em>` : text}</p>`,
  );
  const html =
    `<html lang="${lang}"><head><meta property="og:type" content="article"><meta property="og:site_name" content="${name}">` +
    `</head><body><main><article><h1>The gulls of the ferry</h1><div class="text">${told.join('')}</div></article></main></body></html>`;
  const { document } = new JSDOM(html, { url: 'https://www.kq7.example/2026/gulls-of-the-ferry-3345' })
    .window;
  const engine = createEngine(document, ASK, TABLES);
  engine.run();
  return engine.tally
    .ids()
    .flatMap((id) => [...engine.hider.elementsOf(id)])
    .map((element) => element.textContent ?? '')
    .join(' ');
}
