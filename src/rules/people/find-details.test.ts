import { expect, it } from 'vitest';
import { findDetails } from './find-details.ts';

it.each([
  ['học sinh lớp 6A1 Trường THCS Sông Lụa', ['lớp: lớp 6A1', 'trường: Trường THCS Sông Lụa']],
  ['trú thôn Ba Xã, số nhà 12/4 và số 5 ngõ Gạo', ['nơi ở: thôn Ba Xã', 'nơi ở: số nhà 12/4', 'nơi ở: số 5 ngõ']],
  [
    'con gái anh Lò Văn Sáng; mẹ cháu là chị Mạc Thị Na',
    ['cha mẹ: con gái anh Lò Văn Sáng', 'cha mẹ: mẹ cháu là chị Mạc Thị Na'],
  ],
  ['tổ dân phố 5, khu phố 2', ['nơi ở: tổ dân phố 5', 'nơi ở: khu phố 2']],
  ['học sinh lớp 6 một trường tiểu học trong xã; con anh S.', []],
  ['lớp 10 năm trước, bản án số 5 đường dài, thôn xóm yên vui', ['nơi ở: số 5 đường']],
])('reads %s', (text, found) => {
  expect(findDetails(text.normalize('NFC')).map((detail) => `${detail.kind}: ${detail.text}`)).toEqual(found);
});
