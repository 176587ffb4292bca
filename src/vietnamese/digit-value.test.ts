import { expect, it } from 'vitest';
import { digitValue } from './digit-value.ts';

it.each(['0123456789', '٠١٢٣٤٥٦٧٨٩', '०१२३४५६७८९', '０１２３４５６７８９', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿', '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙'])(
  'knows the value of each digit of %s',
  (digits) => {
    expect(Array.from(digits, digitValue).join('')).toBe('0123456789');
  },
);
