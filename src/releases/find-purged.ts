import { addressKey } from '../newsroom/address-key.ts';
import type { AddressBook } from '../newsroom/address-book.ts';
import { isAttachmentPath } from '../newsroom/attachment-address.ts';
import { refusedPattern } from '../hosting/refused-paths.ts';

/** The files and old addresses by which a release says what it shows. */
export interface ShownRelease {
  /** Paths from the release's root: `bai-viet/2026/tuan-tra/index.html`. */
  files: Iterable<string>;
  /** Text of the release's note of old addresses; undefined when it has none. */
  addressBook: string | undefined;
}

/** Addresses that never show anything of an article, or whose names change with every release. */
const notAsked = /^\/(?:_astro|_dia-chi|pagefind|ngoai-tuyen\/da-go)\//;
const refused = new RegExp(refusedPattern);

/**
 * Lists addresses where the live release shows something but the next shows nothing or redirects, sorted. A cache in
 * front of the host must drop its copies of them. `/pagefind/2025-2026-0a/*` means every address with that start: the
 * index quotes articles and names their documents, and gets another name when one of them is removed.
 */
export function findPurged(live: ShownRelease, next: ShownRelease): string[] {
  const [before, after] = [listShownPaths(live), listShownPaths(next)];
  const purged = [...before.shown].filter((address) => !after.shown.has(address));
  const isIndexed = purged.some((address) => address.endsWith('/') || isAttachmentPath(address));
  const indexes = isIndexed ? [...before.indexes].filter((folder) => !after.indexes.has(folder)) : [];
  return [...purged, ...indexes.map((folder) => `/pagefind/${folder}/*`)].sort();
}

function listShownPaths({ files, addressBook }: ShownRelease): { shown: Set<string>; indexes: Set<string> } {
  const old = listOld(addressBook);
  const [shown, indexes] = [new Set<string>(), new Set<string>()];
  for (const file of files) {
    const [, folder] = /^pagefind\/([^/]+)\//.exec(file) ?? [];
    if (folder !== undefined) indexes.add(folder);
    const address = `/${file}`.replace(/\/index\.html$/, '/');
    if (notAsked.test(address) || refused.test(address) || old.has(addressKey(address))) continue;
    shown.add(address);
  }
  return { shown, indexes };
}

/** Lists the addresses whose files only say that something is gone or has moved. */
function listOld(addressBook: string | undefined): Set<string> {
  try {
    const { gone = [], redirects = [] } = JSON.parse(addressBook ?? '{}') as Partial<AddressBook>;
    return new Set([...gone.map(({ path }) => path), ...redirects.map(({ from }) => from)].map(addressKey));
  } catch {
    // The manifest vouches for the file, so if it does not parse, its format is one that this version does not know.
    return new Set();
  }
}
