import { lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { isInside } from '../disk/is-inside-fs.ts';
import { joinBelow } from '../disk/join-below.ts';
import { realPathOf } from '../disk/real-path-fs.ts';
import { stripPictureMetadata } from '../pictures/strip-picture-metadata.ts';
import { toSlug } from '../vietnamese/slug.ts';
import { composeArticle, type ArticleAnswers } from './compose-article.ts';
import { createWhole } from '../disk/write-whole-fs.ts';

interface WriteOptions {
  contentDir: string;
  answers: Omit<ArticleAnswers, 'photos'>;
  /** Photographs to copy and clean, with their alt texts. */
  photos: readonly { path: string; alt: string }[];
}

/** Why a new article cannot be written: its path is taken, or a folder is a link that leads outside. */
export type Obstacle = { taken: string } | { outside: string };

/** The place of an article with this title and day: a path from the content folder, without an extension. */
export function findPlace(
  contentDir: string,
  { title, date }: Pick<ArticleAnswers, 'title' | 'date'>,
): { year: string; place: string } | Obstacle {
  const year = `bai-viet/${date.slice(0, 4)}`;
  if (!isInside(realPathOf(joinBelow(contentDir, year)), realPathOf(contentDir))) return { outside: year };
  const place = `${year}/${shorten(toSlug(title))}`;
  const taken = [`${place}.md`, `${place}.mdx`, place].find((file) => isThere(joinBelow(contentDir, file)));
  return taken ? { taken } : { year, place };
}

/**
 * Writes a new article. The photographs are written first, so that the article never exists without them.
 * @returns the article's path from the content folder
 */
export function writeArticle({ contentDir, answers, photos }: WriteOptions): { file: string } | Obstacle {
  const found = findPlace(contentDir, answers);
  if (!('place' in found)) return found;
  const { year, place } = found;
  const file = photos.length > 0 ? `${place}/index.md` : `${place}.md`;
  mkdirSync(joinBelow(contentDir, year), { recursive: true });
  if (photos.length > 0) mkdirSync(joinBelow(contentDir, place)); // fails if it exists, so a failure may delete it
  const copied: { name: string; alt: string }[] = [];
  try {
    for (const { path, alt } of photos) {
      const name = nameOf(
        path,
        copied.map((photo) => photo.name),
      );
      const bytes = readFileSync(path);
      createWhole(joinBelow(contentDir, `${place}/${name}`), stripPictureMetadata(bytes) ?? bytes);
      copied.push({ name, alt });
    }
    createWhole(joinBelow(contentDir, file), composeArticle({ ...answers, photos: copied }));
  } catch (error) {
    if (photos.length > 0) rmSync(joinBelow(contentDir, place), { recursive: true, force: true });
    throw error;
  }
  return { file };
}

/** Characters of a file name. A longer address tells its reader nothing more, and disks refuse names of 256. */
const longestSlug = 100;

/** Cuts a long name at the end of a word. */
const shorten = (slug: string): string =>
  slug.length <= longestSlug
    ? slug
    : slug
        .slice(0, longestSlug + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longestSlug);

/** A link that leads nowhere exists too. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** `IMG 001.JPG` → `img-001.jpg`, with a number if another picture has that name. */
function nameOf(photo: string, names: readonly string[]): string {
  const extension = extname(photo).toLowerCase();
  const stem = shorten(toSlug(basename(photo, extname(photo)))) || 'anh';
  const candidates = [stem, ...names.map((_, index) => `${stem}-${index + 2}`)].map((name) => name + extension);
  return candidates.find((name) => !names.includes(name)) ?? `${stem}-${names.length + 2}${extension}`;
}
