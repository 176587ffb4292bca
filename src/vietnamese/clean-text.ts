import { orderMarks } from './order-marks.ts';
import { replaceLookAlikes } from './replace-look-alikes.ts';
import { uncleanCharacters } from './unclean-characters.ts';

/**
 * Plain text, precomposed Vietnamese and common signs: cleaning changes nothing in such a text, which is the usual
 * case. A list of allowed characters is six times as fast as a search for unclean ones.
 */
const settled =
  /^[\t\n -~\xA1-\xAC\xAE-\xCF\xD1-\xEF\xF1-\u0130\u0132-\u0188\u018A-\u01EA\u01EC-\u0236\u0238-\u024F\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u20CF\u2190-\u245F\u2500-\u2775\u2794-\u2FFF]*$/;

/**
 * Cleans a text for every other module: precomposed (NFC), each tone after the hat of its vowel, the real Đ, Latin
 * letters instead of look-alikes, plain spaces, no invisible characters, lines that end with \n. Tabs stay. Cleaning
 * twice changes nothing more. Convert TCVN3 before, because its ư is the soft hyphen, which is removed here.
 */
export function cleanText(text: string): string {
  const composed = text.normalize('NFC').replace(/\r\n?/g, '\n');
  if (settled.test(composed)) return composed;
  const plain = uncleanCharacters.reduce(
    (clean, { pattern, replacement }) =>
      typeof replacement === 'string' ? clean.replace(pattern, replacement) : clean.replace(pattern, replacement),
    composed,
  );
  return replaceLookAlikes(orderMarks(plain));
}
