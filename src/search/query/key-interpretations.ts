import { wellFormed } from '../../vietnamese/well-formed.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { publishedKey, saidKey } from '../index/index-keys.ts';
import { readQueryDates } from './read-query-dates.ts';
import { readDocumentNumber } from './read-document-numbers.ts';
import { readQuery, type QueryToken } from './read-query.ts';

/** A query in which index keys replace the dates or the document number. */
export interface KeyInterpretation {
  tokens: QueryToken[];
  /** The tokens that are keys; this interpretation finds only pages that have all of them. */
  keys: QueryToken[];
  /** Whether the page names the date or document; if false, the page was only published on that date. */
  isSaid: boolean;
}

/** Text between quotation marks is searched literally. */
const quotation = /["“”]/;

/** The interpretations of a query in which a day, month or document is one word however it is written. */
export function keyInterpretations(text: string): KeyInterpretation[] {
  const clean = cleanText(wellFormed(text)).slice(0, 500).toLowerCase();
  if (quotation.test(clean) || !/\d/.test(clean)) return [];
  const interpretations = [
    { read: readQueryDates(clean, saidKey), isSaid: true },
    { read: readQueryDates(clean, publishedKey), isSaid: false },
    // `tháng 6/2020` is not a document.
    { read: readDocumentNumber(readQueryDates(clean, () => '')) ?? clean, isSaid: true },
  ];
  return interpretations.flatMap(({ read, isSaid }) => {
    if (read === clean) return [];
    const { tokens } = readQuery(read);
    return [{ tokens, keys: tokens.filter((token) => /^z[ndv]\d/.test(token.text)), isSaid }];
  });
}
