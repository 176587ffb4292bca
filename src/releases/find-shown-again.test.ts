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

it.each(['/tep/0123456789abcdef', '/tep/0123456789abcdef/', '/tep/tai-ve/0123456789abcdef/ten-khac.docx'])(
  'finds a withdrawn document, noted as %s, under whatever name the older release has it',
  (noted) => {
    const files = new Set(['index.html', 'tep/0123456789abcdef/quyet-dinh-12.pdf', 'tep/fedcba9876543210/a.pdf']);
    const note = book(gone('da-go', noted, '/tep/00112233445566aa'));
    const older = { addressBook: undefined, files };
    expect(findShownAgain({ live: note, older })).toEqual({ withdrawn: [noted], expired: [] });
    const addressBook = book(gone('da-go', '/tep/0123456789abcdef/quyet-dinh-12.pdf'));
    expect(findShownAgain({ live: note, older: { addressBook, files } })).toEqual({ withdrawn: [], expired: [] });
  },
);

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
