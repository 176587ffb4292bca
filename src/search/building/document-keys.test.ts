import { expect, it } from 'vitest';
import { documentKeys } from './document-keys.ts';

it.each([
  ['Nghị định 13/2023/NĐ-CP', ['zv13knd', 'zv13n2023', 'zv13n2023knd']],
  ['13 / 2023 / NĐ–CP', ['zv13knd', 'zv13n2023', 'zv13n2023knd']],
  ['13/2023/NĐCP và 13/2023/ND-CP', ['zv13knd', 'zv13n2023', 'zv13n2023knd']],
  ['08/2021/TT-BCA', ['zv8ktt', 'zv8n2021', 'zv8n2021ktt']],
  ['91/2025/QH15', ['zv91kqh', 'zv91n2025', 'zv91n2025kqh']],
  ['kế hoạch số 25/KH-CAT', ['zv25kkh']],
  ['89/TTr-CAT-PC64', ['zv89kttr']],
  ['567/CAT-PV01', ['zv567kcat']],
  ['24/24, ngày 19/6/2020', []],
])('names the documents of %j: %j', (text, keys) => {
  expect(documentKeys(text.normalize('NFC'))).toEqual(keys);
  expect(documentKeys(text.normalize('NFD'))).toEqual(keys);
});
