import { expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';
import { shareTitles } from './group-persons.ts';
import { linkAges } from './link-ages.ts';
import { readAges } from './read-ages.ts';

function owners(text: string): string[] {
  const mentions = shareTitles(text, findMentions(text));
  return linkAges(text, mentions, readAges(text, { today: '2026-06-19' })).map(
    ({ age, owners: own }) => `${age.text}: ${own.map((index) => mentions[index]?.text).join(', ')}`,
  );
}

it.each([
  ['Lò Văn Sáng (15 tuổi) và Mạc Thị Na, 16 tuổi', ['15 tuổi: Lò Văn Sáng', '16 tuổi: Mạc Thị Na']],
  ['và Khổng Đình Lâm 15 tuổi', ['15 tuổi: Khổng Đình Lâm']],
  [
    'Lò Văn Lâm, Mạc Sáng Pín, Tạ Minh Tịnh đều 17 tuổi; Lò A Pao 18 tuổi',
    ['17 tuổi: Lò Văn Lâm, Mạc Sáng Pín, Tạ Minh Tịnh', '18 tuổi: Lò A Pao'],
  ],
  ['hai cháu Mạc Thị Na và Lò Thị Nụ (cùng 15 tuổi, trú thôn Bãi)', ['15 tuổi: Mạc Thị Na, Lò Thị Nụ']],
  ['Lò Văn Sáng (trú xã Ba Xã, 15 tuổi)', ['15 tuổi: Lò Văn Sáng']],
  ['Lò Thị Nụ (con gái bà Mận, 17 tuổi)', ['17 tuổi: Lò Thị Nụ']],
  ['bé gái 9 tuổi Mạc Gia Na', ['9 tuổi: Mạc Gia Na']],
  ['nam sinh lớp 8A Tạ Minh Khuê', ['nam sinh lớp 8A: Tạ Minh Khuê']],
  ['em Tạ Minh Khuê (11 tuổi), học sinh lớp 5A', ['11 tuổi: Tạ Minh Khuê', 'học sinh lớp 5A: Tạ Minh Khuê']],
  ['cháu Lò Văn Th.\n\n(16 tuổi, trú thôn Bãi)', ['16 tuổi: Lò Văn Th.']],
])('tells whose the ages of `%s` are', (text, found) => {
  expect(owners(text.normalize('NFC'))).toEqual(found);
});

it.each([
  'Mạc Thị Mận (mẹ của cháu, 5 tuổi)',
  'Lò Văn Sáng (có con trai 5 tuổi)',
  'xâm hại cháu bé 9 tuổi ở Ba Xã, Lò Văn Sáng bị phạt tù',
  'bé 5 tuổi con của Lò Văn Sáng bị ngã',
  'đàn chó cắn bé trai 7 tuổi, ông Lò Văn Sáng cho biết',
])('gives the age of `%s` to nobody named', (text) => {
  expect(owners(text.normalize('NFC')).every((one) => one.endsWith(': '))).toBe(true);
});
