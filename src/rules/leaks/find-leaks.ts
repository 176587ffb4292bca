import type { ProblemPlace } from '../../problems/problem.ts';
import type { TextSpan } from '../../vietnamese/text-span.ts';
import type { RuleArticle } from '../rule-article.ts';

export type LeakFinder = (text: string) => readonly TextSpan[];

export interface Leak {
  /** The text as it is written. */
  text: string;
  /** Undefined if found in the name of the article's own file. */
  place: ProblemPlace | undefined;
}

/**
 * What a finder finds in everything that is published with an article: texts, the Markdown with its addresses and
 * attributes, and file names. A match in both body and Markdown is reported once.
 */
export function findLeaks(article: RuleArticle, find: LeakFinder): Leak[] {
  const { texts, body, words, markdown, placeInMarkdown, frontmatter, file, placeOf } = article;
  const { cover, source, aliases = [] } = frontmatter;
  const shown = find(body.text).map((span) => ({
    ...span,
    start: words.toSource(span.start),
    end: words.toSource(span.end - 1) + 1,
  }));
  const bounds = new Set(shown.flatMap(({ start, end }) => [start, -end]));
  const behind = find(markdown).filter(({ start, end }) => !bounds.has(start) && !bounds.has(-end));
  const inBody = [...shown, ...behind].sort((a, b) => a.start - b.start);
  // Addresses that the Markdown spells with entities or escapes are not found in it.
  const spelt = words.links.filter(({ address }) => !markdown.includes(address));
  return [
    ...texts.flatMap((one) => (one === body ? place(inBody, placeInMarkdown) : place(find(one.text), one.placeOf))),
    ...spelt.flatMap(({ address, at }) => place(find(address), () => placeInMarkdown(at))),
    ...(cover ? place(find(cover.src), () => placeOf(['cover', 'src'])) : []),
    ...(source ? place(find(source.url), () => placeOf(['source', 'url'])) : []),
    ...aliases.flatMap((alias, index) => place(find(alias), () => placeOf(['aliases', index]))),
    ...place(find(file), () => undefined),
  ];
}

const place = (spans: readonly TextSpan[], placeOf: (index: number) => ProblemPlace | undefined): Leak[] =>
  spans.map(({ text, start }) => ({ text, place: placeOf(start) }));
