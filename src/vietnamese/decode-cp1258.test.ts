import { describe, expect, it } from 'vitest';
import { decodeCp1258 } from './decode-cp1258.ts';

describe('decodeCp1258', () => {
  it.each([
    ['Tôò tuâÌn tra baÒo vêò', 'Tộ tuần tra bảo vệ'],
    ['ðýõÌng, lâìn, nhýÞng', 'đường, lấn, những'],
    ['500.000 þ', '500.000 ₫'],
    ['no letter of it', 'no letter of it'],
  ])('reads %s', (text, meant) => {
    expect(decodeCp1258(text)).toBe(meant);
  });
});
