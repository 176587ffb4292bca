import { addressKey } from '../newsroom/address-key.ts';
import type { AddressBook, GoneKind } from '../newsroom/address-book.ts';
import { pictureIdOf } from '../newsroom/picture-address.ts';

type GonePages = AddressBook['gone'];

/** Text of the note → its gone pages; a release without one, or with a broken one, has none. */
function goneIn(addressBook: string | undefined): GonePages {
  try {
    return (JSON.parse(addressBook ?? '{}') as Partial<AddressBook>).gone ?? [];
  } catch {
    // The manifest vouches for the file, so a broken one is of a form that this version does not know.
    return [];
  }
}

interface Sides {
  /** Text of the live release's note. */
  live: string | undefined;
  older: { addressBook: string | undefined; files: ReadonlySet<string> };
}

/**
 * Addresses that the live release says are gone and an older one would show again, sorted. A name that was taken down
 * for somebody's sake must not come back by going back; what only expired may. A picture is shown by any of its variants.
 */
export function findShownAgain({ live, older }: Sides): { withdrawn: string[]; expired: string[] } {
  const goneThen = new Set(goneIn(older.addressBook).map(({ path }) => path));
  const pictures = new Set([...older.files].flatMap((file) => pictureIdOf(`/${file}`) ?? []));
  const isShown = (path: string): boolean => {
    const picture = pictureIdOf(path);
    return picture === undefined ? hasPage(path, older.files) : pictures.has(picture);
  };
  const shown = goneIn(live).filter(({ path }) => !goneThen.has(path) && isShown(path));
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
