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
 * The work of the verify page: it looks up a chosen file's digest in the site's manifest. It trusts the manifest only
 * when the signature, the shard and this browser's memory of the last manifest agree.
 */

/** A manifest that this browser accepted. */
export interface SeenManifest {
  key: string;
  /** ISO 8601 in UTC, so that a later time is a greater string. */
  builtAt: string;
}

/** Why the manifest proves nothing; the ids never change. */
export type VerificationFailure =
  | Exclude<SignatureVerdict, 'da-ky' | 'chua-ky'>
  | 'thieu-ban-ke'
  | 'ban-ke-hong'
  | 'khong-kiem-duoc'
  | 'khoa-moi'
  | 'ban-cu';

export type DigestCheck =
  | { isRefused: true; refusal: VerificationFailure; manifest?: Manifest }
  /** `paths`: for each digest, the site's files that have it; empty when no file has it. */
  | { isRefused: false; manifest: Manifest; isSigned: boolean; paths: string[][] };

export interface CheckOptions {
  /** Gets the current bytes of a site file by its path, without a slash in front; undefined when it does not exist. */
  get: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The key shown on the page; undefined in an unsigned build. */
  publicKey: string | undefined;
  seen: SeenManifest | undefined;
}

/** After a release switch between two requests, a manifest and a shard do not fit. A second attempt then succeeds. */
const passing: ReadonlySet<VerificationFailure> = new Set([
  'thieu-ban-ke',
  'ban-ke-hong',
  'mat-chu-ky',
  'chu-ky-hong',
  'chu-ky-sai',
]);

/**
 * Looks up SHA-256 digests in a site's manifest.
 *
 * @throws the error of `get` when the network fails
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

/** Judges the signature with the page's key and this browser's memory. */
async function judge(
  signed: Parameters<typeof judgeSignature>[0],
  { publicKey, seen }: CheckOptions,
): Promise<SignatureVerdict | VerificationFailure> {
  // A page without a key trusts no key, whichever the manifest names.
  const verdict = await judgeSignature(signed, publicKey ?? '').catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return 'khong-kiem-duoc' as const;
    if (error instanceof DOMException) return 'chu-ky-hong' as const; // the key is not a point of the curve
    throw error;
  });
  if (verdict === 'chua-ky') return (publicKey ?? seen) ? 'mat-chu-ky' : 'chua-ky';
  if (verdict !== 'da-ky' || !seen) return verdict;
  if (seen.key !== publicKey) return 'khoa-moi';
  return signed.manifest.builtAt < seen.builtAt ? 'ban-cu' : 'da-ky';
}

/** Returns undefined when a shard is not the one that the manifest lists. */
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
