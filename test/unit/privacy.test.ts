/** What we promise of requests, permissions and code, held against our own sources and manifest. */
import { existsSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { filesIn, read, visit } from './source-files.ts';

const sources = filesIn('src', '.ts', '.tsx').map((file) => ({
  ...file,
  tree: parseAst(file.text, { lang: 'tsx' }),
}));

/** Whatever makes a request, or turns text into code or markup. */
const FORBIDDEN = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'sendBeacon'],
  ...['RTCPeerConnection', 'importScripts', 'Worker', 'SharedWorker', 'Image', 'Audio'],
  ...['eval', 'Function', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'],
  ...['setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment', 'srcdoc', 'write', 'writeln'],
  ...['executeScript', 'insertCSS', 'cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'postMessage'],
]);

/** Where one of these names means something harmless: the file and why. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  // A name of our own, in our own module.
  'src/settings/store.ts': ['write'],
  // Words that pages say.
  'src/languages/ja.ts': ['cookie'],
  'src/languages/zh.ts': ['cookie'],
  // The one place that puts a file of ours, and the library's own functions, into a page: never a text.
  'src/background/decline.ts': ['executeScript'],
  // Read, and never set.
  'src/engine/snapshot.ts': ['outerHTML'],
  // Reads a file of the extension's own.
  'src/background/tables.ts': ['fetch'],
  // The library's name for "run one of your snippets"; it is answered with its result, no text is run.
  'src/decline/main.ts': ['eval'],
};

function forbiddenIn(tree: unknown): string[] {
  const found = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') found.add(String(node.name));
    if (node.type === 'Literal') found.add(String(node.value));
    if (node.type === 'ImportExpression') found.add('import()');
  });
  return [...found].filter((name) => FORBIDDEN.has(name) || name === 'import()');
}

describe('our sources', () => {
  it.each(sources)('$path asks nothing of any server and makes no code out of text', ({ path, tree }) => {
    expect(forbiddenIn(tree).filter((name) => !HARMLESS[path]?.includes(name))).toEqual([]);
  });

  it('would be caught at it', () => {
    const found = (text: string) => forbiddenIn(parseAst(text, { lang: 'tsx' }));
    expect(found('element.innerHTML = text')).toEqual(['innerHTML']);
    expect(found("element['outerHTML'] = text")).toEqual(['outerHTML']);
    expect(found('<p dangerouslySetInnerHTML={{ __html: text }} />')).toEqual(['dangerouslySetInnerHTML']);
    expect(found("await import('./more.ts')")).toEqual(['import()']);
    expect(found('globalThis.fetch(address)')).toEqual(['fetch']);
    expect(found('new Function(text)')).toEqual(['Function']);
  });

  it('name no server', () => {
    const addresses = [...sources, ...filesIn('src', '.html', '.css')].flatMap(({ path, text }) =>
      [...text.matchAll(/(?:https?:|['"`(])\/\/[a-z0-9-]+\.[a-z]{2,}[^\s'"`)]*/gi)].map(
        ([found]) => `${path}: ${found}`,
      ),
    );
    expect(addresses).toEqual([]);
  });

  it('load their own files only', () => {
    for (const { path, text } of filesIn('src', '.html'))
      for (const [, address = ''] of text.matchAll(/\b(?:src|href)="([^"]*)"/g))
        expect(address, path).toMatch(/^(\.|\/src\/|\/icons\/|#)/);
    for (const { path, text } of filesIn('src', '.css'))
      for (const [, address = ''] of text.matchAll(/url\(["']?([^)"']*)/g))
        expect(address, path).toMatch(/^(data:|\.|#)/);
    for (const { path, text } of filesIn('src', '.css')) expect(text, path).not.toContain('@import');
  });
});

describe('the manifest', () => {
  it('asks for storage and for running on pages, later for what declining needs, and for nothing else', () => {
    // The second for the context menu alone.
    expect(manifest.permissions).toEqual(['storage', 'contextMenus']);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([['http://*/*', 'https://*/*']]);
    const asked = Object.keys(manifest).filter((key) =>
      /permission|host|access|connect|sandbox|policy|oauth|update/.test(key),
    );
    expect(asked).toEqual(['permissions', 'optional_permissions', 'optional_host_permissions']);
    expect(manifest.optional_permissions).toEqual(['scripting']);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('says that no data is collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });
});

const DECLINER = 'src/decline/main.js';

describe.skipIf(!existsSync('dist/chrome/manifest.json'))('what was built', () => {
  it.each(['chrome', 'firefox'])('for %s asks for no more than the manifest', (browser) => {
    const built = JSON.parse(read(`dist/${browser}/manifest.json`)) as Record<string, unknown>;
    expect(built.permissions).toEqual(manifest.permissions);
    expect(built.optional_permissions).toEqual(manifest.optional_permissions);
    expect(built.optional_host_permissions).toEqual(manifest.optional_host_permissions);
    for (const key of [
      'host_permissions',
      'web_accessible_resources',
      'externally_connectable',
      'content_security_policy',
    ])
      expect(built[key], key).toBeUndefined();
  });

  it.each(['chrome', 'firefox'])('for %s names no server', (browser) => {
    const known = /^https?:\/\/(www\.w3\.org\/|\*|$)/;
    // The declining script names the sites its rules are for; that it asks none of them is tried below.
    const files = filesIn(`dist/${browser}`, '.js', '.html', '.css').filter(
      ({ path }) => !path.endsWith(DECLINER),
    );
    const addresses = files.flatMap(({ path, text }) =>
      [...text.matchAll(/https?:\/\/[^\s'"`)]*/g)]
        .filter(([found]) => !known.test(found))
        .map(([found]) => `${path}: ${found}`),
    );
    expect(addresses.filter((found) => !/https:\/\/\$\{/.test(found))).toEqual([]);
  });

  it.each(['chrome', 'firefox'])('for %s declines without a request and without running text', (browser) => {
    const tree = parseAst(read(`dist/${browser}/${DECLINER}`));
    // Its rules and messages are full of words; what counts is what it can call.
    const called = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'CallExpression' || node.type === 'NewExpression') {
        const callee = node.callee as { type: string; name?: string; property?: { name?: string } };
        called.add(String(callee.name ?? callee.property?.name));
      }
    });
    const asks = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'Image', 'import'];
    expect([...asks, 'eval', 'Function', 'importScripts'].filter((name) => called.has(name))).toEqual([]);
    expect(called.has('sendMessage')).toBe(true);
  });
});
