import { defineWordRule } from './define-word-rule.ts';
import { wholeWords } from '../whole-words.ts';

export const taiLieuNoiBo = defineWordRule({
  id: 'tai-lieu-noi-bo',
  group: 'bi-mat',
  severity: 'nhac',
  why: 'Dấu lưu hành nội bộ, số bản và độ khẩn cho biết văn bản gốc không dành cho công chúng.',
  sign: /nội bộ|NỘI BỘ|hổ biến|PHỔ BIẾN|Bản số|khẩn|KHẨN|tốc|TỐC/,
  patterns: [
    wholeWords('lưu hành nội bộ'),
    /(?<![\p{L}\p{M}])(?:Bản số[ \u00A0]{0,2}:|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|LƯU HÀNH NỘI BỘ|TÀI LIỆU NỘI BỘ|KHÔNG PHỔ BIẾN)/gu,
    /^[ \t]{0,3}(?:Tài liệu nội bộ|Văn bản nội bộ|Hỏa tốc|Hoả tốc|Thượng khẩn|Không phổ biến)[.:]?$/gmu, // a stamp stands alone
  ],
  message: (found) => `\`${found}\` là dấu của văn bản nội bộ.`,
  cure: 'Bỏ đoạn chép từ văn bản nội bộ và chỉ viết điều được phép công bố: `Công an tỉnh triển khai kế hoạch bảo vệ lễ hội`.',
  examples: [
    { name: 'Chữ nội bộ thông thường', body: 'Đơn vị giữ đoàn kết nội bộ.', problems: [] },
    {
      name: 'Tin về một văn bản hỏa tốc',
      body: 'Tỉnh ra công điện hỏa tốc phòng bão; tài liệu nội bộ của công ty bị lộ trên mạng.',
      problems: [],
    },
    {
      name: 'Dấu lưu hành nội bộ',
      body: 'LƯU HÀNH NỘI BỘ\n\nBản số: 03\n\nHỏa tốc',
      problems: [
        '1:1 `LƯU HÀNH NỘI BỘ` là dấu của văn bản nội bộ. Bỏ đoạn chép từ văn bản nội bộ và chỉ viết điều được phép công bố: `Công an tỉnh triển khai kế hoạch bảo vệ lễ hội`.',
        '3:1 `Bản số:` là dấu của văn bản nội bộ. Bỏ đoạn chép từ văn bản nội bộ và chỉ viết điều được phép công bố: `Công an tỉnh triển khai kế hoạch bảo vệ lễ hội`.',
        '5:1 `Hỏa tốc` là dấu của văn bản nội bộ. Bỏ đoạn chép từ văn bản nội bộ và chỉ viết điều được phép công bố: `Công an tỉnh triển khai kế hoạch bảo vệ lễ hội`.',
      ],
    },
  ],
});
