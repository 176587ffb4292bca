import { childAnchors } from '../../people/child-anchors.ts';
import { findDetails, type DetailKind } from '../../people/find-details.ts';
import { passageIndexAt } from '../../people/passages.ts';
import { defineRule } from '../rule.ts';
import { noticeKind } from './notice-kind.ts';
import { peopleOf } from './people-of.ts';

const kinds: Record<DetailKind, string> = {
  ...{ school: 'trường', class: 'lớp', home: 'nơi ở', birthday: 'ngày sinh', nickname: 'tên thường gọi' },
};

const commune = /(?<![\p{L}\p{M}\p{N}])(?:xã|phường|thị trấn)[ \u00A0]{1,2}(?:\p{Lu}[\p{L}\p{M}]{0,9}|\d{1,2})/u;
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
        '1:16 Đoạn về `L.V.S.` (`12 tuổi`) nêu cùng lúc tuổi, lớp, nơi ở nên người quen vẫn nhận ra người chưa thành niên này. Giữ lại nhiều nhất hai chi tiết: `cháu S., 12 tuổi, ở một xã ven sông`.',
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
    const people = peopleOf(article);
    for (const { textIndex, start, who, sign, isSure } of childAnchors(people)) {
      const passage = people.passages[passageIndexAt(people.passages, textIndex, start)];
      if (!isSure || !passage) continue;
      const found = new Set(['tuổi', ...findDetails(passage.text).map(({ kind }) => kinds[kind])]);
      if (commune.test(passage.text)) found.add('nơi ở');
      if (found.size < fewest) continue;
      report({
        place: article.texts[textIndex]?.placeOf(start),
        message: `Đoạn về \`${who}\` (\`${sign}\`) nêu cùng lúc ${[...found].join(', ')} nên người quen vẫn nhận ra người chưa thành niên này.`,
        cure: 'Giữ lại nhiều nhất hai chi tiết: `cháu S., 12 tuổi, ở một xã ven sông`.',
      });
      return;
    }
  },
});
