import { expect, it } from 'vitest';
import { foldSigns } from './fold-signs.ts';

it.each([
  ['Số 001085000123', 'Số 001085000123'],
  ['００１０８５０００１２３', '001085000123'],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['०९', '09'],
  ['001\u2011085\u2010000\u2212123', '001-085-000-123'],
  ['（15 tuổi）', '(15 tuổi)'],
  ['từ 5–7 và ½', 'từ 5–7 và ½'],
  ['𝟘', '𝟘'],
])('%s → %s', (text, folded) => {
  expect(foldSigns(text)).toBe(folded);
  expect(folded).toHaveLength(text.length);
});

it('folds every digit of the basic plane to its value', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const sign = String.fromCharCode(code);
    if (/\p{Nd}/u.test(sign)) expect(foldSigns(sign)).toMatch(/^\d$/);
  }
  expect(foldSigns('០១២៣៤៥៦៧៨៩𝟎꘠꘡꘢꘣꘤꘥꘦꘧꘨꘩')).toBe('0123456789𝟎0123456789');
});
