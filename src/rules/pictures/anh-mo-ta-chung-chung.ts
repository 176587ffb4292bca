import { fold } from '../../vietnamese/fold.ts';
import { defineRule } from '../rule.ts';

const cure = 'Viết ảnh có gì, cho người không nhìn thấy: `Hai cán bộ và một người dân đi tuần trên đê ban đêm`.';
/** For folded text. */
const vague =
  /^(?:(?:hinh|anh|hinh anh|buc anh|tam anh|picture|image|photo|hinh ve|bieu do|so do|infographic)(?: (?:\d{1,3}|minh hoa|tu lieu|bia|dai dien|bai viet|trong bai|su kien|hoat dong|hoi nghi|cho bai viet|cua bai|chup|internet))*|minh hoa|untitled|no name|alt|mo ta anh)$/;

export const anhMoTaChungChung = defineRule({
  id: 'anh-mo-ta-chung-chung',
  group: 'anh',
  severity: 'nhac',
  why: 'Mô tả như “ảnh minh họa” hay chép lại chú thích làm người dùng trình đọc màn hình nghe một câu hai lần mà không biết ảnh có gì.',
  examples: [
    { name: 'Mô tả khác chú thích', pictures: [{ alt: 'Ảnh chụp tin nhắn giả báo phạt nguội' }], problems: [] },
    { name: 'Ảnh chưa có mô tả là lỗi khác', pictures: [{ alt: '', caption: '' }], problems: [] },
    {
      name: 'Mô tả chung chung',
      pictures: [{ alt: 'Hình ảnh minh họa' }],
      problems: [
        '1:1 Mô tả `Hình ảnh minh họa` của ảnh `tuan-tra.jpg` không nói ảnh có gì. Viết ảnh có gì, cho người không nhìn thấy: `Hai cán bộ và một người dân đi tuần trên đê ban đêm`.',
      ],
    },
    {
      name: 'Mô tả chép lại chú thích',
      pictures: [{ alt: 'Tổ tuần tra trên đê sông Lụa' }],
      problems: [
        '1:1 Mô tả của ảnh `tuan-tra.jpg` chép lại chú thích `Tổ tuần tra trên đê sông Lụa.`. Viết ảnh có gì, cho người không nhìn thấy: `Hai cán bộ và một người dân đi tuần trên đê ban đêm`.',
      ],
    },
  ],
  check({ pictures }, report) {
    for (const { reference, alt, caption, place } of pictures) {
      const words = wordsOf(alt);
      if (words === '') continue;
      if (vague.test(words))
        report({ place, message: `Mô tả \`${alt.trim()}\` của ảnh \`${reference}\` không nói ảnh có gì.`, cure });
      else if (words === wordsOf(caption))
        report({ place, message: `Mô tả của ảnh \`${reference}\` chép lại chú thích \`${caption}\`.`, cure });
    }
  },
});

const wordsOf = (text: string): string =>
  fold(text.slice(0, 1000))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
