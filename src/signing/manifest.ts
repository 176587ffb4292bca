/**
 * The manifest of a site: the SHA-256 sum of every file, in a form that a reader's browser, `sha256sum` and a publisher
 * all check. It comes in two layers, so that a browser fetches some kilobytes of a site of 80,000 files:
 *
 * - `xac-minh/ban-ke/00.txt` … `ff.txt`, the shards, in `sha256sum`'s own format; a file stands in the shard of the
 *   first byte of its own sum, so who holds a file knows which shard to ask for. A shard that would be empty is not
 *   there. `cat xac-minh/ban-ke/*.txt | sha256sum --check --quiet` in the site's root checks the whole site.
 * - `xac-minh/ban-ke.json`, the manifest proper: the sum of each shard, the instant of the build, the signing key;
 * - `xac-minh/ban-ke.sig`, the Ed25519 signature of that file's bytes in base64; an unsigned build has none.
 *
 * Everything in the site but these files is listed. The module runs in Node and in the browser alike.
 */
export interface Manifest {
  format: 1;
  /** Where the site answers, `https://congan.minhha.example`. */
  site: string;
  /** The instant of the build, `2026-11-23T01:00:00.000Z`. */
  builtAt: string;
  /** The public key of the signature, base64 of its 32 bytes; an unsigned build has none. */
  key?: string | undefined;
  /** By the shard's two hex digits: the sum of its file. */
  shards: Readonly<Record<string, string>>;
}

export interface ListedFile {
  /** From the site's root without a slash in front: `bai-viet/2026/tuan-tra-dem/index.html`. */
  path: string;
  /** SHA-256, 64 hex digits. */
  digest: string;
}

export const manifestPath = 'xac-minh/ban-ke.json';
export const signaturePath = 'xac-minh/ban-ke.sig';
const shardFolder = 'xac-minh/ban-ke/';

/** `7f` → `xac-minh/ban-ke/7f.txt` */
export const shardPath = (shard: string): string => `${shardFolder}${shard}.txt`;

/** The shard that a file of this sum stands in. */
export const shardOf = (digest: string): string => digest.slice(0, 2);

/** Whether a path of the site belongs to the manifest itself, which lists everything else. */
export const isManifestFile = (path: string): boolean =>
  path === manifestPath || path === signaturePath || path.startsWith(shardFolder);

const isDigest = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const byCodeUnit = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** The one text of a manifest: keys in a fixed order, shards sorted, one a line. */
export function formatManifest({ format, site, builtAt, key, shards }: Manifest): string {
  const head = JSON.stringify({ format, site, builtAt, key }).slice(0, -1);
  const lines = Object.keys(shards)
    .sort(byCodeUnit)
    .map((shard) => `"${shard}":"${shards[shard]}"`);
  return `${head},"shards":{\n${lines.join(',\n')}\n}}\n`;
}

/** Undefined for any text that `formatManifest` would not have written, so that one manifest has one signature. */
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
    // Not JSON, or not of this shape: in either case there is no manifest to speak of.
    return undefined;
  }
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/** As GNU coreutils write it: a name with a backslash or a line break is escaped, and a backslash leads the line. */
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

/** A shard's text: sorted by sum, then by path; no line of it depends on the files of another shard. */
export const formatShard = (files: readonly ListedFile[]): string =>
  [...files]
    .sort((a, b) => byCodeUnit(a.digest, b.digest) || byCodeUnit(a.path, b.path))
    .map((file) => `${formatLine(file)}\n`)
    .join('');

/** Like `URL.canParse`, for browsers of before 2023 too. */
function isUrl(text: string): boolean {
  try {
    return new URL(text).href !== '';
  } catch {
    return false;
  }
}

/** Undefined for any text that `formatShard` would not have written. */
export function parseShard(text: string): ListedFile[] | undefined {
  const files = text.split('\n').slice(0, -1).map(parseLine);
  const listed = files.filter((file) => file !== undefined);
  return listed.length === files.length && formatShard(listed) === text ? listed : undefined;
}

/** The text of every shard that is not empty, by its two hex digits. What signs loads no other room, so it groups by itself. */
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
