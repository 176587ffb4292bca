const marks: Record<string, string> = {
  ...{ '^': '\u0302', '(': '\u0306', '+': '\u031B' },
  ...{ "'": '\u0301', '`': '\u0300', '?': '\u0309', '~': '\u0303', '.': '\u0323' },
};

/** A bracket is a breve only before a tone or a letter; otherwise it opens a remark. */
const codes = /dd|DD|Dd|([aeo]\^|a\((?=['`?~.a-z])|[ou]\+)(['`?~.])?|([aeiouy])(['`?~.])/gi;
/** The text after a sign that is a tone: the word or the sentence goes on. */
const goesOn = /^(?:\p{L}| \p{Ll})/u;

/**
 * Decodes Vietnamese typed with signs for its marks (VIQR): `co^ng ta'c` → `công tác`. A full stop or question mark
 * after a plain vowel is a tone only if the sentence goes on.
 */
export const decodeViqr = (text: string): string =>
  text.replace(codes, (found: string, shaped?: string, tone = '', vowel?: string, sign = '', index = 0) => {
    if (shaped) return withMarks(shaped + tone);
    if (!vowel) return found.startsWith('D') ? 'Đ' : 'đ';
    const isStop = '.?'.includes(sign) && !goesOn.test(text.slice(index + 2, index + 4));
    return isStop ? found : withMarks(found);
  });

const withMarks = (typed: string): string => typed.replace(/[^a-z]/gi, (sign) => marks[sign] ?? sign).normalize('NFC');
