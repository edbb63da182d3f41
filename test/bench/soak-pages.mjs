/** Pages that grow, made on the spot, in words of our own. */

const STORY = [
  'The ferry to the outer islands sailed again on Thursday, after a winter in which nothing larger than a rowing boat had crossed the sound.',
  'Its master, who has done nothing else for thirty years, said that the new engine sounded like a cat that had been given what it wanted.',
  'On the quay at Lund stood the school, the choir and a brass band that had lost its trombone on the way, and played louder for it.',
  'The council paid for the repair out of a fund for bridges, on the grounds that a ferry is a bridge that has not made up its mind.',
];
const HEADLINES = [
  'The mill that grinds at night',
  'A school of two finds its teacher',
  'What the tide left at Brandt',
];

const paragraph = (number) => `<p>${STORY[number % STORY.length]} (${number})</p>`;
const promo = (number) =>
  `<p class="promo"><a href="/news/story-${number}-about-the-islands">READ MORE: ${HEADLINES[number % 3]}</a></p>`;
const pitch = '<p class="pitch">Sign up for our newsletter and never miss a story.</p>';

const page = (title, body, script = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}<script>${script}</script></body></html>`;

/** One article: headline, paragraphs, a line for another story and a pitch between them. */
export function article(number, paragraphs = 12) {
  const parts = Array.from({ length: paragraphs }, (_, at) => paragraph(number * 100 + at));
  parts.splice(Math.ceil(paragraphs / 3), 0, promo(number));
  parts.splice(Math.ceil((paragraphs * 2) / 3), 0, pitch);
  return `<article id="a${number}"><h1>The ferry sails again, part ${number}</h1>${parts.join('')}</article>`;
}

/** A story among as many elements as asked for: cards with links, as a news page has them. */
export function pageOf(elements) {
  const card = (number) =>
    `<li class="card"><a href="/news/${number}"><span>${HEADLINES[number % 3]} ${number}</span></a></li>`;
  const cards = Array.from({ length: Math.max(0, Math.round((elements - 20) / 3)) }, (_, at) => card(at));
  return page('Many', `<main>${article(1)}</main><section><ul>${cards.join('')}</ul></section>`);
}

/** A stream of insertions: `pour(n)` inserts n, a task each, and tells when they are in. */
export function stream() {
  return page(
    'A stream',
    `<main>${article(1)}</main><div id="feed"></div>`,
    `let number = 0;
     const words = ${JSON.stringify(STORY)};
     const channel = new MessageChannel();
     window.pour = (count) => new Promise((done) => {
       channel.port1.onmessage = () => {
         const line = document.createElement('p');
         line.textContent = words[number % words.length] + ' (' + number++ + ')';
         document.getElementById('feed').append(line);
         if (--count > 0) channel.port2.postMessage(0);
         else done();
       };
       channel.port2.postMessage(0);
     });`,
  );
}

/** A live blog: `tick(n)` brings n entries on top and lets the oldest go, so that a hundred stay. */
export function liveBlog() {
  return page(
    'Live',
    `<main><article><h1>The regatta, minute by minute</h1>${paragraph(1)}${paragraph(2)}<div id="live"></div></article></main>`,
    `let number = 0;
     const words = ${JSON.stringify(STORY)};
     window.tick = async (count) => {
       const live = document.getElementById('live');
       for (; count > 0; count--) {
         const entry = document.createElement('section');
         entry.innerHTML = '<h2>' + number + ' minutes</h2><p>' + words[number % 4] + '</p>' +
           (number % 5 ? '' : ${JSON.stringify(promo(7))}) + (number % 9 ? '' : ${JSON.stringify(pitch)});
         number += 1;
         live.prepend(entry);
         if (live.childElementCount > 100) live.lastElementChild.remove();
         await new Promise((next) => setTimeout(next, 0));
       }
     };`,
  );
}

/** Infinite scroll: `more()` brings the next article. */
export function endless() {
  return page(
    'Endless',
    `<main id="all">${article(1)}</main>`,
    'window.more = (html) => document.getElementById("all").insertAdjacentHTML("beforeend", html);',
  );
}
