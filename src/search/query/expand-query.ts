import { groupBy } from '../../vietnamese/group-by.ts';
import type { Abbreviation } from '../../schemas/abbreviation.ts';
import { canonicalSyllable } from '../../vietnamese/canonical-syllable.ts';
import { decodeTelex } from '../../vietnamese/decode-telex.ts';
import { decodeVni } from '../../vietnamese/decode-vni.ts';
import { fold } from '../../vietnamese/fold.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';
import { wordsOfText } from './words-of-text.ts';

/**
 * Words that may replace some tokens of a query. They are searched in addition to the tokens, never instead of them.
 */
export interface Alternative {
  /** Index of the first replaced token, and the number of tokens. */
  start: number;
  length: number;
  /** In lower case (NFC), with their marks. */
  words: string[];
}

export type QueryExpander = (tokens: readonly string[]) => Alternative[];

/**
 * Other meanings of a query: an abbreviation with one meaning, spelled out, and the other way round; a word that was
 * typed with the input method off. A token without marks stands for all marks. An abbreviation that is also a syllable
 * (`CA`, `CAP`, `ĐA`) is left alone: a reader who types `cap` rather means `cấp`.
 */
export function createQueryExpander(abbreviations: readonly Abbreviation[]): QueryExpander {
  const synonyms = groupBy(abbreviations.flatMap(synonymsOf), ({ from }) => from[0]?.folded);
  return (tokens) => {
    const query = tokens.map(toWord);
    return query.flatMap((word, start) => {
      const expanded = (synonyms.get(word.folded) ?? [])
        .filter(({ from }) => from.every((wanted, at) => stands(query[start + at], wanted)))
        .map(({ from, words }) => ({ start, length: from.length, words }));
      // An abbreviation such as `CAX` or `TW` may look like Telex keys, but it is known.
      if (expanded.some(({ length }) => length === 1)) return expanded;
      const meant = decodeTelex(word.typed) ?? decodeVni(word.typed);
      return meant ? [...expanded, { start, length: 1, words: [meant] }] : expanded;
    });
  };
}

interface Word {
  typed: string;
  exact: string;
  folded: string;
}

interface Synonym {
  from: Word[];
  words: string[];
}

function synonymsOf({ short, long, ambiguous }: Abbreviation): Synonym[] {
  if (ambiguous || isSyllable(fold(short))) return [];
  const shortWords = wordsOfText(lower(short));
  return long
    .map((text) => wordsOfText(lower(text)))
    .flatMap((longWords) => [
      { from: shortWords.map(toWord), words: longWords },
      { from: longWords.map(toWord), words: shortWords },
    ]);
}

function toWord(typed: string): Word {
  const exact = canonicalSyllable(typed);
  return { typed, exact, folded: fold(exact) };
}

const stands = (token: Word | undefined, wanted: Word): boolean =>
  token?.exact === wanted.exact || (token?.exact === token?.folded && token?.folded === wanted.folded);

const lower = (text: string): string => text.normalize('NFC').toLowerCase();
