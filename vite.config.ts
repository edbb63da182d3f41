import { createHash } from 'node:crypto';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build } from 'esbuild';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { packEvery } from './src/engine/pack.ts';
import { ALL_SPOKEN, BANNER_ENGLISH, LANGUAGE_NAMES } from './src/languages/spoken.ts';

const TARGETS = ['chrome121', 'firefox140'];

/**
 * The declining script as one file of its own: the service worker puts it into a page by name, and nothing else loads
 * it. It carries the library and its rules.
 */
const decliner = (): Plugin => ({
  name: 'decliner',
  async generateBundle() {
    const { outputFiles } = await build({
      entryPoints: ['src/decline/main.ts'],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: TARGETS,
      banner: { js: '/* With @duckduckgo/autoconsent, MPL-2.0, its source is on npm. */' },
    });
    this.emitFile({ type: 'asset', fileName: 'src/decline/main.js', source: outputFiles[0]?.text ?? '' });
  },
});

/**
 * The popup as one page with its style in it and one script beside it: every file that a page waits for before it is
 * painted costs a trip through the browser, and a popup has to be there at once.
 */
const popupInOne = (): Plugin => {
  let script = '';
  let style = '';
  return {
    name: 'popup-in-one',
    async buildStart() {
      const { outputFiles } = await build({
        entryPoints: ['src/popup/main.tsx'],
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        target: TARGETS,
        outdir: 'popup',
      });
      const made = (kind: string) => outputFiles.find(({ path }) => path.endsWith(kind))?.text ?? '';
      script = made('.js');
      style = made('.css').trim();
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { path }) =>
        path === '/src/popup/index.html'
          ? [
              { tag: 'script', attrs: { defer: true, src: 'main.js' }, injectTo: 'head' },
              { tag: 'style', children: style, injectTo: 'head' },
            ]
          : [],
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'src/popup/main.js', source: script });
    },
  };
};

/**
 * Chromium is to compile the script as a whole: nearly all of it runs on every page, and function by function the same
 * code is read two and three times. Other browsers take it for a comment.
 * Source: WICG, "Explicit JavaScript Compile Hints (File-Based)".
 */
const RUN_AT_ONCE = '//# allFunctionsCalledOnLoad';

/**
 * The content script in plain characters: one that is not would have the browser keep and read all of it at two bytes
 * a character, on every page.
 */
const plainContentScript = (): Plugin => ({
  name: 'plain-content-script',
  enforce: 'post',
  async generateBundle(_, bundle) {
    const script = bundle['src/content/main.iife.js'];
    if (script?.type !== 'asset') throw new Error('The content script is not in the bundle.');
    const { code = '' } = await minify(String(script.source), {
      ecma: 2020,
      // No getter of ours changes anything, and functions that stand together pack better.
      compress: { passes: 2, pure_getters: true, hoist_funs: true },
      format: { ascii_only: true, preamble: RUN_AT_ONCE },
    });
    script.source = code;
  },
});

const spoken = ALL_SPOKEN();
const tables = JSON.stringify([...spoken, packEvery(spoken)]);
/** What the scripts carry of the languages; the rest is one file, which the service worker hands out. */
const PACKED = {
  PACKED_KNOWN: spoken.map(({ code, also, common }) => ({ code, also, common })),
  PACKED_NAMES: LANGUAGE_NAMES(),
  PACKED_ENGLISH: BANNER_ENGLISH(),
  PACKED_VERSION: createHash('sha256').update(tables).digest('hex').slice(0, 8),
};

const languages = (): Plugin => ({
  name: 'languages',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'languages.json', source: tables });
  },
});

/** `vite build --mode chrome|firefox`: one manifest, one folder in dist/ a browser. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    // Read by `src/languages/spoken.ts`; the content script's own build takes no plugin, but it takes this.
    define: Object.fromEntries(Object.entries(PACKED).map(([name, value]) => [name, JSON.stringify(value)])),
    publicDir: 'src/static',
    plugins: [
      preact(),
      decliner(),
      popupInOne(),
      languages(),
      crx({ manifest: manifest as ManifestV3Export, browser }),
      plainContentScript(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: TARGETS,
      modulePreload: { polyfill: false },
      // The one page that the manifest does not name.
      rollupOptions: { input: { welcome: 'src/welcome/index.html' } },
    },
  };
});
