import { fold } from '../../vietnamese/fold.ts';
import { bestPaths, type QueryPath, type PathStep } from './best-paths.ts';
import { nearSpellings } from './near-spellings.ts';

/** The questions that suggestions ask of an index; words are folded. */
export interface SuggestionIndex {
  /** The file that would hold a word; undefined where no file can. */
  fileOf: (word: string) => string | undefined;
  /** The words that the index holds. */
  hold: (words: readonly string[]) => Promise<ReadonlySet<string>>;
  /**
   * The number of pages that have the words, and how these pages write them; `sideBySide` reads them as a quotation.
   */
  find: (words: readonly string[], sideBySide: boolean) => Promise<{ pages: number; marked: string }>;
}

/*
 * Limits on the cost of a search without result, however long the query: index files beside those already read for its
 * words, spellings compared for one word, and queries tried.
 */
const mostFiles = 16;
const mostSpellings = 12;
const mostTried = 24;
const mostSuggestions = 3;

/** An indexed word is likelier than another word that is as near. Two words may be one word that was split. */
const likelihoods = { asTyped: 5, joined: 3 };

interface LikelySpelling extends PathStep {
  isVietnamese: boolean;
}

/**
 * At most three queries that are near a query without results, the likeliest first, as pages write them; each finds a
 * page. Words that the index does not hold are replaced. If it holds all words, the query was a quotation: one word
 * may be wrong, or the same words without quotation marks find something. A word without near spellings is left out as
 * long as half of the query stays.
 */
export async function suggestQueries(typed: readonly string[], index: SuggestionIndex): Promise<string[]> {
  const words = typed.map(fold);
  const known = await index.hold(words);
  const isQuotation = words.every((word) => known.has(word));
  const spellings = words.map((_, at) => spellingsAt(words, at, known));
  const affordable = affordableOf(spellings.flat(), new Set(words.map(index.fileOf)), index);
  const indexed = await index.hold([...new Set([...affordable].flatMap((spelling) => spelling.words))]);
  const steps = spellings.map((ofWord) =>
    ofWord
      .filter((spelling) => affordable.has(spelling) && spelling.words.every((word) => indexed.has(word)))
      .slice(0, mostSpellings),
  );
  const changes = (path: QueryPath): number => words.filter((word) => !path.words.includes(word)).length;
  const paths = bestPaths(steps, mostTried)
    .filter((path) => path.words.length > 0)
    .filter((path) => (isQuotation ? changes(path) <= 1 : path.lost * 2 <= words.length));
  const together = await tryAll(paths, true, index);
  if (isQuotation && !together.some((query) => fold(query) === words.join(' ')))
    return [...together.slice(0, mostSuggestions - 1), typed.join(' ')].filter(Boolean);
  return together.length > 0 ? together : tryAll(paths.slice(0, mostSuggestions), false, index);
}

/** The choices for the word at a place of the query, and for that word together with the next. */
function spellingsAt(words: readonly string[], at: number, known: ReadonlySet<string>): LikelySpelling[] {
  const [word = '', ...after] = words.slice(at);
  const asTyped = known.has(word)
    ? [{ words: [word], likelihood: likelihoods.asTyped, length: 1, isVietnamese: true }]
    : [];
  if (known.has(word) && !words.every((one) => known.has(one))) return asTyped;
  const joined = after
    .slice(0, 1)
    .map((next) => ({ words: [word + next], likelihood: likelihoods.joined, length: 2, isVietnamese: false }));
  return [...asTyped, ...joined, ...nearSpellings(word).map((near) => ({ ...near, length: 1 }))];
}

/**
 * Spellings in files that are read anyway, and in `mostFiles` more files, chosen for the likeliest Vietnamese
 * spellings.
 */
function affordableOf(
  spellings: readonly LikelySpelling[],
  files: Set<string | undefined>,
  { fileOf }: SuggestionIndex,
): Set<LikelySpelling> {
  const most = files.size + mostFiles;
  const withFiles = spellings
    .map((spelling) => ({ spelling, ofWords: spelling.words.map(fileOf) }))
    .filter(({ ofWords }) => !ofWords.includes(undefined));
  for (const { spelling, ofWords } of [...withFiles].sort((a, b) => b.spelling.likelihood - a.spelling.likelihood)) {
    if (spelling.isVietnamese && new Set([...files, ...ofWords]).size <= most)
      for (const file of ofWords) files.add(file);
  }
  return new Set(
    withFiles.filter(({ ofWords }) => ofWords.every((file) => files.has(file))).map(({ spelling }) => spelling),
  );
}

async function tryAll(paths: readonly QueryPath[], sideBySide: boolean, index: SuggestionIndex): Promise<string[]> {
  const tried = await Promise.all(
    paths.map(async ({ words, likelihood }) => {
      const { pages, marked } = await index.find(words, sideBySide);
      return { pages, marked, worth: likelihood + Math.log1p(pages) };
    }),
  );
  const found = tried.filter(({ pages }) => pages > 0).sort((a, b) => b.worth - a.worth);
  return [...new Set(found.map(({ marked }) => marked))].slice(0, mostSuggestions);
}
