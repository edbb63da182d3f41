/**
 * `npm start [-- --browser firefox] [-- page.html]`: builds, and shows the demo article (or that page) in a browser
 * with the extension. Without a display it takes pictures before and after, and prints what went and why.
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { calledFrom, installPackages, runQuietly } from './ground.mjs';

/** A problem the reader can do something about: one line, no stack. */
class Told extends Error {}

function wanted() {
  let parsed;
  try {
    parsed = parseArgs({
      options: { browser: { type: 'string', default: 'chrome' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Told(error.message.split('\n')[0]);
  }
  const { values, positionals } = parsed;
  const browser = { chromium: 'chrome' }[values.browser] ?? values.browser;
  if (browser !== 'chrome' && browser !== 'firefox')
    throw new Told(`There is no browser "${values.browser}": say chrome or firefox.`);
  const file = positionals[0] ? resolve(calledFrom, positionals[0]) : resolve('test/pages/demo/article.html');
  if (!existsSync(file) || !statSync(file).isFile())
    throw new Told(`There is no page ${positionals[0]}: name an HTML file.`);
  return { browser, file };
}

/** Whether a window could be seen. */
const hasDisplay = () =>
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main() {
  const { browser, file } = wanted();
  installPackages();
  // Only now are the packages there that it needs.
  const { loadTools } = await import('./tools.mjs');
  const { tools, done } = await loadTools('browsers', 'server', 'show');
  try {
    try {
      tools.findBrowser(browser);
    } catch (error) {
      throw new Told(error.message);
    }
    console.log('Building ...');
    if (!runQuietly('npm', 'run', '--silent', 'build'))
      throw new Told('The build failed; what it says stands above.');
    const server = await tools.startServer(dirname(file));
    const url = server.page(file.slice(dirname(file).length + 1));
    try {
      await (hasDisplay() ? tools.openWindow(browser, url) : tools.takePictures(browser, url, 'out'));
    } finally {
      await server.close();
    }
  } finally {
    await done();
  }
}

main().catch((error) => {
  console.error(error instanceof Told ? error.message : error);
  process.exitCode = 1;
});
