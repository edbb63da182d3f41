/**
 * `npm run bench:speed [-- --pages 60 | --all] [-- --rounds 2] [-- --each] [-- --record]`: what a page costs with
 * the built extension and without it, visited in turn in one run. `--each` prints every page, `--record` keeps the
 * figures in speed.json and their table in SPEED.md. `--no-build` takes dist/ as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installBrowsers, installPackages, runQuietly } from '../../scripts/ground.mjs';
import { pagesToMeasure } from './pages.mjs';
import { atShare, median, putTable, round } from './table.mjs';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '60' },
    all: { type: 'boolean' },
    rounds: { type: 'string', default: '1' },
    each: { type: 'boolean' },
    record: { type: 'boolean' },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

/** What is reported: a name, what it is of one page, and where we want its median and p95. */
const FIGURES = [
  ['our script, ms', ({ ours }) => ours.ours.script, { median: 4, p95: 20 }],
  ['– of it to load us', ({ ours }) => ours.ours.start],
  ['our script / bare walk', ({ ours, bare }) => ours.ours.script / Math.max(bare.walk, 0.1), { median: 4 }],
  ['our longest task, ms', ({ ours }) => ours.ours.longest, { worst: 16 }],
  ['style and layout we ask for, ms', ({ ours }) => ours.ours.forced],
  ['added script, ms', ({ ours, bare }) => ours.script - bare.script, { median: 4, p95: 20 }],
  [
    'added style and layout, ms',
    ({ ours, bare }) => ours.style + ours.layout - bare.style - bare.layout,
    { median: 3 },
  ],
  ['added task, ms', ({ ours, bare }) => ours.task - bare.task],
  ['added heap, KB', ({ ours, bare }) => ours.heap - bare.heap, { median: 2048, worst: 2048 }],
  ['script without us, ms', ({ bare }) => bare.script],
  ['style without us, ms', ({ bare }) => bare.style],
  ['layout without us, ms', ({ bare }) => bare.layout],
  ['task without us, ms', ({ bare }) => bare.task],
  ['longest task without us, ms', ({ bare }) => bare.ours.longestTask],
  ['longest task with us, ms', ({ ours }) => ours.ours.longestTask],
  ['heap without us, KB', ({ bare }) => bare.heap],
  ['bare walk over all text, ms', ({ bare }) => bare.walk],
];

/** The median of several visits, figure by figure. */
function middle(visits) {
  const [first] = visits;
  const of = (read) => median(visits.map(read));
  const ours = Object.fromEntries(Object.keys(first.ours).map((key) => [key, of((one) => one.ours[key])]));
  const all = Object.fromEntries(
    ['script', 'style', 'layout', 'task', 'heap', 'walk'].map((key) => [key, of((one) => one[key])]),
  );
  return { ...all, ours };
}

function printPage({ id, ours, bare }) {
  const figures = FIGURES.slice(0, 9).map(([name, read]) => `${name} ${round(read({ ours, bare }))}`);
  console.log(`${id}: ${figures.join(' · ')}`);
}

async function measure(pages, rounds) {
  const { openBrowsers } = await import('./browsers.mjs');
  const { visit } = await import('./visit.mjs');
  const both = await openBrowsers();
  const measured = [];
  try {
    for (const { id, url, html } of pages) {
      both.serve(url, html());
      const ours = [];
      const bare = [];
      for (let turn = 0; turn < rounds; turn++) {
        bare.push(await visit(both.bare, url));
        ours.push(await visit(both.ours, url));
      }
      measured.push({ id, ours: middle(ours), bare: middle(bare) });
      if (values.each) printPage(measured.at(-1));
      else if (measured.length % 20 === 0) console.error(`${measured.length}/${pages.length}`);
    }
  } finally {
    await both.close();
  }
  return measured;
}

async function main() {
  installPackages();
  installBrowsers();
  if (values.build && !runQuietly('npm', 'run', '--silent', 'build')) throw new Error('The build failed.');
  const { saved, pages } = pagesToMeasure(values.all ? undefined : Number(values.pages));
  const measured = await measure(pages, Number(values.rounds));
  const rows = FIGURES.map(([name, read, wanted = {}]) => {
    const all = measured.map(read);
    const worst = measured[all.indexOf(Math.max(...all))].id;
    return { name, median: median(all), p95: atShare(all, 0.95), worst: Math.max(...all), on: worst, wanted };
  });
  const which = saved ? 'saved news pages' : 'test pages of our own';
  const said = `${measured.length} ${which}, ${values.rounds} visits each with and without us, in turn`;
  console.log(`\n${said}\n`);
  const table = rows.map((row) => [
    row.name,
    ...['median', 'p95', 'worst'].map((key) => {
      const want = row.wanted[key];
      return want === undefined ? round(row[key]) : `${round(row[key])} (< ${want})`;
    }),
  ]);
  table.unshift(['', 'median', 'p95', 'worst']);
  const width = Math.max(...table.map(([name]) => name.length));
  for (const [name, ...cells] of table)
    console.log(`${name.padEnd(width)}  ${cells.map((cell) => String(cell).padStart(15)).join(' ')}`);
  if (!values.record) return;
  const figures = rows.map(({ wanted, ...row }) => row);
  writeFileSync('test/bench/speed.json', `${JSON.stringify({ said, figures }, roundAll, 2)}\n`);
  const file = 'test/bench/SPEED.md';
  writeFileSync(file, putTable(readFileSync(file, 'utf8'), 'speed', [said, ''], table));
}

const roundAll = (_key, value) => (typeof value === 'number' ? round(value) : value);

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
