/**
 * Many small files in one: a phone fetches a group of the search index with one request and keeps it as one entry. The
 * service worker cuts the requested files out of it.
 *
 * The first four bytes are the length of the table of contents. Then come the table as JSON and the files one after
 * the other.
 */
export interface BundleTable {
  /** Path from the group's folder → start after the table, and length. */
  files: Record<string, [start: number, length: number]>;
  /** Without the texts of the pages, and without postings that only quotations need. */
  isBrief: boolean;
}

const prefix = 4;

/** @param files path → bytes; the order is kept */
export function packBundle(files: ReadonlyMap<string, Uint8Array>, isBrief: boolean): Uint8Array {
  const table: BundleTable = { files: {}, isBrief };
  let at = 0;
  for (const [path, { length }] of files) {
    table.files[path] = [at, length];
    at += length;
  }
  const head = new TextEncoder().encode(JSON.stringify(table));
  const packed = new Uint8Array(prefix + head.length + at);
  new DataView(packed.buffer).setUint32(0, head.length, true);
  packed.set(head, prefix);
  for (const [path, bytes] of files) packed.set(bytes, prefix + head.length + (table.files[path]?.[0] ?? 0));
  return packed;
}

/** A bundle from which one file can be read without the rest. */
export interface OpenBundle {
  table: BundleTable;
  file: (path: string) => Blob | undefined;
  /** Every file whose path begins with `beginning`, as text, in one read: thousands of slices take a phone seconds. */
  readAll: (beginning: string) => Promise<[path: string, text: string][]>;
}

/** @throws when the bytes are not a bundle */
export async function openBundle(packed: Blob): Promise<OpenBundle> {
  const length = new DataView(await packed.slice(0, prefix).arrayBuffer()).getUint32(0, true);
  const table = JSON.parse(await packed.slice(prefix, prefix + length).text()) as BundleTable;
  return {
    table,
    file: (path) => {
      const place = Object.hasOwn(table.files, path) ? table.files[path] : undefined;
      if (!place) return undefined;
      const start = prefix + length + place[0];
      return packed.slice(start, start + place[1]);
    },
    readAll: async (beginning) => {
      const bytes = new Uint8Array(await packed.slice(prefix + length).arrayBuffer());
      const decoder = new TextDecoder();
      return Object.entries(table.files)
        .filter(([path]) => path.startsWith(beginning))
        .map(([path, [start, size]]) => [path, decoder.decode(bytes.subarray(start, start + size))]);
    },
  };
}
