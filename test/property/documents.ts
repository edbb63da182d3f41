/** Documents nobody would write, made by fast-check: stories, clutter and broken markup in every mixture. */
import fc from 'fast-check';
import { LANGUAGES } from '../../src/languages/index.ts';
import { CONSENT_PLATFORMS } from '../../src/rules/consent-platforms.ts';

const NOUNS = 'harbour lamp river council engine garden bridge teacher orchard signal market winter'.split(
  ' ',
);
const VERBS = 'stood turned opened waited closed changed vanished returned'.split(' ');
const ENDS = 'before the rain came|after nine years|while the town slept|without a word to anyone'.split('|');

const sentence = fc
  .tuple(
    fc.constantFrom(...NOUNS),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...NOUNS),
    fc.constantFrom(...ENDS),
  )
  .map(([who, did, what, when]) => `The ${who} ${did} beside the old ${what} ${when}.`);

/** Running text that no table has a word for. */
export const paragraph = fc.array(sentence, { minLength: 3, maxLength: 8 }).map((all) => all.join(' '));

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** What the tables know, as a page would have it. */
const PHRASES = LANGUAGES.flatMap((language) =>
  [
    language.consent,
    language.newsletter,
    language.crosspromo,
    language.follow,
    language.adlabel,
    language.support,
  ]
    .flatMap((wording) => Object.values(wording).flat())
    .map((phrase) => phrase.replaceAll('~', '').replaceAll('*', 'our')),
);
const phrase = fc.constantFrom(...PHRASES);
const odd = fc.oneof(
  phrase,
  sentence,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '\u00a0',
    '\u200b',
    '\n\n',
    '[INSIGHT]',
    'READ MORE:',
    '→',
    '👩🏽‍🚀',
    '\u202eabc',
    '&lt;',
    ']]>',
  ),
);

const words = fc.constantFrom(
  ...'cookie consent modal newsletter related teaser promo ad article story footer nav sidebar x-1'.split(
    ' ',
  ),
);
const containers = [
  ...CONSENT_PLATFORMS.flatMap(({ selector }) =>
    [...selector.matchAll(/^#([\w-]+)$|^#([\w-]+),/g)].map((m) => m[1] ?? m[2]),
  ),
].filter((id) => id !== undefined);
const attributes = fc
  .record(
    {
      class: fc.array(words, { maxLength: 3 }).map((all) => all.join(' ')),
      id: fc.oneof(words, fc.constantFrom(...containers)),
      style: fc.constantFrom(
        'position:fixed;bottom:0;left:0;right:0;background:#fff',
        'position:fixed;inset:0;z-index:99;background:rgba(0,0,0,.5)',
        'display:none',
        'display:block!important',
        'overflow: hidden',
        'color:red;',
        ';',
      ),
      role: fc.constantFrom('dialog', 'alertdialog', 'main', 'banner', 'navigation'),
      'aria-label': odd,
      'aria-modal': fc.constant('true'),
      hidden: fc.constant(''),
      inert: fc.constant(''),
      dir: fc.constantFrom('rtl', 'auto'),
      contenteditable: fc.constantFrom('true', ''),
      'jts-guessed': fc.constant('crosspromo'),
    },
    { requiredKeys: [] },
  )
  .map((all) =>
    Object.entries(all)
      .map(([name, value]) => ` ${name}="${escaped(value)}"`)
      .join(''),
  );

const BLOCK =
  'p div section article aside main header footer nav form ul li table tr td blockquote h1 h2 h3 dialog figure figcaption details summary button x-card my-element'.split(
    ' ',
  );
const INLINE = 'a b i em strong span u mark small q sup font'.split(' ');
const VOID = [
  '<br>',
  '<hr>',
  '<img src="data:,">',
  '<input type="email" name="email">',
  '<input type=password>',
  '<wbr>',
  '<!-- a comment -->',
  '<br/><br/>',
];
const STRANGE = [
  '<svg><text>Read more</text><foreignObject><p>Sign up</p></foreignObject></svg>',
  '<math><mi>x</mi></math>',
  '<select><option>Accept all</option></select>',
  '<textarea>We use cookies</textarea>',
  '<template><p>Accept all cookies</p></template>',
  '<div><template shadowrootmode="open"><slot></slot></template>Read more: <a href="/x">x</a></div>',
  '<noscript><p>Subscribe</p></noscript>',
  '<iframe srcdoc="<p>We use cookies</p>"></iframe>',
  '<table><td>loose<p>Read more',
  '</p></div></article>',
  '<p><p><p>',
  '<plaintext',
  '<ruby>漢<rt>kan</rt></ruby>',
  '<object><p>Advertisement</p></object>',
  '<video><track></video>',
  '<frameset>',
];

const { node: anything } = fc.letrec<{ node: string; children: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    odd.map(escaped),
    paragraph.map((text) => `<p>${text}</p>`),
    fc.constantFrom(...VOID),
    fc.constantFrom(...STRANGE),
    fc
      .tuple(fc.constantFrom(...BLOCK), attributes, tie('children'))
      .map(([tag, with_, inside]) => `<${tag}${with_}>${inside}</${tag}>`),
    fc
      .tuple(fc.constantFrom(...INLINE), attributes, tie('children'))
      .map(
        ([tag, with_, inside]) =>
          `<${tag}${with_} href="/2026/some-other-story-${inside.length}">${inside}</${tag}>`,
      ),
    fc
      .tuple(phrase, phrase, sentence)
      .map(
        ([one, two, told]) =>
          `<p>${told}<br>${escaped(one)}: <a href="/a-b-c-d">${escaped(two)}</a><br/>${told}</p>`,
      ),
  ),
  children: fc.array(tie('node'), { maxLength: 5 }).map((all) => all.join('')),
}));

/** Any document at all, as the inside of `<html>`. */
export const wild = fc
  .tuple(fc.array(anything, { maxLength: 12 }), attributes, fc.array(paragraph, { maxLength: 5 }), fc.nat(12))
  .map(([nodes, with_, story, at]) => {
    const told = `<article><h1>The lamp on the harbour</h1>${story.map((text) => `<p>${text}</p>`).join('')}</article>`;
    const all = story.length > 0 ? nodes.toSpliced(at, 0, told) : nodes;
    return `<head><title>t</title></head><body${with_}>${all.join('')}</body>`;
  });

/** A news page as it should be: a story and nothing that interrupts it, in one of the shapes newsrooms use. */
export const clean = fc
  .record({
    story: fc.array(paragraph, { minLength: 2, maxLength: 12 }),
    heading: sentence,
    wrap: fc.constantFrom('p', 'div', 'section'),
    around: fc.constantFrom('article', 'main', 'div', 'td'),
    linked: fc.boolean(),
    quote: fc.boolean(),
    list: fc.boolean(),
    lang: fc.constantFrom('en', 'de', 'ja', '', 'xx'),
  })
  .map(({ story, heading, wrap, around, linked, quote, list }) => {
    const told = story.map((text, at) => {
      const [first = '', ...rest] = text.split(' ');
      const inside =
        linked && at % 2
          ? `${first} <a href="/topic/harbour">${rest.slice(0, 3).join(' ')}</a> ${rest.slice(3).join(' ')}`
          : text;
      if (quote && at === 1) return `<blockquote><p>${inside}</p></blockquote>`;
      if (list && at === 2) return `<ul><li>${inside}</li><li>${text}</li></ul>`;
      return `<${wrap}>${inside}</${wrap}>`;
    });
    const inside = `<h1>${heading}</h1><p><em>By a person of the town</em></p>${told.join('\n')}`;
    const body =
      around === 'td' ? `<table><tr><td>${inside}</td></tr></table>` : `<${around}>${inside}</${around}>`;
    return `<head><title>t</title></head><body>${body}</body>`;
  });
