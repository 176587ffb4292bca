/** Document numbers that may start with zeros, which a workbook removes: shortened length → full length. */
const padded: Readonly<Record<number, number>> = { 8: 9, 10: 12, 11: 12 };

/**
 * Spells the possible readings of a cell's number: as stored, or with the leading zeros of its format. Without a
 * format, a number that may be a document number gets both spellings; an amount gets one.
 */
export function spellNumber(kept: string, format = ''): string[] {
  const number = kept.trim();
  const plain = /e/i.test(number) && Number.isSafeInteger(Number(number)) ? String(Number(number)) : number;
  if (!/^\d+$/.test(plain)) return plain === '' ? [] : [plain];
  const bare = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/^0[0\s-]*$/.test(bare) && bare.length > 1) return [plain.padStart(bare.replaceAll(/[^0]/g, '').length, '0')];
  const isAmount = /[,.%ymdhs]/i.test(bare) || Number(plain) % 1000 === 0;
  const length = padded[plain.length];
  return isAmount || length === undefined ? [plain] : [plain, plain.padStart(length, '0')];
}
