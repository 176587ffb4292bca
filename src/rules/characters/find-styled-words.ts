import type { ProblemPlace } from '../../problems/problem.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { isAddress, styledLetters } from '../../vietnamese/styled-letters.ts';
import { uncleanCharacters } from '../../vietnamese/unclean-characters.ts';
import { sourceLines } from '../source-lines.ts';

export interface StyledWord {
  /** The word as written, and with plain letters. */
  word: string;
  plain: string;
  place: ProblemPlace;
}

const styles = uncleanCharacters.filter(({ kind }) => kind === 'chu-kieu');
/** A character of styled words. Most files have none. */
const sign =
  /[\u0131\u01EB\u0237\u0250-\u02FF\u0305\u0332-\u0338\u033F\u035C-\u0362\u1D00-\u1DBF\u20D0-\u20F0\u2100-\u218F\u2460-\u24FF\u2776-\u2793\u3371-\u33DF\uA730-\uA7FF\uFB00-\uFB06\uFF10-\uFF5A]|[\u{1D400}-\u{1D7FF}\u{1F100}-\u{1F189}]|\p{M}{2}/u;

const isStyled = (word: string): boolean =>
  styles.some(({ pattern, replacement }) =>
    Array.from(word.matchAll(pattern)).some(
      ({ 0: found, index }) =>
        found !== (typeof replacement === 'string' ? replacement : replacement(found, index, word)),
    ),
  );

/** The words of a source with letters that only look like letters, in order. */
export function findStyledWords(source: string): StyledWord[] {
  if (!sign.test(source)) return [];
  return sourceLines(source).flatMap(({ text, line }) =>
    sign.test(text)
      ? Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: word, index }) =>
          isStyled(word.normalize('NFC')) ? [{ word, plain: cleanText(word), place: { line, column: index + 1 } }] : [],
        )
      : [],
  );
}

const most = 40;
const short = (text: string): string => (text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text);

/** One problem for all of them, at the first one's place; undefined for a source without any. */
export function describeStyledWords(
  source: string,
): { place: ProblemPlace; message: string; cure: string } | undefined {
  const words = findStyledWords(source);
  const [first] = words;
  if (!first) return undefined;
  return {
    place: first.place,
    message: `${words.length} chỗ dùng chữ kiểu lạ thay cho chữ thường, chỗ đầu tiên là \`${short(first.word)}\`, đúng ra là \`${short(first.plain)}\`.`,
    cure: 'Chạy `npm run check -- --fix` để thay, hoặc gõ lại; muốn đậm thì viết `**chữ đậm**`.',
  };
}

/** Addresses with letters that only look like letters. They stay, since plain letters would lead elsewhere. */
export function findOddAddresses(source: string): { place: ProblemPlace; message: string; cure: string }[] {
  if (!sign.test(source)) return [];
  return sourceLines(source).flatMap(({ text, line }) =>
    Array.from(text.matchAll(/[^\s`<>()[\]"'“”]+/gu)).flatMap(({ 0: word, index }) => {
      const [letter] = word.match(styledLetters) ?? [];
      if (letter === undefined || !isAddress(word)) return [];
      const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return {
        place: { line, column: index + 1 },
        message: `Địa chỉ \`${short(word)}\` có \`${letter}\` (U+${code}) chỉ giống chữ thường; trang giữ nguyên vì đổi chữ là đổi sang địa chỉ khác.`,
        cure: 'Địa chỉ thật thì gõ lại bằng chữ thường; địa chỉ giả thì viết thêm bằng lời chữ nào bị thay.',
      };
    }),
  );
}
