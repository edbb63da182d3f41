import { createHash } from 'node:crypto';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build } from 'esbuild';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { packEvery } from './src/engine/pack.ts';
import { ALL_SPOKEN } from './src/languages/spoken.ts';

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
      target: ['chrome121', 'firefox140'],
      banner: { js: '/* With @duckduckgo/autoconsent, MPL-2.0, its source is on npm. */' },
    });
    this.emitFile({ type: 'asset', fileName: 'src/decline/main.js', source: outputFiles[0]?.text ?? '' });
  },
});

const spoken = ALL_SPOKEN();
const tables = JSON.stringify([...spoken, packEvery(spoken)]);
/** What a page carries of the languages; the rest is one file, which the service worker hands out. */
const PACKED = {
  known: spoken.map(({ code, also, common }) => ({ code, also, common })),
  english: spoken[0],
  version: createHash('sha256').update(tables).digest('hex').slice(0, 8),
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
    define: { PACKED: JSON.stringify(PACKED) },
    publicDir: 'src/static',
    plugins: [preact(), decliner(), languages(), crx({ manifest: manifest as ManifestV3Export, browser })],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: ['chrome121', 'firefox140'],
      modulePreload: { polyfill: false },
      // The one page that the manifest does not name.
      rollupOptions: { input: { welcome: 'src/welcome/index.html' } },
    },
  };
});
