import type { Article } from '../newsroom/article.ts';
import type { FaultyFile } from '../newsroom/faulty-file.ts';
import { faultsPath } from '../newsroom/paths.ts';
import type { StandingPage } from '../newsroom/standing-page.ts';
import type { Unit } from '../schemas/unit.ts';
import { instantToNewsDate } from '../vietnamese/format-date.ts';
import { dayOf } from '../vietnamese/news-date.ts';
import type { NamedFile } from './list-faulty-files.ts';
import type { Registries } from './registries/registries.ts';

/** The unit for articles whose unit is in no registry. No id of a registry looks like this one. */
export const unknownUnit: Unit = {
  id: '_chua-ro',
  name: 'Chưa rõ đơn vị',
  names: [],
  successors: [],
  public: false,
};

interface StandInOptions {
  faulty: ReadonlyMap<string, FaultyFile>;
  registries: Registries;
  /** Milliseconds since 1970 UTC. */
  now: number;
}

/**
 * What the preview shows of files, including faulty ones: each as far as it could be read, at its future address. A
 * file without its own address is in no list.
 */
export function standInForFaulty(
  read: readonly NamedFile[],
  { faulty, registries, now }: StandInOptions,
): { articles: Article[]; pages: StandingPage[] } {
  const fit = createFit(registries);
  const today = dayOf(instantToNewsDate(now));
  const shown = read.filter(({ file }) => !faulty.get(file)?.path.startsWith(faultsPath));
  return {
    articles: shown.flatMap((source) => {
      const fault = faulty.get(source.file);
      if (!fault) return source.article ? [fit(source.article)] : [];
      return fault.kind === 'bai' ? [fit(faultyArticle(source, fault, today))] : [];
    }),
    pages: shown.flatMap((source) => {
      const fault = faulty.get(source.file);
      if (!fault) return source.page ?? [];
      return fault.kind === 'trang' ? [faultyPage(source, fault)] : [];
    }),
  };
}

/** If the body may not be shown, only the headline is: anything else may be what blocks the article. */
function faultyArticle({ file, article, said }: NamedFile, faulty: FaultyFile, today: string): Article {
  if (article && faulty.showsBody) return { ...article, faulty };
  const [, year = '', slug = ''] = faulty.path.split('/').slice(1);
  const keys = article ?? said ?? {};
  return {
    id: `${year}/${slug}`,
    year,
    slug,
    path: faulty.path,
    file,
    format: file.endsWith('.mdx') ? 'mdx' : 'md',
    title: faulty.title,
    date: keys.date ?? today,
    unit: keys.unit ?? unknownUnit.id,
    section: keys.section ?? '',
    tags: keys.tags ?? [],
    draft: keys.draft ?? false,
    expires: keys.expires,
    updated: [],
    aliases: [],
    keywords: [],
    noindex: false,
    lead: faulty.faults[0]?.message ?? '',
    words: 0,
    pictures: {},
    attachments: [],
    digest: article?.digest ?? '',
    faulty,
  };
}

function faultyPage({ file, page, said }: NamedFile, faulty: FaultyFile): StandingPage {
  if (page) return { ...page, ...(faulty.showsBody ? {} : { attachments: [] }), faulty };
  return {
    id: faulty.path.replaceAll('/', ''),
    path: faulty.path,
    file,
    format: file.endsWith('.mdx') ? 'mdx' : 'md',
    title: said?.title ?? faulty.title,
    order: lastOrder,
    pictures: {},
    attachments: [],
    digest: '',
    faulty,
  };
}

/** After every page whose place in the menu is known. */
const lastOrder = 1000;

/** Keeps only the ids that the registries hold, because the registries may be from an earlier reading. */
function createFit({ units, sections, tags }: Registries): (article: Article) => Article {
  const [unitIds, sectionIds, tagIds] = [units, sections, tags].map((list) => new Set(list.map(({ id }) => id)));
  return (article) => ({
    ...article,
    unit: unitIds?.has(article.unit) ? article.unit : unknownUnit.id,
    section: sectionIds?.has(article.section) ? article.section : (sections[0]?.id ?? ''),
    tags: article.tags.filter((tag) => tagIds?.has(tag)),
  });
}
