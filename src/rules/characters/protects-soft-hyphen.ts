import { guessEncoding } from '../../vietnamese/guess-encoding.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';

const legacyLetters = /[¡-¬®µ-¾]/;
const edges = /^[!-@[-`{-~“”‘’…–—]+|[!-@[-`{-~“”‘’…–—]+$/g;

/**
 * Says of the words of a line whether their soft hyphens are rather TCVN3's ư than dirt: `t\u00AD vÊn` holds one that must
 * not be lost. Where the whole line is TCVN3, all are.
 */
export function createSoftHyphenGuard(line: string): (word: string) => boolean {
  const isTcvn3 = line.includes('\u00AD') && guessEncoding(line)?.name.startsWith('TCVN3') === true;
  return (word) => {
    if (!word.includes('\u00AD')) return false;
    if (isTcvn3 || legacyLetters.test(word)) return true;
    return isSyllable(word.replace(edges, '').replaceAll('\u00AD', 'ư'));
  };
}
