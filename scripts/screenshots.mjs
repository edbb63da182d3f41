/**
 * `npm run screenshots`: builds, and writes a picture of every state of popup, settings and welcome page, light and
 * dark, in both browsers, to out/screenshots, and the five pictures of the store listing to store/screenshots.
 */
import { rmSync } from 'node:fs';
import { installPackages, runQuietly } from './ground.mjs';

installPackages();
const { loadTools } = await import('./tools.mjs');
if (!runQuietly('npm', 'run', '--silent', 'build')) process.exit(1);
const { tools, done } = await loadTools('pictures', 'store-pictures', 'server');
const server = await tools.startServer();
try {
  rmSync('out/screenshots', { recursive: true, force: true });
  await tools.takeAllStates('out/screenshots', server);
  await tools.takeStorePictures('store/screenshots', server);
  console.log('Every state: out/screenshots. For the stores: store/screenshots.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.close();
  await done();
}
