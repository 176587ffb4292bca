import type { Random } from './create-random.ts';

/** This digit of a digest is a letter, so that capitals change the digest. */
const letterAt = 5;

/** Makes a random digest that no other file of a test has. */
export const generateDigest = (random: Random): string =>
  Array.from({ length: 16 }, (_, at) =>
    at === letterAt ? random.pick([...'abcdef']) : random.below(16).toString(16),
  ).join('');

const hex = (sign: string): string => `%${sign.charCodeAt(0).toString(16)}`;

/** Spoils an address of any file. */
type Spoiler = (path: string, random: Random) => string;

/** @param letter finds the first digit of the digest that is a letter */
const spoilersOfDigest = (folder: string, letter: RegExp): Spoiler[] => [
  (path) => path.replace(`/${folder}/`, `/${folder}//`),
  (path) => path.replace(`/${folder}/`, `/${folder}/./`),
  (path) => path.replace(`/${folder}/`, `/${folder}/${folder}/`),
  (path) => path.replace(`/${folder}/`, `/${folder}/_`),
  (path) => path.replace(`/${folder}/`, `/${folder.toUpperCase()}/`),
  (path) => path.replace(`/${folder}/`, `/${hex(folder[0] ?? '')}${folder.slice(1)}/`),
  (path) => path.replace(letter, (sign) => sign.toUpperCase()),
  (path) => path.replace(letter, 'g'),
  (path) => path.replace(letter, ''),
  (path) => path.replace(letter, (sign) => sign + sign),
  (path) => path.replace(letter, hex),
  (path) => path.replace(letter, 'á'),
];

const ofPicture: Spoiler[] = [
  ...spoilersOfDigest('anh', /[a-f](?=[\da-f]*-)/),
  (path) => `${path}/`,
  (path) => `${path}?v=2`,
  (path) => `${path}/index.html`,
  (path) => `${path}.webp`,
  (path) => path.replace(/\d(?=\.)/, '３'),
  (path) => path.replace(/-\d+/, ''),
  (path) => path.replace(/-\d+/, '-'),
  (path) => path.replace(/-\d+/, '-0480'),
  (path) => path.replace(/-\d+/, '-0'),
  (path) => path.replace(/-\d+/, '-480w'),
  (path) => path.replace(/-\d+/, '--480'),
  (path) => path.replace(/-\d+/, '-480x300'),
  (path) => path.replace(/-\d+/, '-48.0'),
  (path) => path.replace(/-/, '_'),
  (path) => path.replace(/-/, '–'),
  (path, random) =>
    path.replace(/\w+$/, random.pick(['jpeg', 'png', 'gif', 'svg', 'JPG', 'Webp', 'html', 'webpx', ''])),
  (path) => path.replace(/\.\w+$/, ''),
  (path) => path.replace('.', '%2e'),
  (path) => path.replace('.', '..'),
  (path) => path.replace(/[^/]*$/, ''),
  (path) => path.replace(/\/[^/]*$/, ''),
];

/** In a document's address, only the start of its name matters. */
const ofDocument: Spoiler[] = [
  ...spoilersOfDigest('tep', /[a-f](?=[\da-f]*\/[^/]*$)/),
  (path) => path.replace(/[^/]+$/, 'a/b.pdf'),
  (path) => path.replace(/[^/]+$/, '/a.pdf'),
  (path) => path.replace(/\/([^/]*)$/, '-$1'),
  (path) => path.replace(/\/([^/]*)$/, '.$1'),
  (path) => path.replace(/\/([^/]*)$/, '%20/$1'),
  (path) => path.replace(/[^/]+\/[^/]*$/, 'quyet-dinh.pdf'),
  (path) => path.replace(/[^/]+\/[^/]*$/, ''),
  (path) => path.replace('/tep/', '/tep/tai-ve/tai-ve/'),
  (path) => path.replace('/tep/', '/tep/taive/'),
  (path) => path.replace('/tep/', '/tep/tai_ve/'),
  (path) => path.replace(/^\/tep\/(?:tai-ve\/)?/, '/anh/'),
  (path) => path.replace(/[^/]*$/, '?v=2'),
  (path) => path.replace(/[^/]*$/, 'a.pdf/'),
  (path) => path.replace(/[^/]*$/, 'a.pdf?v=2'),
  (path) => path.replace(/[^/]*$/, 'a.pdf/index.html'),
];

/** One kind of file that is withdrawn by its address. */
interface FileMaker {
  word: 'ảnh' | 'tệp đính kèm';
  keyOf: (digest: string) => string;
  /** Makes an address as pages write it. */
  generateAddress: (random: Random, digest: string) => string;
  /** Makes a similar address that is not valid. No page may stand at any of them. */
  generateNearMiss: (random: Random, digest: string) => string;
  /** The number of kinds of near misses. */
  nearMissKinds: number;
}

const variant = (random: Random, digest: string): string =>
  `/anh/${digest}-${random.pick([480, 800, 1200, 1600, 1 + random.below(9999)])}.${random.pick(['avif', 'webp', 'jpg'])}`;

/** Names as the build gives them, and as somebody else may. */
const names = ['quyet-dinh-12.pdf', 'mau-don.docx', 'du-toan.xlsx', '12.odt', 'Quyết-định_số-12.PDF', 'a.b.c', 'a', ''];

const document = (random: Random, digest: string): string =>
  `/tep/${random.pick(['', 'tai-ve/'])}${digest}/${random.pick(names)}`;

export const fileMakers: readonly FileMaker[] = [
  {
    word: 'ảnh',
    keyOf: (digest) => `/anh/${digest}-`,
    generateAddress: variant,
    generateNearMiss: (random, digest) => random.pick(ofPicture)(variant(random, digest), random),
    nearMissKinds: ofPicture.length,
  },
  {
    word: 'tệp đính kèm',
    keyOf: (digest) => `/tep/${digest}`,
    generateAddress: document,
    generateNearMiss: (random, digest) =>
      random.pick(ofDocument)(`/tep/${random.pick(['', 'tai-ve/'])}${digest}/quyet-dinh-12.pdf`, random),
    nearMissKinds: ofDocument.length,
  },
];
