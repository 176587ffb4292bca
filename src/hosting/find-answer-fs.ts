import { statSync } from 'node:fs';
import { joinBelow } from '../disk/join-below.ts';
import type { AddressBook } from '../newsroom/address-book.ts';
import { encodePath } from '../newsroom/encode-path.ts';
import { createOldAddressMatcher } from '../newsroom/create-old-address-matcher.ts';
import { listOldAnswers, type OldAnswer } from '../newsroom/old-answers.ts';
import type { OldEntry } from '../newsroom/old-entries.ts';
import { mendRequest } from '../newsroom/mend-request.ts';
import { gonePath } from '../newsroom/paths.ts';
import { fileKeyOf } from '../newsroom/withdrawable-file.ts';
import { isTextFile } from './content-types.ts';
import { contentEncodings, type ContentEncoding } from './encodings.ts';
import { readAddressBook } from './read-address-book-fs.ts';
import { refusedPattern } from './refused-paths.ts';
import { listPagePattern } from '../newsroom/shrunken-lists.ts';

/** The answer of a site to a request for a path. */
export type Answer =
  | { status: 301 | 302; location: string }
  | {
      status: 200 | 404 | 410;
      /** The file of the answer, from the site's root. Its name decides the content type. */
      path: string;
      encoding: ContentEncoding | undefined;
    };

interface Asked {
  /** The path in the form that `normalisePath` gives. */
  path: string;
  /** The query without the question mark. */
  query: string;
  /** The original path and query. */
  request: string;
  acceptEncoding: string;
}

const [refused, listPage] = [new RegExp(refusedPattern), new RegExp(listPagePattern)];

/** Applies the rules of `nginxConf` to a site in a folder. */
export function createAnswerFinder(siteDir: string): {
  headers: AddressBook['headers'];
  find: (asked: Asked) => Answer;
} {
  const { redirects, gone, headers } = readAddressBook(siteDir);
  const old = createOldAddressMatcher(listOldAnswers({ redirects, gone }));
  const files = new Set(gone.flatMap(({ path }) => fileKeyOf(path) ?? []));
  const isFile = (path: string): boolean => {
    try {
      return statSync(joinBelow(siteDir, path)).isFile();
    } catch {
      // The file is missing, or the path lies below a file: in both cases there is no answer.
      return false;
    }
  };

  const toFile = (status: 200 | 404 | 410, path: string, acceptEncoding: string): Answer => ({
    status,
    path,
    encoding: isTextFile(path)
      ? contentEncodings.find(
          ({ accepted, extension }) => new RegExp(accepted).test(acceptEncoding) && isFile(path + extension),
        )
      : undefined,
  });

  /** @param more the query with its question mark. A redirect keeps it unless it was part of the old address. */
  const toOld = ({ value, query }: OldEntry<OldAnswer>, more: string, acceptEncoding: string): Answer =>
    value.kind === 'gone'
      ? toFile(410, `${value.page}index.html`, acceptEncoding)
      : { status: 301, location: encodePath(value.to) + (query === undefined ? more : '') };

  function find({ path, query, request, acceptEncoding }: Asked): Answer {
    const more = query ? `?${query}` : '';
    const page = path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
    if (refused.test(path)) return toFile(404, '/404.html', acceptEncoding);
    if (files.has(fileKeyOf(path) ?? '')) return toFile(410, `${gonePath}index.html`, acceptEncoding);
    const asked = toLetters(query);
    const written = old.findWritten(path, asked);
    if (written) return toOld(written, more, acceptEncoding);
    const ofIndex = /^(\/(?:[a-z0-9-]+\/)*)index\.html$/.exec(path)?.[1];
    if (ofIndex !== undefined) return { status: 301, location: ofIndex + more };
    if (!path.endsWith('/') && isFile(page)) return { status: 301, location: `${encodeURI(path)}/${more}` };
    const file = path.endsWith('/') ? page : path;
    if (isFile(file)) return toFile(200, file, acceptEncoding);
    const list = listPage.exec(path)?.[1];
    if (list !== undefined && isFile(`${list}index.html`)) return { status: 302, location: list + more };
    const lost = old.findLost(path, asked);
    if (lost) return toOld(lost, more, acceptEncoding);
    const mended = mendRequest(request);
    return mended === undefined ? toFile(404, '/404.html', acceptEncoding) : { status: 302, location: mended };
  }
  return { headers, find };
}

/** Node gives each byte of an address as one character. */
const toLetters = (query: string): string => Buffer.from(query, 'latin1').toString('utf8');
