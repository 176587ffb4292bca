import { expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';

it.each([
  ['Nạn nhân là cháu Mạc Gia Na (3 tuổi).', ['full: Mạc Gia Na [nạn nhân là cháu]']],
  ['Công an mời bé Na và ông Sáng.', ['given: Na [bé]', 'given: Sáng [ông]']],
  ['Cháu Lò Văn Th. và em V. cùng lớp.', ['partial: Lò Văn Th. [cháu]', 'initials: V. [em]']],
  ['Hai cháu L.V.S. và Mạc Thị N.', ['initials: L.V.S. [hai cháu]', 'partial: Mạc Thị N. []']],
  ['Tạm giam Hữu Pín để điều tra.', ['full: Hữu Pín []']],
  ['Bảo Ngân Na, 9 tuổi, mất tích.', ['full: Bảo Ngân Na []']],
  ['bị bắt là Zbignew Kowal, 31 tuổi', ['full: Zbignew Kowal []']],
  ['Nghi phạm Kowal bị giữ.', ['given: Kowal [nghi phạm]']],
  ['nữ sinh lớp 8A Tạ Minh Khuê', ['full: Tạ Minh Khuê []']],
  ['mẹ của cháu là Mạc Thị Nụ', ['full: Mạc Thị Nụ [mẹ của cháu là]']],
])('finds the persons of `%s`', (text, found) => {
  const mentions = findMentions(text.normalize('NFC'));
  expect(mentions.map(({ form, text: name, titles }) => `${form}: ${name} [${titles}]`)).toEqual(found);
  for (const { start, end, text: name } of mentions) expect(text.normalize('NFC').slice(start, end)).toBe(name);
});

it.each([
  'Học sinh Nghệ An, bé gái Indonesia và nữ sinh Lâm Đồng.',
  'Năm 14 tuổi, em đi học. Một học sinh lớp 3 bị ngã. Tôi 17 tuổi.',
  'bà con ở xã Sông Lụa; học sinh Trường Hạc Điền; cháu gái Dù xa nhà',
  'Bộ trưởng Bộ Y tế, Phó Chủ tịch, Cảnh sát hình sự, Công an tỉnh Minh Hà',
])('finds nobody in `%s`', (text) => {
  expect(findMentions(text.normalize('NFC'))).toEqual([]);
});
