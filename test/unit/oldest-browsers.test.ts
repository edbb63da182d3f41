/**
 * The oldest browsers the manifest promises have all that we use: every name in our sources is looked up in MDN's
 * compatibility data. Which object a name belongs to is not known, so it counts as there when any object had it.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, SupportStatement } from '@mdn/browser-compat-data';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { filesIn, read, visit } from './source-files.ts';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

const { gecko, gecko_android } = manifest.browser_specific_settings;
const OLDEST = {
  chrome: manifest.minimum_chrome_version,
  firefox: gecko.strict_min_version,
  firefox_android: gecko_android.strict_min_version,
} as const;
type Name = keyof typeof OLDEST;
const BROWSERS = Object.keys(OLDEST) as Name[];

/** What one browser lacks or ignores, and why we may use it all the same. `*` ends a name that goes on. */
const GUARDED: Readonly<Record<string, readonly Name[]>> = {
  // One manifest for both: each reads its own keys.
  'manifest.background.preferred_environment': ['chrome'],
  'manifest.background.service_worker': ['firefox', 'firefox_android'],
  'manifest.browser_specific_settings*': ['chrome'],
  'manifest.browser_specific_settings.gecko_android': ['firefox'],
  // Written for what it looks like; the build puts it into older words, which is tried below.
  'light-dark()': ['chrome'],
  // Firefox for Android has neither shortcuts nor context menus nor a badge: asked for with `?.`.
  'manifest.commands*': ['firefox_android'],
  'manifest.permissions.contextMenus': ['firefox_android'],
  'api.contextMenus*': ['firefox_android'],
  'api.commands*': ['firefox_android'],
  'api.action.set*': ['firefox_android'],
  // Each browser's own way into closed shadow roots, tried one after the other.
  'api.dom*': ['firefox', 'firefox_android'],
  openOrClosedShadowRoot: ['chrome', 'firefox', 'firefox_android'],
};

const isGuarded = (name: string, browser: Name) =>
  Object.entries(GUARDED).some(
    ([known, browsers]) =>
      browsers.includes(browser) &&
      (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known),
  );

const number = (version: string) => Number.parseFloat(version.replace('≤', ''));

/** The first version that has it; Infinity where there is none, or only behind a flag or under another name. */
function since(support: SupportStatement | undefined): number {
  const all = Array.isArray(support) ? support : support ? [support] : [];
  const versions = all
    .filter(
      (one) =>
        !one.flags &&
        !one.prefix &&
        !one.alternative_name &&
        !('version_removed' in one && one.version_removed),
    )
    .map(({ version_added: added }) =>
      typeof added === 'string' ? number(added) : Number.POSITIVE_INFINITY,
    );
  return Math.min(Number.POSITIVE_INFINITY, ...versions.filter((version) => !Number.isNaN(version)));
}

/** What the oldest browsers lack of one feature that any of these entries may be: "chrome 130 > 121". */
function lacking(name: string, entries: readonly CompatStatement[]): string[] {
  if (entries.length === 0) return [];
  return BROWSERS.flatMap((browser) => {
    if (isGuarded(name, browser)) return [];
    const first = Math.min(...entries.map(({ support }) => since(support[browser])));
    return first > number(OLDEST[browser]) ? [`${name}: ${browser} ${first} > ${OLDEST[browser]}`] : [];
  });
}

type Tree = Readonly<
  Record<string, { readonly __compat?: CompatStatement } & Readonly<Record<string, unknown>>>
>;
const compat = (tree: unknown, ...path: readonly string[]): CompatStatement[] => {
  let at = tree;
  for (const step of path) at = (at as Tree | undefined)?.[step];
  const found = (at as { __compat?: CompatStatement } | undefined)?.__compat;
  return found ? [found] : [];
};

/** Everything of the language and the browser by its last name: methods, properties and globals. */
const byName = new Map<string, CompatStatement[]>();
for (const objects of [data.api, data.javascript.builtins] as unknown as Tree[]) {
  for (const [object, members] of Object.entries(objects)) {
    for (const [member, feature] of Object.entries({ ...members, [object]: members })) {
      const found = (feature as { __compat?: CompatStatement }).__compat;
      if (!found) continue;
      const name = member.replace(/_(static|event|permission)$/, '');
      byName.set(name, [...(byName.get(name) ?? []), found]);
    }
  }
}

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly object?: Node;
  readonly property?: Node;
  readonly computed?: boolean;
  readonly callee?: Node;
}

/** Names read from any object, and what is made with `new`. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  visit(parseAst(text, { lang: 'tsx' }), (raw) => {
    const node = raw as unknown as Node;
    if (node.type === 'MemberExpression' && !node.computed && node.property?.name)
      names.add(node.property.name);
    if (node.type === 'NewExpression' && node.callee?.name) names.add(node.callee.name);
  });
  return names;
}

/** "storage.sync" of `browser.storage.sync.get(…)`: the extension's API, however it is reached. */
function apisIn(text: string): Set<string> {
  const names = new Set<string>();
  visit(parseAst(text, { lang: 'tsx' }), (raw) => {
    const node = raw as unknown as Node;
    if (node.type !== 'MemberExpression' || node.object?.type !== 'MemberExpression') return;
    const { object: root, property: area } = node.object;
    if (root?.name && ['browser', 'chrome', 'api'].includes(root.name))
      names.add(`${area?.name}.${node.property?.name}`);
  });
  return names;
}

const scripts = filesIn('src', '.ts', '.tsx');

/** What our own types and objects call their members: "layer", "hide". Browsers have newer things of such names. */
const OURS = new Set<string>();
const MEMBERS = /^(Property|TSPropertySignature|TSMethodSignature|PropertyDefinition|MethodDefinition)$/;
for (const { text } of scripts) {
  visit(parseAst(text, { lang: 'tsx' }), (raw) => {
    const { type, key } = raw as { type?: string; key?: Node };
    if (key?.name && MEMBERS.test(type ?? '')) OURS.add(key.name);
  });
}

const scriptsLack = (text: string): string[] => [
  ...[...namesIn(text)]
    .filter((name) => !OURS.has(name))
    .flatMap((name) => lacking(name, byName.get(name) ?? [])),
  ...[...apisIn(text)].flatMap((name) =>
    lacking(`api.${name}`, compat(data.webextensions.api, ...name.split('.'))),
  ),
];

/** Style sheets, and the rules our scripts write: each is found by its shape. */
function stylesLack(css: string): string[] {
  const { properties, selectors, types, 'at-rules': atRules } = data.css;
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');
  const found: string[] = [];
  for (const [, name = '', value = ''] of plain.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)) {
    found.push(...lacking(name, compat(properties, name)));
    for (const [word] of value.matchAll(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g))
      found.push(...lacking(`${name}: ${word}`, compat(properties, name, word)));
    for (const [, call = ''] of value.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g))
      found.push(...lacking(`${call}()`, functions.get(call) ?? compat(types, call)));
  }
  for (const [, name = ''] of plain.matchAll(/::?([a-z][a-z-]*)(?=[^;{}]*\{)/g))
    found.push(...lacking(`:${name}`, compat(selectors, name)));
  for (const [, name = ''] of plain.matchAll(/@([a-z-]+)/g))
    found.push(...lacking(`@${name}`, compat(atRules, name)));
  for (const [, name = ''] of plain.matchAll(/@media[^{]*\(\s*([a-z-]+)/g))
    found.push(...lacking(`@media ${name}`, compat(atRules, 'media', name)));
  if (/\{[^{}]*(?:;|\{)\s*&/.test(plain)) found.push(...lacking('nesting', compat(selectors, 'nesting')));
  return found;
}

/** `color-mix`, `light-dark`, `clamp`: wherever among the types they are. */
const functions = new Map<string, CompatStatement[]>();
const collect = (tree: Tree) => {
  for (const [name, feature] of Object.entries(tree)) {
    if (name === '__compat' || typeof feature !== 'object') continue;
    if (feature.__compat) functions.set(name, [...(functions.get(name) ?? []), feature.__compat]);
    collect(feature as unknown as Tree);
  }
};
collect(data.css.types as unknown as Tree);

/** Every key of the manifest, and every permission. */
function manifestLacks(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = Array.isArray(value) ? path : [...path, key];
    const permission =
      Array.isArray(value) && /permissions$/.test(path[0] ?? '') ? ['permissions', String(inner)] : at;
    return [
      ...lacking(`manifest.${permission.join('.')}`, compat(data.webextensions.manifest, ...permission)),
      ...manifestLacks(inner, at),
    ];
  });
}

describe('the oldest browsers promised', () => {
  it.each(scripts)('have what $path uses', ({ text }) => {
    expect(scriptsLack(text)).toEqual([]);
  });

  it.each(filesIn('src', '.css'))('have the styles of $path', ({ text }) => {
    expect(stylesLack(text)).toEqual([]);
  });

  it.skipIf(!existsSync('dist/chrome/manifest.json'))('have the styles that were built', () => {
    for (const { path, text } of filesIn('dist', '.css')) {
      expect(stylesLack(text), path).toEqual([]);
      expect(text, path).not.toContain('light-dark(');
    }
  });

  it('have the styles that our scripts write', () => {
    for (const { path, text } of scripts)
      for (const [, rule = ''] of text.matchAll(/`([^`]*\{[^`]*\})`/g))
        expect(stylesLack(rule.replace(/\$\{[^}]*\}/g, 'x')), path).toEqual([]);
  });

  it('understand the manifest', () => {
    expect(manifestLacks(manifest)).toEqual([]);
  });

  // Chrome's is the first that takes a manifest with both kinds of background, which the data do not tell.
  it('are no newer than what needs them: Firefox hears there that no data is collected', () => {
    const [feature] = compat(
      data.webextensions.manifest,
      'browser_specific_settings',
      'gecko',
      'data_collection_permissions',
    );
    expect(since(feature?.support.firefox)).toBe(number(OLDEST.firefox));
    expect(since(feature?.support.firefox_android)).toBe(number(OLDEST.firefox_android));
  });

  it('are the ones that the build and the README name', () => {
    const targets = read('vite.config.ts').match(/'(?:chrome|firefox)\d+'/g) ?? [];
    expect(targets.length).toBeGreaterThan(0);
    expect(new Set(targets)).toEqual(
      new Set([`'chrome${number(OLDEST.chrome)}'`, `'firefox${number(OLDEST.firefox)}'`]),
    );
    expect(read('README.md')).toContain(`${number(OLDEST.firefox)} or later`);
    expect(read('README.md')).toContain(`${number(OLDEST.chrome)} or later`);
  });
});

describe('what is too new', () => {
  it.each([
    ['a method', "map.getOrInsertComputed('a', f)", 'getOrInsertComputed'],
    ['a constructor', 'new Observable(f)', 'Observable'],
    ['an API of extensions', 'browser.userScripts.execute(x)', 'api.userScripts.execute'],
  ])('would be found: %s', (_, text, name) => {
    expect(scriptsLack(text).join()).toContain(`${name}: chrome`);
  });

  it.each([
    ['a property', 'p { interpolate-size: allow-keywords; }', 'interpolate-size: '],
    ['a value', 'p { text-wrap-style: pretty; display: grid-lanes; }', 'display: grid-lanes: chrome'],
    ['a selector', 'details::details-content { color: red; }', ':details-content: '],
    ['a function', 'p { color: contrast-color(red); }', 'contrast-color(): chrome'],
    ['a rule', '@scope (p) { a { color: red; } }', '@scope: firefox'],
  ])('would be found: %s', (_, css, said) => {
    expect(stylesLack(css).join('\n')).toContain(said);
  });
});
