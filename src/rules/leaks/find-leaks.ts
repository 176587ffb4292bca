import type { TextSpan } from '../../vietnamese/text-span.ts';
import { withoutOverlaps } from './without-overlaps.ts';
import { spellings } from './spellings.ts';
import { writtenValues } from './written-values.ts';
import type { ProblemPlace } from '../../problems/problem.ts';
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
  const inBody = [...shown, ...withoutOverlaps(find(markdown), shown)].sort((a, b) => a.start - b.start);
  const findInAddress = (address: string): [found: readonly TextSpan[], spelling: string] => {
    for (const spelling of [address, ...spellings(address)]) {
      const found = find(spelling);
      if (found.length > 0) return [found, spelling];
    }
    return [[], address];
  };
  return [
    ...texts.flatMap((one) => (one === body ? place(inBody, placeInMarkdown) : place(find(one.text), one.placeOf))),
    ...writtenValues(article).flatMap(({ value, at }) => {
      const [found, spelling] = findInAddress(value);
      // What the Markdown holds in the same letters was found there.
      const isSeen = (one: string): boolean => markdown.includes(one) || body.text.includes(one);
      return found.length === 0 || [spelling, ...spellings(spelling)].some(isSeen)
        ? []
        : place(found, () => placeInMarkdown(at));
    }),
    ...(cover ? place(findInAddress(cover.src)[0], () => placeOf(['cover', 'src'])) : []),
    ...(source ? place(findInAddress(source.url)[0], () => placeOf(['source', 'url'])) : []),
    ...aliases.flatMap((alias, index) => place(findInAddress(alias)[0], () => placeOf(['aliases', index]))),
    ...place(find(file), () => undefined),
  ];
}

const place = (spans: readonly TextSpan[], placeOf: (index: number) => ProblemPlace | undefined): Leak[] =>
  spans.map(({ text, start }) => ({ text, place: placeOf(start) }));
