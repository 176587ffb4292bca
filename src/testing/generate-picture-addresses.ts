import type { Random } from './create-random.ts';

/** A letter among the digits, so that capitals make another name of it. */
const letterAt = 5;

/** An id as no other of a test's pictures has, by chance. */
export const generatePictureId = (random: Random): string =>
  Array.from({ length: 16 }, (_, at) =>
    at === letterAt ? random.pick([...'abcdef']) : random.below(16).toString(16),
  ).join('');

/** A variant of a picture as pages name it. */
export const generateVariant = (random: Random, id: string): string =>
  `/anh/${id}-${random.pick([480, 800, 1200, 1600, 1 + random.below(9999)])}.${random.pick(['avif', 'webp', 'jpg'])}`;

const hex = (sign: string): string => `%${sign.charCodeAt(0).toString(16)}`;

/** What editors and others may take for the address of a variant; none of it is one, and all of it stands below `/anh`. */
const spoilers: ((path: string, random: Random) => string)[] = [
  (path) => `${path}/`,
  (path) => `${path}?v=2`,
  (path) => `${path}/index.html`,
  (path) => `${path}.webp`,
  (path) => path.replace('/anh/', '/anh//'),
  (path) => path.replace('/anh/', '//anh/').slice(1).replace('anh/', '/anh/./'),
  (path) => path.replace('/anh/', '/anh/anh/'),
  (path) => path.replace('/anh/', '/anh/_'),
  (path) => path.replace('/anh/', '/ANH/'),
  (path) => path.replace('/anh/', '/%61nh/'),
  (path) => path.replace(/[a-f](?=[\da-f]*-)/, (letter) => letter.toUpperCase()),
  (path) => path.replace(/[a-f](?=[\da-f]*-)/, 'g'),
  (path) => path.replace(/[a-f](?=[\da-f]*-)/, ''),
  (path) => path.replace(/[a-f](?=[\da-f]*-)/, (letter) => letter + letter),
  (path) => path.replace(/[a-f](?=[\da-f]*-)/, hex),
  (path) => path.replace(/[a-f](?=[\da-f]*-)/, 'á'),
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

/** An address near that of a picture, which names none. */
export const generateNearMiss = (random: Random, id: string): string =>
  random.pick(spoilers)(generateVariant(random, id), random);

/** How many kinds of them there are. */
export const nearMissKinds = spoilers.length;
