/** Our own sources, for tests that hold them to what the project promises. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
}

/** Every file under a folder of the project whose name ends in one of these. */
export function filesIn(folder: string, ...endings: readonly string[]): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(ROOT.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** A parsed module, visited node by node. */
export function visit(node: unknown, seen: (node: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, seen);
  else if (typeof node === 'object' && node !== null) {
    seen(node as Readonly<Record<string, unknown>>);
    for (const value of Object.values(node)) visit(value, seen);
  }
}
