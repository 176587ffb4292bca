import { canonicalSyllable } from '../vietnamese/canonical-syllable.ts';
import { toIndexForm } from '../search/index/index-form.ts';
import { wordKey, type SearchGroup } from '../search/index/open-group.ts';
import { createQueryTerm, type QueryTerm } from '../search/ranking/query-term.ts';
import { restKey } from '../search/index/stop-words.ts';

interface QueryTermOptions {
  /** All places of thin words, as in a quotation. */
  isQuoted?: boolean;
  /** Whether every form counts as much as the typed one. */
  areMarksOpen?: boolean;
}

/** Makes the terms of a query's words in a group, each with its wanted form. */
export async function queryTermsOf(
  group: SearchGroup,
  query: string,
  { isQuoted = false, areMarksOpen = false }: QueryTermOptions = {},
): Promise<QueryTerm[]> {
  const words = query.split(' ').filter(Boolean);
  const keys = words.map((word) => (isQuoted ? restKey(wordKey(word)) : wordKey(word)));
  const found = await group.lookUp(keys);
  return words.map((word, index) =>
    createQueryTerm(
      found.get(keys[index] ?? ''),
      areMarksOpen ? undefined : canonicalSyllable(toIndexForm(word.toLowerCase().normalize('NFC'))),
      group.pageWords.length,
      isQuoted,
    ),
  );
}
