import { expect, test } from 'vitest';
import { legalXml } from './legal-xml.ts';

test.each([
  ['a null', 'Công\u0000an', 'Côngan'],
  ['a backspace and an escape', 'Công\u0008 \u001Ban', 'Công an'],
  ['half of a surrogate pair', 'Công \uD83Dan', 'Công an'],
  ['a noncharacter', 'Công an\uFFFE\uFFFF', 'Công an'],
])('drops %s', (_, text, kept) => {
  expect(legalXml(text)).toBe(kept);
});

test.each([
  ['a tab and line ends', 'Công\tan\r\n'],
  ['an emoji', 'Phòng cháy 🚒'],
  ['Vietnamese in NFC', 'Đường dây nóng'.normalize('NFC')],
  ['Vietnamese in NFD', 'Đường dây nóng'.normalize('NFD')],
  ['what escaping takes care of', '<a href="?x&y">]]></a>'],
])('keeps %s', (_, text) => {
  expect(legalXml(text)).toBe(text);
});
