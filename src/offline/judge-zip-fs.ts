import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { startPageFile } from './start-page.ts';

/** APPNOTE.TXT of the ZIP format, 4.3.7: a local header; its bytes 26 and 27 are the length of the name. */
const header = { signature: 0x04034b50, lengthAt: 26, nameAt: 30 };

/**
 * Why an archive of a site may not replace the file at a path, as the end of a sentence. Undefined if the path is
 * free, or holds such an archive: its first file is the page that says how to open the site.
 * @throws the system's error when the file cannot be read
 */
export function judgeZip(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (stat.isSymbolicLink()) return 'đó là một liên kết';
  if (!stat.isFile()) return 'đó không phải một tệp';
  return readFirstName(path) === startPageFile ? undefined : 'tệp đó không phải do `npm run build -- --bundle` làm ra';
}

function readFirstName(path: string): string | undefined {
  const bytes = Buffer.alloc(header.nameAt + startPageFile.length);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, bytes, 0, bytes.length, 0) < bytes.length) return undefined;
  } finally {
    closeSync(file);
  }
  const isHeader =
    bytes.readUInt32LE(0) === header.signature && bytes.readUInt16LE(header.lengthAt) === startPageFile.length;
  return isHeader ? bytes.toString('utf8', header.nameAt) : undefined;
}
