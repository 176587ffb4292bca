import { withdrawnKey } from '../newsroom/withdrawn-key.ts';
import { goneText, type Fate } from './gone-text.ts';
import { digestBits, namePart, packDigests, shortDigest, toBase64, type GoneList } from './gone-list.ts';

interface GoneAddresses {
  gone: readonly string[];
  moved: readonly string[];
  /** Every page, picture and document that the site shows; the list never contains one of these. */
  living: readonly string[];
}

/** SHA-256 */
export type Digest = (data: string | Uint8Array) => Uint8Array;

/** Most digests in one file: 10 kB. */
export const mostInOne = 2_048;

/** The list of a release, and its files by name. */
export function createGoneList(
  { gone, moved, living }: GoneAddresses,
  digest: Digest,
): { list: GoneList; parts: Map<string, Uint8Array> } {
  const shown = new Set(living.map(withdrawnKey));
  const keysOf = (addresses: readonly string[]): string[] =>
    addresses.map(withdrawnKey).filter((key) => !shown.has(key));
  const keys: Record<Fate, string[]> = { gone: keysOf(gone), moved: keysOf(moved) };
  for (let salt = 0; ; salt += 1) {
    const numberOf = (fate: Fate, key: string): number => shortDigest(digest(goneText(salt, fate, key)));
    const listed = new Set([
      ...keys.gone.map((key) => numberOf('gone', key)),
      ...keys.moved.map((key) => numberOf('moved', key)),
    ]);
    const isClear = ![...shown].some((key) => listed.has(numberOf('gone', key)) || listed.has(numberOf('moved', key)));
    if (isClear)
      return pack(
        [...listed].sort((a, b) => a - b),
        salt,
        digest,
      );
  }
}

function pack(sorted: readonly number[], salt: number, digest: Digest): ReturnType<typeof createGoneList> {
  if (sorted.length <= mostInOne)
    return { list: { format: 1, salt, digests: toBase64(packDigests(sorted)) }, parts: new Map() };
  const bits = Math.ceil(Math.log2(sorted.length / mostInOne));
  const groups = Map.groupBy(sorted, (number) => Math.floor(number / 2 ** (digestBits - bits)));
  const parts = new Map(
    [...groups.values()].map((group) => {
      const bytes = packDigests(group);
      return [namePart(digest(bytes)), bytes] as const;
    }),
  );
  return { list: { format: 1, salt, digests: [...parts.keys()] }, parts };
}
