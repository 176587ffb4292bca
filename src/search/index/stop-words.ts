import { canonicalSyllable } from '../../vietnamese/canonical-syllable.ts';
import { toIndexForm } from './index-form.ts';

/**
 * Words that occur many times in every article and say nothing about it: one word in six is one of these. Their
 * positions matter only in a quotation. So the index files the first posting of such a word on a page under the word
 * itself, and the others under a second key that only a quotation fetches.
 */
const words =
  'và của các đã được là có với tại để đến khi theo này vào trên đó ở sau những đang cũng sẽ thì như nhưng còn nên mà do trong cùng một cho ra từ bị không về lại phải';

const stopWords = new Set(words.split(' ').map((word) => canonicalSyllable(toIndexForm(word))));

/** @param canonical a canonical syllable in the form that the index holds */
export const isStopWord = (canonical: string): boolean => stopWords.has(canonical);

/** The key of a stop word's other postings; no word of a text contains `_`. */
export const restKey = (word: string): string => `${word}_`;
export const withoutRestKey = (key: string): string => key.replace(/_$/, '');
