import type { BenchPage } from './search-pages.ts';

const mostTopics = 30;
const middleLength = 5;

/** Removes all marks, as readers without a Vietnamese keyboard type. */
export const unmark = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Samples every Nth article's title, about `count` of them, from the whole archive. */
export function sampleHeadlines(pages: readonly BenchPage[], count: number): string[] {
  const step = Math.max(1, Math.floor(pages.length / count));
  return pages.filter((_, number) => number % step === 0).map(({ title }) => title);
}

/** Takes five consecutive words from the middle of a headline; undefined when it has only five words or fewer. */
export function middleOf(headline: string): string | undefined {
  const words = headline.split(/\s+/);
  if (words.length <= middleLength) return undefined;
  const start = Math.floor((words.length - middleLength) / 2);
  return words.slice(start, start + middleLength).join(' ');
}

/** Finds the names of the tags that most articles have. */
export function commonestTags(pages: readonly BenchPage[]): string[] {
  const groups = Map.groupBy(
    pages.flatMap(({ tags }) => tags),
    (tag) => tag,
  );
  return [...groups]
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1))
    .slice(0, mostTopics)
    .map(([tag]) => tag);
}
