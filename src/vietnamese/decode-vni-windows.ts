/** Marks that are written as letters after their vowel. */
const marks: Record<string, string> = {
  ...{ ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' },
  ...{ â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323' },
  ...{ ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323' },
};
const letters: Record<string, string> = { ñ: 'đ', ö: 'ư', ô: 'ơ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const codes = /([aeouyöô])([ùøûõïâáàåãäêéèúüë])|[ñöôíìæóòî]/gi;

/**
 * Decodes text of a VNI font (VNI-Times) that was read as Latin-1: `coâng taùc` → `công tác`. Other text becomes
 * nonsense, so check for evidence first.
 */
export const decodeVniWindows = (text: string): string =>
  text
    .normalize('NFC')
    .replace(codes, (code: string, vowel?: string, mark?: string) =>
      vowel && mark ? (letterOf(vowel) + (marks[mark.toLowerCase()] ?? '')).normalize('NFC') : letterOf(code),
    );

function letterOf(code: string): string {
  const small = code.toLowerCase();
  const letter = letters[small] ?? small;
  return small === code ? letter : letter.toUpperCase();
}
