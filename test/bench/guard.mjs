/**
 * `npm run bench:guard [-- --rounds 9]`: what watching for banners and pop-ups costs on pages that have none: the built
 * extension with all rules, and with the two switched off that look for such layers, in turn on the same pages.
 */
import { parseArgs } from 'node:util';
import { openBrowsers } from './browsers.mjs';
import { median, round } from './table.mjs';
import { visit } from './visit.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });

const SENTENCE =
  'The council voted on Tuesday to keep the old ferry running through the winter, after residents said that the bridge would leave them an hour from the nearest doctor.';
const CARD = '<div class="card"><a href="/x">Another story of the harbour</a><p>Some words on it.</p></div>';

const articleWith = (script = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry</title></head><body>
<header><a href="/">The Daily Example</a><nav>${'<a href="/s">Section</a> '.repeat(12)}</nav></header>
<main><article><h1>Ferry will run through the winter</h1>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(60)}</article>
<aside>${CARD.repeat(30)}</aside></main>
<footer><a href="/about">About</a> <a href="/p">Privacy policy</a> <a href="#">Cookie settings</a></footer>
<script>const aside = document.querySelector('aside');${script}</script></body></html>`;

const PAGES = {
  'a plain article': articleWith(),
  'with eight frames that may be read': articleWith(`
for (let i = 0; i < 8; i++) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:300px;height:100px;border:0';
  aside.append(frame);
  frame.contentDocument.body.innerHTML = '<p>Buy a boat</p><a href="#">Now</a>';
}`),
  'with thirty boxes that come later': articleWith(`
for (let i = 0; i < 30; i++)
  setTimeout(() => aside.insertAdjacentHTML('beforeend', '<div><h3>Another story</h3><p>Some words.</p></div>'), 100 + i * 10);`),
  'with forty shadow roots': articleWith(`
customElements.define('x-card', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<style>p{color:red}</style><p>A story of the harbour</p><a href="#">Read</a>';
  }
});
for (let i = 0; i < 40; i++) aside.append(document.createElement('x-card'));`),
};

const URL = 'https://news.example/ferry';
const [all, without] = [await openBrowsers({ withoutToo: false }), await openBrowsers({ withoutToo: false })];
const target = await without.ours.waitForTarget((one) => one.type() === 'service_worker');
const off = (rules) => chrome.storage.sync.set({ rules });
await (await target.worker()).evaluate(off, { consent: false, newsletter: false });

const script = (visits) => median(visits.map(({ ours }) => ours.script));
for (const [name, html] of Object.entries(PAGES)) {
  const visits = { all: [], without: [] };
  for (const one of [all, without]) one.serve(URL, html);
  for (let turn = 0; turn < Number(values.rounds); turn++) {
    visits.without.push(await visit(without.ours, URL));
    visits.all.push(await visit(all.ours, URL));
  }
  const forced = median(visits.all.map(({ ours }) => ours.forced));
  const cost = script(visits.all) - script(visits.without);
  console.log(
    `${name}: ${round(cost)} ms of script, of it ${round(forced)} ms of style and layout before its time`,
  );
}
await Promise.all([all.close(), without.close()]);
