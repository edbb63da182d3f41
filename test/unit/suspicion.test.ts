// @vitest-environment jsdom
/**
 * What the judge has the page look at for banners: boxes that say what one says, and no foot of a page that only
 * names its policies. What is looked at there is heard once more on the page's own thread.
 */
import { expect, it } from 'vitest';
import type { Judged } from '../../src/engine/question.ts';
import { takeSnapshot } from '../../src/engine/snapshot.ts';
import { ALL_SPOKEN } from '../../src/languages/spoken.ts';
import { judgeHere } from '../judge-here.ts';

const ask = judgeHere(ALL_SPOKEN());
const STORY = `<article><h1>The ferry runs again</h1>${'<p>It left the pier at seven, with the post and two dogs on board, and it was full by noon, said the harbour master.</p>'.repeat(8)}</article>`;

function suspicion(rest: string): Record<'suspects' | 'notices' | 'platforms', readonly string[]> {
  document.body.innerHTML = STORY + rest;
  const snapshot = takeSnapshot(document.body);
  const { html, count, scripts } = snapshot;
  const question = { url: 'https://courier.example/ferry', lang: 'en', declared: true, phrases: [] };
  const judged = ask({ html, count, scripts, ...question, part: null, floats: {} }) as Judged;
  const names = (numbers: readonly number[]) =>
    numbers.map((number) => snapshot.element(number)?.className ?? '');
  return {
    suspects: names(judged.suspects),
    notices: names(judged.notices),
    platforms: names(judged.platforms),
  };
}

it('a banner is looked at however it lies', () => {
  const banner =
    '<div class="bar"><p class="said">We use cookies to improve your experience.</p><button>Accept all</button></div>';
  expect(suspicion(banner)).toMatchObject({ suspects: ['said'], notices: ['said'] });
});

it('a foot that names the policies of the paper is not heard again', () => {
  const foot =
    '<footer class="foot"><p class="small">© The Courier. See our <a href="/privacy">privacy policy</a> and <a href="/cookies">cookie policy</a>.</p></footer>';
  expect(suspicion(foot).notices).toEqual([]);
});

it('a page without a word of consent has nothing to look at', () => {
  expect(suspicion('<div class="more"><a href="/tides">Tide tables</a></div>').suspects).toEqual([]);
});

it('a story about cookies is not looked at as a whole', () => {
  const { suspects } = suspicion('');
  expect(suspects).toEqual([]);
  document.body.innerHTML = '';
  expect(
    suspicion(
      '<article class="second"><p class="told">Browsers ask sites about cookies and consent.</p></article>',
    ).suspects,
  ).not.toContain('second');
});

it('a form that asks to agree to a policy is not heard again', () => {
  const form =
    '<form class="letter"><p class="small">I agree that my data are used as the privacy policy says.</p><input type="email"><input type="password"><button>Accept</button></form>';
  expect(suspicion(form).suspects).toEqual([]);
});

it('what says more in a root of its own than the judge gets to read is looked at', () => {
  const banner =
    '<div class="bar"><p class="said">We use cookies to improve your experience.</p><our-buttons></our-buttons></div>';
  expect(suspicion(banner).notices).toEqual(['said']);
});

it('what holds a headline and many paragraphs is a page, whatever it says of cookies', () => {
  document.body.innerHTML = '';
  const page = `<div class="page"><h1>Tides</h1>${'<p>We use cookies. Accept all cookies, or manage them, said the baker.</p>'.repeat(20)}</div>`;
  expect(suspicion(page).suspects).not.toContain('page');
});

it('what is called as a known platform calls its containers is named, however deep it lies and whatever it says', () => {
  const deep = `${'<div class="wrap">'.repeat(12)}<div class="cky-overlay cky-hide"></div>${'</div>'.repeat(12)}`;
  const byId = '<div class="host" id="usercentrics-root"></div>';
  const others = '<div class="cky" id="overlay"></div>';
  expect(suspicion(deep + byId + others).platforms).toEqual(['cky-overlay cky-hide', 'host']);
});
