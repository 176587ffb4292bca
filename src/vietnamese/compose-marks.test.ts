import { expect, it } from 'vitest';
import { composeMarks } from './compose-marks.ts';

it.each(['tin-tức', 'Đêm ở xã Bến Trầm', 'ệ', '🚓 công an', ''])('%s is one, however its marks stand', (text) => {
  expect(composeMarks(text)).toBe(text);
  expect(composeMarks(text.normalize('NFD'))).toBe(text);
});

it.each(['e\u0302\u0323', 'e\u0323\u0302', 'ê\u0323', 'ẹ\u0302'])(
  'composes a letter in whatever order: %s',
  (letter) => {
    expect(composeMarks(`tin ${letter}`)).toBe('tin ệ');
  },
);

it('leaves letters that NFC takes for others', () => {
  expect(composeMarks('a\u0301\u212aa\u0301\u1fef')).toBe('á\u212aá\u1fef');
});
