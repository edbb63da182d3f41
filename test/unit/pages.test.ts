// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/rules/catalogue';

// Only whether the pages can serve as a measure; what the engine makes of them is tested elsewhere.
const ROOT = resolve(process.cwd(), 'test/pages');

/** Traps that are no story at all, so need no paragraphs of one. */
const NOT_AN_ARTICLE = new Set([
  'age-gate',
  'cookie-settings-page',
  'forum-thread',
  'home-page',
  'landing-newsletter-signup',
  'login',
  'privacy-policy',
  'shop-checkout',
  'shop-product',
  'webmail',
]);

const SEED_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'tr', 'ru', 'ja', 'ar', 'sw'];

interface Page {
  readonly name: string;
  readonly html: string;
  readonly document: Document;
}

function pages(folder: string): Page[] {
  return readdirSync(resolve(ROOT, folder))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(resolve(ROOT, folder, file), 'utf8');
      const document = new DOMParser().parseFromString(html, 'text/html');
      return { name: file.slice(0, -'.html'.length), html, document };
    });
}

const marked = (page: Page): Element[] => [...page.document.querySelectorAll('[data-expect]')];

/** How many lines the `<br>`s of an element make. */
const linesOf = (element: Element): number => element.querySelectorAll('br').length + 1;

const unmarkedParagraphs = (page: Page): Element[] =>
  [...page.document.querySelectorAll('p, li, blockquote, dd')].filter((p) => !p.closest('[data-expect]'));

const folders = { traps: pages('traps'), seed: pages('seed'), clutter: pages('clutter') };

for (const [folder, found] of Object.entries(folders)) {
  describe(`pages/${folder}`, () => {
    it.each(found)('$name is a page of its own', (page) => {
      expect(page.document.documentElement.lang).not.toBe('');
      expect(page.document.title.trim()).not.toBe('');
      expect(page.html).not.toMatch(/\b(?:src|srcset)="(?:https?:)?\/\//);
      expect(page.html).not.toMatch(/<link\b/);
    });

    it.each(found)('$name marks its clutter with the ids of rules', (page) => {
      for (const element of marked(page)) {
        expect(RULE_IDS).toContain(element.getAttribute('data-expect'));
        expect(element.parentElement?.closest('[data-expect]') ?? null).toBeNull();
      }
      for (const element of page.document.querySelectorAll('[data-expect-lines]')) {
        const [from, to] = (element.getAttribute('data-expect-lines') ?? '').split('-').map(Number);
        expect(from).toBeGreaterThanOrEqual(1);
        expect(to).toBeGreaterThanOrEqual(Number(from));
        expect(to).toBeLessThanOrEqual(linesOf(element));
        expect(element.closest('[data-expect]')).toBeNull();
      }
    });
  });
}

describe('the collection', () => {
  it('has as many pages as a fair trial needs', () => {
    expect(folders.traps.length).toBeGreaterThanOrEqual(35);
    expect(folders.clutter.length).toBeGreaterThanOrEqual(15);
  });

  it('has the seed in every language asked for', () => {
    const languages = new Set(folders.seed.map((page) => page.document.documentElement.lang));
    expect([...languages].sort()).toEqual([...SEED_LANGUAGES].sort());
  });

  it.each(folders.traps)('trap $name has a story, or is known to be none', (page) => {
    if (!NOT_AN_ARTICLE.has(page.name)) {
      expect(unmarkedParagraphs(page).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('lists no trap that is gone', () => {
    const names = folders.traps.map((page) => page.name);
    for (const name of NOT_AN_ARTICLE) expect(names).toContain(name);
  });

  it.each([...folders.seed, ...folders.clutter])('$name has clutter and a story', (page) => {
    const lines = page.document.querySelectorAll('[data-expect-lines]');
    expect(marked(page).length + lines.length).toBeGreaterThanOrEqual(1);
    expect(unmarkedParagraphs(page).length).toBeGreaterThanOrEqual(3);
  });
});
