import { describe, expect, it } from 'vitest';
import { decodeViqr } from './decode-viqr.ts';

describe('decodeViqr', () => {
  it.each([
    ['To^? tua^`n tra ba?o ve^. ddu+o+`ng ven so^ng', 'Tổ tuần tra bảo vệ đường ven sông'],
    ["DDo^.i ca?nh sa't na(m nay", 'Đội cảnh sát năm nay'],
    ['nghi. giao ban.', 'nghị giao ban.'],
    ["Co' ai khai? Co' ba. Kho^ng co.", 'Có ai khai? Có ba. Không co.'],
    ['ba (hai) xe', 'ba (hai) xe'],
  ])('reads %s', (text, meant) => {
    expect(decodeViqr(text)).toBe(meant);
  });
});
