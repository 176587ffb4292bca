import type { Article } from '../../newsroom/article.ts';
import type { Picture } from '../../newsroom/picture.ts';
import type { PictureUse } from '../articles/read-body.ts';
import type { NamedFile } from '../list-faulty-files.ts';

/** By path from the content folder. */
type Pictures = ReadonlyMap<string, Picture>;

/** The same sources, each article and page with the ids of those of its pictures that could be made. */
export const attachPictures = (sources: readonly NamedFile[], pictures: Pictures): NamedFile[] =>
  sources.map((source) => ({
    ...source,
    article: source.article && withPictures(source.article, source.pictures, pictures),
    page: source.page && withPictures(source.page, source.pictures, pictures),
  }));

/** A page is rendered again when one of its pictures changes, so its digest names them. */
function withPictures<Owner extends Pick<Article, 'pictures' | 'digest'>>(
  owner: Owner,
  uses: readonly PictureUse[],
  pictures: Pictures,
): Owner {
  const made = uses.flatMap(({ reference, original }) => {
    const id = pictures.get(original)?.id;
    return id === undefined ? [] : [[reference, id] as const];
  });
  return { ...owner, pictures: Object.fromEntries(made), digest: owner.digest + made.map(([, id]) => id).join('') };
}
