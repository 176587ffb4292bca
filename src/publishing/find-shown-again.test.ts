import { expect, it } from 'vitest';
import { findShownAgain } from './find-shown-again.ts';

const files = new Set(['index.html', 'bai-viet/2026/a/index.html', 'bai-viet/2026/b/index.html', 'c.html']);
const gone = (kind: string, ...paths: string[]): object[] => paths.map((path) => ({ path, kind }));
const book = (...pages: object[][]): string => JSON.stringify({ redirects: [], gone: pages.flat(), headers: [] });
const live = book(
  gone('da-go', '/bai-viet/2026/b/', '/c.html', '/bai-viet/2026/chua-tung-co/', '/xem.aspx?id=1', '/%zz/'),
  gone('het-han', '/bai-viet/2026/a/'),
);

it('finds what was withdrawn, and what expired, and would be shown again', () => {
  expect(findShownAgain({ live, older: { addressBook: undefined, files } })).toEqual({
    withdrawn: ['/bai-viet/2026/b/', '/c.html'],
    expired: ['/bai-viet/2026/a/'],
  });
});

it('finds a withdrawn picture by any of its variants', () => {
  const pictures = new Set(['index.html', 'anh/0011223344556677-480.avif', 'anh/8899aabbccddeeff-480.avif']);
  const withdrawn = gone('da-go', '/anh/0011223344556677-1200.jpg', '/anh/0123456789abcdef-480.webp');
  expect(findShownAgain({ live: book(withdrawn), older: { addressBook: undefined, files: pictures } })).toEqual({
    withdrawn: ['/anh/0011223344556677-1200.jpg'],
    expired: [],
  });
});

it('leaves what was gone then, too', () => {
  const addressBook = book(gone('da-go', '/c.html', '/bai-viet/2026/a/'));
  expect(findShownAgain({ live, older: { addressBook, files } })).toEqual({
    withdrawn: ['/bai-viet/2026/b/'],
    expired: [],
  });
});

it.each([undefined, '{}', book(), 'không phải JSON'])('finds nothing when nothing was gone: %j', (none) => {
  expect(findShownAgain({ live: none, older: { addressBook: undefined, files } })).toEqual({
    withdrawn: [],
    expired: [],
  });
});
