import { judgeSignature, type SignatureVerdict } from './judge-signature.ts';
import {
  manifestPath,
  parseManifest,
  parseShard,
  shardOf,
  shardPath,
  signaturePath,
  type Manifest,
} from './manifest.ts';
import { sha256 } from './sha256.ts';

/*
 * What the page for verifying does: the sum of a file that somebody holds is looked up in the site's manifest, of which
 * nothing is believed before its signature, its shard and what this browser saw last time agree.
 */

/** A manifest that this browser took for good. */
export interface SeenManifest {
  key: string;
  /** ISO 8601 in UTC, so that later is greater. */
  builtAt: string;
}

/** Why the manifest proves nothing; permanent ids. */
export type Refusal =
  | Exclude<SignatureVerdict, 'da-ky' | 'chua-ky'>
  | 'thieu-ban-ke'
  | 'ban-ke-hong'
  | 'khong-kiem-duoc'
  | 'khoa-moi'
  | 'ban-cu';

export type DigestCheck =
  | { isRefused: true; refusal: Refusal; manifest?: Manifest }
  /** `paths`: for each digest, the files of the site that have it; none when the site has no such file. */
  | { isRefused: false; manifest: Manifest; isSigned: boolean; paths: string[][] };

export interface CheckOptions {
  /** Bytes of a file of the site by its path without a slash in front, as they are at this moment; undefined for none. */
  get: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The key that the page shows; undefined in an unsigned build. */
  publicKey: string | undefined;
  seen: SeenManifest | undefined;
}

/** A manifest and a shard of two releases do not fit: a switch between two requests explains these, and passes. */
const passing: ReadonlySet<Refusal> = new Set([
  'thieu-ban-ke',
  'ban-ke-hong',
  'mat-chu-ky',
  'chu-ky-hong',
  'chu-ky-sai',
]);

/**
 * Looks SHA-256 sums up in a site's manifest.
 *
 * @throws what `get` throws when the network fails
 */
export async function checkDigests(digests: readonly string[], options: CheckOptions): Promise<DigestCheck> {
  const first = await checkOnce(digests, options);
  return first.isRefused && passing.has(first.refusal) ? checkOnce(digests, options) : first;
}

async function checkOnce(digests: readonly string[], options: CheckOptions): Promise<DigestCheck> {
  const { get } = options;
  const [bytes, signature] = await Promise.all([get(manifestPath), get(signaturePath)]);
  if (!bytes) return { isRefused: true, refusal: 'thieu-ban-ke' };
  const manifest = parseManifest(new TextDecoder().decode(bytes));
  if (!manifest) return { isRefused: true, refusal: 'ban-ke-hong' };
  const text = signature && new TextDecoder().decode(signature);
  const verdict = await judge({ manifest, bytes, signature: text }, options);
  if (verdict !== 'da-ky' && verdict !== 'chua-ky') return { isRefused: true, refusal: verdict, manifest };

  const paths = await findPaths(digests, manifest, get);
  if (!paths) return { isRefused: true, refusal: 'ban-ke-hong', manifest };
  return { isRefused: false, manifest, isSigned: verdict === 'da-ky', paths };
}

/** The signature's verdict, sharpened by what the page and this browser know. */
async function judge(
  signed: Parameters<typeof judgeSignature>[0],
  { publicKey, seen }: CheckOptions,
): Promise<SignatureVerdict | Refusal> {
  // A page without a key vouches for none, whichever the manifest names.
  const verdict = await judgeSignature(signed, publicKey ?? '').catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return 'khong-kiem-duoc' as const;
    if (error instanceof DOMException) return 'chu-ky-hong' as const; // a key that is no point of the curve
    throw error;
  });
  if (verdict === 'chua-ky') return (publicKey ?? seen) ? 'mat-chu-ky' : 'chua-ky';
  if (verdict !== 'da-ky' || !seen) return verdict;
  if (seen.key !== publicKey) return 'khoa-moi';
  return signed.manifest.builtAt < seen.builtAt ? 'ban-cu' : 'da-ky';
}

/** Undefined when a shard is not the one that the manifest vouches for. */
async function findPaths(
  digests: readonly string[],
  { shards }: Manifest,
  get: CheckOptions['get'],
): Promise<string[][] | undefined> {
  const wanted = [...new Set(digests.map(shardOf))].filter((shard) => shard in shards);
  const found = await Promise.all(
    wanted.map(async (shard) => {
      const bytes = await get(shardPath(shard));
      return bytes && (await sha256(bytes)) === shards[shard] ? parseShard(new TextDecoder().decode(bytes)) : undefined;
    }),
  );
  const listed = found.filter((files) => files !== undefined);
  if (listed.length < found.length) return undefined;
  return digests.map((digest) => listed.flat().flatMap((file) => (file.digest === digest ? file.path : [])));
}
