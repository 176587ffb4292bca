/** Tones and hats on one vowel in any order: NFC leaves `e` + U+0301 + U+0302 in two pieces. */
const tonesAndHats = /([AEOaeo]\u0323?)([\u0300-\u0303\u0306\u0309]{2,})/g;
const hats = /[\u0302\u0306]/g;
const tones = /[\u0300\u0301\u0303\u0309]/g;

const hatsFirst = (marks: string): string => marks.replace(tones, '') + marks.replace(hats, '');

/** Puts each tone after the hat of its vowel, and composes the text (NFC). */
export const orderMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(tonesAndHats, (_, vowel: string, marks: string) => vowel + hatsFirst(marks))
    .normalize('NFC');
