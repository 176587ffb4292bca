import type { Article } from '../../newsroom/article.ts';
import { pictureKey } from '../../newsroom/picture-address.ts';
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

interface Shown {
  owner: Pick<Article, 'file' | 'pictures'> & Partial<Pick<Article, 'attachments'>>;
  pictures: readonly PictureUse[];
  linked: readonly LinkedDocument[];
}

/** Lists what a page shows, after its pictures are made. */
export function listShownFiles({ owner, pictures, linked }: Shown): ShownFile[] {
  const { file } = owner;
  const paths = new Map(owner.attachments?.map(({ source, path }) => [source, path]));
  return [
    ...pictures.flatMap(({ reference, original, place }) => {
      const id = owner.pictures[reference];
      return id === undefined ? [] : [{ key: pictureKey(id), original, file, place }];
    }),
    ...linked.flatMap(({ source, place }) => {
      const key = fileKeyOf(paths.get(source) ?? '');
      return key === undefined ? [] : [{ key, original: source, file, place }];
    }),
  ];
}
