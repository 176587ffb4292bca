import { isSyllable } from '../vietnamese/is-syllable.ts';

const legacyLetters = /[¡-¬®µ-¾]/;
const edges = /^[!-@[-`{-~“”‘’…–—]+|[!-@[-`{-~“”‘’…–—]+$/g;

/** Whether the soft hyphens of a word are rather TCVN3's ư than dirt: `t\u00AD vÊn` holds one that must not be lost. */
export function protectsSoftHyphen(word: string): boolean {
  if (!word.includes('\u00AD')) return false;
  if (legacyLetters.test(word)) return true;
  return isSyllable(word.replace(edges, '').replaceAll('\u00AD', 'ư'));
}
