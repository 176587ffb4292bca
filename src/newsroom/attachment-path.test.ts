import { expect, it } from 'vitest';
import { digestInAttachmentPath, isAttachmentPath } from './attachment-address.ts';
import { attachmentPath } from './attachment-path.ts';
import { describeAttachment } from './describe-attachment.ts';
import { isReservedAddress } from './reserved-addresses.ts';

const digest = '0123456789abcdef'.repeat(4);

it.each([
  ['bai-viet/2026/a/quyet-dinh-12.pdf', 'pdf', '/tep/0123456789abcdef/quyet-dinh-12.pdf'],
  ['bai-viet/2026/a/Quyết định số 12 (bản ký).PDF', 'pdf', '/tep/0123456789abcdef/quyet-dinh-so-12-ban-ky.pdf'],
  ['a/du-toan.pdf', 'xlsx', '/tep/tai-ve/0123456789abcdef/du-toan.xlsx'],
  ['a/文件.docx', 'docx', '/tep/tai-ve/0123456789abcdef/tep.docx'],
  [
    `a/${'quyet-dinh-'.repeat(20)}.odt`,
    'odt',
    `/tep/tai-ve/0123456789abcdef/${'quyet-dinh-'.repeat(20).slice(0, 80).replace(/-$/, '')}.odt`,
  ],
] as const)('%s stands at an address that bears its name, its kind and its bytes', (file, kind, path) => {
  for (const form of ['NFC', 'NFD']) expect(attachmentPath(digest, file.normalize(form), kind)).toBe(path);
  expect(digestInAttachmentPath(path)).toBe('0123456789abcdef');
  expect([isAttachmentPath(path), isReservedAddress(path)]).toEqual([true, true]);
});

it.each(['/tep/x/a.pdf', '/tep/0123456789abcdef/../a.pdf', '/anh/0123456789abcdef/a.pdf', '/tep/0123456789abcdef/a'])(
  'no document stands at %s',
  (path) => expect(digestInAttachmentPath(path)).toBeUndefined(),
);

it.each([
  [{ kind: 'pdf', bytes: 1_234_567, pages: 3 }, 'PDF, 1,2 MB, 3 trang'],
  [{ kind: 'xlsx', bytes: 900, pages: 2 }, 'Excel, 900 byte, 2 trang tính'],
  [{ kind: 'pptx', bytes: 10_485_760, pages: 1_200 }, 'PowerPoint, 10,5 MB, 1.200 trang chiếu'],
  [{ kind: 'docx', bytes: 85_000 }, 'Word, 85 kB'],
] as const)('%o is told as %s', (attachment, words) => {
  expect(describeAttachment(attachment).replaceAll('\u00A0', ' ')).toBe(words);
});
