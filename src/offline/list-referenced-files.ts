import { groupBy } from '../vietnamese/group-by.ts';

/**
 * Addresses of the site's own files in a page, a style sheet or a script: files in `_astro` and `anh` are named after
 * their content, and the few files at the root are icons. Scripts name each other by `./`.
 */
const addresses =
  /\/(?:_astro|anh)\/[\w.~%-]+(?:\/[\w.~%-]+)*|["'](\/[\w-]+\.(?:svg|png))(?=["'])|["'`](\.\/[\w.~-]+\.(?:js|css))(?=["'`])/g;

/** The text of an article may contain any path; real files of the site have no `.` or `..` segments. */
const climbs = /\/\.{1,2}(?:\/|$)/;

/** Every file that a text names, each once, in the order of the text. */
export const listReferencedFiles = (text: string): string[] =>
  [
    ...new Set(
      Array.from(text.matchAll(addresses), ([path, icon, script]) => icon ?? script?.replace('.', '/_astro') ?? path),
    ),
  ].filter((path) => !climbs.test(path));

export const isPictureAddress = (path: string): boolean => path.startsWith('/anh/');

/** The common beginning of all variants of a picture: `/anh/3f2a…-`. */
export const pictureStem = (path: string): string => path.replace(/-[^-/]*$/, '-');

const width = (path: string): number => Number(/-(\d+)\.\w+$/.exec(path)?.[1] ?? Infinity);

/** One small variant of each picture, in a format that every browser with service workers can show. */
export function smallPictures(paths: readonly string[]): string[] {
  const byStem = groupBy(paths.filter(isPictureAddress), pictureStem);
  return [...byStem.values()].flatMap((variants) => {
    const shown = variants.filter((path) => path.endsWith('.webp'));
    return (shown.length > 0 ? shown : variants).sort((a, b) => width(a) - width(b)).slice(0, 1);
  });
}
