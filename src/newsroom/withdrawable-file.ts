import { attachmentFolder, attachmentDigestLength, savedFolder } from './attachment-address.ts';
import { idPattern, variantEnding } from './picture-address.ts';

/*
 * Withdrawing a picture or a document by address, while the page that shows it stays. Each address contains a digest
 * of the file's bytes, and the digest alone is withdrawn: all sizes of a picture, and a document under any name,
 * because a link with another name would serve the same bytes. So the name, which may be a person's, is not stored.
 */

/** The parts of the addresses of one kind of file: a folder, the digest, and the rest. */
interface FileAddresses {
  /** The staff's word for such a file. */
  word: 'ảnh' | 'tệp đính kèm';
  /** The key uses the first folder. */
  folders: readonly [string, ...string[]];
  /** Patterns for PCRE and JavaScript alike. */
  digest: string;
  /** The sign after the digest in the key. */
  mark: '-' | '';
  /** The rest of the address, which the key leaves out. */
  rest: string;
}

const kinds: readonly FileAddresses[] = [
  { word: 'ảnh', folders: ['/anh/'], digest: idPattern, mark: '-', rest: `(?:${variantEnding})?` },
  {
    word: 'tệp đính kèm',
    folders: [`/${attachmentFolder}/`, `/${savedFolder}/`],
    digest: `[0-9a-f]{${attachmentDigestLength}}`,
    mark: '',
    rest: '(?:/(?:[^/?.][^/?]*)?)?',
  },
];

const patternOf = ({ mark, rest }: FileAddresses, folder: string, digest: string): string =>
  `^${folder}${digest}${mark}${rest}$`;

const readers = kinds.map((kind) => ({
  kind,
  pattern: new RegExp(patternOf(kind, `(?:${kind.folders.join('|')})`, `(${kind.digest})`)),
}));

function readFileAddress(address: string): { kind: FileAddresses; key: string; digest: string } | undefined {
  for (const { kind, pattern } of readers) {
    const digest = pattern.exec(address)?.[1];
    if (digest !== undefined) return { kind, key: kind.folders[0] + digest + kind.mark, digest };
  }
  return undefined;
}

/**
 * The key of the file with this address, in the one spelling that pages and browsers use: its shortest address, which
 * holds only the digest and is its own key. Undefined for every other address.
 * `/anh/3f2a9c0d11e4b7a6-800.webp` → `/anh/3f2a9c0d11e4b7a6-`,
 * `/tep/tai-ve/3f2a9c0d11e4b7a6/mau-don.docx` → `/tep/3f2a9c0d11e4b7a6`
 */
export const fileKeyOf = (address: string): string | undefined => readFileAddress(address)?.key;

/** The staff's word for the file with this address; undefined for every other address. */
export const wordOf = (address: string): FileAddresses['word'] | undefined => readFileAddress(address)?.kind.word;

/** Every address that a file can have: the common prefix, and a pattern for the whole. */
export function fileAddresses(key: string): { prefix: string; pattern: string }[] {
  const file = readFileAddress(key);
  if (!file) throw new Error(`This should never happen: ${key} is no file`);
  const { kind, digest } = file;
  return kind.folders.map((folder) => ({
    prefix: folder + digest + kind.mark,
    pattern: patternOf(kind, folder, digest),
  }));
}
