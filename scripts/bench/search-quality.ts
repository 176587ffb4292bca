import type { BenchAnswer, Contestant } from './search-contestant.ts';
import type { BenchPage } from './search-pages.ts';
import { middleOf, sampleHeadlines, unmark } from './search-queries.ts';
import { comparable, containsPhrase, mean, precision, reciprocalRank } from './search-scores.ts';

interface ScoredQuery {
  text: string;
  score: (results: readonly string[]) => number;
}

export interface QuerySet {
  name: string;
  /** Whether the queries are a few words, as most readers type. The bytes of a query are counted on these. */
  isShort: boolean;
  queries: ScoredQuery[];
}

export interface SetResult {
  score: number;
  answers: BenchAnswer[];
}

/** Makes the query sets that any built site allows: about `headlineCount` headlines, pieces of them, topics. */
export function createQuerySets(
  pages: readonly BenchPage[],
  topics: readonly string[],
  headlineCount: number,
): QuerySet[] {
  const titles = new Map(pages.map(({ path, title }) => [path, title]));
  const headlines = sampleHeadlines(pages, headlineCount);
  const texts = new Map(pages.map(({ path, title, text }) => [path, comparable(`${title} . ${text}`)]));
  // A topic that no article names tells nothing about an engine.
  const named = topics.filter((topic) => [...texts.values()].some((text) => containsPhrase(text, topic)));

  const findHeadline = (title: string, text: string): ScoredQuery => ({
    text,
    score: (results) => reciprocalRank(results, (path) => titles.get(path) === title),
  });
  const middles = headlines.flatMap((title) => {
    const text = middleOf(title);
    return text === undefined ? [] : [{ title, text }];
  });
  const findTopic = (topic: string, text: string): ScoredQuery => ({
    text,
    score: (results) => precision(results, (path) => containsPhrase(texts.get(path) ?? '', topic)),
  });
  return [
    {
      name: 'headline, unmarked, MRR@10',
      isShort: false,
      queries: headlines.map((title) => findHeadline(title, unmark(title))),
    },
    {
      name: 'five words of it, marked, MRR@10',
      isShort: true,
      queries: middles.map(({ title, text }) => findHeadline(title, text)),
    },
    {
      name: 'five words of it, unmarked, MRR@10',
      isShort: true,
      queries: middles.map(({ title, text }) => findHeadline(title, unmark(text))),
    },
    { name: 'topic, marked, precision@10', isShort: true, queries: named.map((topic) => findTopic(topic, topic)) },
    {
      name: 'topic, unmarked, precision@10',
      isShort: true,
      queries: named.map((topic) => findTopic(topic, unmark(topic))),
    },
  ];
}

/** Runs one set of queries through one contestant, one query at a time. */
export async function runQuerySet({ queries }: QuerySet, { ask }: Contestant): Promise<SetResult> {
  const answers: BenchAnswer[] = [];
  const scores: number[] = [];
  for (const { text, score } of queries) {
    const answer = await ask(text);
    answers.push(answer);
    scores.push(score(answer.paths));
  }
  return { score: mean(scores), answers };
}
