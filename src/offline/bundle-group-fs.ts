import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { listFiles } from '../disk/list-files-fs.ts';
import { writeWhole } from '../disk/write-whole-fs.ts';
import { enter, readList, readCborText, skip, type Cursor } from '../search/index/cbor.ts';
import { openFile, readFragment, signature } from '../search/index/pagefind-format.ts';
import { withoutRestKey } from '../search/index/stop-words.ts';
import { packBundle } from './bundle-format.ts';

/** Raise this number whenever the same index gives another bundle. */
const bundleVersion = 1;

interface BundleGroupOptions {
  /** The group's folder in the built site. */
  groupDir: string;
  /** Cache of the bundles. Their names contain the group's name, which changes with its content. */
  cacheDir: string;
  /** Leaves out the texts of the pages, and the stop-word postings that only quotations need. */
  isBrief: boolean;
}

/** One gzip file of a group's whole index: compressed together, its many small files are a third smaller. */
export function bundleGroup({ groupDir, cacheDir, isBrief }: BundleGroupOptions): Buffer {
  const name = `${groupDir.slice(groupDir.lastIndexOf(sep) + 1)}.${isBrief ? 'gon' : 'du'}.${bundleVersion}`;
  const cached = join(cacheDir, name);
  if (existsSync(cached)) return readFileSync(cached);
  const files = readGroup(groupDir);
  const packed = gzipSync(packBundle(isBrief ? shorten(files) : files, isBrief), { level: 9 });
  writeWhole(cached, packed);
  return packed;
}

function readGroup(groupDir: string): Map<string, Uint8Array> {
  const paths = listFiles(groupDir).files.filter((path) => /\.(?:pf_\w+|json\.gz)$/.test(path));
  return new Map(paths.map((path) => [path, new Uint8Array(gunzipSync(readFileSync(join(groupDir, path))))]));
}

function shorten(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map(
    [...files]
      .filter(([path, bytes]) => !path.startsWith('index/') || !isOfStopWords(bytes))
      .map(([path, bytes]) => [path, path.startsWith('fragment/') ? withoutText(bytes) : bytes]),
  );
}

/** Whether a chunk contains only the other postings of stop words. */
function isOfStopWords(chunk: Uint8Array): boolean {
  const cursor = openFile(chunk);
  enter(cursor);
  return readList(cursor, readWord).every((word) => withoutRestKey(word) !== word);
}

function readWord(cursor: Cursor): string {
  const parts = enter(cursor);
  const word = readCborText(cursor);
  for (let left = parts - 1; left > 0; left--) skip(cursor);
  return word;
}

const withoutText = (bytes: Uint8Array): Uint8Array =>
  new TextEncoder().encode(signature + JSON.stringify({ ...readFragment(bytes), content: '' }));
