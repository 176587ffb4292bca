import { expect, it } from 'vitest';
import { isSearching, longestSearch, readSearchState, writeSearchState } from './search-state.ts';

const read = (address: string) => readSearchState(new URLSearchParams(address));

it.each([['NFC'], ['NFD']])('reads a query typed in %s as NFC', (form) => {
  const parameters = new URLSearchParams({ q: ' lừa đảo '.normalize(form) });
  expect(readSearchState(parameters).query).toBe('lừa đảo'.normalize('NFC'));
});

it('reads filters, order and page', () => {
  expect(
    read('q=xe&don-vi=pc08&chuyen-muc=thong-bao&the=lua-dao&nam=2026&sap-xep=moi-nhat&nguyen-van=1&trang=3'),
  ).toEqual({
    query: 'xe',
    filters: { 'don-vi': 'pc08', 'chuyen-muc': 'thong-bao', the: 'lua-dao', nam: '2026' },
    order: 'moi-nhat',
    isLiteral: true,
    page: 3,
  });
});

it.each([
  ['trang=0'],
  ['trang=-2'],
  ['trang=1.5'],
  ['trang=hai'],
  ['don-vi=&nam=+&sap-xep=khac'],
  ['nguyen-van=0'],
  ['q=%00%E2%80%AE+%E2%80%8B'],
])('takes %s for nothing', (address) => {
  expect(read(address)).toEqual({ query: '', filters: {}, order: 'phu-hop', isLiteral: false, page: 1 });
});

it.each([[''], ['q=xe'], ['q=xe&the=lua-dao&nam=2026'], ['don-vi=pc08&sap-xep=moi-nhat&nguyen-van=1&trang=2']])(
  'writes what it read: %s',
  (address) => {
    expect(writeSearchState(read(address)).toString()).toBe(address);
  },
);

it.each([
  ['', false],
  ['sap-xep=moi-nhat', false],
  ['q=xe', true],
  ['nam=2026', true],
])('knows whether %j looks for anything', (address, searching) => {
  expect(isSearching(read(address))).toBe(searching);
});

it.each([
  ['two lines and tabs', 'lừa\r\n\tđảo', 'lừa đảo'],
  ['half an emoji', 'xe \ud83d máy', 'xe máy'],
  ['marks of direction', '\u202elừa\u200f đảo', 'lừa đảo'],
  ['HTML, which is only text', '<b>"xe', '<b>"xe'],
  ['far too much', 'ế'.normalize('NFD').repeat(10_000), 'ế'.repeat(longestSearch)],
  ['an emoji at the very end', `${'a'.repeat(longestSearch - 1)}🚓`, 'a'.repeat(longestSearch - 1)],
])('takes %s for one clean line', (_name, typed, query) => {
  expect(readSearchState(new URLSearchParams([['q', typed]])).query).toBe(query);
});
