import type { Article } from './article.ts';

type Tagged = Pick<Article, 'id' | 'tags' | 'unit' | 'section'>;

/** An article among the others. */
interface Book<A> {
  article: A;
  /** Its place among all articles, the newest being 0. */
  index: number;
  /** One for each of its tags. */
  shelves: Shelf<A>[];
}

/** The articles of one tag, newest first. */
interface Shelf<A> {
  books: Book<A>[];
  /** Where the walk from the newest article to the oldest stands. */
  position: number;
}

const wanted = 4;
/** Candidates looked at for each tag, on either side in time: enough to choose from, and the cost stays linear. */
const reach = 16;

/**
 * Up to four articles to read after each one, by id, best first; articles that share no tag are never related.
 * `articles` must be newest first.
 *
 * More shared tags weigh more and rarer tags weigh more; then the same unit and section; then nearness in time. An
 * article is related to OLDER ones, and its tags are weighed by the archive as it stood on its day, so publishing an
 * article leaves the lists, and hence the pages, of all older ones as they were. Only the first few articles of a tag,
 * which have fewer than four older ones to offer, look to the next newer ones.
 */
export function relateArticles<A extends Tagged>(articles: readonly A[]): Map<string, A[]> {
  return new Map(
    shelve(articles).map((book) => {
      for (const shelf of book.shelves) shelf.position += 1;
      const weights = new Map(book.shelves.map((shelf) => [shelf, weigh(articles.length - book.index, shelf)]));
      const older = chooseBest(book, weights, book.shelves.flatMap(olderBooks));
      if (older.length === wanted) return [book.article.id, older];
      const newer = chooseBest(book, weights, book.shelves.flatMap(newerBooks));
      return [book.article.id, [...older, ...newer].slice(0, wanted)];
    }),
  );
}

function shelve<A extends Tagged>(articles: readonly A[]): Book<A>[] {
  const shelves = new Map<string, Shelf<A>>();
  return articles.map((article, index) => {
    const book: Book<A> = { article, index, shelves: [] };
    for (const tag of new Set(article.tags)) {
      const shelf = shelves.get(tag) ?? { books: [], position: -1 };
      shelves.set(tag, shelf);
      shelf.books.push(book);
      book.shelves.push(shelf);
    }
    return book;
  });
}

const olderBooks = <A>({ books, position }: Shelf<A>): Book<A>[] => books.slice(position + 1, position + 1 + reach);
const newerBooks = <A>({ books, position }: Shelf<A>): Book<A>[] =>
  books.slice(Math.max(0, position - reach), position);

/** How often the archive of that day must be halved to be as small as the tag: whole, so that near ties are ties. */
const weigh = (archive: number, { books, position }: Shelf<unknown>): number =>
  1 + Math.floor(Math.log2(archive / (books.length - position)));

function chooseBest<A extends Tagged>(
  book: Book<A>,
  weights: ReadonlyMap<Shelf<A>, number>,
  candidates: Book<A>[],
): A[] {
  const distance = (candidate: Book<A>) => Math.abs(candidate.index - book.index);
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, score: scoreOf(candidate, book.article, weights) }))
    .toSorted((a, b) => b.score - a.score || distance(a.candidate) - distance(b.candidate))
    .slice(0, wanted)
    .map(({ candidate }) => candidate.article);
}

/** Unit and section together weigh less than one shared tag. */
function scoreOf<A extends Tagged>(candidate: Book<A>, to: A, weights: ReadonlyMap<Shelf<A>, number>): number {
  const { article, shelves } = candidate;
  const place = (article.unit === to.unit ? 0.5 : 0) + (article.section === to.section ? 0.25 : 0);
  return shelves.reduce((score, shelf) => score + (weights.get(shelf) ?? 0), place);
}
