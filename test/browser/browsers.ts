/** Starts a real browser with the built extension in it. */
import { accessSync, constants, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import { copyOf, type Trouble } from './bridge.ts';

export type BrowserName = 'chrome' | 'firefox';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

const KNOWN = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    install: 'No Chromium found: install chromium or google-chrome, or set CHROME_PATH to its executable.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    install: 'No Firefox found: install firefox or firefox-esr, or set FIREFOX_PATH to its executable.',
  },
} as const;

/** Where Firefox puts the extension's own pages: drawn at each install, unless it is told. */
const FIREFOX_UUID = '3c0b5a2e-8f5d-4c1e-9d64-2b7a1f0e6c11';

const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws one sentence that names what to install */
export function findBrowser(name: BrowserName): string {
  const { variable, commands, places, install } = KNOWN[name];
  const told = process.env[variable];
  if (told) {
    if (canRun(told)) return told;
    throw new Error(`${variable} is set to ${told}, which is not a program that can be run.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const found = [...candidates, ...places].find(canRun);
  if (!found) throw new Error(install);
  return found;
}

export interface LaunchOptions {
  /** False for the page as it is, without us. */
  readonly extension?: boolean;
  readonly headless?: boolean;
  /** Firefox only: installs a copy that answers `ask`, see bridge.ts. */
  readonly bridge?: boolean;
  /** Firefox only: the reader likes it dark; Chromium is told a page. */
  readonly dark?: boolean;
  /** Installs a copy that speaks this language, whichever the browser has: "ar". */
  readonly language?: string;
  /** A name that leads to this machine, for pictures: "news.example". */
  readonly host?: string;
  /** Installs a copy that has the permissions it would ask a reader for. */
  readonly granted?: boolean;
  /** The reader lets it into private windows. Firefox has no other windows then. */
  readonly inPrivate?: boolean;
  /** What is wrong with the storage that content scripts get. */
  readonly trouble?: Trouble;
  /** Installs a copy for which the browser has neither context menus nor keyboard commands, as on Android. */
  readonly bare?: boolean;
}

/** @returns the browser with the extension loaded from dist/, ready to visit pages */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const {
    extension = true,
    headless = true,
    bridge = true,
    granted = false,
    dark = false,
    inPrivate = false,
    language,
    host,
    trouble,
    bare = false,
  } = options;
  const executablePath = findBrowser(name);
  const folder = resolve(import.meta.dirname, '../../dist', name);
  if (extension && !existsSync(join(folder, 'manifest.json')))
    throw new Error(`dist/${name} is missing: run "npm run build" first.`);
  const view = headless ? { width: 1280, height: 900 } : null;
  if (name === 'firefox') {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless,
      defaultViewport: view,
      // Lets a test into the extension's own pages.
      args: ['--remote-allow-system-access'],
      ...(inPrivate && { userDataDir: privateProfile() }),
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({
          [manifest.browser_specific_settings.gecko.id]: FIREFOX_UUID,
        }),
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        'ui.prefersReducedMotion': 1,
        // The page under a popup is in view and keeps its time; a test's own tabs lie over it.
        'dom.min_background_timeout_value': 4,
        'dom.timeout.enable_budget_timer_throttling': false,
        // What is asked for in answer to a click is given: no test can press the browser's own "Allow".
        'extensions.webextOptionalPermissionPrompts': false,
        ...(host ? { 'network.dns.localDomains': host } : {}),
        'browser.privatebrowsing.autostart': inPrivate,
      },
    });
    if (!extension) return browser;
    const installed =
      bridge || granted || language || trouble || bare
        ? await copyOf(folder, { bridge, granted, language, trouble, bare })
        : folder;
    await browser.installExtension(installed);
    if (installed !== folder)
      browser.once('disconnected', () => rmSync(installed, { recursive: true, force: true }));
    return browser;
  }
  const installed =
    extension && (granted || language || trouble || bare)
      ? await copyOf(folder, { bridge: false, granted, language, trouble, bare })
      : folder;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: extension ? [installed] : false,
    defaultViewport: view,
    // Chromium's sandbox refuses to start for root, which is what a container runs as.
    args: [
      ...CHROMIUM_ARGS,
      ...(host ? [`--host-resolver-rules=MAP ${host} 127.0.0.1`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  if (installed !== folder)
    browser.once('disconnected', () => rmSync(installed, { recursive: true, force: true }));
  if (extension) await worker(browser);
  if (inPrivate) {
    const session = await browser.target().createCDPSession();
    // Newer than what the types know.
    const load = session.send as (method: string, settings: object) => Promise<unknown>;
    await load.call(session, 'Extensions.loadUnpacked', { path: installed, enableInIncognito: true });
  }
  return browser;
}

/** A Firefox profile in which the reader has let us into private windows, as no test can press that switch. */
function privateProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'jts-profile-'));
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  writeFileSync(
    join(profile, 'extension-preferences.json'),
    JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: allowed }),
  );
  return profile;
}

/** The extension's service worker in Chromium; Firefox lets nobody in from outside. */
export async function worker(browser: Browser) {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
    { timeout: 15_000 },
  );
  const found = await target.worker();
  if (!found) throw new Error('The extension has no service worker.');
  // It can be entered a moment before it has its API.
  while (!(await found.evaluate(() => typeof chrome !== 'undefined' && 'tabs' in chrome)))
    await new Promise((later) => setTimeout(later, 50));
  return found;
}

/** The address of one of the extension's own pages: "popup/index.html?tab=7". */
export async function addressOf(browser: Browser, path: string): Promise<string> {
  const firefox = browser.process()?.spawnfile.includes('firefox');
  const base = firefox ? `moz-extension://${FIREFOX_UUID}/` : (await worker(browser)).url();
  return new URL(`/src/${path}`, base).href;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
