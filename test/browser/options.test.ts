/** The settings page in both browsers: each section, files that are broken on purpose, the keyboard, axe-core. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/settings/limits.ts';
import { DEFAULTS } from '../../src/settings/schema.ts';
import { BROWSERS, launch } from './browsers.ts';
import { openOurs, storedIn, tabbedThrough, violations, visitOurs } from './our-pages.ts';
import { until } from './until.ts';

const file = (settings: object): string =>
  JSON.stringify({ format: 'just-the-story-settings', ...DEFAULTS, ...settings });

/** Files nobody should be able to import, and what has to be said of each. */
const BROKEN: readonly (readonly [string, string, RegExp])[] = [
  ['no JSON', 'just a { story', /not JSON/],
  ['JSON that is not ours', '{"rules":{}}', /not settings of Just the Story/],
  ['a list', '[]', /not settings of Just the Story/],
  ['another version', file({ version: 7 }), /version 7 is not known/],
  ['a wrong type', file({ paused: 'perhaps' }), /paused: true or false expected/],
  ['an unknown rule', file({ phrases: [{ rule: 'rival', text: 'some words' }] }), /phrases.*no such rule/],
  ['a host that is none', file({ sites: { 'not a host': { off: true } } }), /not the name of a site/],
  [
    'markup for names',
    file({ sites: { '<img src=x onerror=alert(1)>': { off: true } } }),
    /<img src=x onerror=alert\(1\)>/,
  ],
  ['far too much', 'x'.repeat(LIMITS.importCharacters * 4 + 1), /too large/],
];

describe.each(BROWSERS)('settings page in %s', (name) => {
  let browser: Browser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'jts-import-'));

  const fresh = async (items: Record<string, unknown> = {}): Promise<void> => {
    await page.evaluate(async (all) => {
      await chrome.storage.local.clear();
      await chrome.storage.sync.clear();
      await chrome.storage.sync.set(all);
    }, items);
    await visitOurs(page, 'options/index.html');
    await page.waitForSelector('.switch:enabled');
  };
  const press = (selector: string): Promise<void> =>
    page.$eval(selector, (element) => (element as HTMLElement).click());
  const texts = (selector: string): Promise<string[]> =>
    page.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
  /** Types into a field as a reader does, what stood there before being gone. */
  const type = async (selector: string, text: string): Promise<void> => {
    await page.$eval(selector, (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.type(selector, text);
  };
  const says = (selector: string, wanted: RegExp): Promise<void> =>
    until(async () =>
      wanted.test(await page.$eval(selector, (one) => one.textContent ?? '').catch(() => '')),
    );
  const stored = (wanted: RegExp): Promise<void> =>
    until(async () => wanted.test(JSON.stringify(await storedIn(page))));
  const take = async (text: string): Promise<void> => {
    const path = join(folder, 'settings.json');
    writeFileSync(path, text);
    const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  beforeAll(async () => {
    browser = await launch(name);
    page = await openOurs(browser, 'options/index.html');
    await page.setViewport({ width: 900, height: 1000 });
  });
  afterEach(async () => {
    // Whatever was done to it, nothing is wrong with the page.
    expect(await violations(page)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('switches rules for everywhere', async () => {
    await fresh();
    await press('.rules li:nth-child(2) input');
    await stored(/"newsletter":false/);
    await press('.rules li:nth-child(2) input');
    await stored(/"newsletter":true|^(?!.*newsletter)/);
  });

  test('chooses what becomes of consent banners', async () => {
    await fresh();
    const [hide, decline] = ['.choice:nth-of-type(1) input', '.choice:nth-of-type(2) input'] as const;
    expect(await page.$eval(hide, (one) => (one as HTMLInputElement).checked)).toBe(true);
    await press(decline);
    await stored(/"consentMode":"decline"/);
    await press(hide);
    await stored(/"consentMode":"hide"|^(?!.*consentMode)/);
  });

  test('asks for what declining needs where it is turned on, and gives it back', async () => {
    await fresh();
    await press('.choice:nth-of-type(2) input');
    await page.waitForSelector('.decline-access button');
    expect(await violations(page)).toEqual([]);
    const may = () =>
      page.evaluate(() => chrome.permissions.contains({ permissions: ['scripting'] }).catch(() => false));
    expect(await may()).toBe(false);
    // No test can press Chromium's own "Allow"; Firefox is told not to ask.
    if (name === 'firefox') {
      await page.click('.decline-access button');
      await until(may);
      await until(async () => (await page.$('.decline-access')) === null);
    }
    await press('.choice:nth-of-type(1) input');
    await until(async () => !(await may()));
  });

  test('turns sites off and on again, whatever way they are written', async () => {
    await fresh();
    await type('input[name="site"]', 'https://www.Daily.Example/some/page');
    await page.keyboard.press('Enter');
    await until(async () => (await texts('[aria-labelledby="sites-title"] bdi')).includes('daily.example'));
    await stored(/daily\.example/);
    await type('input[name="site"]', 'no site at all');
    await page.keyboard.press('Enter');
    await says('#site-wrong', /not the name of a site/);
    await type('input[name="site"]', 'daily.example');
    await page.keyboard.press('Enter');
    await says('#site-wrong', /in the list already/);
    await press('[aria-labelledby="sites-title"] li button');
    await until(async () => (await texts('[aria-labelledby="sites-title"] bdi')).length === 0);
  });

  test('finds one site among many', async () => {
    const sites = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`paper-${at}.example`, { off: true }]),
    );
    await fresh();
    await take(file({ sites }));
    await until(async () => (await texts('[aria-labelledby="sites-title"] bdi')).length === 12);
    await page.type('input[type="search"]', 'paper-11');
    await until(
      async () => (await texts('[aria-labelledby="sites-title"] bdi')).join() === 'paper-11.example',
    );
  });

  test('says that no site is like what is searched for', async () => {
    const sites = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`p${at}.example`, { off: true }]));
    await fresh();
    await take(file({ sites }));
    await page.waitForSelector('input[type="search"]');
    await page.type('input[type="search"]', 'gazette');
    await says('[aria-labelledby="sites-title"]', /No site in the list matches/);
  });

  test('keeps the place of the keyboard when an entry is taken out', async () => {
    await fresh();
    await take(file({ sites: { 'a.example': { off: true }, 'b.example': { off: true } } }));
    await until(async () => (await texts('[aria-labelledby="sites-title"] bdi')).length === 2);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.focus('[aria-labelledby="sites-title"] li:first-child button');
    await page.keyboard.press('Enter');
    await until(async () => (await focused()) === 'Remove b.example');
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.activeElement?.id === 'sites-title'));
  });

  test('takes phrases of the reader’s own, and says what is wrong with one', async () => {
    await fresh();
    await type('input[name="phrase"]', 'ab');
    await page.keyboard.press('Enter');
    await says('#phrase-wrong', /At least 3/);
    await type('input[name="phrase"]', 'Our   podcast of the week');
    await page.keyboard.press('Enter');
    await stored(/Our podcast of the week/);
    await type('input[name="phrase"]', 'our podcast of the WEEK');
    await says('#phrase-wrong', /in the list already/);
    await type('input[name="phrase"]', 'x'.repeat(LIMITS.phraseMax + 1));
    await says('#phrase-wrong', /At most/);
    await press('[aria-labelledby="phrases-title"] li button');
    await until(async () => (await texts('[aria-labelledby="phrases-title"] li')).length === 0);
  });

  test('takes no more phrases than there can be, and says so', async () => {
    await fresh();
    const list = Array.from({ length: LIMITS.phrases }, (_, at) => ({
      rule: 'follow',
      text: `phrase ${at}`,
    }));
    await take(file({ phrases: list }));
    await until(async () => (await texts('[aria-labelledby="phrases-title"] li')).length === LIMITS.phrases);
    await type('input[name="phrase"]', 'one more');
    await says('#phrase-wrong', /100 phrases are the most/);
    await page.keyboard.press('Enter');
    expect((await texts('[aria-labelledby="phrases-title"] li')).length).toBe(LIMITS.phrases);
  });

  test('lists what was kept and picked, and forgets it', async () => {
    await fresh();
    const memory = (text: string) => ({ text, element: 'p.promo', rule: 'crosspromo' });
    await take(
      file({
        sites: { 'daily.example': { kept: [memory('kept <i>line</i>')], picked: [memory('a picked')] } },
      }),
    );
    await until(async () => (await texts('[aria-labelledby="memory-title"] li')).length === 2);
    expect((await texts('[aria-labelledby="memory-title"] li'))[0]).toContain('kept <i>line</i>');
    await press('[aria-labelledby="memory-title"] li button');
    await until(async () => (await texts('[aria-labelledby="memory-title"] li')).length === 1);
    await stored(/a picked/);
    await until(async () => !JSON.stringify(await storedIn(page)).includes('kept <i>'));
  });

  test.each(BROKEN)('refuses %s, says why, and changes nothing', async (_, text, said) => {
    await fresh({ general: { paused: true } });
    const before = JSON.stringify(await storedIn(page));
    await take(text);
    await says('.outcome', said);
    expect(JSON.stringify(await storedIn(page))).toBe(before);
    // What the file says is shown as text.
    expect(await page.$$eval('.outcome img', (all) => all.length)).toBe(0);
  });

  test('imports a file whole, and gives back what was before', async () => {
    await fresh({ general: { paused: true } });
    await take(file({ paused: false, sites: { 'daily.example': { off: true, kept: [], picked: [] } } }));
    await says('.outcome', /imported/);
    await stored(/daily\.example/);
    await press('.outcome button');
    await stored(/"paused":true/);
    await until(async () => !/daily/.test(JSON.stringify(await storedIn(page))));
  });

  test('exports what an import takes back', async () => {
    await fresh({ general: { paused: true } });
    const exported = await page.evaluate(async () => {
      let blob: Blob | undefined;
      const make = URL.createObjectURL;
      URL.createObjectURL = (object: Blob) => {
        blob = object;
        return make(object);
      };
      HTMLAnchorElement.prototype.click = () => {};
      document.querySelector<HTMLElement>('[aria-labelledby="file-title"] button')?.click();
      return blob?.text();
    });
    await fresh();
    await take(exported ?? '');
    await says('.outcome', /imported/);
    await stored(/"paused":true/);
  });

  test('resets everything, and undoes that too', async () => {
    await fresh({ general: { paused: true } });
    await press('.danger');
    await says('.outcome', /as it was at first/);
    await until(async () => !/"paused":true/.test(JSON.stringify(await storedIn(page))));
    await press('.outcome button');
    await stored(/"paused":true/);
  });

  test('names the shortcuts, and leads to where they are changed', async () => {
    await fresh();
    await until(async () => (await texts('kbd')).length === 3);
    expect((await texts('kbd')).join()).toMatch(/Alt\+Shift\+J/);
  });

  test('leads to the browser’s own page for shortcuts, and to the welcome page', async () => {
    await fresh();
    await page.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(globalThis, { seen });
      const both = [globalThis.chrome, (globalThis as { browser?: typeof chrome }).browser];
      for (const api of new Set(both)) {
        if (!api) continue;
        api.tabs.create = ((options: { url: string }) => seen.push(options.url)) as never;
        if ('openShortcutSettings' in api.commands)
          Object.assign(api.commands, { openShortcutSettings: async () => seen.push('own') });
      }
    });
    await press('[aria-labelledby="shortcuts-title"] > button');
    const seen = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.join());
    await until(
      async () => (await seen()) === (name === 'firefox' ? 'own' : 'chrome://extensions/shortcuts'),
    );
    expect(await page.$eval('a.button', (link) => (link as HTMLAnchorElement).pathname)).toBe(
      '/src/welcome/index.html',
    );
  });

  test('says so when nothing can be stored, and shows what is stored', async () => {
    await fresh();
    await page.evaluate(() => {
      for (const api of [globalThis.chrome, (globalThis as { browser?: typeof chrome }).browser])
        for (const area of [api?.storage.sync, api?.storage.local])
          if (area) area.set = () => Promise.reject(new Error('full'));
    });
    await press('.rules li:nth-child(2) input');
    await says('[role="alert"]', /could not be saved/);
    await until(() => page.$eval('.rules li:nth-child(2) input', (one) => (one as HTMLInputElement).checked));
    expect(await violations(page)).toEqual([]);
    // A page of its own has its own storage again.
    await visitOurs(page, 'welcome/index.html');
  });

  test('is whole for the keyboard', async () => {
    await fresh();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const came = await tabbedThrough(page);
    expect(came.filter((one) => one.startsWith('UNSEEN'))).toEqual([]);
    // Two radio buttons are one stop.
    const controls = await page.$$eval(
      'button:enabled, input:enabled, select, a[href]',
      (all) => all.length - 1,
    );
    expect(came).toHaveLength(controls);
  });
});
