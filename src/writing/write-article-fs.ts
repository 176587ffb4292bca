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
  /** Photographs to copy in, cleaned on the way, and what they show. */
  photos: readonly { path: string; alt: string }[];
}

/** What is in the way of a new article: a path that is taken, a folder that leads away. */
export type Obstacle = { taken: string } | { outside: string };

/** Where an article of that title and day is to stand, from the content folder and without an ending. */
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
 * Writes a new article, the photographs first, so that the article never stands without them.
 * @returns the article's path from the content folder
 */
export function writeArticle({ contentDir, answers, photos }: WriteOptions): { file: string } | Obstacle {
  const found = findPlace(contentDir, answers);
  if (!('place' in found)) return found;
  const { year, place } = found;
  const file = photos.length > 0 ? `${place}/index.md` : `${place}.md`;
  mkdirSync(joinBelow(contentDir, year), { recursive: true });
  if (photos.length > 0) mkdirSync(joinBelow(contentDir, place)); // made here or not at all, so it may go again
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

/** Of a file's name, in letters; what follows says nothing more to a reader of the address, and disks refuse 256. */
const longestSlug = 100;

/** A long name ends before a word. */
const shorten = (slug: string): string =>
  slug.length <= longestSlug
    ? slug
    : slug
        .slice(0, longestSlug + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longestSlug);

/** Also a link that leads nowhere is there. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** `IMG 001.JPG` → `img-001.jpg`, and a number where another picture has that name. */
function nameOf(photo: string, names: readonly string[]): string {
  const extension = extname(photo).toLowerCase();
  const stem = shorten(toSlug(basename(photo, extname(photo)))) || 'anh';
  const candidates = [stem, ...names.map((_, index) => `${stem}-${index + 2}`)].map((name) => name + extension);
  return candidates.find((name) => !names.includes(name)) ?? `${stem}-${names.length + 2}${extension}`;
}
