/** Declining, in real browsers, with real consent managers: what they themselves keep says no. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/messages.ts';
import { ask, store } from './ask.ts';
import { BROWSERS, launch } from './browsers.ts';
import { isFine, look, type Seen, serveZoo } from './consent-zoo.ts';

const wait = (ms: number): Promise<void> => new Promise((later) => setTimeout(later, ms));

/** What a manager keeps when it was told no, as part of its cookies, and its name where we know it as a platform. */
const DECLINED: readonly (readonly [zooCase: string, cookie: RegExp])[] = [
  ['npm-vanilla-box', /cc_cookie=\{"categories":\["necessary"\]/],
  ['npm-vanilla-cloud-lock', /cc_cookie=\{"categories":\["necessary"\]/],
  ['npm-klaro-notice', /klaro=\{"matomo":false\}/],
  ['npm-klaro-notice-modal', /klaro=\{"matomo":false\}/],
  ['npm-cookie-consent-js-de', /ccjs=false/],
  ['moves-away-when-answered', /answer=no/],
];

/** Ways to ask that leave no way to say no: only "OK". */
const NO_WAY_OUT = ['npm-cookie-notice-en', 'headline-in-banner'];

async function settled(page: Page): Promise<{ report: Report | null; seen: Seen[] }> {
  const seen: Seen[] = [];
  const end = Date.now() + 26_000;
  let report: Report | null = null;
  while (Date.now() < end) {
    await wait(150);
    report = await ask(page, { type: 'report' });
    seen.push(await page.evaluate(look));
    if (report?.consent && report.consent.outcome !== 'working') break;
  }
  return { report, seen };
}

const cookies = (page: Page) => page.evaluate(() => decodeURIComponent(document.cookie));

describe.each(BROWSERS)('declining in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let zoo: Awaited<ReturnType<typeof serveZoo>>;
  beforeAll(async () => {
    zoo = await serveZoo();
    browser = await launch(name, { granted: true });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    zoo?.close();
  });

  // One browser sees every case: what the last one keeps is no answer to the next.
  beforeEach(async () => {
    await page.goto(`${zoo.url}/blank`);
    await page.deleteCookie(...(await page.cookies()));
  });

  const open = async (zooCase: string, general: object) => {
    await page.goto(`${zoo.url}/blank`);
    await store(page, { general });
    await page.goto(`${zoo.url}/zoo/${zooCase}`, { waitUntil: 'load' });
  };

  it.each(DECLINED)(
    'declines %s behind the curtain, and it stays declined without us',
    async (zooCase, cookie) => {
      await open(zooCase, { consentMode: 'decline' });
      const { report, seen } = await settled(page);
      expect(seen.flatMap(({ banners }) => banners)).toEqual([]);
      expect(report?.consent?.outcome).toBe('declined');
      expect(await cookies(page)).toMatch(cookie);
      await open(zooCase, { consentMode: 'decline', paused: true });
      await wait(1200);
      expect(isFine(await page.evaluate(look))).toBe(true);
    },
  );

  it('names the platform whose button it was', async () => {
    await open('npm-klaro-notice', { consentMode: 'decline' });
    expect((await settled(page)).report?.consent).toEqual({ outcome: 'declined', platform: 'Klaro' });
  });

  it.each(NO_WAY_OUT)(
    'never says OK: where that is all that %s lets one say, it says nothing',
    async (zooCase) => {
      await open(zooCase, { consentMode: 'decline' });
      const { report, seen } = await settled(page);
      expect(seen.flatMap(({ banners }) => banners)).toEqual([]);
      expect(report?.consent).toEqual({ outcome: 'unanswered' });
      expect(await cookies(page)).toBe('');
      expect(isFine(await page.evaluate(look))).toBe(true);
    },
  );

  it('is not tried while only hiding', async () => {
    await open('npm-orejime-en', { consentMode: 'hide' });
    await wait(2500);
    expect((await ask(page, { type: 'report' }))?.consent).toBeUndefined();
    expect(await cookies(page)).toBe('');
  });
});

describe('declining without permission', () => {
  it('falls back to hiding', async () => {
    const zoo = await serveZoo();
    const browser = await launch('chrome');
    const page = await browser.newPage();
    await page.goto(`${zoo.url}/blank`);
    await store(page, { general: { consentMode: 'decline' } });
    await page.goto(`${zoo.url}/zoo/npm-klaro-notice`, { waitUntil: 'load' });
    const { report, seen } = await settled(page);
    expect(report?.consent?.outcome).toBe('unanswered');
    expect(seen.flatMap(({ banners }) => banners)).toEqual([]);
    expect(await cookies(page)).toBe('');
    await browser.close();
    zoo.close();
  });
});
