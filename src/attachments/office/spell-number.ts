/** Lengths of numbers of papers that may begin with noughts, which a workbook takes off: from which length, to which. */
const padded: Readonly<Record<number, number>> = { 8: 9, 10: 12, 11: 12 };

/**
 * How a number of a cell may read: as it is kept, and with the noughts that its format puts in front. Without a format
 * of its own, a number that may be that of a paper is spelt both ways; amounts are not.
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
