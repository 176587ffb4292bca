import type { VFile } from 'vfile';
import type { Picture } from '../newsroom/picture.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import { pictureReference } from './picture-reference.ts';

declare module 'vfile' {
  interface DataMap {
    /** Reference, as `pictureReference` writes it, to picture id. */
    pictures: Record<string, string>;
  }
}

/** Looks only at own keys, since `constructor` is not a picture. */
const own = <Value>(record: Record<string, Value>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Finds, for one file, the published picture that a `src` means. */
export function createPictureFinder(
  file: VFile,
  { pictures }: Pick<MarkdownOptions, 'pictures'>,
): (src: string) => Picture | undefined {
  const ids = file.data.pictures ?? {};
  return (src) => {
    const id = own(ids, src) ?? own(ids, pictureReference(src));
    return id === undefined ? undefined : own(pictures, id);
  };
}
