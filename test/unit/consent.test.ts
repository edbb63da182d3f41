import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isConsentSettingsClick, settingsWords } from '../../src/engine/consent-wish.ts';
import { judgeFrame } from '../../src/engine/frame-banner.ts';
import { judgeConsent } from '../../src/engine/overlay.ts';
import { platformCss } from '../../src/engine/platform-css.ts';
import { platformOf } from '../../src/engine/platforms.ts';
import { looksLikeStory, type Surroundings } from '../../src/engine/surroundings.ts';
import { CONSENT_PLATFORMS } from '../../src/rules/consent-platforms.ts';

/** Enough English for these cases; the real tables are tested on their own. */
const ear = {
  hear(text: string) {
    const folded = text.toLowerCase().trim();
    const said: { rule: string; kind: string; words: string }[] = [];
    for (const word of folded.match(/\bcookies?\b|privacy policy/g) ?? [])
      said.push({ rule: 'consent', kind: 'topic', words: word });
    for (const word of folded.match(/we use cookies/g) ?? [])
      said.push({ rule: 'consent', kind: 'pitch', words: word });
    if (/^(accept( all)?|reject( all)?|ok|settings)$/.test(folded))
      said.push({ rule: 'consent', kind: 'button', words: folded });
    if (/subscribe|sign up/.test(folded))
      said.push({ rule: 'newsletter', kind: 'pitch', words: 'subscribe' });
    return said;
  },
};
const STORY = `<main><article><h1>A headline</h1>${'<p>A sentence of the story that goes on for a while and says something worth reading, which is why it has more than a hundred and twenty characters.</p>'.repeat(4)}</article></main>`;

function judge(banner: string, at: 'start' | 'end' = 'end') {
  const html = at === 'end' ? STORY + banner : banner + STORY;
  const { window } = new JSDOM(`<!doctype html><body>${html}</body>`, { pretendToBeVisual: true });
  Object.assign(globalThis, { ShadowRoot: window.ShadowRoot, Node: window.Node });
  const around: Surroundings = { ear, shadowRootOf: (e) => e.shadowRoot, holdsStory: looksLikeStory };
  const start = window.document.querySelector('[data-start]');
  if (!start) throw new Error('no start');
  return start.localName === 'iframe'
    ? judgeFrame(start as HTMLIFrameElement, around)
    : judgeConsent(start, around);
}

const SAYS = '<p data-start>We use cookies to do things.</p>';
const BUTTONS = '<button>Accept all</button><button>Settings</button>';

describe('judgeConsent', () => {
  it.each([
    ['a fixed bar', `<div style="position:fixed;bottom:0">${SAYS}${BUTTONS}</div>`],
    ['a dialog', `<div role="dialog">${SAYS}${BUTTONS}</div>`],
    ['a sticky bar', `<div style="position:sticky;top:0">${SAYS}${BUTTONS}</div>`],
    ['a box in a page without styles', `<div id="x"><div>${SAYS}</div><div>${BUTTONS}</div></div>`],
    ['consent or pay', `<div role="dialog">${SAYS}<p>Or subscribe without ads</p>${BUTTONS}</div>`],
    ['a frame by its title', '<iframe data-start style="position:fixed" title="Cookie consent"></iframe>'],
  ])('%s is a banner', (_, html) => {
    expect(judge(html)?.layer.length).toBeGreaterThan(0);
  });

  it.each([
    ['a log-in', `<div role="dialog"><form>${SAYS}<input type="password">${BUTTONS}</form></div>`],
    ['an age gate', `<div role="dialog"><p data-start>Are you over 18? We use cookies.</p>${BUTTONS}</div>`],
    [
      'a newsletter pop-up',
      '<div role="dialog"><p>Subscribe!</p><input type="email"><p data-start>Read our privacy policy about cookies</p><button>Sign up</button></div>',
    ],
    ['an alert', '<div style="position:fixed"><p data-start>Storm tonight</p><button>OK</button></div>'],
    [
      'a chat',
      `<div class="chat-widget" style="position:fixed"><p data-start>By chatting you accept our privacy policy</p><button>OK</button></div>`,
    ],
    ['a chat frame', '<iframe data-start style="position:fixed" title="Chat"></iframe>'],
  ])('%s is none', (_, html) => {
    expect(judge(html)).toBeNull();
  });

  it('leaves a placeholder inside the story', () => {
    const html = `<article><div><p data-start>We use cookies to show this video.</p>${BUTTONS}</div></article>`;
    expect(judge(html)).toBeNull();
  });

  it('takes the curtain and the wrapper along', () => {
    const verdict = judge(`<div class="cookie-root" id="w"><div role="dialog">${SAYS}${BUTTONS}</div></div>`);
    expect(verdict?.layer.map((element) => element.id)).toEqual(['w']);
  });
});

/** What is held of a page whose language's words are still to come. */
function heldOf(html: string): string[] {
  const { window } = new JSDOM(`<!doctype html><body>${html}</body>`, { pretendToBeVisual: true });
  Object.assign(globalThis, { ShadowRoot: window.ShadowRoot, Node: window.Node });
  const held: string[] = [];
  const start = window.document.querySelector('[data-start]');
  if (!start) throw new Error('no start');
  const verdict = judgeConsent(start, {
    ear: { hear: () => [], missed: true },
    shadowRootOf: (e) => e.shadowRoot,
    holdsStory: looksLikeStory,
    hold: (box) => held.push(box.id),
  });
  expect(verdict).toBeNull();
  return held;
}

const ARABIC = '<p data-start>نستخدم ملفات تعريف الارتباط لتحسين تجربتك في هذا الموقع.</p>';
const PRIVATE = '<p data-start>Ihre Privatsphäre ist uns wichtig.</p>';
const PRESS = '<button>موافق</button>';

describe('while the words of its language are still to come', () => {
  it.each([
    [
      'a box in the flow before everything that speaks of cookies',
      `<div id="b">${ARABIC}${PRESS}</div>${STORY}`,
    ],
    ['one after all of it', `${STORY}<div id="b">${ARABIC}${PRESS}</div>`],
    [
      'a bar over the page that speaks of privacy',
      `${STORY}<div id="b" style="position:fixed;bottom:0">${PRIVATE}${PRESS}</div>`,
    ],
  ])('holds %s', (_, html) => expect(heldOf(html)).toEqual(['b']));

  it.each([
    ['what has nothing to press', `<div id="b">${ARABIC}</div>${STORY}`],
    ['what speaks of privacy in the flow', `<div id="b">${PRIVATE}${PRESS}</div>${STORY}`],
    ['the small print', `${STORY}<footer><div id="b">${ARABIC}${PRESS}</div></footer>`],
    ['a login', `<div id="b" style="position:fixed">${PRIVATE}<input type="password">${PRESS}</div>${STORY}`],
    ['a chat', `<div id="b" class="chat" style="position:fixed">${PRIVATE}${PRESS}</div>${STORY}`],
    ['the story', STORY.replace('</article>', `<div id="b">${ARABIC}${PRESS}</div>$&`)],
  ])('leaves %s', (_, html) => expect(heldOf(html)).toEqual([]));
});

describe('platforms', () => {
  const { window } = new JSDOM('');
  const body = window.document.body;
  body.append(...new window.DOMParser().parseFromString(STORY, 'text/html').body.childNodes);
  it.each(CONSENT_PLATFORMS.map((platform) => [platform.name, platform] as const))(
    '%s: selectors are valid, none matches a story',
    (_, platform) => {
      for (const selector of platform.selector.split(', ')) expect(body.querySelector(selector)).toBeNull();
      const locks = platform.lock?.split(', ') ?? [];
      for (const lock of locks) expect(window.document.querySelector(lock)).toBeNull();
      for (const lock of locks) expect(lock).toMatch(/(?:^| )(?:html|body)[^ ]*$/);
    },
  );
  it('names no platform twice', () => {
    expect(new Set(CONSENT_PLATFORMS.map(({ name }) => name)).size).toBe(CONSENT_PLATFORMS.length);
  });
  it.each([
    ['an id', '<div id="onetrust-banner-sdk"></div>', 'OneTrust'],
    ['a class among others', '<div class="cky cky-overlay cky-hide"></div>', 'CookieYes'],
    ['an attribute', '<div data-hook="consent-banner-root"></div>', 'Wix'],
    ['how an id begins', '<iframe id="sp_message_iframe_12"></iframe>', 'Sourcepoint'],
    ['its own element', '<cookie-consent-banner></cookie-consent-banner>', 'Cookie Consent by Porsche'],
    ['two classes', '<div class="cc-window cc-floating"></div>', 'Cookie Consent (Insites)'],
    ['where it stands', '<div class="klaro"><p class="cookie-notice"></p></div>', 'Klaro'],
    ['what it holds', '<div id="ccc"><div id="ccc-module"></div></div>', 'Civic Cookie Control'],
  ])('knows a container by %s', (_, html, name) => {
    body.insertAdjacentHTML('beforeend', html);
    const made = [body.lastElementChild, ...(body.lastElementChild?.children ?? [])];
    expect(made.map((element) => element && platformOf(element)?.name)).toContain(name);
    body.lastElementChild?.remove();
  });
  it.each([
    ['a part of the name', '<div id="onetrust-banner-sdk-2"></div>'],
    ['one of two classes', '<div class="cc-window"></div>'],
    ['another place', '<p class="cookie-notice"></p>'],
    ['the page itself', '<main class="cky-overlay"></main>'],
  ])('knows none by %s', (_, html) => {
    body.insertAdjacentHTML('beforeend', html);
    expect(body.lastElementChild && platformOf(body.lastElementChild)).toBeNull();
    body.lastElementChild?.remove();
  });
  it('lifts every rule above those of pages and hides no page', () => {
    const css = platformCss();
    expect(css).toMatch(/^@layer jts\{.*\}$/s);
    for (const [, selectors = ''] of css.matchAll(/(?:\{|^)([^{}]+)\{display:none!important\}/gm))
      for (const selector of selectors.split(/,(?![^(]*\))/)) expect(selector).toMatch(/:not\(html,body\)$/);
  });
});

describe('settingsWords', () => {
  const words = settingsWords(['cookie settings', 'manage * cookie~'], (text) => text.toLowerCase().trim());
  it.each(['Cookie settings', 'Manage my cookies', '▸ Cookie Settings'])('%s names them', (label) =>
    expect(words.names(label)).toBe(true),
  );
  it.each(['Cookie policy', 'How we bake cookies', ''])('%s does not', (label) =>
    expect(words.names(label)).toBe(false),
  );
});

describe("the site's own way to its consent settings", () => {
  const words = settingsWords(['cookie settings'], (text) => text.toLowerCase().trim());
  const leads = (html: string, trusted = true): boolean => {
    const { window } = new JSDOM(`<!doctype html><body>${html}</body>`);
    Object.assign(globalThis, { Element: window.Element });
    const path: Element[] = [];
    for (let at = window.document.querySelector('[data-here]'); at; at = at.parentElement) path.push(at);
    return isConsentSettingsClick(
      { isTrusted: trusted, composedPath: () => path } as unknown as Event,
      words,
    );
  };
  it.each([
    ['a link of that name', '<a data-here href="/settings">Cookie settings</a>'],
    [
      'a button that speaks of cookies in another tongue',
      '<button data-here>Gestisci i tuoi cookie</button>',
    ],
    ['a link that leads nowhere', '<a href="#"><span data-here>Zmień, co wolno plikom cookie</span></a>'],
    [
      'one that its maker named so',
      '<button data-here class="js-revoke-cookie-manager">Your trackers</button>',
    ],
    [
      'one in the foot of what is called main',
      '<main><footer><button data-here>Cookies…</button></footer></main>',
    ],
  ])('is %s', (_, html) => expect(leads(html)).toBe(true));
  it.each([
    ['a policy', '<a data-here href="/cookies">Cookie policy</a>'],
    [
      'what lets an embed load',
      '<article><figure><button data-here>Allow cookies</button></figure></article>',
    ],
    ['a paragraph', '<div data-here>We use cookies.</div>'],
    ['another button', '<button data-here>Newsletter</button>'],
  ])('is not %s', (_, html) => expect(leads(html)).toBe(false));
  it('is not what a script presses', () =>
    expect(leads('<button data-here>Cookie settings</button>', false)).toBe(false));
});
