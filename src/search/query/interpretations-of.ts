import { fold } from '../../vietnamese/fold.ts';
import { dropQuestion } from './drop-question.ts';
import type { Alternative, QueryExpander } from './expand-query.ts';
import type { QueryToken } from './read-query.ts';

/** Each interpretation costs a ranking of its own. */
const mostInterpretations = 5;

/**
 * The query as typed, and interpretations in which one part means something else: the expansion of an abbreviation or
 * the other way round, or Telex or VNI keys; and the query without its `ở đâu`. The typed query always stays: `coong`
 * is a syllable too.
 */
export function interpretationsOf(tokens: readonly QueryToken[], expand: QueryExpander): QueryToken[][] {
  const others = expand(tokens.map(({ text }) => text));
  const words = others.filter(
    ({ start, length, words: one }, index) =>
      length === 1 && one.length === 1 && others.findIndex((other) => other.start === start) === index,
  );
  const spans = others.filter((other) => !words.includes(other));
  const decoded =
    words.length > 0 ? [words.reduce<readonly QueryToken[]>((all, other) => replace(all, other), tokens)] : [];
  const asked = dropQuestion(tokens);
  return [tokens, ...(asked ? [asked] : []), ...decoded, ...spans.map((other) => replace(tokens, other))]
    .slice(0, mostInterpretations)
    .map((interpretation) => [...interpretation]);
}

function replace(tokens: readonly QueryToken[], { start, length, words }: Alternative): QueryToken[] {
  const quotation = tokens[start]?.quotation;
  const written = words
    .map((text) => text.toLowerCase())
    .map((text) => ({ text, isMarked: text !== fold(text), quotation }));
  return [...tokens.slice(0, start), ...written, ...tokens.slice(start + length)];
}
