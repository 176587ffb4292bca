import { guessEncoding } from '../../vietnamese/guess-encoding.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';

const legacyLetters = /[¡-¬®µ-¾]/;
const edges = /^[!-@[-`{-~“”‘’…–—]+|[!-@[-`{-~“”‘’…–—]+$/g;

/**
 * Tells of each word of a line whether its soft hyphens may be TCVN3's ư: `t\u00AD vÊn` has one that must not be lost.
 * If the whole line is TCVN3, all of them are.
 */
export function createSoftHyphenGuard(line: string): (word: string) => boolean {
  const isTcvn3 = line.includes('\u00AD') && guessEncoding(line)?.name.startsWith('TCVN3') === true;
  return (word) => {
    if (!word.includes('\u00AD')) return false;
    if (isTcvn3 || legacyLetters.test(word)) return true;
    return isSyllable(word.replace(edges, '').replaceAll('\u00AD', 'ư'));
  };
}
