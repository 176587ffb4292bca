import { uncleanCharacters } from './unclean-characters.ts';

const told = uncleanCharacters.filter(({ kind }) => kind === 'an' || kind === 'xuong-dong');

/** The first invisible character that `cleanText` would take out of a text; undefined where there is none. */
export function findInvisible(text: string): { character: string; index: number } | undefined {
  let first: { character: string; index: number } | undefined;
  for (const { pattern } of told) {
    const index = text.search(pattern);
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    if (index >= 0 && (!first || index < first.index)) first = { character, index };
  }
  return first;
}
