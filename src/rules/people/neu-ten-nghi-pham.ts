import type { PersonName } from '../../vietnamese/person-names.ts';
import { namesIn } from './names-in.ts';
import { noticeKind } from './notice-kind.ts';
import { defineRule } from '../rule.ts';
import { toInitials } from './to-initials.ts';
import { anyOf, wordEnd, wordStart } from '../whole-words.ts';

const caught =
  'bắt giữ|bắt tạm giam|bắt khẩn cấp|bắt quả tang|khởi tố|tạm giữ|tạm giam|bị can|nghi can|nghi phạm|đối tượng';
const before = new RegExp(`${wordStart}${anyOf(caught)}${wordEnd}[^.;\\n]{0,45}$`, 'u');
const after = /^[^.;\n]{0,70}?(?<![\p{L}\p{M}])bị (?:bắt|khởi tố|tạm giữ|tạm giam|truy tố)(?![\p{L}\p{M}])/u;
const someSign = /khởi tố|tạm gi|bị bắt|bắt giữ|bắt quả tang|bắt khẩn cấp|bị can|nghi can|nghi phạm|đối tượng/;
/** A person who speaks or acts for an agency, or was harmed, is not a suspect. */
const notSuspect =
  /(?:tá|úy|uý|tướng|sĩ|sỹ|[Gg]iám đốc|[Tt]rưởng|[Pp]hó|[Cc]hủ tịch|[Bb]í thư|[Ll]uật sư|nạn nhân|bị hại|đồng chí|của (?:anh|chị|ông|bà)|cho (?:anh|chị|ông|bà)|với (?:anh|chị|ông|bà))(?:[ \u00A0]{1,2}(?:là|anh|chị|ông|bà))?[ \u00A0]{1,2}$/u;
const lookAround = 90;

/** Reports each person once. */
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
        '1:33 `Lò Văn Sáng` là họ tên đầy đủ của người mới bị bắt, tạm giữ hoặc khởi tố. Viết tắt: `L.V.S.`. Nếu cần nêu tên để tìm thêm bị hại, ghi lý do vào `acknowledge`.',
        '3:26 `Mạc Văn Nậm` là họ tên đầy đủ của người mới bị bắt, tạm giữ hoặc khởi tố. Viết tắt: `M.V.N.`. Nếu cần nêu tên để tìm thêm bị hại, ghi lý do vào `acknowledge`.',
      ],
    },
  ],
  check(article, report) {
    if (noticeKind(article) === 'truy-na') return;
    const said = new Set<string>();
    for (const text of article.texts) {
      if (!someSign.test(text.text)) continue;
      for (const name of namesIn(text)) {
        if (name.kind !== 'full' || said.has(name.text) || !isSuspect(text.text, name)) continue;
        said.add(name.text);
        report({
          place: text.placeOf(name.start),
          message: `\`${name.text}\` là họ tên đầy đủ của người mới bị bắt, tạm giữ hoặc khởi tố.`,
          cure: `Viết tắt: \`${toInitials(name.text)}\`. Nếu cần nêu tên để tìm thêm bị hại, ghi lý do vào \`acknowledge\`.`,
        });
      }
    }
  },
});

function isSuspect(text: string, { start, end }: PersonName): boolean {
  const left = text.slice(Math.max(0, start - lookAround), start);
  if (notSuspect.test(left)) return false;
  return before.test(left) || after.test(text.slice(end, end + lookAround));
}
