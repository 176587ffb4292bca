/**
 * Many small files as one: a phone fetches a group of the search index in one request and keeps it as one entry, out of
 * which the service worker cuts what the search asks for.
 *
 * Four bytes say how long the table of contents is, then come the table as JSON and the files one after the other.
 */
export interface BundleTable {
  /** Path from the group's folder → where it starts after the table, and how long it is. */
  files: Record<string, [start: number, length: number]>;
  /** Without the texts of the pages and without what only quotations need. */
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

/** A bundle of which a file is read without reading the rest. */
export interface OpenBundle {
  table: BundleTable;
  file: (path: string) => Blob | undefined;
  /** Every file whose path begins so, as text, read at once: thousands of slices take a phone seconds. */
  readAll: (beginning: string) => Promise<[path: string, text: string][]>;
}

/** @throws when the bytes are no bundle */
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
