import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** `vite build --mode chrome|firefox`: one manifest, one folder in dist/ a browser. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
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
