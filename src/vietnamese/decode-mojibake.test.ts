import { describe, expect, it } from 'vitest';
import { decodeMojibake } from './decode-mojibake.ts';

describe('decodeMojibake', () => {
  it.each([
    ['Tá»• tuáº§n tra báº£o vá»‡ Ä‘Æ°á»\u009Dng', 'Tổ tuần tra bảo vệ đường'],
    ['lÃ m viá»‡c, vÃ  cÃ´ng an', 'làm việc, và công an'],
    ['LÃ\u00A0m ðŸš“ â€œtinâ€\u009D', 'Làm 🚓 “tin”'],
    ['XÃ VẠN TÙNG, ĐÃ', 'XÃ VẠN TÙNG, ĐÃ'],
    ['Ã\u0081n, \u00E0\u0080\u0080', 'Án, \u00E0\u0080\u0080'],
  ])('reads %s', (text, meant) => {
    expect(decodeMojibake(text)).toBe(meant);
  });
});
