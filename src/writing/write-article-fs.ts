import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { joinBelow } from '../disk/join-below.ts';
import { stripPictureMetadata } from '../pictures/strip-picture-metadata.ts';
import { toSlug } from '../vietnamese/slug.ts';
import { composeArticle, type ArticleAnswers } from './compose-article.ts';
import { createWhole } from './write-whole-fs.ts';

interface WriteOptions {
  contentDir: string;
  answers: Omit<ArticleAnswers, 'photos'>;
  /** Photographs to copy in, cleaned on the way, and what they show. */
  photos: readonly { path: string; alt: string }[];
}

/**
 * Writes a new article, the photographs first, so that the article never stands without them.
 * @returns its path from the content folder, or the path that is already taken
 */
export function writeArticle({ contentDir, answers, photos }: WriteOptions): { file: string } | { taken: string } {
  const place = `bai-viet/${answers.date.slice(0, 4)}/${toSlug(answers.title)}`;
  const taken = [`${place}.md`, `${place}.mdx`, place].find((file) => existsSync(joinBelow(contentDir, file)));
  if (taken) return { taken };
  const file = photos.length > 0 ? `${place}/index.md` : `${place}.md`;
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

/** `IMG 001.JPG` → `img-001.jpg`, and a number where another picture has that name. */
function nameOf(photo: string, names: readonly string[]): string {
  const extension = extname(photo).toLowerCase();
  const stem = toSlug(basename(photo, extname(photo))) || 'anh';
  const candidates = [stem, ...names.map((_, index) => `${stem}-${index + 2}`)].map((name) => name + extension);
  return candidates.find((name) => !names.includes(name)) ?? `${stem}-${names.length + 2}${extension}`;
}
