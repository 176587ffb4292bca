import { expect, it } from 'vitest';
import { attachmentReference } from './attachment-reference.ts';

it.each([
  ['quyet-dinh-12.pdf', 'quyet-dinh-12.pdf'],
  ['./tep/Du%20toan.xlsx', './tep/Du toan.xlsx'],
  ['Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh.PDF#page=2', 'Quyết định.PDF'],
  ['Quyết định.pdf'.normalize('NFD'), 'Quyết định.pdf'],
  ['a.pdf?x=/b', 'a.pdf'],
  ['50%.pdf', '50%.pdf'],
  ['../khac/a.docx', '../khac/a.docx'],
  ['a.doc', 'a.doc'],
  ['/tep/a.pdf', undefined],
  ['https://congan.minhha.example/a.pdf', undefined],
  ['//minhha.example/a.pdf', undefined],
  ['\\\\minhha\\a.pdf', undefined],
  ['file:a.pdf', undefined],
  ['#a.pdf', undefined],
  ['?a.pdf', undefined],
  ['a.pdf/', undefined],
  ['a.md', undefined],
  ['a.jpg', undefined],
  ['', undefined],
])('%s means %s', (href, file) => {
  expect(attachmentReference(href)).toBe(file);
});
