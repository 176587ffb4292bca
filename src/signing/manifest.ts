/**
 * The manifest of a site: the SHA-256 digest of every file, in a form that a reader's browser, `sha256sum` and a
 * publisher can all check. It has two layers, so that a browser fetches only some kilobytes of a site of 80,000 files:
 *
 * - `xac-minh/ban-ke/00.txt` … `ff.txt`, the shards, in `sha256sum`'s own format. The first byte of a file's digest
 *   chooses its shard, so whoever has a file knows which shard to fetch. Empty shards are not written.
 *   `cat xac-minh/ban-ke/*.txt | sha256sum --check --quiet` in the site's root checks the whole site.
 * - `xac-minh/ban-ke.json`, the manifest proper: the digest of each shard, the build time, the signing key;
 * - `xac-minh/ban-ke.sig`, the Ed25519 signature of that file's bytes in base64; an unsigned build has none.
 *
 * The manifest lists every file of the site except these. The module runs both in Node and in the browser.
 */
export interface Manifest {
  format: 1;
  /** The site's URL, `https://congan.minhha.example`. */
  site: string;
  /** The build time, `2026-11-23T01:00:00.000Z`. */
  builtAt: string;
  /** The public key of the signature, base64 of its 32 bytes; an unsigned build has none. */
  key?: string | undefined;
  /** The digest of each shard's file, by the shard's two hex digits. */
  shards: Readonly<Record<string, string>>;
}

export interface ListedFile {
  /** Path from the site's root, without a slash in front: `bai-viet/2026/tuan-tra-dem/index.html`. */
  path: string;
  /** SHA-256, 64 hex digits. */
  digest: string;
}

export const manifestPath = 'xac-minh/ban-ke.json';
export const signaturePath = 'xac-minh/ban-ke.sig';
const shardFolder = 'xac-minh/ban-ke/';

/** `7f` → `xac-minh/ban-ke/7f.txt` */
export const shardPath = (shard: string): string => `${shardFolder}${shard}.txt`;

/** The shard that lists a file with this digest. */
export const shardOf = (digest: string): string => digest.slice(0, 2);

/** Whether a path belongs to the manifest itself, which lists all other files. */
export const isManifestFile = (path: string): boolean =>
  path === manifestPath || path === signaturePath || path.startsWith(shardFolder);

const isDigest = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const byCodeUnit = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Writes the only valid text of a manifest: keys in a fixed order, shards sorted, one a line. */
export function formatManifest({ format, site, builtAt, key, shards }: Manifest): string {
  const head = JSON.stringify({ format, site, builtAt, key }).slice(0, -1);
  const lines = Object.keys(shards)
    .sort(byCodeUnit)
    .map((shard) => `"${shard}":"${shards[shard]}"`);
  return `${head},"shards":{\n${lines.join(',\n')}\n}}\n`;
}

/** Returns undefined for any text that `formatManifest` would not write, so that one manifest has one signature. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(text) as Manifest;
    const { format, site, builtAt, key, shards } = manifest;
    const isSound =
      format === 1 &&
      isUrl(site) &&
      new Date(builtAt).toISOString() === builtAt &&
      (key === undefined || typeof key === 'string') &&
      Object.entries(shards).every(([shard, digest]) => /^[0-9a-f]{2}$/.test(shard) && isDigest(digest)) &&
      formatManifest(manifest) === text;
    return isSound ? manifest : undefined;
  } catch {
    // The text is not JSON, or has another shape: in both cases there is no manifest.
    return undefined;
  }
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/** Formats a line like GNU coreutils: escapes a backslash or a line break in a name, and then starts with `\`. */
function formatLine({ path, digest }: ListedFile): string {
  const escaped = path.replaceAll(/[\\\n\r]/g, (one) => escapes[one] ?? one);
  return `${escaped === path ? '' : '\\'}${digest}  ${escaped}`;
}

function parseLine(line: string): ListedFile | undefined {
  const [, mark, digest, name] = /^(\\?)([0-9a-f]{64}) {2}(.+)$/s.exec(line) ?? [];
  if (digest === undefined || name === undefined) return undefined;
  const path = mark ? name.replaceAll(/\\(.)/g, (_all, one: string) => ({ n: '\n', r: '\r' })[one] ?? one) : name;
  return { path, digest };
}

/** Formats a shard: sorted by digest, then by path. No line depends on the files of another shard. */
export const formatShard = (files: readonly ListedFile[]): string =>
  [...files]
    .sort((a, b) => byCodeUnit(a.digest, b.digest) || byCodeUnit(a.path, b.path))
    .map((file) => `${formatLine(file)}\n`)
    .join('');

/** Replaces `URL.canParse`, which browsers before 2023 do not have. */
function isUrl(text: string): boolean {
  try {
    return new URL(text).href !== '';
  } catch {
    return false;
  }
}

/** Returns undefined for any text that `formatShard` would not write. */
export function parseShard(text: string): ListedFile[] | undefined {
  const files = text.split('\n').slice(0, -1).map(parseLine);
  const listed = files.filter((file) => file !== undefined);
  return listed.length === files.length && formatShard(listed) === text ? listed : undefined;
}

/** Formats every shard that is not empty, by its hex digits. Groups by itself, because signing loads no other room. */
export function formatShards(files: readonly ListedFile[]): Map<string, string> {
  const shards = new Map<string, ListedFile[]>();
  for (const file of files) {
    const shard = shardOf(file.digest);
    const its = shards.get(shard);
    if (its) its.push(file);
    else shards.set(shard, [file]);
  }
  return new Map([...shards].sort(([a], [b]) => byCodeUnit(a, b)).map(([shard, its]) => [shard, formatShard(its)]));
}
