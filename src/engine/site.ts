/** Where a link leads, seen from the page it stands on. */

export type Target = 'story' | 'section' | 'self' | 'outside' | 'action';

export interface Site {
  /** What its address calls it, without the country; empty where there is none. */
  readonly name: string;
  /** What the page says it is called; empty where it does not. */
  readonly called: string;
  /** Classifies the address of a link; relative ones are resolved against the page. */
  target(href: string): Target;
}

/** Second-level labels under which names are registered ("co.uk", "com.tr"). */
const SHARED = new Set('co com net org gov edu ac or ne go gob nom'.split(' '));

/** The part of a host name that one owner holds: "www.news.example.co.uk" is "example.co.uk". */
export function ownerOf(hostname: string): string {
  const labels = hostname.toLowerCase().split('.');
  const second = labels.at(-2);
  const take = labels.length > 2 && labels.at(-1)?.length === 2 && second && SHARED.has(second) ? 3 : 2;
  return labels.slice(-take).join('.');
}

/** What is left of an owner without the country: one newsroom often holds "example.com" and "example.co.uk". */
function brandOf(hostname: string): string {
  const owner = ownerOf(hostname);
  const name = owner.slice(0, owner.indexOf('.'));
  return name.length > 2 && !/^\d+$/.test(name) ? name : owner;
}

/** A path that leads to one article rather than to a section, a tag or an author. */
function looksLikeStory(url: URL): boolean {
  const parts = url.pathname.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  if (
    /^(tag|tags|topic|topics|thema|themen|author|authors|autor|autoren|profile|people|category|search|suche)$/i.test(
      parts[0] ?? '',
    )
  )
    return false;
  if (/(\/|^)(authors?|autor(en)?|tags?|topics?|profile|by)\//i.test(url.pathname)) return false;
  if (/\d{4,}/.test(url.pathname)) return true;
  if (/[?&](id|p|article|story|artid|newsid|no)=\w{3,}/i.test(url.search)) return true;
  if (last.split(/[-_]/).length >= 4) return true;
  if (/%[0-9a-f]{2}/i.test(last) && last.length > 40) return true;
  return parts.length >= 2 && /\.(s?html?|php|aspx?)$/i.test(last) && last.length > 12;
}

const FILE = /\.(pdf|docx?|xlsx?|csv|zip|odt)$/i;

/** What a path looks like: how deep it is, and what its last part is made of. Articles of one site look alike. */
function shapeOf(url: URL): string {
  const parts = url.pathname.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  const hyphens = Math.min(3, last.split(/[-_]/).length - 1);
  const digits = Math.min(4, last.replace(/\D/g, '').length);
  return `${parts.length} ${hyphens > 2 ? 'slug' : hyphens} ${digits > 3 ? 'number' : digits > 0} ${last.length >= 8}`;
}

/** In the same folder, under a name about as long: "/news/articles/c1x2y3z4" beside "/news/articles/c5v6w7u8". */
function isBeside(url: URL, page: URL): boolean {
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/'));
  const there = url.pathname;
  const here = page.pathname;
  return (
    folder(there).length > 1 && folder(there) === folder(here) && Math.abs(there.length - here.length) < 3
  );
}

const PAGE = /[?&](p|page|seite|pg)=\d{1,2}(&|$)/i;

/** "/story/2", "/story-2.html", "/story?page=2": the same story's next or earlier page. */
function isAnotherPart(url: URL, page: URL): boolean {
  const own = page.pathname.replace(/\/$/, '');
  if (own.length > 1 && url.pathname.startsWith(`${own}/`)) {
    if (/^(page\/)?\d{1,2}\/?$/.test(url.pathname.slice(own.length + 1))) return true;
  } else if (own.length > 1 && url.pathname === page.pathname && PAGE.test(url.search)) return true;
  const whole = (at: URL) =>
    at.pathname.replace(/\.\w{2,5}$/, '').replace(/([/_-](page|p|seite|part)?[/_-]?\d{1,2})?\/?$/i, '');
  const there = whole(url);
  return (
    there.length > 12 &&
    there === whole(page) &&
    (url.search === page.search || PAGE.test(url.search) || url.search === '')
  );
}

/** Links with a host: fewer say nothing of whose page it is. */
const ENOUGH_LINKS = 20;
/** Of them: a name that so many lead to is the page's own house, whatever its address. */
const MOST = 0.5;
const FEW_OWN = 0.2;

/**
 * The name under which a newsroom's titles share their pages: one house often prints a story under the address of one
 * title with the menus of another.
 * @param hrefs where the whole page's links lead
 * @param address the page's own; a page that leads to itself has no other house, however much it links to a shop
 * @returns the name, or an empty string where the links lead all over
 */
export function houseOf(hrefs: readonly string[], address: string): string {
  const own = /^https?:\/\/([^/:?#]+)/.exec(address)?.[1] ?? '';
  const counts = new Map<string, number>();
  let all = 0;
  let ownLinks = 0;
  for (const href of hrefs) {
    const host = /^https?:\/\/([^/:?#]+)/.exec(href)?.[1];
    if (!host) continue;
    all += 1;
    if (host === own) ownLinks += 1;
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  if (all < ENOUGH_LINKS) return '';
  const [host, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
  return count > all * MOST && ownLinks < count * FEW_OWN ? brandOf(host) : '';
}

/**
 * @param address the page's own address
 * @param house the name of the house it belongs to (`houseOf`), where that is known
 * @param called what the page says the site is called
 */
export function siteOf(address: string, house = '', called = ''): Site {
  let page: URL | null = null;
  try {
    page = new URL(address);
  } catch {
    // A document without an address of its own (about:srcdoc): every link leads outside.
  }
  const brand = page ? brandOf(page.hostname) : '';
  const ownShape = page ? shapeOf(page) : '';
  const telling = page !== null && (page.pathname.split('/').at(-1)?.length ?? 0) >= 8;
  const cache = new Map<string, Target>();
  const classify = (href: string): Target => {
    if (!page) return 'outside';
    if (href.startsWith('#')) return 'self';
    let url: URL;
    try {
      url = new URL(href, page);
    } catch {
      return 'action';
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'action';
    const owner = brandOf(url.hostname);
    if (owner !== brand && (house === '' || owner !== house)) return 'outside';
    if (url.pathname === page.pathname && (url.search === page.search || url.search === '')) return 'self';
    if (isAnotherPart(url, page)) return 'self';
    // A document is a source, wherever it lies.
    if (FILE.test(url.pathname)) return 'outside';
    if (looksLikeStory(url)) return 'story';
    return telling && (shapeOf(url) === ownShape || isBeside(url, page)) ? 'story' : 'section';
  };
  return {
    name: brand.replace(/\..*$/, ''),
    called,
    target(href) {
      let known = cache.get(href);
      if (!known) {
        known = classify(href);
        cache.set(href, known);
      }
      return known;
    },
  };
}
