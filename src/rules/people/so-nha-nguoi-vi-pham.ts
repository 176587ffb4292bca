import { noticeKind } from './notice-kind.ts';
import { passageAt } from './passage-at.ts';
import { defineRule } from '../rule.ts';
import { findHouseNumbers } from './house-number.ts';

const fined = /(?:xử phạt|bị phạt|phạt tiền|phạt hành chính|vi phạm hành chính|xử lý hành chính)/;
const link = '(?:[ \\u00A0]{1,2}(?:tại|ở|số|là)|:){0,2}[ \\u00A0:]{0,3}$';
/** Words before a person's home, as opposed to an office's address. */
const lives = new RegExp(
  `(?:(?<![Ll]ưu[ \\u00A0])[Tt]rú|[Nn]gụ|[Cc]ư trú|[Cc]hỗ ở(?: hiện (?:nay|tại))?|[Nn]ơi ở(?: hiện (?:nay|tại))?|[Hh]ộ khẩu(?: thường trú)?|HKTT|ĐKTT|[Nn]hà riêng|[Nn]hà của [^,.;\\n]{1,40}(?:,| ở| tại))${link}`,
  'u',
);
/** Words that are a home only in a sentence about a person. */
const mayLive = new RegExp(`(?:ở|[Đđ]ịa chỉ|nhà|sống|sinh sống)${link}`, 'u');
const person = /(?:SN|[Ss]inh năm|tuổi|[Cc]hủ nhà)(?!\p{L})/u;
/** `căn nhà số 12, tổ 3`: somebody lives there, unless it is a shop, an office, or on sale. */
const dwelling = /(?:[Cc]ăn|[Nn]gôi)[ \u00A0]{1,2}(?:nhà[ \u00A0]{1,2})?$/u;
const inHamlet = /^[^.;()\n]{0,12}(?:đường|phố|ngõ|ngách|hẻm|kiệt|tổ|ấp|thôn|xóm|khóm|khu phố)[ \u00A0][\p{Lu}\d]/u;
const onSale = /(?:mua|bán|giá|thuê|chuyển nhượng|tranh chấp)[^.;\n]{0,30}$/u;
const business =
  /(?:[Cc]ông ty|[Dd]oanh nghiệp|[Cc]ơ sở|[Cc]ửa hàng|[Cc]ửa hiệu|[Tt]iệm|[Qq]uán|[Tt]rụ sở|[Nn]hà hàng|[Kk]hách sạn|[Nn]hà nghỉ|[Kk]ho |[Xx]ưởng|[Vv]ăn phòng|[Cc]hi nhánh|[Nn]gân hàng|[Tt]òa án|[Tt]oà án|[Ss]iêu thị|[Tt]rường[ \u00A0](?:THPT|THCS|[Tt]iểu|[Mm]ầm|[Hh]ọc|[Đđ]ại|[Cc]ao)|[Vv]ũ trường|[Bb]ệnh viện|[Kk]araoke|[Cc]ơ quan|[Pp]hòng khám)/u;

export const soNhaNguoiViPham = defineRule({
  id: 'so-nha-nguoi-vi-pham',
  group: 'con-nguoi',
  severity: 'nhac',
  basis: ['luat-bvdlcn-91-2025'],
  why: 'Nêu một người thì nêu đến cấp xã là đủ, người vi phạm hành chính còn chỉ cần chữ cái đầu và năm sinh. Số nhà không giúp ai phòng tránh, chỉ dẫn người lạ đến cửa nhà họ.',
  examples: [
    {
      name: 'Nêu đến cấp xã',
      body: 'Công an xã xử phạt ông L.V.S. (SN 1980, trú tại xã Ba Xã) 7,5 triệu đồng.',
      problems: [],
    },
    {
      name: 'Địa chỉ trụ sở, cửa hàng',
      body: 'Quyết định xử phạt được trao tại trụ sở công an, số 12 đường Sông Lụa. Quán ăn ở số 5 ngõ 3 bị nhắc nhở. Gửi thư về địa chỉ: số 12 đường Sông Lụa.',
      problems: [],
    },
    {
      name: 'Số nhà của người bị phạt',
      body: 'Công an phường xử phạt ông L.V.S. (SN 1980, trú tại số nhà 12/3 đường Sông Lụa) 7,5 triệu đồng.',
      problems: [
        '1:53 `số nhà 12/3` là số nhà của người vi phạm hành chính. Chỉ nêu đến cấp xã: `L.V.S., sinh năm 1980, trú tại phường Hạc Điền`.',
      ],
    },
    {
      name: 'Nhà riêng của người khác, viết bằng nhiều cách',
      body: 'Bà Mạc Thị Nậm (ngụ số 8/21 đường Sông Lụa) kể lại.\n\nÔng Lò Văn Pín (SN 1970, nơi cư trú: số nhà ２/48, ngõ 6) có mặt.\n\nCháy tại căn nhà số 15, tổ 2, ấp Bãi và ngôi nhà số B 3/1 5 ấp 6.',
      problems: [
        '1:21 `số 8/21 đường` là số nhà riêng. Chỉ nêu đến cấp xã: `trú tại phường Hạc Điền`.',
        '3:38 `số nhà 2/48` là số nhà riêng. Chỉ nêu đến cấp xã: `trú tại phường Hạc Điền`.',
        '5:14 `nhà số 15` là số nhà riêng. Chỉ nêu đến cấp xã: `trú tại phường Hạc Điền`.',
        '5:46 `nhà số B 3/1` là số nhà riêng. Chỉ nêu đến cấp xã: `trú tại phường Hạc Điền`.',
      ],
    },
  ],
  check(article, report) {
    if (noticeKind(article)) return;
    for (const text of article.texts) {
      for (const { start, end, text: found } of findHouseNumbers(text.text)) {
        const before = text.text.slice(Math.max(0, start - 60), start);
        const isFined = fined.test(passageAt(text.text, start).text);
        if (!lives.test(before)) {
          if (business.test(text.text.slice(Math.max(0, start - 80), start))) continue;
          const after = text.text.slice(end, end + 40);
          const isDwelling =
            /^nhà/i.test(found) && dwelling.test(before) && inHamlet.test(after) && !onSale.test(before);
          if (!isDwelling && !(mayLive.test(before) && (isFined || person.test(before)))) continue;
        }
        report({
          place: text.placeOf(start),
          ...(isFined
            ? {
                message: `\`${found}\` là số nhà của người vi phạm hành chính.`,
                cure: 'Chỉ nêu đến cấp xã: `L.V.S., sinh năm 1980, trú tại phường Hạc Điền`.',
              }
            : {
                message: `\`${found}\` là số nhà riêng.`,
                cure: 'Chỉ nêu đến cấp xã: `trú tại phường Hạc Điền`.',
              }),
        });
      }
    }
  },
});
