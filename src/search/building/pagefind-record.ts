import type { CustomRecord } from 'pagefind';
import { canonicalSyllable } from '../../vietnamese/canonical-syllable.ts';
import { toIndexForm } from '../index/index-form.ts';
import type { SearchRecord } from './search-record.ts';
import { wordsOfText } from '../query/words-of-text.ts';
import { isStopWord, restKey } from '../index/stop-words.ts';

/** Pagefind ignores a page whose text has no words, such as a picture story. */
const noWords = '_';

/**
 * A page as Pagefind indexes it: words and single spaces, nothing else. Pagefind's own splitting leaves Vietnamese
 * quotation marks and dots at the words, and files each number with signs in it three times.
 */
export const toPagefindRecord = ({ url, title, content, hidden }: SearchRecord): CustomRecord => ({
  url,
  language: 'vi',
  content: withStopWords(indexWords(content)).join(' ') || noWords,
  meta: { title: indexWords(title).join(' '), ...(hidden && { an: indexWords(hidden).join(' ') }) },
});

const indexWords = (text: string): string[] => wordsOfText(toIndexForm(text.normalize('NFC').toLowerCase()));

/** The first posting of a stop word keeps its key; the others get `restKey`. */
function withStopWords(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.map((word) => {
    if (!isStopWord(canonicalSyllable(word))) return word;
    if (seen.has(word)) return restKey(word);
    seen.add(word);
    return word;
  });
}

/** The page's fragment in Pagefind's format, with the text as it is shown. */
export const toFragment = ({ url, title, content, files, date, filters }: SearchRecord): string =>
  `pagefind_dcd${JSON.stringify({
    url,
    content,
    word_count: wordsOfText(content).length,
    filters: { ngay: [date], 'don-vi': filters['don-vi'] },
    meta: { title },
    anchors: [],
    ...(files && { files }),
  })}`;
