import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { SPOKEN } from './src/languages/spoken.ts';

/** `vite build --mode chrome|firefox`: one manifest, one folder in dist/ a browser. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    // Read by `src/languages/spoken.ts`; the content script's own build takes no plugin, but it takes this.
    define: { PACKED_LANGUAGES: JSON.stringify(SPOKEN) },
    publicDir: 'src/static',
    plugins: [preact(), crx({ manifest: manifest as ManifestV3Export, browser })],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: ['chrome121', 'firefox140'],
      modulePreload: false,
      // The one page that the manifest does not name.
      rollupOptions: { input: { welcome: 'src/welcome/index.html' } },
    },
  };
});
