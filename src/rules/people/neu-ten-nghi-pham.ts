import { noticeKind } from './notice-kind.ts';
import { peopleOf, placeOfWords } from './people-of.ts';
import { defineRule } from '../rule.ts';
import { toInitials } from './to-initials.ts';

/** Reports each person once, at the first full mention, and counts the others. */
export const neuTenNghiPham = defineRule({
  id: 'neu-ten-nghi-pham',
  group: 'con-nguoi',
  severity: 'nhac',
  basis: ['bltths-13', 'luat-bvdlcn-91-2025'],
  why: 'Nêu đủ họ tên người mới bị bắt, bị khởi tố chỉ khi có lý do: truy nã, tìm thêm bị hại. Người ấy có thể được xác định là không có tội, còn cái tên thì ở lại trên mạng.',
  examples: [
    { name: 'Viết tắt tên', body: 'Cơ quan điều tra khởi tố bị can L.V.S. về tội trộm cắp.', problems: [] },
    { name: 'Cán bộ nói về vụ việc', body: 'Đại úy Lò Văn Sáng cho biết đối tượng đã bị bắt.', problems: [] },
    {
      name: 'Thông báo truy nã',
      frontmatter: { tags: ['truy-na'] },
      body: 'Lò Văn Sáng bị khởi tố về tội trộm cắp.',
      problems: [],
    },
    {
      name: 'Nêu đủ họ tên bị can',
      body: 'Cơ quan điều tra khởi tố bị can Lò Văn Sáng.\n\nLò Văn Sáng bị tạm giam. Mạc Văn Nậm cũng bị tạm giữ.',
      problems: [
        '1:33 `Lò Văn Sáng` là họ tên đầy đủ của người mới bị bắt, tạm giữ, khởi tố hoặc bị nghi. Bài nêu đủ họ tên này 2 lần. Viết tắt: `L.V.S.`. Nếu cần nêu tên để tìm thêm bị hại, ghi lý do vào `acknowledge`.',
        '3:26 `Mạc Văn Nậm` là họ tên đầy đủ của người mới bị bắt, tạm giữ, khởi tố hoặc bị nghi. Viết tắt: `M.V.N.`. Nếu cần nêu tên để tìm thêm bị hại, ghi lý do vào `acknowledge`.',
      ],
    },
  ],
  check(article, report) {
    if (noticeKind(article) === 'truy-na') return;
    for (const { mentions, suspicion, child, name } of peopleOf(article).persons) {
      const shown = mentions.filter(({ form }) => form === 'full');
      const [first] = shown;
      if (!first || !suspicion || child?.certainty === 'sure') continue;
      const times = shown.length > 1 ? ` Bài nêu đủ họ tên này ${shown.length} lần.` : '';
      report({
        place: placeOfWords(article, first),
        message: `\`${first.text}\` là họ tên đầy đủ của người mới bị bắt, tạm giữ, khởi tố hoặc bị nghi.${times}`,
        cure: `Viết tắt: \`${toInitials(name)}\`. Nếu cần nêu tên để tìm thêm bị hại, ghi lý do vào \`acknowledge\`.`,
      });
    }
  },
});
