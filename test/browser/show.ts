/** What `npm start` shows: a window to play with, or two pictures and a list. */
import { mkdir } from 'node:fs/promises';
import type { Report } from '../../src/messages.ts';
import { ask } from './ask.ts';
import { type BrowserName, launch } from './browsers.ts';
import { linesGone, visibleLines } from './visible.ts';

/** Long enough for what a page does after it has loaded. */
const SETTLE = 1500;

/** Opens the page with the extension and stays until the window is closed. */
export async function openWindow(name: BrowserName, url: string): Promise<void> {
  const browser = await launch(name, { headless: false, bridge: false });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url);
  console.log(`Open in ${name}: ${url}\nClose the browser to end.`);
  await new Promise<void>((closed) => browser.once('disconnected', () => closed()));
}

/** Takes before.png and after.png and prints what went. */
export async function takePictures(name: BrowserName, url: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const before = await visit(name, url, `${folder}/before.png`, false);
  const after = await visit(name, url, `${folder}/after.png`, true);
  const gone = linesGone(before.lines, after.lines);
  console.log(`\nWithout the extension: ${folder}/before.png, with it: ${folder}/after.png`);
  console.log(`${gone.length} of ${before.lines.length} visible lines went:\n`);
  for (const line of gone) console.log(`  - ${line}`);
  if (after.report) tellWhy(after.report);
}

async function visit(name: BrowserName, url: string, picture: `${string}.png`, extension: boolean) {
  const browser = await launch(name, { extension });
  try {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((settled) => setTimeout(settled, SETTLE));
    const lines = await visibleLines(page);
    const report = extension ? await ask(page, { type: 'report' }) : null;
    // As much of the page as a reader can scroll to.
    await page.screenshot({ path: picture, fullPage: true });
    return { lines, report };
  } finally {
    await browser.close();
  }
}

function tellWhy({ items }: Report): void {
  console.log(`\n${items.length} things were hidden:\n`);
  for (const { rule, reason, text } of items) {
    const why = reason.detail ? `${reason.code}: ${reason.detail}` : reason.code;
    const short = text.replace(/\s+/g, ' ').trim().slice(0, 70);
    console.log(`  ${rule.padEnd(11)} ${short}\n${' '.repeat(14)}because ${why}`);
  }
}
