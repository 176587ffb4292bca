/**
 * The differences between Windows-1258 and Latin-1: four letters, the sign ₫, and five marks that follow their vowel.
 */
const characters: Record<string, string> = {
  ...{ Ã: 'Ă', ã: 'ă', Ð: 'Đ', ð: 'đ', Õ: 'Ơ', õ: 'ơ', Ý: 'Ư', ý: 'ư', þ: '₫' },
  ...{ Ì: '\u0300', ì: '\u0301', Ò: '\u0309', ò: '\u0323', Þ: '\u0303' },
};

const codes = /[ÃãÐðÕõÝýþÌìÒòÞ]/g;

/**
 * Decodes Windows-1258 that was read as Latin-1: `Hôòi nghiò` → `Hội nghị`. Turns correct Vietnamese into nonsense.
 */
export const decodeCp1258 = (text: string): string =>
  text.replace(codes, (code) => characters[code] ?? code).normalize('NFC');
