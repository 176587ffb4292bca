import { addressKey } from '../newsroom/address-key.ts';
import type { AddressBook } from '../newsroom/address-book.ts';
import { isAttachmentPath } from '../newsroom/attachment-address.ts';
import { refusedPattern } from '../hosting/refused-paths.ts';

/** One release, as far as it says what it shows. */
export interface ShownRelease {
  /** From its root: `bai-viet/2026/tuan-tra/index.html`. */
  files: Iterable<string>;
  /** Text of its note of old addresses; undefined for one without. */
  addressBook: string | undefined;
}

/** What never tells anything of an article, or changes its name with every release. */
const notAsked = /^\/(?:_astro|_dia-chi|pagefind|ngoai-tuyen\/da-go)\//;
const refused = new RegExp(refusedPattern);

/**
 * Addresses at which the live release shows something and the next shows nothing any more, or leads on, sorted: copies
 * that a cache in front of the host holds of them must go. `/pagefind/2025-2026-0a/*` is all that begins so: the index
 * quotes its articles and names their documents, and stands under another name when one of them is gone.
 */
export function findPurged(live: ShownRelease, next: ShownRelease): string[] {
  const [before, after] = [listShown(live), listShown(next)];
  const purged = [...before.shown].filter((address) => !after.shown.has(address));
  const isIndexed = purged.some((address) => address.endsWith('/') || isAttachmentPath(address));
  const indexes = isIndexed ? [...before.indexes].filter((folder) => !after.indexes.has(folder)) : [];
  return [...purged, ...indexes.map((folder) => `/pagefind/${folder}/*`)].sort();
}

function listShown({ files, addressBook }: ShownRelease): { shown: Set<string>; indexes: Set<string> } {
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

/** Where a file stands that shows nothing but that something is gone, or elsewhere. */
function listOld(addressBook: string | undefined): Set<string> {
  try {
    const { gone = [], redirects = [] } = JSON.parse(addressBook ?? '{}') as Partial<AddressBook>;
    return new Set([...gone.map(({ path }) => path), ...redirects.map(({ from }) => from)].map(addressKey));
  } catch {
    // The manifest vouches for the file, so a broken one is of a form that this version does not know.
    return new Set();
  }
}
