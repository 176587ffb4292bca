import { detailsOfMinors } from './details-of-minors.ts';
import type { Detail } from './find-details.ts';
import { noticeKind } from './notice-kind.ts';
import { defineRule } from '../rule.ts';

const instead: Record<Detail['kind'], string> = {
  trường: 'một trường trên địa bàn',
  lớp: 'học sinh',
  'nơi ở': 'trú tại xã Ba Xã',
  'cha mẹ': 'con một gia đình trong xã',
};

/** Blocks for a detail in the minor's own clause. Elsewhere in the paragraph it may be another person's detail. */
export const chiTietNhanRaTreEm = defineRule({
  id: 'chi-tiet-nhan-ra-tre-em',
  group: 'con-nguoi',
  severity: 'chan',
  mayAcknowledge: true,
  basis: ['nd-56-2017-33', 'luat-bvdlcn-91-2025-24', 'luat-tu-phap-nctn-134'],
  why: 'Trường, lớp, thôn xóm, số nhà và tên cha mẹ là bí mật đời sống riêng của trẻ em. Che tên mà để lại những điều ấy thì cả xã vẫn nhận ra.',
  examples: [
    {
      name: 'Chỉ nêu đến cấp xã',
      body: 'Bị hại là cháu L.V.S. (12 tuổi, trú tại xã Ba Xã).',
      problems: [],
    },
    {
      name: 'Trường và thôn trong bài không có vụ việc',
      body: 'Em Tạ Minh Khuê (12 tuổi), lớp 6A Trường THCS Sông Lụa, trú thôn Bãi, trả lại chiếc ví nhặt được.',
      problems: [],
    },
    {
      name: 'Nơi ở của người lớn',
      body: 'Bị can Lò Văn Sáng (SN 1990, trú thôn Bãi) bị tạm giữ.',
      problems: [],
    },
    {
      name: 'Trường, lớp của người bị hại',
      body: 'Bị hại là cháu L.V.S. (12 tuổi), học sinh lớp 6A Trường THCS Sông Lụa.',
      problems: [
        '1:43 `lớp 6A` làm lộ `L.V.S.` (`12 tuổi`): lớp của người chưa thành niên trong vụ việc không được công khai. Bỏ chi tiết này, hoặc viết chung: `học sinh`.',
        '1:50 `Trường THCS Sông Lụa` làm lộ `L.V.S.` (`12 tuổi`): trường của người chưa thành niên trong vụ việc không được công khai. Bỏ chi tiết này, hoặc viết chung: `một trường trên địa bàn`.',
      ],
    },
    {
      name: 'Thôn và cha mẹ của người vi phạm',
      body: 'Đối tượng trộm cắp là L.V.S. (SN 2011, trú thôn Bãi), con anh Lò Văn Pín.',
      problems: [
        '1:44 `thôn Bãi` làm lộ `L.V.S.` (`SN 2011`): nơi ở của người chưa thành niên trong vụ việc không được công khai. Bỏ chi tiết này, hoặc viết chung: `trú tại xã Ba Xã`.',
        '1:55 `con anh Lò Văn Pín` làm lộ `L.V.S.` (`SN 2011`): cha mẹ của người chưa thành niên trong vụ việc không được công khai. Bỏ chi tiết này, hoặc viết chung: `con một gia đình trong xã`.',
      ],
    },
    {
      name: 'Thôn đứng xa hơn, có thể là của người khác',
      body: 'Cháu L.V.S. (12 tuổi) bị Mạc Văn Nậm (SN 1985, trú thôn Bãi) hành hung.',
      problems: [
        '1:52 `thôn Bãi` đứng cùng đoạn với `Cháu L.V.S.` (`12 tuổi`) nên có thể làm lộ người chưa thành niên. Nếu là nơi ở của người ấy, hoặc của người thân, bỏ đi hay viết chung: `trú tại xã Ba Xã`.',
      ],
    },
  ],
  check(article, report) {
    if (noticeKind(article)) return;
    const said = new Set<string>();
    for (const { kind, text, start, isOwn, minor } of detailsOfMinors(article)) {
      const place = minor.text.placeOf(start);
      if (isOwn && minor.isSure) {
        said.add(kind);
        report({
          place,
          message: `\`${text}\` làm lộ \`${minor.who}\` (\`${minor.sign}\`): ${kind} của người chưa thành niên trong vụ việc không được công khai.`,
          cure: `Bỏ chi tiết này, hoặc viết chung: \`${instead[kind]}\`.`,
        });
        continue;
      }
      if (said.has(kind)) continue;
      said.add(kind);
      report({
        severity: 'nhac',
        place,
        message: `\`${text}\` đứng cùng đoạn với \`${minor.who}\` (\`${minor.sign}\`) nên có thể làm lộ người chưa thành niên.`,
        cure: `Nếu là ${kind} của người ấy, hoặc của người thân, bỏ đi hay viết chung: \`${instead[kind]}\`.`,
      });
    }
  },
});
