import type { Article } from '../../newsroom/article.ts';
import { type PublicationState, publicationState } from '../../newsroom/publication-state.ts';
import type { PictureUse } from '../articles/read-body.ts';
import type { NamedFile } from '../list-faulty-files.ts';
import type { Emblem } from '../registries/find-emblem.ts';
import { registryFiles } from '../registries/registries.ts';

/** A file that shows pictures. */
export interface PictureOwner {
  file: string;
  uses: readonly PictureUse[];
}

interface OwnerFacts {
  sources: readonly NamedFile[];
  emblem: Pick<Emblem, 'uses'>;
  /** Milliseconds since 1970 UTC. */
  now: number;
  includeUnpublished: boolean;
}

/** Whether the site has a page of the article. */
export const isShown = (
  article: Article,
  { now, includeUnpublished }: Pick<OwnerFacts, 'now' | 'includeUnpublished'>,
): boolean => includeUnpublished || publicationState(article, now) === 'da-dang';

/** Whose pictures the site has: its articles, its standing pages, and the registry that names the emblem. */
export const listShownOwners = ({ sources, emblem, ...options }: OwnerFacts): PictureOwner[] => [
  ...ownersOf(sources.filter(({ article }) => article && isShown(article, options))),
  ...ownersOf(sources.filter(({ page }) => page)),
  { file: registryFiles.agency.file, uses: emblem.uses },
];

const awaited: ReadonlySet<PublicationState> = new Set(['nhap', 'cho-dang']);

/** Articles that the site will show: a broken picture is reported at once, not only at the article's hour. */
export const listAwaitedOwners = ({ sources, now, includeUnpublished }: Omit<OwnerFacts, 'emblem'>): PictureOwner[] =>
  includeUnpublished
    ? []
    : ownersOf(sources.filter(({ article }) => article && awaited.has(publicationState(article, now))));

const ownersOf = (sources: readonly NamedFile[]): PictureOwner[] =>
  sources.map(({ file, pictures }) => ({ file, uses: pictures }));
