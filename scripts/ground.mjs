/** What has to be there before anything runs: the packages, and the browsers where we may install them. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the reader was when they called: what they name is meant from there. */
export const calledFrom = process.env.INIT_CWD ?? process.cwd();

// Every script works from the project's root, wherever it was called.
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

/** Runs a command with its output shown. */
export function run(name, ...args) {
  return spawnSync(name, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Runs a command that is only worth reading when it fails. @returns whether it went well */
export function runQuietly(name, ...args) {
  const { status, stdout, stderr } = spawnSync(name, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error(`${stdout}${stderr}`);
  return status === 0;
}

/** Installs the packages when they are missing or older than the lockfile. */
export function installPackages() {
  // A linked folder belongs to another checkout, which installs for itself.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const marker = 'node_modules/.package-lock.json';
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  if (run('npm', 'ci', '--no-audit', '--no-fund').status !== 0)
    throw new Error('"npm ci" failed: the packages could not be installed.');
}

const onPath = (command) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

/**
 * On Debian as root (a container), installs the browsers that are missing, with fonts for every script the test
 * pages are written in. Anywhere else the tests say what to install.
 */
export function installBrowsers() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !onPath('apt-get')) return;
  const missing = [];
  if (!process.env.CHROME_PATH && !['chromium', 'google-chrome'].some(onPath)) missing.push('chromium');
  if (!process.env.FIREFOX_PATH && !['firefox-esr', 'firefox'].some(onPath)) missing.push('firefox-esr');
  if (missing.length === 0) return;
  missing.push('fonts-noto-core', 'fonts-noto-cjk');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  apt('update', '-qq');
  if (!apt('install', '-y', '-qq', '--no-install-recommends', ...missing))
    console.error(`Could not install ${missing.join(', ')}; the browser tests will say what they miss.`);
}
