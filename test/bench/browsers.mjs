/** Chromium with the built extension and without it, side by side, on pages served from this machine. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { loadTools } from '../../scripts/tools.mjs';

/** Serves one page at a time, under its own host name, over TLS as most of the web is. */
async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'));
  const [key, cert] = ['key', 'cert'].map((name) => join(folder, name));
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const served = new Map();
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (incoming, answer) => {
    const { host, pathname } = new URL(incoming.url ?? '/', `https://${incoming.headers.host}`);
    const html = served.get(`${host}${pathname}`);
    if (html === undefined) answer.writeHead(404).end();
    else answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  rmSync(folder, { recursive: true });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: server.address().port,
    serve(url, html) {
      const { host, pathname } = new URL(url);
      served.clear();
      served.set(`${host}${pathname}`, html);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function launch(executablePath, port, folder) {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: folder ? [resolve(folder)] : false,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      // Chromium's sandbox refuses to start for root, which is what a container runs as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  if (folder) await isReady(browser);
  return browser;
}

/** Right after the install every language table is written to storage: not what a page is measured beside. */
async function isReady(browser) {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
  );
  const worker = await target.worker();
  const stored = async () => {
    if (typeof chrome === 'undefined' || !chrome.storage) return 0;
    return Object.keys(await chrome.storage.local.get(null)).length;
  };
  for (let tries = 0; tries < 100 && !((await worker.evaluate(stored)) > 10); tries++)
    await new Promise((later) => setTimeout(later, 100));
}

/**
 * @param withoutToo both browsers, or the one with the extension alone
 * @param folder where the extension was built
 * @throws one sentence when there is no Chromium
 */
export async function openBrowsers({ withoutToo = true, folder = 'dist/chrome' } = {}) {
  const { tools, done } = await loadTools('browsers');
  const executablePath = tools.findBrowser('chrome');
  await done();
  const server = await startServer();
  const ours = await launch(executablePath, server.port, folder);
  const bare = withoutToo ? await launch(executablePath, server.port, null) : null;
  return {
    ours,
    bare,
    serve: server.serve,
    async close() {
      await ours.close();
      await bare?.close();
      server.close();
    },
  };
}
