import type { TextSpan } from '../../vietnamese/text-span.ts';

export interface SpelledName extends TextSpan {
  /** The whole word of the source that holds it: `/tep/mac-gia-na.jpg`. */
  token: string;
  /** Whether it is written as addresses and ids are: without marks and spaces. */
  isAddress: boolean;
}

const longestToken = 120;

/** One letter for one, without marks and in lower case, so that places stay the same. */
const foldLetters = (text: string): string =>
  text.replace(/[^\0-\x7F]/g, (letter) => {
    const plain = letter.normalize('NFD').charAt(0).toLowerCase();
    return plain.length === 1 ? plain.replace('đ', 'd') : letter;
  });

/** Finds a full name as it is, and as addresses, file names and ids spell it: `mac-gia-na`, `Mac_Gia_Na`. */
export function findSpelledNames(source: string, name: string): SpelledName[] {
  const parts = foldLetters(name)
    .toLowerCase()
    .split(/[ .]+/)
    .filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => /^[a-z]+$/.test(part))) return [];
  const pattern = new RegExp(`(?<![a-z0-9])${parts.join('(?:[-_ +.]|%20){0,2}')}(?![a-z0-9])`, 'g');
  const folded = foldLetters(source).toLowerCase();
  if (folded.length !== source.length) return [];
  return Array.from(folded.matchAll(pattern), ({ index, 0: found }): SpelledName => {
    const text = source.slice(index, index + found.length);
    const before = /[^\s()"'<>[\]]*$/.exec(source.slice(Math.max(0, index - longestToken), index))?.[0] ?? '';
    const after =
      /^[^\s()"'<>[\]]*/.exec(source.slice(index + text.length, index + text.length + longestToken))?.[0] ?? '';
    const isAddress = /^[!-~]+$/.test(text) || /[/#.]$/.test(before) || /^\.[a-z]{2,4}$/.test(after);
    return { start: index, end: index + text.length, text, token: before + text + after, isAddress };
  }).filter(
    ({ text, isAddress }) => isAddress || text.toLowerCase() === name.toLowerCase() || !/[^\0-\x7F]/.test(text),
  );
}
