/**
 * A way into the extension for browsers that let no test in (Firefox): a copy of the build with two small scripts
 * beside it that pass a page's event on as the popup's message. What is tested stays as it was built.
 */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const IN_PAGE = `
addEventListener('jts-ask', async (event) => {
  const answer = await browser.runtime.sendMessage({ bridge: event.detail }).catch((error) => ({ error: String(error) }));
  dispatchEvent(new CustomEvent('jts-answer', { detail: JSON.stringify(answer ?? null) }));
});`;

const IN_BACKGROUND = `
browser.runtime.onMessage.addListener((message, sender) => {
  if (typeof message?.bridge !== 'string') return;
  const { settings, message: passed } = JSON.parse(message.bridge);
  if (settings) return browser.storage.sync.set(settings).then(() => null);
  return browser.tabs.sendMessage(sender.tab.id, passed);
});`;

/** In what way storage fails a content script: as where it is switched off, full, or on a disk that does not answer. */
export type Trouble = 'throws' | 'rejects' | 'hangs';

const ANSWERS: Readonly<Record<Trouble, string>> = {
  throws: "() => { throw new Error('no storage here'); }",
  rejects: "() => Promise.reject(new Error('no storage here'))",
  hangs: '() => new Promise(() => {})',
};

const brokenStorage = (trouble: Trouble) => `
for (const area of ['sync', 'local'])
  for (const way of ['get', 'set', 'remove'])
    Object.defineProperty((globalThis.browser ?? chrome).storage[area], way, { value: ${ANSWERS[trouble]} });`;

interface CopyOptions {
  /** It answers {@link throughBridge}. */
  readonly bridge: boolean;
  /** It has at install what it asks a reader for, as no test can press the browser's own "Allow". */
  readonly granted: boolean;
  /** The language its English is put into: what a test's browser speaks is not ours to choose. */
  readonly language?: string | undefined;
  readonly trouble?: Trouble | undefined;
  /** The browser has neither context menus nor keyboard commands, as on Android. */
  readonly bare?: boolean | undefined;
}

/** @returns a copy of the built extension, the same but for what the options say */
export async function copyOf(
  folder: string,
  { bridge, granted, language, trouble, bare }: CopyOptions,
): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'jts-copy-'));
  await cp(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  if (granted) {
    manifest.permissions.push(...manifest.optional_permissions);
    manifest.host_permissions = manifest.optional_host_permissions;
    manifest.optional_permissions = undefined;
    manifest.optional_host_permissions = undefined;
  }
  if (bare) {
    // A browser gives only what is asked for: the rest of its API is not there then.
    manifest.permissions = manifest.permissions.filter((one: string) => one !== 'contextMenus');
    manifest.commands = undefined;
  }
  if (language)
    await cp(join(copy, `_locales/${language}/messages.json`), join(copy, '_locales/en/messages.json'));
  if (trouble) {
    await writeFile(join(copy, 'broken-storage.js'), brokenStorage(trouble));
    manifest.content_scripts[0].js.unshift('broken-storage.js');
  }
  if (bridge) await build(copy, manifest);
  await writeFile(path, JSON.stringify(manifest));
  return copy;
}

interface Manifest {
  readonly background: { readonly scripts: string[] };
  readonly content_scripts: object[];
}

async function build(copy: string, manifest: Manifest): Promise<void> {
  manifest.background.scripts.push('bridge-background.js');
  manifest.content_scripts.push({
    matches: ['http://127.0.0.1/*', 'http://*.example/*'],
    js: ['bridge-page.js'],
    run_at: 'document_start',
  });
  await writeFile(join(copy, 'bridge-page.js'), IN_PAGE);
  await writeFile(join(copy, 'bridge-background.js'), IN_BACKGROUND);
}
