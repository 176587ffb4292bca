import { findDetails } from './find-details.ts';
import { minorsIn } from './minors-in.ts';
import { noticeKind } from './notice-kind.ts';
import { passageAt } from './passage-at.ts';
import { defineRule } from '../rule.ts';

const commune = /(?<![\p{L}\p{M}\p{N}])(?:xã|phường|thị trấn)[ \u00A0]{1,2}(?:\p{Lu}[\p{L}\p{M}]{0,9}|\d{1,2})/u;
const plainClass = /(?<![\p{L}\p{M}\p{N}])lớp[ \u00A0]{1,2}\d{1,2}(?![\d.,/]\d)/u;
const fewest = 3;

/** Age, commune and class together identify one child, even behind initials. */
export const nhieuChiTietVeTreEm = defineRule({
  id: 'nhieu-chi-tiet-ve-tre-em',
  group: 'con-nguoi',
  severity: 'nhac',
  why: 'Chữ cái đầu chưa đủ che một đứa trẻ: tuổi, xã, lớp và cha mẹ đặt cạnh nhau thì người quen vẫn nhận ra.',
  examples: [
    { name: 'Tuổi và xã', body: 'Bị hại là cháu L.V.S. (12 tuổi, trú tại xã Ba Xã).', problems: [] },
    {
      name: 'Tuổi, lớp và xã của cùng một cháu',
      body: 'Bị hại là cháu L.V.S. (12 tuổi), học lớp 6, trú tại xã Ba Xã.',
      problems: [
        '1:16 Đoạn về `L.V.S.` (`12 tuổi`) nêu cùng lúc tuổi, nơi ở, lớp nên người quen vẫn nhận ra người chưa thành niên này. Giữ lại nhiều nhất hai chi tiết: `cháu S., 12 tuổi, ở một xã ven sông`.',
      ],
    },
    {
      name: 'Ba chi tiết trong bài không có vụ việc',
      body: 'Em L.V.S. (12 tuổi), học lớp 6, trú tại xã Ba Xã, được tặng giấy khen.',
      problems: [],
    },
  ],
  check(article, report) {
    if (noticeKind(article)) return;
    for (const minor of minorsIn(article)) {
      if (!minor.isSure) continue;
      const { text } = passageAt(minor.text.text, minor.start);
      const kinds = new Set<string>(['tuổi', ...findDetails(text).map(({ kind }) => kind)]);
      if (commune.test(text)) kinds.add('nơi ở');
      if (plainClass.test(text)) kinds.add('lớp');
      if (kinds.size < fewest) continue;
      report({
        place: minor.text.placeOf(minor.start),
        message: `Đoạn về \`${minor.who}\` (\`${minor.sign}\`) nêu cùng lúc ${[...kinds].join(', ')} nên người quen vẫn nhận ra người chưa thành niên này.`,
        cure: 'Giữ lại nhiều nhất hai chi tiết: `cháu S., 12 tuổi, ở một xã ven sông`.',
      });
      return;
    }
  },
});
