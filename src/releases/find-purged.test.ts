import { expect, it } from 'vitest';
import { findPurged } from './find-purged.ts';

const files = [
  'index.html',
  'bai-viet/2026/a/index.html',
  'bai-viet/2026/b/index.html',
  'anh/0a-480.webp',
  'anh/0a-480.avif',
  '_astro/cu.js',
  'pagefind/2026-0a/fragment/vi_1.pf_fragment',
  'index.html.br',
  '_dia-chi.json',
  'ngoai-tuyen/da-go/00.bin',
];
const book = (gone: string[], moved: string[] = []): string =>
  JSON.stringify({
    gone: gone.map((path) => ({ path, kind: 'da-go' })),
    redirects: moved.map((from) => ({ from, to: '/' })),
  });
const live = { files, addressBook: book([]) };

it('names a withdrawn page, its pictures and the index that quotes it', () => {
  const next = {
    files: ['index.html', 'bai-viet/2026/a/index.html', 'bai-viet/2026/b/index.html', 'pagefind/2026-0b/meta.pf_meta'],
    addressBook: book(['/bai-viet/2026/a/']),
  };
  expect(findPurged(live, next)).toEqual([
    '/anh/0a-480.avif',
    '/anh/0a-480.webp',
    '/bai-viet/2026/a/',
    '/pagefind/2026-0a/*',
  ]);
});

it('names a picture that was changed while its article stays', () => {
  const next = { files: files.filter((file) => !file.endsWith('.avif')), addressBook: book([]) };
  expect(findPurged(live, next)).toEqual(['/anh/0a-480.avif']);
});

it('names a document that went while its article stays, and the index that finds the article by its name', () => {
  const [document, saved] = ['tep/0123456789abcdef/quyet-dinh-12.pdf', 'tep/tai-ve/fedcba9876543210/mau-don.docx'];
  const before = { files: [...files, document, saved], addressBook: book([]) };
  const after = files.map((file) => file.replace('2026-0a', '2026-0b'));
  const next = { files: [...after, saved], addressBook: book(['/tep/0123456789abcdef']) };
  expect(findPurged(before, next)).toEqual(['/pagefind/2026-0a/*', `/${document}`]);
});

it('names what moved, for a copy at the old address would go on showing it', () => {
  expect(findPurged(live, { files, addressBook: book([], ['/bai-viet/2026/b']) })).toEqual(['/bai-viet/2026/b/']);
});

it('names nothing twice that was gone before, and nothing of a release that only adds', () => {
  const gone = { files, addressBook: book(['/bai-viet/2026/a/']) };
  expect(findPurged(gone, gone)).toEqual([]);
  const more = files.filter((file) => !file.startsWith('pagefind')).concat('bai-viet/2026/c/index.html');
  expect(findPurged(live, { files: more, addressBook: book([]) })).toEqual([]);
});

it.each([undefined, '', '{'])('takes a release whose note is %s for one without old addresses', (addressBook) => {
  expect(findPurged({ files, addressBook }, { files: ['index.html'], addressBook })).toContain('/bai-viet/2026/a/');
});
