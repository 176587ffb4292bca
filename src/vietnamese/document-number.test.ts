import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from './document-number.ts';

const textsIn = (text: string) => findDocumentNumbers(text).map((span) => span.text);

describe('findDocumentNumbers', () => {
  it.each([
    '13/2023/NĐ-CP',
    '13/2023/ND-CP',
    '13/2023/NĐCP',
    '13/2023/NĐ–CP',
    '13/2023/NĐ\u2011CP',
    '13 / 2023 / NĐ-CP',
    '13\u00A0/\u00A02023\u00A0/\u00A0NĐ-CP',
    '08/2024/TT-BCA',
    '91/2025/QH15',
    '04/2021/UBTVQH15',
    '05/2024/TTLT-BCA-BQP-TANDTC',
    '113/2026/L-CTN',
    '1234/QĐ-CAT-PX03',
    '89/TTr-CAT-PC64',
    '25/KH-CAT',
    '01/CT-TTg',
    '15/QĐ',
    '567/CAT-PV01',
  ])('finds %s within a sentence, in either form', (number) => {
    for (const sentence of [`Căn cứ số ${number}, cơ quan`, `Quyết định (số: ${number}).`]) {
      expect(textsIn(sentence.normalize('NFC'))).toEqual([number]);
      expect(textsIn(sentence.normalize('NFD'))).toEqual([number]);
    }
  });

  it('says where each one stands', () => {
    const text = 'Luật số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP';
    expect(findDocumentNumbers(text)).toEqual([
      { start: 8, end: 20, text: '91/2025/QH15' },
      { start: 34, end: 48, text: '356/2025/NĐ-CP' },
    ]);
  });

  it.each([
    '',
    '19/06/2020',
    '120/km-h',
    '24/24H',
    '1/2 người',
    'xe 99H-1/123',
    'a13/2023/NĐ-CP',
    '1/13/2023/NĐ-CP',
    '13/2023/nđ-cp',
    '123456/QĐ-CAT',
    '5/Đ',
  ])('finds none in `%s`', (text) => {
    expect(textsIn(text)).toEqual([]);
  });

  it.each(['1/', '1', 'Đ', '1/2020/', '1/ĐĐ-', '1/QĐ-A-A-A-A', ' / '])(
    'is not held up by a hundred thousand characters of `%s`',
    (piece) => {
      const hostile = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(textsIn(`${hostile} 13/2023/NĐ-CP`).at(-1)).toBe('13/2023/NĐ-CP');
    },
  );
});
