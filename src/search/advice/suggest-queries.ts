import { fold } from '../../vietnamese/fold.ts';
import { bestPaths, type QueryPath, type Step } from './best-paths.ts';
import { nearSpellings } from './near-spellings.ts';

/** What suggestions ask of an index; words are folded. */
export interface SuggestionIndex {
  /** The file that would hold a word; undefined where none can. */
  fileOf: (word: string) => string | undefined;
  /** Which of the words the index holds. */
  hold: (words: readonly string[]) => Promise<ReadonlySet<string>>;
  /** How many pages have the words, and how these write them; `sideBySide` takes the words for a quotation. */
  find: (words: readonly string[], sideBySide: boolean) => Promise<{ pages: number; marked: string }>;
}

/*
 * What a search without result may still cost, however long its query: files of the index beside those in which its
 * words were looked up, spellings of one word that are weighed against each other, queries that are tried.
 */
const mostFiles = 16;
const mostSpellings = 12;
const mostTried = 24;
const mostSuggestions = 3;

/** A word that is indexed is rather meant than one that is as near to it; two words may be one that was parted. */
const likelihoods = { asTyped: 5, joined: 3 };

interface Spelling extends Step {
  isVietnamese: boolean;
}

/**
 * At most three queries near one that found nothing, the likeliest first, as pages write them; each finds a page. Words
 * that the index does not hold are replaced. If it holds them all, it was a quotation: one word may be at fault, or it
 * finds something when it is none. A word to which nothing is near is left out as long as half of the query stays.
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

/** What may stand for the word at a place of the query, and for it and the next. */
function spellingsAt(words: readonly string[], at: number, known: ReadonlySet<string>): Spelling[] {
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
 * Spellings in files that are read anyway, after as many more files as may be had for the likeliest Vietnamese ones.
 */
function affordableOf(
  spellings: readonly Spelling[],
  files: Set<string | undefined>,
  { fileOf }: SuggestionIndex,
): Set<Spelling> {
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
