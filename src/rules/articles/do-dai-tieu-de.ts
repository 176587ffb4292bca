import { defineRule } from '../rule.ts';

const mostCharacters = 120;
const fewestWords = 4;

export const doDaiTieuDe = defineRule({
  id: 'do-dai-tieu-de',
  group: 'bai-viet',
  severity: 'nhac',
  why: 'Tiêu đề quá dài bị cắt ở danh sách tin và kết quả tìm kiếm; tiêu đề quá ngắn không cho biết bài nói gì.',
  examples: [
    { name: 'Tiêu đề nói đủ việc', frontmatter: { title: 'Tuần tra đêm ven sông Lụa' }, problems: [] },
    {
      name: 'Tiêu đề chỉ nêu loại tin',
      frontmatter: { title: 'Thông báo' },
      problems: [
        '1:1 Tiêu đề `Thông báo` chỉ có 2 tiếng nên chưa nói bài viết về việc gì. Viết việc chính và nơi xảy ra: `Tuần tra đêm ven sông Lụa`.',
      ],
    },
    {
      name: 'Tiêu đề dài như một đoạn văn',
      frontmatter: {
        title:
          'Hội nghị giao ban quý III về phong trào toàn dân bảo vệ an ninh Tổ quốc, biểu dương các tập thể ở xã Bến Trầm, phường Hạc Điền và triển khai nhiệm vụ quý IV',
      },
      problems: [
        '1:1 Tiêu đề dài 156 ký tự nên bị cắt ở danh sách tin, tốt nhất là dưới 120. Giữ việc chính và nơi xảy ra, chuyển phần còn lại xuống `summary`: `Tuần tra đêm ven sông Lụa`.',
      ],
    },
    { name: 'Trang tĩnh được đặt tên ngắn', file: 'trang/lien-he.md', frontmatter: { title: 'Liên hệ' }, problems: [] },
  ],
  check({ kind, frontmatter: { title }, placeOf }, report) {
    if (kind !== 'bai-viet' || title === undefined) return;
    const place = placeOf(['title']);
    const words = title.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).length;
    if (words < fewestWords) {
      report({
        place,
        message: `Tiêu đề \`${title}\` chỉ có ${words} tiếng nên chưa nói bài viết về việc gì.`,
        cure: 'Viết việc chính và nơi xảy ra: `Tuần tra đêm ven sông Lụa`.',
      });
    }
    const { length } = title.normalize('NFC');
    if (length > mostCharacters) {
      report({
        place,
        message: `Tiêu đề dài ${length} ký tự nên bị cắt ở danh sách tin, tốt nhất là dưới ${mostCharacters}.`,
        cure: 'Giữ việc chính và nơi xảy ra, chuyển phần còn lại xuống `summary`: `Tuần tra đêm ven sông Lụa`.',
      });
    }
  },
});
