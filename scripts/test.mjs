/**
 * `npm test`: every check, from a fresh clone on. The last line says how many passed and failed. A vitest run counts
 * its tests; every other check counts one.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { installBrowsers, installPackages, run, runQuietly } from './ground.mjs';
import { lintFirefox } from './lint-firefox.mjs';
import { unzip } from './zip.mjs';

/** What every page has to load at most: the content script, gzipped. */
const LARGEST_SCRIPT = 40_000;
const SCRIPT = 'dist/chrome/src/content/main.iife.js';

const total = { passed: 0, failed: 0, skipped: 0 };
/** What was skipped, in its own words. */
const left = new Set();

/** One check that counts one: `act` says why it fails, or nothing. */
function check(name, act) {
  console.log(`\n== ${name}`);
  let problem;
  try {
    problem = act();
  } catch (error) {
    problem = error.message;
  }
  if (problem) console.error(`FAILED: ${name}: ${problem}`);
  total[problem ? 'failed' : 'passed']++;
  return !problem;
}

const command =
  (...words) =>
  () => {
    const { status } = run(...words);
    return status === 0 ? undefined : `"${words.join(' ')}" ended with ${status}`;
  };

function vitest(project) {
  console.log(`\n== tests: ${project}`);
  const file = `out/vitest-${project}.json`;
  mkdirSync('out', { recursive: true });
  rmSync(file, { force: true });
  const { status } = run(
    ...['npx', '--no-install', 'vitest', 'run', '--project', project, '--passWithNoTests'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  );
  let counted = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  };
  try {
    counted = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No report: the run itself went wrong, and its status says so below.
  }
  total.passed += counted.numPassedTests;
  total.failed += counted.numFailedTests;
  total.skipped += counted.numPendingTests + counted.numTodoTests;
  for (const { ancestorTitles, title, status } of counted.testResults.flatMap(
    (file) => file.assertionResults,
  ))
    if (['pending', 'skipped', 'todo'].includes(status)) left.add([...ancestorTitles, title].join(' > '));
  // A file that does not load, or an error outside a test, fails no test of its own.
  if (status !== 0 && counted.numFailedTests === 0) total.failed++;
}

function size() {
  const bytes = gzipSync(readFileSync(SCRIPT), { level: 9 }).length;
  const said = `content script: ${(bytes / 1024).toFixed(1)} KB gzipped, at most ${LARGEST_SCRIPT / 1024} KB`;
  console.log(said);
  return bytes > LARGEST_SCRIPT ? said : undefined;
}

/**
 * The zips for the stores, made twice: here, and from the source archive in a folder of its own, as the reviewers of
 * addons.mozilla.org do it. The same sources have to give the same bytes.
 */
function packages() {
  const hasGit = existsSync('.git');
  if (!runQuietly('npm', 'run', '--silent', 'package', ...(hasGit ? [] : ['--', '--no-sources'])))
    return 'no package was made';
  if (!hasGit) return undefined;
  const made = readdirSync('out/package');
  const sources = made.find((file) => file.endsWith('-sources.zip'));
  const folder = mkdtempSync(join(tmpdir(), 'jts-sources-'));
  try {
    unzip(readFileSync(`out/package/${sources}`), folder);
    if (!existsSync(`${folder}/build-for-amo`)) return 'the source archive does not say how it is built';
    // The packages that "npm ci" would bring there too.
    symlinkSync(resolve('node_modules'), `${folder}/node_modules`, 'junction');
    if (!runQuietly('npm', 'run', '--silent', 'package', '--prefix', folder, '--', '--no-sources'))
      return 'the source archive does not build';
    for (const file of made.filter((name) => name !== sources))
      if (!readFileSync(`out/package/${file}`).equals(readFileSync(`${folder}/out/package/${file}`)))
        return `${file} is another when it is built from the source archive`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return undefined;
}

installPackages();
installBrowsers();
check('types', command('npx', '--no-install', 'tsc', '--noEmit'));
check('lint', command('npx', '--no-install', 'biome', 'check', '.'));
// Tests of an old build would say nothing about this one.
rmSync('dist', { recursive: true, force: true });
const built = check('build', command('npm', 'run', '--silent', 'build'));
vitest('unit');
if (built) {
  check('web-ext lint', lintFirefox);
  check('size', size);
  check('package', packages);
  vitest('browser');
}

for (const name of left) console.log(`skipped: ${name}`);
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed ? 1 : 0;
