/**
 * `npm run package`: builds, and writes what the stores take into out/package: a zip a browser, and the sources
 * that addons.mozilla.org asks for, with `build-for-amo` in them. The same sources give the same bytes every time.
 * It refuses a package that asks for more than the last one released, or is larger than it may be.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, runQuietly } from './ground.mjs';
import { lintFirefox } from './lint-firefox.mjs';
import { changesOf } from './permissions.mjs';
import { zip } from './zip.mjs';

/** What readers have agreed to by installing; a word more and browsers ask them again, or switch us off. */
const AGREED = JSON.parse(readFileSync('store/permissions.json', 'utf8'));
/** A package in bytes, at most: the interface, what newsrooms write in 33 languages, the declining script, one content script. */
const LARGEST = 600 * 1024;
const OUT = 'out/package';

const BUILD_FOR_AMO = `#!/usr/bin/env bash
# Builds the add-on from these sources, byte for byte as it was submitted: out/package/just-the-story-VERSION-firefox.zip
# Needs Node ${JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace('>=', '')} or later with npm, on any system.
set -euo pipefail
cd "$(dirname "$0")"
npm ci
npm run package -- --no-sources
`;

/** Files under a folder with their bytes, by their paths in it. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path.slice(folder.length + 1).replaceAll('\\', '/'), data: readFileSync(path) }));
}

/** What git knows of, as it lies here; from an unpacked source archive there is nothing to ask git for. */
function sources() {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  if (status !== 0) throw new Error('The source archive is made from a git checkout: this is none.');
  const files = stdout
    .split('\0')
    .filter(Boolean)
    .map((name) => ({ name, data: readFileSync(name) }));
  return [...files, { name: 'build-for-amo', data: Buffer.from(BUILD_FOR_AMO), executable: true }];
}

function write(name, files) {
  const bytes = zip(files);
  writeFileSync(`${OUT}/${name}`, bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${OUT}/${name}  ${(bytes.length / 1024).toFixed(1)} KB  sha256 ${sum.slice(0, 16)}`);
  return bytes.length;
}

function main() {
  installPackages();
  const { version } = JSON.parse(readFileSync('manifest.json', 'utf8'));
  rmSync('dist', { recursive: true, force: true });
  if (!runQuietly('npm', 'run', '--silent', 'build')) throw new Error('The build failed.');
  const problem = lintFirefox();
  if (problem) throw new Error(`Mozilla's lint: ${problem}`);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const browser of ['chrome', 'firefox']) {
    // The build's own notes are no part of the extension.
    const files = filesOf(`dist/${browser}`).filter(({ name }) => !name.startsWith('.vite/'));
    const manifest = JSON.parse(files.find(({ name }) => name === 'manifest.json').data.toString());
    const changes = changesOf(manifest, AGREED);
    if (changes.length > 0)
      throw new Error(
        `${browser} asks for other permissions than store/permissions.json:\n${changes.join('\n')}`,
      );
    const size = write(`just-the-story-${version}-${browser}.zip`, files);
    if (size > LARGEST) throw new Error(`${size} bytes are more than the ${LARGEST} a package may have.`);
  }
  if (!process.argv.includes('--no-sources')) write(`just-the-story-${version}-sources.zip`, sources());
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
