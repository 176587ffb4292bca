import { expect, it } from 'vitest';
import { readDocumentNumber } from './read-document-numbers.ts';

it.each([
  ['13/2023/nđ-cp', 'zv13n2023knd'],
  ['13 / 2023 / nđ–cp', 'zv13n2023knd'],
  ['13/2023/nđcp', 'zv13n2023knd'],
  ['nghị định 13/2023/nđ-cp', 'zv13n2023knd'],
  ['nghi dinh so 13/2023', 'zv13n2023knd'],
  ['nd 13/2023', 'zv13n2023knd'],
  ['nđ 13 2023', 'zv13n2023knd'],
  ['thong tu 45/2023/tt-bca', 'zv45n2023ktt'],
  ['08/2021/tt-bca', 'zv8n2021ktt'],
  ['91/2025/qh15', 'zv91n2025kqh'],
  ['luật 91/2025', 'zv91n2025kqh'],
  ['nghị định 168', 'zv168knd'],
  ['số 25/kh-cat', 'zv25kkh'],
  ['25/kh', 'zv25kkh'],
  ['567/cat-pv01', 'zv567kcat'],
  ['08/2021', 'zv8n2021'],
  ['mức phạt theo nghị định 168 với xe máy', 'mức phạt theo  zv168knd  với xe máy'],
])('reads %j as %j', (text, read) => expect(readDocumentNumber(text)).toBe(read));

it.each(['', '113', 'pc08', '19/6/2020', '24/24h', '1/2 người', '120/km', 'luật', 'nghị định', '999999/nđ-cp'])(
  'finds no number in %j',
  (text) => expect(readDocumentNumber(text)).toBe(undefined),
);
