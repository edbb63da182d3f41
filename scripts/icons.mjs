/** `npm run icons`: draws the PNGs from icons/icon.svg, with the browser that the tests use. */
import { mkdir, readFile } from 'node:fs/promises';
import './ground.mjs';
import { loadTools } from './tools.mjs';

const SIZES = [16, 32, 48, 128];

const { tools, done } = await loadTools('browsers');
const browser = await tools.launch('chrome', { extension: false });
const page = await browser.newPage();
const svg = await readFile('icons/icon.svg', 'utf8');
await mkdir('src/static/icons', { recursive: true });
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: `icons/icon-${size}.png`, omitBackground: true });
  // For a site that is off: grey, and seen on light and dark toolbars. No manifest names it, so it lies where everything
  // is taken along as it is.
  await page.addStyleTag({ content: 'svg{filter:grayscale(1) contrast(.45) brightness(1.35)}' });
  await page.screenshot({ path: `src/static/icons/icon-off-${size}.png`, omitBackground: true });
}
await browser.close();
await done();
