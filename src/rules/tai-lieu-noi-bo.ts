import { defineWordRule } from './define-word-rule.ts';
import { wholeWords } from './whole-words.ts';

/** SEC-02. */
export const taiLieuNoiBo = defineWordRule({
  id: 'tai-lieu-noi-bo',
  group: 'bi-mat',
  severity: 'nhac',
  why: 'Dấu lưu hành nội bộ, số bản và độ khẩn cho biết văn bản gốc không dành cho công chúng.',
  sign: /nội bộ|NỘI BỘ|PHỔ BIẾN|Bản số|khẩn|KHẨN|tốc|TỐC/,
  patterns: [
    wholeWords('lưu hành nội bộ|tài liệu nội bộ|văn bản nội bộ'),
    /(?<![\p{L}\p{M}])(?:Bản số[ \u00A0]{0,2}:|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|LƯU HÀNH NỘI BỘ|TÀI LIỆU NỘI BỘ|KHÔNG PHỔ BIẾN)/gu,
    /(?<![\p{L}\p{M}])(?:công điện|văn bản|công văn) (?:hỏa tốc|hoả tốc|thượng khẩn)(?![\p{L}\p{M}])/gu,
  ],
  message: (found) => `\`${found}\` là dấu của văn bản nội bộ.`,
  cure: 'Bỏ đoạn chép từ văn bản nội bộ và chỉ viết điều được phép công bố: `Công an tỉnh triển khai kế hoạch bảo vệ lễ hội`.',
  examples: [
    { name: 'Chữ nội bộ thông thường', body: 'Đơn vị giữ đoàn kết nội bộ.', problems: [] },
    {
      name: 'Dấu lưu hành nội bộ',
      body: 'LƯU HÀNH NỘI BỘ\n\nBản số: 03',
      problems: [
        '1:1 `LƯU HÀNH NỘI BỘ` là dấu của văn bản nội bộ. Bỏ đoạn chép từ văn bản nội bộ và chỉ viết điều được phép công bố: `Công an tỉnh triển khai kế hoạch bảo vệ lễ hội`.',
        '3:1 `Bản số:` là dấu của văn bản nội bộ. Bỏ đoạn chép từ văn bản nội bộ và chỉ viết điều được phép công bố: `Công an tỉnh triển khai kế hoạch bảo vệ lễ hội`.',
      ],
    },
  ],
});
