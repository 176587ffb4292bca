import { attachmentFolder, digestLength, savedFolder } from './attachment-address.ts';
import { idPattern, variantEnding } from './picture-address.ts';

/*
 * Pictures and documents are withdrawn by address, while the page that shows them stays. Each bears a digest of its bytes
 * in its address, and that alone is what is withdrawn: all sizes of a picture, and a document whatever name it was given,
 * for a link with another name would hand out the same bytes. So the name, which may be somebody's, is needed nowhere.
 */

/** How the addresses of one kind of file are made: a folder, the digest, and what the file is called there. */
interface FileAddresses {
  /** What staff call such a file. */
  word: 'ảnh' | 'tệp đính kèm';
  /** The first is that of the key. */
  folders: readonly [string, ...string[]];
  /** Patterns for PCRE and JavaScript alike. */
  digest: string;
  /** What parts the digest from the rest in the key. */
  mark: '-' | '';
  /** What may follow, and does not in the key. */
  rest: string;
}

const kinds: readonly FileAddresses[] = [
  { word: 'ảnh', folders: ['/anh/'], digest: idPattern, mark: '-', rest: `(?:${variantEnding})?` },
  {
    word: 'tệp đính kèm',
    folders: [`/${attachmentFolder}/`, `/${savedFolder}/`],
    digest: `[0-9a-f]{${digestLength}}`,
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
 * The file of which this is an address, in the one spelling that pages and browsers have for it: its shortest address,
 * which names nothing but the bytes, and is its own key. Undefined for every other address.
 * `/anh/3f2a9c0d11e4b7a6-800.webp` → `/anh/3f2a9c0d11e4b7a6-`,
 * `/tep/tai-ve/3f2a9c0d11e4b7a6/mau-don.docx` → `/tep/3f2a9c0d11e4b7a6`
 */
export const fileKeyOf = (address: string): string | undefined => readFileAddress(address)?.key;

/** What staff call the file of which this is an address; undefined for every other address. */
export const wordOf = (address: string): FileAddresses['word'] | undefined => readFileAddress(address)?.kind.word;

/** Every address that a file has or could have: what each begins with, and the whole as a pattern. */
export function fileAddresses(key: string): { prefix: string; pattern: string }[] {
  const file = readFileAddress(key);
  if (!file) throw new Error(`This should never happen: ${key} is no file`);
  const { kind, digest } = file;
  return kind.folders.map((folder) => ({
    prefix: folder + digest + kind.mark,
    pattern: patternOf(kind, folder, digest),
  }));
}
