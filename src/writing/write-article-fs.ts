import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { stripPictureMetadata } from '../pictures/strip-picture-metadata.ts';
import { toSlug } from '../vietnamese/slug.ts';
import { composeArticle, type ArticleAnswers } from './compose-article.ts';
import { createWhole } from './write-whole-fs.ts';

interface WriteOptions {
  contentDir: string;
  answers: Omit<ArticleAnswers, 'photos'>;
  /** Paths of photographs to copy in, cleaned on the way. */
  photos: readonly string[];
}

/**
 * Writes a new article, the photographs first, so that the article never stands without them.
 * @returns its path from the content folder, or the path that is already taken
 */
export function writeArticle({
  contentDir,
  answers,
  photos,
}: WriteOptions): { file: string } | { taken: string } {
  const path = `bai-viet/${answers.date.slice(0, 4)}/${toSlug(answers.title)}`;
  const taken = [`${path}.md`, `${path}.mdx`, path].find((file) => existsSync(join(contentDir, file)));
  if (taken) return { taken };
  const file = photos.length > 0 ? `${path}/index.md` : `${path}.md`;
  const names: string[] = [];
  try {
    for (const photo of photos) {
      const name = nameOf(photo, names);
      const bytes = readFileSync(photo);
      createWhole(join(contentDir, path, name), stripPictureMetadata(bytes) ?? bytes);
      names.push(name);
    }
    createWhole(join(contentDir, file), composeArticle({ ...answers, photos: names }));
  } catch (error) {
    if (photos.length > 0) rmSync(join(contentDir, path), { recursive: true, force: true });
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
