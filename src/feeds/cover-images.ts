import type { Article } from '../newsroom/article.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl } from './absolute-url.ts';

/** A published copy of an article's cover that every feed reader and every card can show. */
export interface CoverImage {
  url: string;
  width: number;
  height: number;
  bytes: number;
  alt: string;
  credit?: string;
  caption?: string;
}

/** The JPEG copies of the cover, widest first; empty if the article has no cover. Never the original. */
export function coverImages({ siteUrl, pictures }: Newsroom, { cover, pictures: ids }: Article): CoverImage[] {
  const picture = cover && pictures[ids[cover.src] ?? ''];
  if (!picture) return [];
  const { alt, credit, caption } = cover;
  return picture.variants
    .filter(({ format }) => format === 'jpeg')
    .toSorted((a, b) => b.width - a.width)
    .map(({ path, width, height, bytes }) => ({
      url: absoluteUrl(siteUrl, path),
      width,
      height,
      bytes,
      alt,
      ...(credit && { credit }),
      ...(caption && { caption }),
    }));
}
