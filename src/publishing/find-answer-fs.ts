import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { joinBelow } from '../disk/join-below.ts';
import { addressBookFile, type AddressBook } from '../newsroom/address-book.ts';
import { encodePath } from '../newsroom/encode-path.ts';
import { hasOwnPage } from '../newsroom/has-own-page.ts';
import { gonePath } from '../newsroom/paths.ts';
import { pictureIdOf } from '../newsroom/picture-address.ts';
import { addressKeys } from './address-keys.ts';
import { isTextFile } from './content-types.ts';
import { encodings, type Encoding } from './encodings.ts';
import { refusedPattern } from './refused-paths.ts';
import { listPagePattern } from '../newsroom/shrunken-lists.ts';

/** What a site answers to a request for a path. */
export type Answer =
  | { status: 301 | 302; location: string }
  | {
      status: 200 | 404 | 410;
      /** The file that it is about, and its type; from the site's root. */
      path: string;
      encoding: Encoding | undefined;
    };

interface Asked {
  /** As `normalisePath` gives it. */
  path: string;
  /** Without the question mark. */
  query: string;
  acceptEncoding: string;
}

const [refused, listPage] = [new RegExp(refusedPattern), new RegExp(listPagePattern)];

/** The rules of `nginxConf`, for a site in a folder. */
export function createAnswerFinder(siteDir: string): {
  headers: AddressBook['headers'];
  find: (asked: Asked) => Answer;
} {
  const { redirects, gone, headers } = readBook(siteDir);
  const moved = new Map(redirects.flatMap(({ from, to }) => keysOf(from).map((key) => [key, to] as const)));
  const pictures = new Set(gone.flatMap(({ path }) => pictureIdOf(path) ?? []));
  const pages = gone.filter(({ path }) => pictureIdOf(path) === undefined);
  const withdrawn = new Map(
    pages.flatMap(({ path }) => keysOf(path).map((key) => [key, hasOwnPage(path) && isNfc(key)] as const)),
  );
  const isFile = (path: string): boolean => {
    try {
      return statSync(joinBelow(siteDir, path)).isFile();
    } catch {
      // Nothing there, or below a file: no answer either way.
      return false;
    }
  };

  const toFile = (status: 200 | 404 | 410, path: string, acceptEncoding: string): Answer => ({
    status,
    path,
    encoding: isTextFile(path)
      ? encodings.find(
          ({ accepted, extension }) => new RegExp(accepted).test(acceptEncoding) && isFile(path + extension),
        )
      : undefined,
  });

  function find({ path, query, acceptEncoding }: Asked): Answer {
    const more = query ? `?${query}` : '';
    const page = path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
    if (refused.test(path)) return toFile(404, '/404.html', acceptEncoding);
    if (pictures.has(pictureIdOf(path) ?? '')) return toFile(410, `${gonePath}index.html`, acceptEncoding);
    // An address with its query is another than the same without one.
    for (const [key, left] of [
      [nameOf(path, query), ''],
      [path, more],
    ] as const) {
      const isOwnPage = withdrawn.get(key);
      const own = path.endsWith('/index.html') ? path : page;
      if (isOwnPage !== undefined) return toFile(410, isOwnPage ? own : `${gonePath}index.html`, acceptEncoding);
      const target = moved.get(key);
      if (target !== undefined) return { status: 301, location: encodePath(target) + left };
    }
    const ofIndex = /^(\/(?:[a-z0-9-]+\/)*)index\.html$/.exec(path)?.[1];
    if (ofIndex !== undefined) return { status: 301, location: ofIndex + more };
    if (!path.endsWith('/') && isFile(page)) return { status: 301, location: `${encodeURI(path)}/${more}` };
    const file = path.endsWith('/') ? page : path;
    if (isFile(file)) return toFile(200, file, acceptEncoding);
    const list = listPage.exec(path)?.[1];
    if (list !== undefined && isFile(`${list}index.html`)) return { status: 302, location: list + more };
    return toFile(404, '/404.html', acceptEncoding);
  }
  return { headers, find };
}

/** As files of the site are named. */
const isNfc = (path: string): boolean => path === path.normalize('NFC');

/** No path holds a NUL, so this is no path. */
const nameOf = (path: string, query: string): string => `${path}\0${query}`;

const keysOf = (address: string): string[] => {
  const { paths, query } = addressKeys(address);
  return query ? paths.map((path) => nameOf(path, query)) : paths;
};

/** A site that was not built by `npm run build` has no note of old addresses. */
function readBook(siteDir: string): AddressBook {
  const path = join(siteDir, addressBookFile);
  return statSync(path, { throwIfNoEntry: false })
    ? (JSON.parse(readFileSync(path, 'utf8')) as AddressBook)
    : { redirects: [], gone: [], headers: [] };
}
