import { spellingKeys } from '../../vietnamese/canonical-syllable.ts';
import { findChunk } from '../index/find-chunk.ts';
import { wordKey, type SearchGroup } from '../index/open-group.ts';
import { rankInterpretation } from '../ranking/rank-interpretation.ts';
import type { QueryToken } from '../query/read-query.ts';
import type { SearchAnswer } from '../search-types.ts';
import { suggestQueries, type SuggestionIndex } from './suggest-queries.ts';
import { findUnknownWords } from './find-unknown-words.ts';

/** Advice shown with the results: the words that no page has and, where `isEmpty`, other queries to try. */
export async function advise(
  groups: readonly SearchGroup[],
  interpretations: readonly (readonly QueryToken[])[],
  isEmpty: boolean,
): Promise<Pick<SearchAnswer, 'unknown' | 'suggestions'>> {
  const words = interpretations.map((tokens) => tokens.map(({ text }) => text));
  const keys = [...new Set(words.flat().flatMap(keysOf))];
  const indexed = new Set(
    (await Promise.all(groups.map((group) => group.lookUp(keys)))).flatMap((map) => [...map.keys()]),
  );
  const unknown = findUnknownWords(words, (word) => keysOf(word).some((key) => indexed.has(key)));
  const largest = [...groups].sort((a, b) => b.meta.pages.length - a.meta.pages.length)[0];
  const [typed = []] = words;
  const suggestions = isEmpty && largest && typed.length > 0 ? await suggestQueries(typed, indexOf(largest)) : [];
  return {
    ...(unknown.length > 0 && { unknown }),
    ...(suggestions.length > 0 && { suggestions }),
  };
}

const keysOf = (word: string): string[] => spellingKeys(wordKey(word));

/** Uses the largest group only: it has nearly every word of the other groups, for the cost of one. */
const indexOf = (group: SearchGroup): SuggestionIndex => ({
  fileOf: (word) => findChunk(group.meta.chunks, word),
  hold: async (words) => new Set((await group.lookUp(words)).keys()),
  find: async (words, sideBySide) => {
    const tokens = words.map((text) => ({ text, isMarked: false, quotation: sideBySide ? 0 : undefined }));
    const { hits, restored } = await rankInterpretation([group], tokens, {});
    return { pages: hits.length, marked: restored ?? words.join(' ') };
  },
});
