/** Zip archives that depend on nothing but what is in them: sorted names, one date, no owner. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** 1 January 1980, where a zip's time begins. */
const DATE = 0x0021;
const UTF8 = 0x0800;
const DEFLATED = 8;
/** Made on Unix, by version 2.0 of the format. */
const MADE_BY = 0x0314;

/** Numbers as a zip has them, low byte first: pairs of value and width in bytes. */
function record(...pairs) {
  return Buffer.concat(
    pairs.map(([value, width]) => {
      const bytes = Buffer.alloc(width);
      bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
}

/**
 * @param {readonly { name: string, data: Buffer, executable?: boolean }[]} files names with `/`
 * @returns {Buffer} the archive
 */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, data, executable } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const packed = deflateRawSync(data, { level: 9 });
    const path = Buffer.from(name, 'utf8');
    const common = record(
      [20, 2],
      [UTF8, 2],
      [DEFLATED, 2],
      [0, 2],
      [DATE, 2],
      [crc32(data), 4],
      [packed.length, 4],
      [data.length, 4],
      [path.length, 2],
      [0, 2],
    );
    const local = Buffer.concat([record([0x04034b50, 4]), common, path, packed]);
    const mode = (executable ? 0o100755 : 0o100644) * 0x10000;
    directory.push(
      Buffer.concat([
        record([0x02014b50, 4], [MADE_BY, 2]),
        common,
        record([0, 2], [0, 2], [0, 2], [mode, 4], [offset, 4]),
        path,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = record(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [index.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...parts, index, end]);
}

/**
 * Unpacks an archive that `zip` made.
 * @param {Buffer} archive
 * @param {string} folder where its files go
 */
export function unzip(archive, folder) {
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50; ) {
    const size = archive.readUInt32LE(at + 18);
    const start = at + 30 + archive.readUInt16LE(at + 26);
    const path = join(folder, archive.toString('utf8', at + 30, start));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, inflateRawSync(archive.subarray(start, start + size)));
    at = start + size;
  }
}
