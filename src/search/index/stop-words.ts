import { canonicalSyllable } from '../../vietnamese/canonical-syllable.ts';
import { toIndexForm } from './index-form.ts';

/**
 * Words that stand in every article many times and say nothing about it: one word in six is one of these. Where each
 * stands matters only in a quotation, so the index files a word's first posting of a page under the word itself, and
 * the others under a key of their own that only a quotation fetches.
 */
const words =
  'và của các đã được là có với tại để đến khi theo này vào trên đó ở sau những đang cũng sẽ thì như nhưng còn nên mà do trong cùng một cho ra từ bị không về lại phải';

const stopWords = new Set(words.split(' ').map((word) => canonicalSyllable(toIndexForm(word))));

/** @param canonical a canonical syllable in the form that the index holds */
export const isStopWord = (canonical: string): boolean => stopWords.has(canonical);

/** The key of a stop word's other postings; no word of a text has this sign in it. */
export const restKey = (word: string): string => `${word}_`;
export const withoutRestKey = (key: string): string => key.replace(/_$/, '');
