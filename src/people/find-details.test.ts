import { expect, it } from 'vitest';
import { findDetails } from './find-details.ts';

it.each([
  ['học sinh lớp 6A1 Trường THCS Sông Lụa', ['class: lớp 6A1', 'school: Trường THCS Sông Lụa']],
  ['trú thôn Ba Xã, số nhà 12/4 và số 5 ngõ Gạo', ['home: thôn Ba Xã', 'home: số nhà 12/4', 'home: số 5 ngõ']],
  ['sinh ngày 12/3/2014, biệt danh Sóc Nâu', ['birthday: sinh ngày 12/3/2014', 'nickname: biệt danh Sóc Nâu']],
  ['tổ dân phố 5, khu phố 2', ['home: tổ dân phố 5', 'home: khu phố 2']],
  ['học sinh lớp 6 một trường tiểu học trong xã; con anh S.', ['class: lớp 6']],
  ['lớp sơn cũ, bản án số 5 đường dài, thôn xóm yên vui', ['home: số 5 đường']],
])('reads %s', (text, found) => {
  expect(findDetails(text.normalize('NFC')).map((detail) => `${detail.kind}: ${detail.text}`)).toEqual(found);
});
