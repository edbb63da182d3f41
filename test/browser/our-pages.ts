/** The extension's own pages, opened as a reader would have them, in either browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { addressOf } from './browsers.ts';
import { until } from './until.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page with one thing to hide in each of the ways that the popup tells of. */
const told =
  '<p>The garden behind the old library opened on Saturday after three years of work by volunteers, who planted it by hand.</p>';
export const GARDEN = `<!doctype html><html lang="en"><title>Garden</title><article><h1>Library opens its garden</h1>${told.repeat(3)}
<p><a href="/other">Ten houseplants &lt;b&gt;that forgive everything&lt;/b&gt; [LIVING]</a></p>${told.repeat(3)}
<p class="note">A note that only this reader minds.</p>${told}</article></html>`;

/** The same without anything to hide. */
export const CLEAN = `<!doctype html><html lang="en"><title>Garden</title><article><h1>Library opens its garden</h1>${told.repeat(6)}</article></html>`;

/** A page that tells no story. */
export const FRONT =
  '<!doctype html><html lang="en"><title>News</title><h1>News</h1><ul><li><a href="/a">One</a><li><a href="/b">Two</a></ul></html>';

/** Opens one of our pages: "options/index.html". @returns it when it has been drawn */
export async function openOurs(browser: Browser, path: string, page?: Page): Promise<Page> {
  const ours = page ?? (await browser.newPage());
  await visitOurs(ours, path);
  return ours;
}

/** Takes a tab to one of our pages. */
export async function visitOurs(page: Page, path: string): Promise<void> {
  const address = await addressOf(page.browser(), path);
  // It may be open already: what stands there is not what is waited for.
  await page.evaluate(() => document.querySelector('main')?.remove()).catch(() => {});
  // Firefox never says that such a page has loaded.
  void page.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => {});
  await until(() =>
    page
      .evaluate((wanted) => location.href === wanted && document.querySelector('main') !== null, address)
      // It may just be leaving the page before.
      .catch(() => false),
  );
  // The welcome page opens by itself and would leave this one without frames to wait on.
  await page.bringToFront();
}

/** @returns the tab of the one page on which something is hidden, once it is */
export async function newsTab(ours: Page): Promise<number> {
  let tab = -1;
  await until(async () => {
    tab = await ours.evaluate(async () => {
      for (const { id = -1 } of await chrome.tabs.query({})) {
        const report = await chrome.tabs.sendMessage(id, { type: 'report' }).catch(() => undefined);
        if (report?.items?.length > 0) return id;
      }
      return -1;
    });
    return tab >= 0;
  });
  return tab;
}

/** What is stored of the settings. */
export const storedIn = (ours: Page): Promise<Record<string, unknown>> =>
  ours.evaluate(() => chrome.storage.sync.get(null));

/** What axe-core finds wrong with a page. */
export async function violations(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** Everything the Tab key comes to, once round, by its name. */
export async function tabbedThrough(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return '';
      const style = getComputedStyle(at);
      const label = at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent ?? '';
      // Firefox draws no focus in a window that is not in front, and headless none is.
      const outline =
        style.outlineStyle !== 'none' || at.classList.contains('sr-only') || !document.hasFocus();
      return `${outline ? '' : 'UNSEEN '}${at.localName}: ${label.trim().slice(0, 60)}`;
    });
    // At the end the body has it, or the first again; where Firefox has nothing around the page, the last.
    if (name === '' || name === names[0] || name === names.at(-1)) break;
    names.push(name);
  }
  // In Firefox the last step leads out of the page, where no key would reach it again.
  if (!(await page.evaluate(() => document.hasFocus()))) {
    const other = (await page.browser().pages()).find((one) => one !== page);
    await other?.bringToFront();
    await page.bringToFront();
  }
  return names;
}
