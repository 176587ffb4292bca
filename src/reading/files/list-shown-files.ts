import type { Attachment } from '../../newsroom/attachment.ts';
import { pictureKey } from '../../newsroom/picture-address.ts';
import type { Picture } from '../../newsroom/picture.ts';
import { fileKeyOf } from '../../newsroom/withdrawable-file.ts';
import type { ProblemPlace } from '../../problems/problem.ts';
import type { PictureUse } from '../articles/read-body.ts';
import type { LinkedDocument } from './resolve-attachments.ts';

/** A picture or a document that a page of the site shows or will show. */
export interface ShownFile {
  /** In the form that `fileKeyOf` returns. */
  key: string;
  /** The file, and the article, page or registry that names it; paths from the content folder. */
  original: string;
  file: string;
  place: ProblemPlace | undefined;
}

interface Showing {
  file: string;
  pictures: readonly PictureUse[];
  linked: readonly LinkedDocument[];
  attachments: readonly Attachment[];
}

/** Lists what a file shows. `made`: the pictures that could be made, by path from the content folder. */
export function listShownFiles(
  { file, pictures, linked, attachments }: Showing,
  made: ReadonlyMap<string, Picture>,
): ShownFile[] {
  const paths = new Map(attachments.map(({ source, path }) => [source, path]));
  return [
    ...pictures.flatMap(({ original, place }) => {
      const id = made.get(original)?.id;
      return id === undefined ? [] : [{ key: pictureKey(id), original, file, place }];
    }),
    ...linked.flatMap(({ source, place }) => {
      const key = fileKeyOf(paths.get(source) ?? '');
      return key === undefined ? [] : [{ key, original: source, file, place }];
    }),
  ];
}
