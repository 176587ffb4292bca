import { defineRule } from '../rule.ts';

/**
 * Only upper case. `BÍ MẬT`, `BẢO MẬT` and similar words occur in any headline in capitals, and `chữ “MẬT”` is about
 * the word: these are not stamps.
 */
const stamp =
  /(?<!(?:BÍ|BẢO|CƠ|THÂN|NGỌT|TRĂNG|TÚI|SỎI|GAN|RỈ|LẤY|ỐNG|DỊCH|BỆNH)[ \u00A0]{1,3})(?<![cC]hữ[ \u00A0]["“'‘])(?<![\p{L}\p{M}\p{N}])(?:TUYỆT[ \u00A0]{1,3}MẬT|TỐI[ \u00A0]{1,3}MẬT|MẬT)(?![\p{L}\p{M}\p{N}])(?![ \u00A0]{1,3}(?:ĐỘ|KHẨU|ONG|VỤ|PHỤC|THƯ|MÍA|DANH|MÃ)(?![\p{L}\p{M}]))/gu;
const level = /(?<![\p{L}\p{M}])[Đđ]ộ mật[ \u00A0]{0,3}:/gu;

export const dauDoMat = defineRule({
  id: 'dau-do-mat',
  group: 'bi-mat',
  severity: 'chan',
  mayAcknowledge: false,
  basis: ['luat-bmnn-117-2025-5', 'tt-45-2023-bca'],
  why: 'Dấu độ mật cho biết đây là tài liệu bí mật nhà nước. Không đăng, không soạn và không lưu trên máy nối mạng.',
  examples: [
    {
      name: 'Bài phổ biến luật viết hoa cả dòng',
      frontmatter: { title: 'TẬP HUẤN BẢO VỆ BÍ MẬT NHÀ NƯỚC, BẢO MẬT THÔNG TIN' },
      body: 'Ba cấp độ là tuyệt mật, tối mật và mật.',
      problems: [],
    },
    { name: 'Mật ong, mật khẩu', body: 'HỘI CHỢ MẬT ONG SÔNG LỤA. ĐỔI MẬT KHẨU ĐỊNH KỲ.', problems: [] },
    { name: 'Kể về một thẻ giả', body: 'Tấm thẻ giả in thêm chữ “MẬT” để dọa người kiểm tra.', problems: [] },
    {
      name: 'Dấu độ mật còn trong bài',
      body: 'TỐI MẬT\n\nBáo cáo tình hình.\n\nĐộ mật: A',
      problems: [
        '1:1 `TỐI MẬT` là dấu độ mật: nội dung này có thể là bí mật nhà nước. Không đăng bài này. Ngắt máy khỏi mạng và báo ngay cán bộ bảo mật của đơn vị. Nếu chỉ nói về quy định, viết chữ thường: `độ mật, tối mật`.',
        '5:1 `Độ mật:` là dấu độ mật: nội dung này có thể là bí mật nhà nước. Không đăng bài này. Ngắt máy khỏi mạng và báo ngay cán bộ bảo mật của đơn vị. Nếu chỉ nói về quy định, viết chữ thường: `độ mật, tối mật`.',
      ],
    },
    {
      name: 'Tài liệu đóng dấu mật',
      body: 'TÀI LIỆU MẬT',
      problems: [
        '1:10 `MẬT` là dấu độ mật: nội dung này có thể là bí mật nhà nước. Không đăng bài này. Ngắt máy khỏi mạng và báo ngay cán bộ bảo mật của đơn vị. Nếu chỉ nói về quy định, viết chữ thường: `độ mật, tối mật`.',
      ],
    },
  ],
  check({ texts }, report) {
    for (const text of texts) {
      if (!/MẬT|ộ mật/.test(text.text)) continue;
      for (const pattern of [stamp, level]) {
        for (const { 0: found, index } of text.text.matchAll(pattern)) {
          report({
            place: text.placeOf(index),
            message: `\`${found}\` là dấu độ mật: nội dung này có thể là bí mật nhà nước.`,
            cure: 'Không đăng bài này. Ngắt máy khỏi mạng và báo ngay cán bộ bảo mật của đơn vị. Nếu chỉ nói về quy định, viết chữ thường: `độ mật, tối mật`.',
          });
        }
      }
    }
  },
});
