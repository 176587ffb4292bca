import { childAnchors } from '../../people/child-anchors.ts';
import type { DetailKind } from '../../people/find-details.ts';
import { passageIndexAt } from '../../people/passages.ts';
import { defineRule } from '../rule.ts';
import { detailsOfMinors } from './details-of-minors.ts';
import { noticeKind } from './notice-kind.ts';
import { peopleOf, placeOfWords } from './people-of.ts';
import { toInitials } from './to-initials.ts';

const kinds: Record<DetailKind, { what: string; instead: string }> = {
  school: { what: 'trường', instead: 'một trường trên địa bàn' },
  class: { what: 'lớp', instead: 'học sinh' },
  home: { what: 'nơi ở', instead: 'trú tại xã …' },
  birthday: { what: 'ngày sinh', instead: '12 tuổi' },
  nickname: { what: 'tên thường gọi', instead: 'cháu S.' },
};

/** The farthest that a child's passage may stand from the words that tell a kinship to it. */
const nearby = 2;

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
        '1:44 `thôn Bãi` làm lộ `L.V.S.` (`SN 2011`): nơi ở của người chưa thành niên trong vụ việc không được công khai. Bỏ chi tiết này, hoặc viết chung: `trú tại xã …`.',
        '1:63 `Lò Văn Pín` (`con anh`) là họ tên đầy đủ của người thân, nên làm lộ người chưa thành niên trong vụ việc: `L.V.S.` (`SN 2011`). Viết tắt: `L.V.P.`, hoặc viết chung: `gia đình cháu`.',
      ],
    },
    {
      name: 'Thôn đứng xa hơn, có thể là của người khác',
      body: 'Cháu L.V.S. (12 tuổi) bị Mạc Văn Nậm (SN 1985, trú thôn Bãi) hành hung.',
      problems: [
        '1:52 `thôn Bãi` đứng cùng đoạn với `L.V.S.` (`12 tuổi`) nên có thể làm lộ người chưa thành niên. Nếu là nơi ở của người ấy, hoặc của người thân, bỏ đi hay viết chung: `trú tại xã …`.',
      ],
    },
  ],
  check(article, report) {
    if (noticeKind(article)) return;
    const said = new Set<string>();
    for (const { kind, text, start, textIndex, isOwn, child, beside } of detailsOfMinors(article)) {
      const place = article.texts[textIndex]?.placeOf(start);
      const { what, instead } = kinds[kind];
      if (kind === 'class' && !/\p{Lu}|[./]/u.test(text) && beside === 0) continue;
      if (isOwn && child.isSure) {
        said.add(kind);
        report({
          ...(beside === 0 && !child.isAbuse && { severity: 'nhac' as const }),
          place,
          message: `\`${text}\` làm lộ \`${child.who}\` (\`${child.sign}\`): ${what} của người chưa thành niên trong vụ việc không được công khai.`,
          cure: `Bỏ chi tiết này, hoặc viết chung: \`${instead}\`.`,
        });
        continue;
      }
      if (said.has(kind)) continue;
      said.add(kind);
      report({
        severity: 'nhac',
        place,
        message: `\`${text}\` đứng cùng đoạn với \`${child.who}\` (\`${child.sign}\`) nên có thể làm lộ người chưa thành niên.`,
        cure: `Nếu là ${what} của người ấy, hoặc của người thân, bỏ đi hay viết chung: \`${instead}\`.`,
      });
    }
    const people = peopleOf(article);
    const anchors = childAnchors(people);
    const [first] = anchors;
    if (!first) return;
    const passageOf = ({ textIndex, start }: { textIndex: number; start: number }): number =>
      passageIndexAt(people.passages, textIndex, start);
    for (const { mention, because, isPlain, person } of people.relatives) {
      const near = anchors.filter((one) => one.isSure && Math.abs(passageOf(one) - passageOf(because)) <= nearby);
      const child = near[0] ?? first;
      const isAbuse = near.some((one) => one.isAbuse);
      report({
        ...(!(isPlain && isAbuse) && { severity: 'nhac' as const }),
        place: placeOfWords(article, mention),
        message: `\`${mention.text}\` (\`${because.text}\`) là họ tên đầy đủ của người thân, nên làm lộ người chưa thành niên trong vụ việc: \`${child.who}\` (\`${child.sign}\`).`,
        cure: `Viết tắt: \`${toInitials(person.name)}\`, hoặc viết chung: \`gia đình cháu\`.`,
      });
    }
  },
});
