/**
 * The tests' own tools (test/browser/*.ts) for scripts. They are TypeScript; Vite, which we have anyway, runs them
 * on every Node we support.
 */
import { createServer } from 'vite';

/** @returns what the modules export, and `done` to be called at the end */
export async function loadTools(...names) {
  const vite = await createServer({
    configFile: false,
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  const modules = await Promise.all(names.map((name) => vite.ssrLoadModule(`/test/browser/${name}.ts`)));
  return { tools: Object.assign({}, ...modules), done: () => vite.close() };
}
