import { expect, it } from 'vitest';
import { checkLines } from './check-size.ts';

const said = (text: string): string | undefined => {
  const problem = checkLines('a.md', text);
  return problem && `${problem.line} ${problem.ruleId} ${problem.reason} ${problem.cure}`;
};

it('refuses a letter with more marks than any has, before a normaliser sorts them', () => {
  expect(said(`Một\na${'\u0301\u0323'.repeat(40_000)}`)).toBe(
    '2 dau-qua-nhieu Dòng này có một chữ cái mang hơn 32 dấu chồng lên nhau. Xóa chữ ấy rồi gõ lại.',
  );
});

it.each(['NFC', 'NFD'] as const)('lets every text pass that a person typed, in %s', (form) => {
  expect(said('Tổ tuần tra ở xã Đường Lụa, ngữ nghĩa\n'.normalize(form).repeat(200))).toBeUndefined();
  expect(said(`a${'\u0301'.repeat(32)}`)).toBeUndefined();
});
