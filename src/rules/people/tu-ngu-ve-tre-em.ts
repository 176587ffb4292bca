import { isAboutCrime } from './is-about-crime.ts';
import { noticeKind } from './notice-kind.ts';
import { passageAt } from './passage-at.ts';
import { defineRule } from '../rule.ts';
import { wholeWords } from '../whole-words.ts';

const child = wholeWords(
  'cháu bé|cháu gái|cháu trai|bé gái|bé trai|trẻ sơ sinh|em học sinh|nữ sinh|nam sinh|học sinh|thiếu niên|thiếu nữ|vị thành niên',
);

/** Reminds once per article that it may concern a child, and lists what to check. */
export const tuNguVeTreEm = defineRule({
  id: 'tu-ngu-ve-tre-em',
  group: 'con-nguoi',
  severity: 'nhac',
  why: 'Bài về vụ việc có trẻ em cần được xem lại một lượt: tên, tuổi, trường, nhà, cha mẹ và khuôn mặt trong ảnh.',
  examples: [
    { name: 'Bài về học sinh không có vụ việc', body: 'Học sinh toàn xã dự lễ khai giảng.', problems: [] },
    {
      name: 'Vụ việc có trẻ em',
      body: 'Công an xã làm rõ vụ bé gái bị hành hung.\n\nCác học sinh chứng kiến đã kể lại.',
      problems: [
        '1:22 Chữ `bé gái` đứng trong đoạn kể một vụ việc: bài có thể nói đến trẻ em hoặc người chưa thành niên. Xem lại cả bài: không tên, trường, lớp, thôn xóm, cha mẹ; ảnh đã che mặt hẳn chưa. Đã xem và đúng cả thì ghi lý do vào `acknowledge`.',
      ],
    },
  ],
  check(article, report) {
    if (noticeKind(article) === 'truy-na') return;
    for (const text of article.texts) {
      for (const { 0: found, index } of text.text.matchAll(child)) {
        if (!isAboutCrime(passageAt(text.text, index).text)) continue;
        report({
          place: text.placeOf(index),
          message: `Chữ \`${found}\` đứng trong đoạn kể một vụ việc: bài có thể nói đến trẻ em hoặc người chưa thành niên.`,
          cure: 'Xem lại cả bài: không tên, trường, lớp, thôn xóm, cha mẹ; ảnh đã che mặt hẳn chưa. Đã xem và đúng cả thì ghi lý do vào `acknowledge`.',
        });
        return;
      }
    }
  },
});
