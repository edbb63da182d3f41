/** Every language in every page of ours, as narrow as a phone and as wide as the popup: nothing is cut off. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './browsers.ts';
import { openOurs, violations, visitOurs } from './our-pages.ts';

const LOCALES = resolve(import.meta.dirname, '../../src/static/_locales');

/** What the browser does with `_locales`: $1 … are filled in. */
function speak(messages: Record<string, { message: string }>): void {
  chrome.i18n.getMessage = ((key: string, parts: string | string[] = []) =>
    (messages[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, at) => [parts].flat()[Number(at) - 1] ?? '',
    )) as typeof chrome.i18n.getMessage;
}

describe.each(readdirSync(LOCALES))('our pages in %s', (locale) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launched();
    page = await openOurs(browser, 'options/index.html');
    const messages = JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8'));
    await page.evaluateOnNewDocument(speak, messages);
  });
  afterAll(() => page?.close());

  test.each([
    ['popup/index.html?tab=999999999', 380],
    ['popup/index.html?tab=999999999', 360],
    ['options/index.html', 360],
    ['welcome/index.html', 360],
  ])('%s at %i px', async (path, width) => {
    await page.setViewport({ width, height: 600 });
    await visitOurs(page, path);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.replace('_', '-'));
    const cut = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - innerWidth;
      const over = [...document.querySelectorAll('button, label, a, h2, p, li, span')].filter(
        (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline',
      );
      return [
        ...(wide > 0 ? [`page: ${wide} px too wide`] : []),
        ...over.map((one) => one.outerHTML.slice(0, 120)),
      ];
    });
    expect(cut).toEqual([]);
    // The popup's switches and buttons stay in view; what scrolls is between them.
    if (path.startsWith('popup'))
      expect(await page.$eval('footer', (one) => one.getBoundingClientRect().bottom)).toBeLessThanOrEqual(
        600,
      );
  });

  test('axe-core finds nothing', async () => {
    expect(await violations(page)).toEqual([]);
  });
});

let shared: Promise<Browser> | undefined;
const launched = (): Promise<Browser> => {
  shared ??= launch('chrome');
  return shared;
};
afterAll(async () => (await shared)?.close());
