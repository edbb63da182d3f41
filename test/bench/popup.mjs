/**
 * `npm run bench:popup [-- --rounds 15] [-- --record] [-- --no-build]`: how soon the popup is painted over a real tab
 * in Chromium, in turn with an extension page that has nothing to load: its manifest. `--record` keeps the table in
 * SPEED.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installBrowsers, installPackages, runQuietly } from '../../scripts/ground.mjs';
import { median, putTable, round } from './table.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    record: { type: 'boolean' },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

/** What a page took until it was painted, and what its thread has worked by the time that it rests, in ms. */
async function opened(browser, address) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 380, height: 600 });
    await page.bringToFront();
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    const painted = await page.evaluate(async () => {
      let paint;
      while (!paint) {
        await new Promise((later) => setTimeout(later, 20));
        [paint] = performance.getEntriesByName('first-contentful-paint');
      }
      await new Promise((rests) => setTimeout(rests, 200));
      return paint.startTime;
    });
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    return { painted, task: of('TaskDuration'), script: of('ScriptDuration') };
  } finally {
    await page.close();
  }
}

async function measure(rounds) {
  const { loadTools } = await import('../../scripts/tools.mjs');
  const { tools, done } = await loadTools('browsers', 'our-pages', 'server');
  const server = await tools.startServer();
  const browser = await tools.launch('chrome');
  try {
    const news = await browser.newPage();
    await news.goto(server.serve('/garden', tools.GARDEN));
    const ours = await tools.openOurs(browser, 'popup/index.html');
    const popup = await tools.addressOf(browser, `popup/index.html?tab=${await tools.newsTab(ours)}`);
    const empty = new URL('/manifest.json', popup).href;
    const visits = { popup: [], empty: [] };
    for (let turn = -2; turn < rounds; turn++)
      for (const [name, address] of Object.entries({ empty, popup })) {
        const visit = await opened(browser, address);
        // The first two warm up what a browser keeps.
        if (turn >= 0) visits[name].push(visit);
      }
    return visits;
  } finally {
    await browser.close();
    await server.close();
    await done();
  }
}

async function main() {
  installPackages();
  installBrowsers();
  if (values.build && !runQuietly('npm', 'run', '--silent', 'build')) throw new Error('The build failed.');
  const rounds = Number(values.rounds);
  const { popup, empty } = await measure(rounds);
  const row = (name, key) => {
    const [ours, bare] = [popup, empty].map((visits) => visits.map((visit) => visit[key]));
    const more = ours.map((value, at) => value - bare[at]);
    return [name, ...[ours, bare, more].map((all) => String(round(median(all))))];
  };
  const table = [
    ['median of each', 'popup', 'empty page', 'difference'],
    row('first contentful paint, ms', 'painted'),
    row('script until it rests, ms of processor time', 'script'),
    row('all of its thread until it rests, ms of processor time', 'task'),
  ];
  const said = `The popup over an article, opened ${rounds} times in turn with an empty extension page`;
  console.log(`\n${said}\n\n${table.map((cells) => cells.join('\t')).join('\n')}`);
  if (!values.record) return;
  const file = 'test/bench/SPEED.md';
  writeFileSync(file, putTable(readFileSync(file, 'utf8'), 'popup', [said, ''], table));
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
