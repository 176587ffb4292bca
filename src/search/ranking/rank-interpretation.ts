import { canonicalSyllable } from '../../vietnamese/canonical-syllable.ts';
import { dropWeak } from './drop-weak.ts';
import { fromIndexForm, toIndexForm } from '../index/index-form.ts';
import { wordKey, type SearchGroup } from '../index/open-group.ts';
import { rankGroup, type Quotation } from './rank-group.ts';
import { otherMarks } from './ranking-weights.ts';
import type { QueryToken } from '../query/read-query.ts';
import { restoreMarks } from '../query/restore-marks.ts';
import type { Hit } from '../search-types.ts';
import { createQueryTerm } from './query-term.ts';
import { restKey } from '../index/stop-words.ts';

export interface RankedInterpretation {
  /** In no order. */
  hits: Hit[];
  /** The query with its marks, if none were typed and some were found. */
  restored: string | undefined;
  /** Canonical forms that a result marks as found, or `anyMarks` of a word. */
  wanted: ReadonlySet<string>;
}

/** Ranks every page of some groups for one interpretation of the query. */
export async function rankInterpretation(
  groups: readonly SearchGroup[],
  tokens: readonly QueryToken[],
  { literal = false }: { literal?: boolean | undefined },
): Promise<RankedInterpretation> {
  const keys = tokens.map(keyOf);
  const postings = await Promise.all(
    groups.map(async (group) => {
      const found = await group.lookUp([...new Set(keys)]);
      return keys.map((key) => found.get(key));
    }),
  );
  const isMarked = tokens.some((token) => token.isMarked);
  const quotations = quotationsOf(tokens);
  const restoredTokens = literal ? [] : restoreMarks(withTypedQuotations(tokens, quotations), postings);
  const wanted = literal
    ? tokens.map((token) => (isMarked ? canonicalSyllable(toIndexForm(token.text)) : undefined))
    : restoredTokens.map(({ canonical }) => canonical);

  const found = groups.flatMap(({ pageWords, averageWords }, group) =>
    rankGroup({
      terms: tokens.map(({ quotation }, index) =>
        createQueryTerm(postings[group]?.[index], wanted[index], pageWords.length, quotation !== undefined),
      ),
      pageWords,
      averageWords,
      marks: isMarked ? otherMarks.typedWithMarks : otherMarks.typedWithout,
      quotations,
    }).map((page) => ({ ...page, group })),
  );
  const restored =
    isMarked || literal ? undefined : fromIndexForm(restoredTokens.map(({ written }) => written).join(' '));
  return {
    hits: dropWeak(found, tokens.length).map(({ group, page, score }) => ({ group, page, score })),
    restored: restored === tokens.map(({ text }) => text).join(' ') ? undefined : restored,
    wanted: new Set(wanted.map((form, index) => form ?? anyMarks(tokens[index]?.text ?? ''))),
  };
}

/** A quotation needs every posting of a word. */
const keyOf = ({ text, quotation }: QueryToken): string =>
  quotation === undefined ? wordKey(text) : restKey(wordKey(text));

/** Represents a word that is found with any marks, in a set of wanted forms. */
export const anyMarks = (word: string): string => `*${wordKey(word)}`;

function quotationsOf(tokens: readonly QueryToken[]): Quotation[] {
  const found = new Map<number, Quotation>();
  for (const [start, { quotation, isMarked }] of tokens.entries()) {
    if (quotation === undefined) continue;
    const known = found.get(quotation) ?? { start, length: 0, isMarked: false };
    found.set(quotation, { start: known.start, length: known.length + 1, isMarked: known.isMarked || isMarked });
  }
  return [...found.values()];
}

/** In a quotation that was typed with marks, a word without marks means exactly that word: `an` in `"an mạng"`. */
function withTypedQuotations(tokens: readonly QueryToken[], quotations: readonly Quotation[]): QueryToken[] {
  const isTyped = (index: number): boolean =>
    quotations.some(({ start, length, isMarked }) => isMarked && index >= start && index < start + length);
  return tokens.map((token, index) => (isTyped(index) ? { ...token, isMarked: true } : token));
}
