import { describe, expect, it } from 'vitest';
import { decodeVniWindows } from './decode-vni-windows.ts';

describe('decodeVniWindows', () => {
  it.each([
    ['Toå tuaàn tra baûo veä ñöôøng ven soâng', 'Tổ tuần tra bảo vệ đường ven sông'],
    ['cöôùp giaät, nghæ pheùp, kyõ naêng', 'cướp giật, nghỉ phép, kỹ năng'],
    ['ÑOÄI CAÛNH SAÙT, Ñöùc', 'ĐỘI CẢNH SÁT, Đức'],
    ['13/2023/NÑ-CP', '13/2023/NĐ-CP'],
    ['no letter of it', 'no letter of it'],
  ])('reads %s', (text, meant) => {
    expect(decodeVniWindows(text)).toBe(meant);
  });
});
