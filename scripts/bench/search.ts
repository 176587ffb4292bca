import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../command/environment.ts';
import type { BenchAnswer, Contestant } from './search-contestant.ts';
import { createMiniSearch } from './search-minisearch.ts';
import { createOurs } from './search-ours.ts';
import { createPagefind } from './search-pagefind.ts';
import { readBenchPages, type BenchPage } from './search-pages.ts';
import { createQuerySets, runQuerySet, type QuerySet } from './search-quality.ts';
import { commonestTags } from './search-queries.ts';
import { percentile } from './search-scores.ts';
import { buildVimsSite, createVimsSets } from './search-vims.ts';

type TableRow = Record<string, string | number>;

/**
 * Compares our search with default Pagefind and MiniSearch, over the same built pages in one run.
 * `npm run bench -- search [--site DIR] [--content DIR] [--topics FILE] [--headlines N] [--vims DIR]`: the built site
 * (`OUT_DIR`), its content (without it our index is not timed), topic phrases one a line (by default the commonest
 * tags), the number of headlines (120; Pagefind takes seconds for each in an archive of ten thousand), and a judged
 * collection, for which a second site is built.
 */
export async function benchSearch(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      site: { type: 'string' },
      content: { type: 'string' },
      topics: { type: 'string' },
      headlines: { type: 'string', default: '120' },
      vims: { type: 'string' },
    },
  });
  const workDir = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    const siteDir = resolve(values.site ?? readEnvironment().outDir);
    const pages = readBenchPages(siteDir);
    const topics = values.topics ? readLines(values.topics) : commonestTags(pages);
    console.log(`${pages.length} articles of ${siteDir}, Node ${process.version}`);
    const contestants = await createContestants(siteDir, values.content, pages, join(workDir, 'pagefind'));
    await compare(createQuerySets(pages, topics, Number(values.headlines) || 120), contestants);

    if (!values.vims) return;
    const vims = await buildVimsSite(values.vims, join(workDir, 'vims'));
    const judged = readBenchPages(vims.siteDir);
    console.log(`${judged.length} judged articles of ${values.vims}`);
    const judgedContestants = await createContestants(
      vims.siteDir,
      vims.contentDir,
      judged,
      join(workDir, 'pagefind-vims'),
    );
    await compare(createVimsSets(values.vims), judgedContestants);
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}

const readLines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.normalize('NFC').trim())
    .filter(Boolean);

const createContestants = async (
  siteDir: string,
  contentDir: string | undefined,
  pages: readonly BenchPage[],
  pagefindDir: string,
): Promise<Contestant[]> => [
  await createOurs({ siteDir, contentDir }),
  await createPagefind(pages, pagefindDir),
  createMiniSearch(pages),
];

/** Prints two tables: the quality of the answers, and their cost. */
async function compare(sets: readonly QuerySet[], contestants: readonly Contestant[]): Promise<void> {
  const quality: TableRow[] = sets.map(({ name, queries }) => ({ what: name, queries: queries.length }));
  const costs: TableRow[] = costNames.map((what) => ({ what }));
  for (const contestant of contestants) {
    const answers: BenchAnswer[] = [];
    let empty = 0;
    for (const [number, set] of sets.entries()) {
      console.error(`${contestant.name}: ${set.name}, ${set.queries.length} queries`); // long sets take minutes
      const result = await runQuerySet(set, contestant);
      if (set.isShort || !sets.some(({ isShort }) => isShort))
        for (const answer of result.answers) answers.push(answer);
      empty += result.answers.filter(({ paths }) => paths.length === 0).length;
      setCell(quality[number], contestant.name, result.score.toFixed(3));
    }
    costsOf(contestant, answers, empty).forEach((cost, number) => setCell(costs[number], contestant.name, cost));
  }
  console.table(quality);
  console.table(costs);
}

function setCell(row: TableRow | undefined, column: string, value: string | number): void {
  if (row) row[column] = value;
}

const costNames = [
  'queries without a result',
  'index bytes to the first ten results, median',
  'index bytes to the first ten results, p95',
  'requests to the first ten results, median',
  'index bytes for the whole archive, median',
  'requests for the whole archive, median',
  'ms to the first answer, p50',
  'ms to the first answer, p95',
  'seconds to build the index',
  'bytes published',
  "brotli bytes of the search page's scripts",
];

/** Gives the costs in the order of `costNames`, of the short queries if there are any. Each query starts cold. */
function costsOf(contestant: Contestant, answers: readonly BenchAnswer[], empty: number): (string | number)[] {
  const firstBytes = answers.map(({ first }) => first.bytes);
  const ms = answers.map((answer) => answer.ms);
  return [
    empty,
    percentile(firstBytes, 0.5),
    percentile(firstBytes, 0.95),
    percentile(
      answers.map(({ first }) => first.requests),
      0.5,
    ),
    percentile(
      answers.map(({ whole }) => whole.bytes),
      0.5,
    ),
    percentile(
      answers.map(({ whole }) => whole.requests),
      0.5,
    ),
    percentile(ms, 0.5).toFixed(1),
    percentile(ms, 0.95).toFixed(1),
    contestant.buildSeconds?.toFixed(1) ?? '–',
    contestant.publishedBytes,
    contestant.engineBytes,
  ];
}
