/** What the stores get: archives that are the same every time, and no permission more than readers agreed to. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import pack from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { read } from './source-files.ts';

interface Scripts {
  zip(files: readonly { name: string; data: Buffer; executable?: boolean }[]): Buffer;
  unzip(archive: Buffer, folder: string): void;
  changesOf(manifest: object, agreed: object): string[];
}
// Plain scripts without types of their own.
const load = async (name: string): Promise<Scripts> => import(`../../scripts/${name}.mjs`);

describe('a zip', () => {
  const files = [
    { name: 'b/ä.txt', data: Buffer.from('later '.repeat(1000)) },
    { name: 'a.txt', data: Buffer.alloc(0) },
    { name: 'run', data: Buffer.from('#!/bin/sh\n'), executable: true },
  ];

  it('has the same bytes in whatever order its files are named', async () => {
    const { zip } = await load('zip');
    expect(zip(files).equals(zip(files.toReversed()))).toBe(true);
  });

  it('is read by other programs', async () => {
    const { zip } = await load('zip');
    const path = join(mkdtempSync(join(tmpdir(), 'jts-zip-')), 'a.zip');
    writeFileSync(path, zip(files));
    const script =
      'import sys,zipfile,json;z=zipfile.ZipFile(sys.argv[1]);print(json.dumps([z.testzip(),{n:len(z.read(n)) for n in z.namelist()}]))';
    let said: string;
    try {
      said = execFileSync('python3', ['-c', script, path], { encoding: 'utf8' });
    } catch {
      // No Python here: its own directory has to do.
      expect(readFileSync(path).subarray(-22).readUInt16LE(10)).toBe(3);
      return;
    }
    expect(JSON.parse(said)).toEqual([null, { 'a.txt': 0, 'b/ä.txt': 6000, run: 10 }]);
  });
});

describe('an archive unpacked', () => {
  it('has what was put in', async () => {
    const { zip, unzip } = await load('zip');
    const folder = mkdtempSync(join(tmpdir(), 'jts-unzip-'));
    unzip(
      zip([
        { name: 'b/ä.txt', data: Buffer.from('later') },
        { name: 'a', data: Buffer.alloc(0) },
      ]),
      folder,
    );
    expect(readFileSync(join(folder, 'b/ä.txt'), 'utf8')).toBe('later');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('');
  });
});

describe('the permission diff', () => {
  const agreed: object = JSON.parse(read('store/permissions.json'));

  it('is empty for what we have', async () => {
    expect((await load('permissions')).changesOf(manifest, agreed)).toEqual([]);
  });

  it('names what is more and what is less', async () => {
    const { changesOf } = await load('permissions');
    expect(
      changesOf({ ...manifest, permissions: ['tabs'], host_permissions: ['<all_urls>'] }, agreed),
    ).toEqual([
      'permissions: + "tabs"',
      'permissions: - "storage"',
      'permissions: - "contextMenus"',
      'host_permissions: + "<all_urls>"',
    ]);
  });
});

describe('the version', () => {
  it('stands in the manifest alone, and the changelog tells of it', () => {
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(pack)).not.toContain('version');
    expect(Object.keys(lock)).not.toContain('version');
    expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}`);
  });

  it('is locked without the address of any registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});
