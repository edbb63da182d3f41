/**
 * `npm run bench [-- --limit 20] [-- --record]`: measures the built extension on the saved news pages in
 * ../shared and prints the score beside the last recorded one. `--record` makes this one the last.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installPackages, runQuietly } from '../../scripts/ground.mjs';

const CORPUS = '../shared/corpus';
const BENCH = '../shared/bench';
const LAST = 'test/bench/last.json';

const { values } = parseArgs({ options: { limit: { type: 'string' }, record: { type: 'boolean' } } });

/** @throws when the command fails; its own words stand above */
function must(name, ...args) {
  const { status, stdout } = spawnSync(name, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${args[0]} failed`);
  return stdout;
}

function visit(out, ...more) {
  const limit = values.limit ? ['--limit', values.limit] : [];
  must('node', `${BENCH}/run.mjs`, '--corpus', CORPUS, '--out', out, ...limit, ...more);
  return out;
}

/** The pages without us: visited once for each state of the corpus. */
function baseline() {
  const index = readFileSync(`${CORPUS}/index.json`);
  const key = createHash('sha256').update(index).digest('hex').slice(0, 12);
  const out = `out/bench-base-${key}${values.limit ? `-${values.limit}` : ''}.json`;
  return existsSync(out) ? out : visit(out);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const resultsOf = (file) => JSON.parse(readFileSync(file, 'utf8')).results;

/** What the content script costs: script time with us less without us, page by page, in ms. */
function scriptTime(base, ours) {
  const [without, with_] = [resultsOf(base), resultsOf(ours)];
  const costs = Object.keys(with_).flatMap((id) => {
    const cost = (with_[id].script - without[id]?.script) * 1000;
    return Number.isFinite(cost) ? [cost] : [];
  });
  return Math.round(median(costs) * 10) / 10;
}

function print(score, last) {
  const width = Math.max(...Object.keys(score).map((key) => key.length));
  console.log(`${''.padEnd(width)}  ${'now'.padStart(9)}  ${'last'.padStart(9)}`);
  for (const [key, value] of Object.entries(score)) {
    const was = last?.[key] ?? '–';
    console.log(
      `${key.padEnd(width)}  ${String(value).padStart(9)}  ${String(was).padStart(9)}${value === was ? '' : '  *'}`,
    );
  }
}

function main() {
  if (!existsSync(CORPUS) || !existsSync(BENCH)) {
    console.log('skipped: the saved news pages (../shared) are not here');
    return;
  }
  installPackages();
  mkdirSync('out', { recursive: true });
  if (!runQuietly('npm', 'run', '--silent', 'build')) throw new Error('The build failed.');
  const base = baseline();
  const ours = visit(
    'out/bench-ours.json',
    '--extension',
    'dist/chrome',
    '--setup',
    'test/bench/all-rules.mjs',
  );
  const score = JSON.parse(must('python3', `${BENCH}/score.py`, CORPUS, base, ours));
  score.script_median_ms = scriptTime(base, ours);
  print(score, existsSync(LAST) ? JSON.parse(readFileSync(LAST, 'utf8')) : undefined);
  if (!values.record) return;
  if (values.limit) throw new Error('Only a run over all pages is recorded.');
  writeFileSync(LAST, `${JSON.stringify(score, null, 2)}\n`);
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
