/** The zoo of what lies over pages: ours with an article put in, real managers from node_modules, and the questions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = join(ROOT, 'test/pages');
const CONSENT = join(PAGES, 'consent');
const POPUPS = join(PAGES, 'popups');
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const SENTENCE =
  'The council voted on Tuesday to keep the old ferry running through the winter, after residents said that the bridge would leave them an hour from the nearest doctor.';
const STORY = `<div id="shell"><header><a href="/">The Daily Example</a></header>
<main><article><h1>Ferry will run through the winter</h1>${`<p>${SENTENCE} ${SENTENCE}</p>\n`.repeat(60)}</article></main>
<footer><a href="/about" id="about">About us</a> <a href="#" id="settings">Cookie settings</a></footer></div>`;

const TEASER = `<section><h2><a href="/ferry">Ferry will run through the winter</a></h2><p>${SENTENCE}</p></section>`;
/** A front page: many stories, none of them told. */
const HOME = `<div id="shell"><header><a href="/">The Daily Example</a></header><main>${TEASER.repeat(40)}</main>
<footer><a href="/about" id="about">About us</a></footer></div>`;

const casesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -5));

/** Consent banners, and what is none. */
export const CASES = casesIn(CONSENT);
/** Pop-ups that ask to sign up. */
export const POPUP_CASES = casesIn(POPUPS);

function pageOf(name: string): string {
  const folder = existsSync(join(CONSENT, `${name}.html`)) ? CONSENT : POPUPS;
  const html = readFileSync(join(folder, `${name}.html`), 'utf8');
  return html.replace('<!--story-->', STORY).replace('<!--home-->', HOME);
}

const bundles = new Map<string, Promise<ReadonlyMap<string, string>>>();

/** A manager that is a component, with its framework: by ending, script and sheet. */
function bundle(name: string): Promise<ReadonlyMap<string, string>> {
  const before = bundles.get(name);
  if (before) return before;
  const made = build({
    entryPoints: [join(PAGES, 'bundles', `${name}.jsx`)],
    outdir: 'out',
    bundle: true,
    write: false,
    jsx: 'automatic',
    // Ours is set for Preact; these are others'.
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
  }).then(({ outputFiles }) => new Map(outputFiles.map(({ path, text }) => [extname(path), text])));
  bundles.set(name, made);
  return made;
}

/** Serves `/zoo/<case>`, `/npm/<file>`, `/bundle/<name>` and an empty `/blank`. */
export function serveZoo(): Promise<{ readonly url: string; close(): void }> {
  const server: Server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    try {
      if (path.startsWith('/zoo/')) {
        const html = pageOf(path.slice(5));
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      } else if (path.startsWith('/bundle/')) {
        const [name = '', end] = path.slice(8).split('.');
        const files = await bundle(name);
        const type = end === 'css' ? 'text/css' : 'text/javascript';
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
        response.end(files.get(end === 'css' ? '.css' : '.js'));
      } else if (path.startsWith('/npm/')) {
        const type = TYPES[extname(path)] ?? 'text/plain';
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
        response.end(readFileSync(join(ROOT, 'node_modules', path.slice(5))));
      } else
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Nothing here.</p>');
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ url: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

export interface Seen {
  /** Banner parts that a reader sees; in cases of real managers, whatever lies over the story. */
  readonly banners: readonly string[];
  /** Things that had to stay and do not show. */
  readonly gone: readonly string[];
  readonly scrolls: boolean;
  readonly story: boolean;
  readonly footer: boolean;
  /** Points of a grid over the window that something other than the page takes. */
  readonly eaten: readonly string[];
}

/** Looks at a page as a reader does. Runs in the page; uses nothing from outside. */
export function look(): Promise<Seen> {
  const shows = (element: Element): boolean => {
    const rect = element.getBoundingClientRect();
    return (
      rect.width > 0 &&
      rect.height > 0 &&
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    );
  };
  const name = (element: Element) =>
    `${element.localName}#${element.id}.${element.getAttribute('class') ?? ''}`;
  const gone = [...document.querySelectorAll('[data-stays]')].filter((element) => !shows(element)).map(name);
  const shell = document.querySelector('#shell');
  const banners = [...document.querySelectorAll('[data-banner]')].filter(shows).map(name);
  // What the page's scripts put beside the article, shadow roots included, is a banner if it shows at all.
  const beside = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      !shell?.contains(element) && !element.contains(shell) && !element.closest('[data-stays], template'),
  );
  if (shell && !document.querySelector('[data-banner], [data-stays]')) {
    for (const element of beside) {
      const rect = element.getBoundingClientRect();
      const there = rect.width > 40 && rect.height > 20 && rect.top < innerHeight && rect.bottom > 0;
      if (there && shows(element)) banners.push(name(element));
    }
  }
  const eaten: string[] = [];
  const grid = (allowed: string) => {
    for (let x = 1; x < 8; x++) {
      for (let y = 1; y < 8; y++) {
        const hit = document.elementFromPoint((x * innerWidth) / 8, (y * innerHeight) / 8);
        if (!hit || hit === document.documentElement || hit === document.body) continue;
        if (shell?.contains(hit) || hit.closest(allowed)) continue;
        eaten.push(name(hit));
      }
    }
  };
  const paragraph = document.querySelector('article p, main p');
  const style = (element: Element | null): boolean => {
    for (let at = element; at; at = at.parentElement) {
      const computed = getComputedStyle(at);
      if (computed.filter.includes('blur') || Number(computed.opacity) < 0.5 || at.hasAttribute('inert'))
        return false;
    }
    return element !== null && shows(element);
  };
  grid('[data-stays]');
  const story = style(paragraph);
  const before = scrollY;
  const inner = document.scrollingElement;
  scrollTo(0, 0);
  const overflow = [document.documentElement, document.body].map((element) => getComputedStyle(element));
  const cut =
    /hidden|clip/.test(overflow[0]?.overflowY ?? '') ||
    (overflow[0]?.overflowY === 'visible' && /hidden|clip/.test(overflow[1]?.overflowY ?? ''));
  scrollTo(0, 600);
  const scrolls = !cut && scrollY > 300 && overflow[1]?.position !== 'fixed';
  scrollTo(0, inner?.scrollHeight ?? 0);
  const about = document.querySelector('#about');
  const rect = about?.getBoundingClientRect();
  const onAbout = rect ? document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2) : null;
  const footer = about !== null && style(about) && (onAbout === about || onAbout?.closest('footer') !== null);
  scrollTo(0, before);
  return Promise.resolve({ banners, gone, scrolls, story, footer, eaten: [...new Set(eaten)] });
}

/** When a case's own scripts are through, in ms after load; nothing may show after that. */
function settled(name: string): number {
  if (/^(late|readd)$/.test(name)) return 1500;
  return /^(not-|moved|shadow|home|text-written|in-pieces|sheet)/.test(name) ? 900 : 500;
}

/**
 * Opens a case and looks at it until it is as wanted, for four seconds at most.
 * @returns what was seen last
 */
export async function visit(
  page: Page,
  url: string,
  name: string,
  wanted: (seen: Seen) => boolean,
): Promise<Seen> {
  await page.goto(`${url}/zoo/${name}`, { waitUntil: 'load' });
  await wait(settled(name));
  let seen = await page.evaluate(look);
  for (let tries = 0; tries < 20 && !wanted(seen); tries++) {
    await wait(200);
    seen = await page.evaluate(look);
  }
  return seen;
}

/**
 * Counts the frames that are painted with something marked as a banner in them: looks at each when it is laid out, after
 * everybody who asked to be told of that before. Runs in the page before its own scripts.
 */
function countFrames(): void {
  const counted = globalThis as unknown as { frames: number };
  counted.frames = 0;
  const shows = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const parts = [element, ...(element.shadowRoot?.children ?? [])];
    const lies = width * height > 0 || parts.length > 1;
    return (
      lies &&
      parts.some(
        (part) =>
          part.clientHeight > 0 && part.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }),
      )
    );
  };
  const tick = () => {
    const laidOut = new ResizeObserver(() => {
      laidOut.disconnect();
      if ([...document.querySelectorAll('[data-banner]')].some(shows)) counted.frames += 1;
    });
    laidOut.observe(document.documentElement);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

/**
 * Opens a case in a page of its own.
 * @returns in how many frames its banner was seen
 */
export async function framesOf(page: Page, url: string, name: string): Promise<number> {
  await page.evaluateOnNewDocument(countFrames);
  await page.bringToFront();
  await page.goto(`${url}/zoo/${name}`, { waitUntil: 'load' });
  await wait(settled(name) + 600);
  return page.evaluate(() => (globalThis as unknown as { frames: number }).frames);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** No banner, nothing missing, and a page that can be read and used. */
export function isFine(seen: Seen): boolean {
  const { banners, gone, eaten, scrolls, story, footer } = seen;
  return banners.length + gone.length + eaten.length === 0 && scrolls && story && footer;
}
