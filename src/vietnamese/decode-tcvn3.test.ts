import { describe, expect, it } from 'vitest';
import { decodeTcvn3 } from './decode-tcvn3.ts';

describe('decodeTcvn3', () => {
  it.each([
    ['Tæ tuÇn tra b¶o vÖ ®\u00ADêng ven s«ng', 'Tổ tuần tra bảo vệ đường ven sông'],
    ['c\u00ADíp giËt, trém c¾p, l\u00ADu ®éng', 'cướp giật, trộm cắp, lưu động'],
    ['§éi C¶nh s¸t giao th«ng', 'Đội Cảnh sát giao thông'],
    ['TR¦êNG', 'TRƯờNG'],
    ['13/2023/N§-CP', '13/2023/NĐ-CP'],
    ['no letter of it', 'no letter of it'],
  ])('reads %s', (text, meant) => {
    expect(decodeTcvn3(text)).toBe(meant);
  });
});
