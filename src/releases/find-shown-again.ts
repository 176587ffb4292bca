import { addressKey } from '../newsroom/address-key.ts';
import type { AddressBook, GoneKind } from '../newsroom/address-book.ts';
import { fileKeyOf } from '../newsroom/withdrawable-file.ts';
import { withdrawnKey } from '../newsroom/withdrawn-key.ts';

type GonePages = AddressBook['gone'];

/** Reads the gone pages from the text of the note. A release without a note, or with a broken one, has none. */
function goneIn(addressBook: string | undefined): GonePages {
  try {
    return (JSON.parse(addressBook ?? '{}') as Partial<AddressBook>).gone ?? [];
  } catch {
    // The manifest vouches for the file, so if it does not parse, its format is one that this version does not know.
    return [];
  }
}

interface Sides {
  /** Text of the live release's note of old addresses. */
  live: string | undefined;
  older: { addressBook: string | undefined; files: ReadonlySet<string> };
}

/**
 * Lists addresses that are gone in the live release and that an older release would show again, sorted. A rollback must
 * not bring back a page that was withdrawn to protect somebody; a page that only expired may come back. A picture or a
 * document counts as shown by any file that has its bytes.
 */
export function findShownAgain({ live, older }: Sides): { withdrawn: string[]; expired: string[] } {
  const goneThen = new Set(goneIn(older.addressBook).map(({ path }) => withdrawnKey(path)));
  const files = new Set([...older.files].flatMap((file) => fileKeyOf(`/${file}`) ?? []));
  const isShown = (path: string): boolean => {
    const file = fileKeyOf(path);
    return file === undefined ? hasPage(path, older.files) : files.has(file);
  };
  const shown = goneIn(live).filter(({ path }) => !goneThen.has(withdrawnKey(path)) && isShown(path));
  const pathsOf = (wanted: GoneKind): string[] =>
    shown
      .filter(({ kind }) => kind === wanted)
      .map(({ path }) => path)
      .sort();
  return { withdrawn: pathsOf('da-go'), expired: pathsOf('het-han') };
}

const hasPage = (address: string, files: ReadonlySet<string>): boolean => {
  const path = addressKey(address).slice(1);
  return [path, `${path}/index.html`].some((file) => files.has(file));
};
