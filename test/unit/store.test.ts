/** What stores and readers are told stays true: texts, pictures, permissions, numbers and the map of folders. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import pack from '../../package.json' with { type: 'json' };
import { LANGUAGES } from '../../src/languages/index.ts';
import { read } from './source-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const listing = read('store/listing.md');

/** What stands under a heading of the listing. */
function under(heading: string): string {
  const [, text = ''] = listing.split(new RegExp(`^## ${heading}.*$`, 'm'));
  return (text.split(/^## /m)[0] ?? '').trim();
}

/** The manifest's own words in one language. */
function words(locale: string): { name: string; description: string } {
  const all = JSON.parse(read(`src/static/_locales/${locale}/messages.json`)) as Record<
    string,
    { message: string }
  >;
  return { name: all.name?.message ?? '', description: all.description?.message ?? '' };
}

const PERMISSIONS = [...manifest.permissions, ...manifest.optional_permissions];

describe('the store listing', () => {
  it('has the name and the summary of the manifest', () => {
    expect(under('Name')).toBe(words('en').name);
    expect(under('Summary').replace(/\s+/g, ' ')).toBe(words('en').description);
  });

  it.each(readdirSync(join(ROOT, 'src/static/_locales')))(
    'is short enough for the stores in %s',
    (locale) => {
      const { name, description } = words(locale);
      expect(name.length).toBeLessThanOrEqual(45);
      expect([...description].length).toBeLessThanOrEqual(132);
    },
  );

  it('gives a reason for every permission, and for none that is not asked for', () => {
    const reasons = [...under('Why each permission').matchAll(/^- (.*?):/gms)].map(([, what = '']) => what);
    const named = reasons.flatMap((what) => [...what.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
    expect(named.sort()).toEqual([...PERMISSIONS].sort());
    expect(reasons.some((what) => what.startsWith('Content script on http and https'))).toBe(true);
    expect(reasons.some((what) => what.includes('hosts (optional)'))).toBe(true);
  });

  it('has one to five pictures of the size that stores take', () => {
    const pictures = readdirSync(join(ROOT, 'store/screenshots'));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.length).toBeLessThanOrEqual(5);
    for (const picture of pictures) {
      const bytes = readFileSync(join(ROOT, 'store/screenshots', picture));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1280, 800]);
    }
  });

  it('counts the languages right', () => {
    expect(under('Description')).toContain('more than thirty languages');
    expect(LANGUAGES.length).toBeGreaterThan(30);
    expect(read('CHANGELOG.md')).toContain(`Speaks ${LANGUAGES.length} languages.`);
  });
});

describe('PRIVACY.md', () => {
  it.each(PERMISSIONS)('says what %s is for', (permission) => {
    expect(read('PRIVACY.md')).toContain(`\`${permission}\``);
  });
});

describe('README.md', () => {
  const readme = read('README.md');
  const mapped = [...readme.matchAll(/^\|(.*?)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([a-z_/]+\/)`/g)].map(([, folder = '']) => folder),
  );

  it('maps the folders that there are', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'static')
      .map(({ name }) => `src/${name}/`);
    expect(mapped.filter((folder) => /^src\/[a-z]+\/$/.test(folder)).sort()).toEqual(folders.sort());
    expect(mapped).toEqual(expect.arrayContaining(['src/static/_locales/', 'scripts/', 'store/', 'test/']));
  });

  it.each(['README.md', 'CONTRIBUTING.md', 'store/listing.md'])(
    'names only scripts that there are (%s)',
    (file) => {
      const named = [...read(file).matchAll(/`npm run ([\w:]+)/g)].map(([, script = '']) => script);
      for (const script of named) expect(Object.keys(pack.scripts)).toContain(script);
    },
  );
});
