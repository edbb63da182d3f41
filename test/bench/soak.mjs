/**
 * `npm run soak [-- --tabs 200] [-- --no-build]`: how what we cost grows with the page, with what is inserted, with
 * the hour and with the number of tabs. Takes minutes. Writes soak.json, soak.svg and their table in SPEED.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installBrowsers, installPackages, runQuietly } from '../../scripts/ground.mjs';
import { draw } from './curve.mjs';
import { article, endless, liveBlog, pageOf, stream } from './soak-pages.mjs';
import { putTable, round } from './table.mjs';

const { values } = parseArgs({
  options: { tabs: { type: 'string', default: '200' }, build: { type: 'boolean', default: true } },
  allowNegative: true,
});

const URL = 'https://soak.example/news/the-ferry-sails-again-4711';
const pause = (ms) => new Promise((later) => setTimeout(later, ms));
const say = (words) => console.error(words);

/** Script of ours on pages of more and more elements. */
async function elements({ ours, serve }, { visit }) {
  const points = [];
  for (const count of [1000, 3000, 10_000, 30_000, 100_000]) {
    serve(URL, pageOf(count));
    const visits = [];
    for (let turn = 0; turn < 3; turn++) visits.push((await visit(ours, URL, { settle: 1500 })).ours.script);
    points.push([count, Math.min(...visits)]);
    say(`${count} elements: ${round(points.at(-1)[1])} ms`);
  }
  return points;
}

/** Opens a page and hands it to `act`, with a way to read its heap. */
async function opened({ ours, serve }, { heapOf }, html, act) {
  serve(URL, html);
  const page = await ours.newPage();
  try {
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(URL);
    await pause(1500);
    return await act(page, () => heapOf(cdp));
  } finally {
    await page.close();
  }
}

/** Script of ours from here to there. */
async function costOfDoing(page, { CATEGORIES, costOf }, act) {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  return costOf(traceEvents).script;
}

/** Ten thousand insertions, a task each. */
const insertions = (browsers, tools) =>
  opened(browsers, tools, stream(), async (page) => {
    let sum = 0;
    const points = [[0, 0]];
    for (let thousand = 1; thousand <= 10; thousand++) {
      sum += await costOfDoing(page, tools, async () => {
        await page.evaluate(() => window.pour(1000));
        await pause(300);
      });
      points.push([thousand * 1000, sum]);
    }
    say(`10,000 insertions: ${round(sum)} ms`);
    return points;
  });

/** An hour of a live blog at an entry every five seconds, as fast as it goes, with us and without us. */
async function hour({ ours, bare, serve }, tools) {
  const points = {};
  for (const [name, browser] of Object.entries({ ours, bare })) {
    points[name] = await opened({ ours: browser, serve }, tools, liveBlog(), async (page, heap) => {
      // What the first hundred entries fill is not counted as growth.
      await page.evaluate(() => window.tick(120));
      await pause(1000);
      const read = [[0, await heap()]];
      for (let minute = 6; minute <= 60; minute += 6) {
        await page.evaluate(() => window.tick(72));
        await pause(500);
        read.push([minute, await heap()]);
      }
      return read;
    });
    say(`live blog ${name}: ${points[name].map(([, kb]) => Math.round(kb)).join(' ')} KB`);
  }
  return points;
}

/** Fifty articles, one below the other; each is a story with its own clutter. */
const articles = (browsers, tools) =>
  opened(browsers, tools, endless(), async (page) => {
    const points = [];
    const state = () =>
      page.evaluate(() => {
        const lost = (selector) =>
          [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility() && one.textContent)
            .length;
        return {
          left: lost('.promo') + lost('.pitch'),
          clutter: document.querySelectorAll('.promo,.pitch').length,
          told: lost('article > p:not(.promo):not(.pitch)'),
          story: document.querySelectorAll('article > p:not(.promo):not(.pitch)').length,
        };
      });
    for (let number = 2; number <= 50; number++) {
      const script = await costOfDoing(page, tools, async () => {
        await page.evaluate((html) => window.more(html), article(number));
        await pause(150);
      });
      points.push([number, script]);
    }
    const seen = await state();
    say(
      `50 articles: ${seen.left} of ${seen.clutter} lines of clutter left, ${seen.told} of ${seen.story} paragraphs shown`,
    );
    return { points, seen };
  });

/** As many tabs as the machine bears, each with an article, with us and without us. */
async function tabs({ ours, bare, serve }, { heapOf }, most) {
  const counts = { ours: [], bare: [] };
  serve(URL, `<!doctype html><html lang="en"><body><main>${article(1, 30)}</main></body></html>`);
  for (const [name, browser] of Object.entries({ ours, bare })) {
    const pages = [];
    try {
      for (let number = 1; number <= most; number++) {
        const page = await browser.newPage();
        pages.push(page);
        await page.goto(URL, { timeout: 20_000 });
        if (number % Math.ceil(most / 10) > 0) continue;
        await pause(500);
        // Its own: Chromium gives each a process as long as the machine has memory.
        const cdp = await page.createCDPSession();
        await cdp.send('Performance.enable');
        counts[name].push([number, (await heapOf(cdp)) / 1024]);
      }
    } catch (error) {
      say(`${pages.length} tabs and no more: ${error.message}`);
    }
    say(`${pages.length} tabs ${name}: ${round(counts[name].at(-1)?.[1] ?? 0)} MB of script memory`);
    for (const page of pages) await page.close();
  }
  return counts;
}

async function main() {
  installPackages();
  installBrowsers();
  if (values.build && !runQuietly('npm', 'run', '--silent', 'build')) throw new Error('The build failed.');
  const { openBrowsers } = await import('./browsers.mjs');
  const tools = { ...(await import('./visit.mjs')), ...(await import('./trace.mjs')) };
  const browsers = await openBrowsers();
  const grown = {};
  try {
    grown.elements = await elements(browsers, tools);
    grown.insertions = await insertions(browsers, tools);
    grown.hour = await hour(browsers, tools);
    grown.articles = await articles(browsers, tools);
    grown.tabs = await tabs(browsers, tools, Number(values.tabs));
  } finally {
    await browsers.close();
  }
  record(grown);
}

function record({ elements: page, insertions: poured, hour: live, articles: scrolled, tabs: many }) {
  const curve = (points, name = '') => ({ name, points });
  const svg = draw([
    { title: 'A page of so many elements', x: 'elements', y: 'our script, ms', curves: [curve(page)] },
    { title: 'A stream of insertions', x: 'inserted', y: 'our script, ms, in all', curves: [curve(poured)] },
    {
      title: 'A live blog',
      x: 'minutes',
      y: 'heap, KB',
      curves: [curve(live.ours, 'with us'), curve(live.bare, 'without us')],
    },
    { title: 'Infinite scroll', x: 'article', y: 'our script, ms', curves: [curve(scrolled.points)] },
    {
      title: 'Tabs, side by side',
      x: 'tabs',
      y: 'heap of the newest, MB',
      curves: [curve(many.ours, 'with us'), curve(many.bare, 'without us')],
    },
  ]);
  writeFileSync('test/bench/soak.svg', svg);
  const [small, large] = [page[0], page.at(-1)];
  const most = many.ours.at(-1) ?? [0, 0];
  const alone = many.bare.at(-1) ?? [0, 0];
  const { seen } = scrolled;
  const ends = (points) =>
    `${Math.round(points[0][1])} KB at its start and ${Math.round(points.at(-1)[1])} KB at its end`;
  const last = scrolled.points.slice(-10).reduce((sum, [, ms]) => sum + ms, 0) / 10;
  const first = scrolled.points.slice(0, 10).reduce((sum, [, ms]) => sum + ms, 0) / 10;
  const table = [
    ['what grows', 'what it costs'],
    [`a page of ${small[0]} / ${large[0]} elements`, `${round(small[1])} / ${round(large[1])} ms of script`],
    [
      '10,000 insertions, a task each',
      `${round(poured.at(-1)[1])} ms, the first thousand ${round(poured[1][1])}, the last ${round(poured.at(-1)[1] - poured.at(-2)[1])}`,
    ],
    ['an hour of a live blog', `heap ${ends(live.ours)} with us, ${ends(live.bare)} without us`],
    [
      '50 articles of an infinite scroll',
      `${round(first)} ms each at first, ${round(last)} ms at last; ${seen.left} of ${seen.clutter} lines of clutter left, ${seen.story - seen.told} of ${seen.story} paragraphs lost`,
    ],
    [
      `${most[0]} tabs open at once`,
      `${round(most[1])} MB of heap in the last one, ${round(many.ours[0]?.[1] ?? 0)} MB in the ${many.ours[0]?.[0]}th; ${round(alone[1])} MB without us`,
    ],
  ];
  const roundAll = (_key, value) => (typeof value === 'number' ? round(value) : value);
  writeFileSync(
    'test/bench/soak.json',
    `${JSON.stringify({ elements: page, insertions: poured, hour: live, articles: scrolled, tabs: many }, roundAll)}\n`,
  );
  const file = 'test/bench/SPEED.md';
  writeFileSync(file, putTable(readFileSync(file, 'utf8'), 'soak', [], table));
  for (const row of table) console.log(row.join(': '));
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
