import { expect, it } from 'vitest';
import type { Attachment } from '../newsroom/attachment.ts';
import { applyPlugin } from '../testing/apply-plugin.ts';
import { rehypeAttachments } from './rehype-attachments.ts';

const decision: Attachment = {
  kind: 'pdf',
  path: '/tep/3f2a/quyet-dinh-12.pdf',
  source: 'bai-viet/2026/a/Quyết định 12.pdf',
  bytes: 1_234_567,
  pages: 3,
  references: ['Quyết định 12.pdf', './Quyết định 12.pdf'],
  text: 'Quyết định số 12',
};
const estimate: Attachment = {
  kind: 'xlsx',
  path: '/tep/tai-ve/4a5b/du-toan.xlsx',
  source: 'bai-viet/2026/a/du-toan.xlsx',
  bytes: 9_000,
  references: ['du-toan.xlsx'],
  text: 'Dự toán',
};
const render = (html: string): string => applyPlugin(html, rehypeAttachments(), { attachments: [decision, estimate] });
const facts = '<span class="attachment-facts"> (PDF, 1,2\u00A0MB, 3\u00A0trang)</span>';

it('leads a link to where the document is handed out, and says its kind, size and pages within it', () => {
  expect(render('<a href="Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%2012.pdf">Quyết định <b>số 12</b></a>')).toBe(
    `<a href="/tep/3f2a/quyet-dinh-12.pdf" type="application/pdf" class="attachment">Quyết định <b>số 12</b>${facts}</a>`,
  );
});

it('keeps the place in a PDF, and none in a file that no browser opens', () => {
  expect(render('<a href="./Quyết định 12.pdf#page=2">a</a>')).toContain('href="/tep/3f2a/quyet-dinh-12.pdf#page=2"');
  expect(render('<a href="du-toan.xlsx#A1">a</a>')).toBe(
    '<a href="/tep/tai-ve/4a5b/du-toan.xlsx" type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" class="attachment">a<span class="attachment-facts"> (Excel, 9\u00A0kB)</span></a>',
  );
});

it.each(['<a href="khac.pdf">a</a>', '<a href="/bai-viet/">a</a>', '<a href="constructor">a</a>', '<a>a</a>'])(
  'leaves %s as it is',
  (html) => expect(render(html)).toBe(html),
);
