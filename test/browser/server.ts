/** Serves test/pages and pages made on the spot, on this machine only. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

const PAGES = resolve(import.meta.dirname, '../pages');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
};

export interface Server {
  readonly origin: string;
  /** Serves `body` under `path` from now on. @returns its address */
  serve(path: string, body: string): string;
  /** The address of a file in test/pages. */
  page(path: string): string;
  close(): Promise<void>;
}

export async function startServer(root = PAGES): Promise<Server> {
  const made = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const answer = made.get(path) ?? (await fromDisk(root, path));
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)] ?? TYPES['.html'];
    // Asked for anew each time; "no-store" would keep Firefox from keeping the page that is left.
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(answer);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    serve(path, body) {
      made.set(path, body);
      return `${origin}${encodeURI(path)}`;
    },
    page: (path) => `${origin}/${encodeURI(path)}`,
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

async function fromDisk(root: string, path: string): Promise<Buffer | undefined> {
  const file = normalize(join(root, path));
  // A path that climbs out of the folder is nobody's page.
  if (!file.startsWith(root + sep)) return undefined;
  return readFile(file).catch(() => undefined);
}
