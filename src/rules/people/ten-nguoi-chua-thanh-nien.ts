import { minorsIn } from './minors-in.ts';
import { noticeKind } from './notice-kind.ts';
import { defineRule } from '../rule.ts';
import { toInitials } from './to-initials.ts';

const isRenamed = /^[^.\n]{0,50}(?:tên|nhân vật)[^.\n]{0,25}đã (?:được )?(?:thay đổi|đổi)/u;

/** Adults' names are allowed. If the year of birth allows either 17 or 18, the rule only reminds. */
export const tenNguoiChuaThanhNien = defineRule({
  id: 'ten-nguoi-chua-thanh-nien',
  group: 'con-nguoi',
  severity: 'chan',
  mayAcknowledge: true,
  basis: ['luat-tu-phap-nctn-134', 'luat-bvdlcn-91-2025-24', 'nd-56-2017-33'],
  why: 'Tên của người dưới 18 tuổi trong vụ việc, dù là người vi phạm hay bị hại, không được công khai, trừ khi người đó bị truy nã. Một cái tên đã lên mạng thì theo một đứa trẻ suốt đời.',
  examples: [
    {
      name: 'Viết tắt tên, không nêu trường lớp',
      body: 'Công an xã mời N.V.B. (15 tuổi) cùng gia đình lên làm việc về vụ trộm cắp.',
      problems: [],
    },
    { name: 'Người đã đủ 18 tuổi', body: 'Bị can Lò Văn Sáng (SN 1996) bị tạm giữ về tội trộm cắp.', problems: [] },
    {
      name: 'Gương tốt, không phải vụ việc',
      body: 'Em Tạ Minh Khuê (12 tuổi) nhặt được ví và mang đến trụ sở công an xã.',
      problems: [],
    },
    {
      name: 'Tuổi trong ngoặc là tuổi của người con',
      body: 'Chị Tạ Thị Mận (mẹ của cháu, 5 tuổi) trình báo con gái bị hành hung.',
      problems: [],
    },
    {
      name: 'Người chưa thành niên bị truy nã',
      frontmatter: { tags: ['truy-na'] },
      body: 'Truy nã bị can Lò Văn Sáng (17 tuổi) về tội giết người.',
      problems: [],
    },
    {
      name: 'Tên đã thay đổi',
      body: 'Nạn nhân là em Sáng (14 tuổi, tên đã thay đổi).',
      problems: [],
    },
    {
      name: 'Tuổi ghi sau tên',
      body: 'Tổ công tác bắt quả tang Lò Văn Sáng (15 tuổi) đang trộm cắp.',
      problems: [
        '1:26 `Lò Văn Sáng` (`15 tuổi`) chưa đủ 18 tuổi: tên người chưa thành niên trong vụ việc không được công khai, trừ khi người đó bị truy nã. Chỉ viết chữ cái đầu và bỏ chi tiết nhận ra được: `L.V.S.`.',
      ],
    },
    {
      name: 'Năm sinh tính đến ngày đăng bài',
      frontmatter: { date: '2026-06-19' },
      body: 'Đối tượng Khổng Đình Lâm, sinh năm 2009, và Mạc Thị Na (SN 2008) bị tạm giữ.',
      problems: [
        '1:11 `Khổng Đình Lâm` (`sinh năm 2009`) chưa đủ 18 tuổi: tên người chưa thành niên trong vụ việc không được công khai, trừ khi người đó bị truy nã. Chỉ viết chữ cái đầu và bỏ chi tiết nhận ra được: `K.Đ.L.`.',
        '1:45 `Mạc Thị Na` (`SN 2008`) có thể chưa đủ 18 tuổi vào ngày đăng bài, vì chỉ biết năm sinh. Kiểm tra ngày sinh; nếu chưa đủ 18 tuổi, chỉ viết chữ cái đầu: `M.T.N.`.',
      ],
    },
    {
      name: 'Ngày sinh cho biết còn bốn hôm nữa mới đủ 18',
      frontmatter: { date: '2026-06-19' },
      body: 'Bị can Mạc Thị Na (sinh ngày 23/6/2008) bị tạm giam.',
      problems: [
        '1:8 `Mạc Thị Na` (`sinh ngày 23/6/2008`) chưa đủ 18 tuổi: tên người chưa thành niên trong vụ việc không được công khai, trừ khi người đó bị truy nã. Chỉ viết chữ cái đầu và bỏ chi tiết nhận ra được: `M.T.N.`.',
      ],
    },
    {
      name: 'Ngày sinh cho biết đã đủ 18',
      frontmatter: { date: '2026-06-19' },
      body: 'Bị can Mạc Thị Na (sinh ngày 19/6/2008) bị tạm giam.',
      problems: [],
    },
  ],
  check(article, report) {
    if (noticeKind(article) === 'truy-na') return;
    for (const { text, start, end, who, kind, sign, isSure } of minorsIn(article)) {
      if (kind !== 'name' || isRenamed.test(text.text.slice(end, end + 80))) continue;
      const place = text.placeOf(start);
      const short = toInitials(who);
      if (isSure) {
        report({
          place,
          message: `\`${who}\` (\`${sign}\`) chưa đủ 18 tuổi: tên người chưa thành niên trong vụ việc không được công khai, trừ khi người đó bị truy nã.`,
          cure: `Chỉ viết chữ cái đầu và bỏ chi tiết nhận ra được: \`${short}\`.`,
        });
        continue;
      }
      report({
        severity: 'nhac',
        place,
        message: `\`${who}\` (\`${sign}\`) có thể chưa đủ 18 tuổi vào ngày đăng bài, vì chỉ biết năm sinh.`,
        cure: `Kiểm tra ngày sinh; nếu chưa đủ 18 tuổi, chỉ viết chữ cái đầu: \`${short}\`.`,
      });
    }
  },
});
