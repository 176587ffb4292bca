import { isScalar, visit, type Document } from 'yaml';
import { cleanText } from '../../vietnamese/clean-text.ts';

/**
 * Characters that neither a page nor a clean source contains: only an escape (`"\0"`, `"\u200b"`) brings them into a
 * value. They are line ends other than `\n`, control and invisible characters, and halves of a character.
 */
const unshown =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\xAD\u180E\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}|(?![\u200D\uFE0F])\p{Default_Ignorable_Code_Point}/u;

export interface UnshownCharacter {
  offset: number;
  /** As standards name it: `U+0000`. */
  name: string;
}

/** Makes every key and value of a document clean, as the sources are. Returns the characters that may stand in none. */
export function cleanYamlValues(document: Document): UnshownCharacter[] {
  const found: UnshownCharacter[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || typeof node.value !== 'string') return;
      const character = unshown.exec(node.value)?.[0];
      if (character !== undefined) found.push({ offset: node.range?.[0] ?? 0, name: nameOf(character) });
      node.value = cleanText(node.value);
    },
  });
  return found;
}

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
