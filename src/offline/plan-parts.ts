import type { PartId, ReleaseFile, ReleasePart, SearchBundle } from './release.ts';

export type SizedFile = ReleaseFile & { bytes: number };

/** Files for the reader's browser, each list in order of importance; a file counts in the first list that has it. */
export interface OfflineFiles {
  /** The home page, the offline page, and their style sheets and scripts. */
  frame: SizedFile[];
  /** The latest articles. */
  articles: SizedFile[];
  /** The search page and the files that it needs. */
  search: SizedFile[];
  /** One small variant of each picture on the pages above. */
  pictures: SizedFile[];
  /** The index of the newest years, whole and brief; undefined in a site without articles. */
  bundles?: { whole: SearchBundle; brief: SearchBundle } | undefined;
}

/**
 * Splits a release into parts in order of importance. Parts are automatic as long as `limit` bytes allow; the others
 * are offered to the reader. Texts come before search and search before pictures, because pictures are the least
 * important.
 */
export function planParts({ frame, articles, search, pictures, bundles }: OfflineFiles, limit: number): ReleasePart[] {
  const seen = new Set<string>();
  let left = limit;

  const toPart = (id: PartId, sized: readonly SizedFile[], bundle?: SearchBundle): ReleasePart => {
    const bytes = sized.reduce((sum, file) => sum + file.bytes, bundle?.bytes ?? 0);
    const isAutomatic = bytes <= left;
    if (isAutomatic) left -= bytes;
    const files = sized.map(({ url, revision, integrity }) => ({ url, ...(revision && { revision }), integrity }));
    return { id, files, ...(bundle && { bundle }), bytes, isAutomatic };
  };
  const fresh = (files: readonly SizedFile[]): SizedFile[] =>
    files.filter(({ url }) => !seen.has(url) && seen.add(url));

  const parts = [toPart('khung', fresh(frame)), toPart('bai-moi', fresh(articles))];
  const searchFiles = fresh(search);
  const searchBytes = searchFiles.reduce((sum, { bytes }) => sum + bytes, 0);
  const fits = (bundle: SearchBundle): boolean => searchBytes + bundle.bytes <= left;
  const isBrief = bundles !== undefined && !fits(bundles.whole) && fits(bundles.brief);
  parts.push(
    isBrief ? toPart('tim-kiem-gon', searchFiles, bundles.brief) : toPart('tim-kiem', searchFiles, bundles?.whole),
  );

  const all = fresh(pictures);
  const fitting = takeWhileWithin(all, left);
  parts.push(toPart('anh', fitting), toPart('anh-them', all.slice(fitting.length)));
  if (isBrief) parts.push({ ...toPart('tim-kiem-du', [], bundles.whole), isAutomatic: false });
  return parts.filter(({ files, bundle }) => files.length > 0 || bundle);
}

function takeWhileWithin(files: readonly SizedFile[], limit: number): SizedFile[] {
  let bytes = 0;
  const end = files.findIndex((file) => (bytes += file.bytes) > limit);
  return files.slice(0, end === -1 ? files.length : end);
}
