/** Where Windows-1258 and Latin-1 differ: five letters and five marks that follow their vowel. */
const characters: Record<string, string> = {
  ...{ Ã: 'Ă', ã: 'ă', Ð: 'Đ', ð: 'đ', Õ: 'Ơ', õ: 'ơ', Ý: 'Ư', ý: 'ư', þ: '₫' },
  ...{ Ì: '\u0300', ì: '\u0301', Ò: '\u0309', ò: '\u0323', Þ: '\u0303' },
};

const codes = /[ÃãÐðÕõÝýþÌìÒòÞ]/g;

/** Windows-1258 that was read as Latin-1: `Hôòi nghiò` → `Hội nghị`. Correct Vietnamese comes out as nonsense. */
export const decodeCp1258 = (text: string): string =>
  text.replace(codes, (code) => characters[code] ?? code).normalize('NFC');
