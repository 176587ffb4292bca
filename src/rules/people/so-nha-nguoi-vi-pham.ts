import { noticeKind } from './notice-kind.ts';
import { passageAt } from './passage-at.ts';
import { defineRule } from '../rule.ts';
import { houseNumber } from './house-number.ts';

const fined = /(?:xử phạt|bị phạt|phạt tiền|phạt hành chính|vi phạm hành chính|xử lý hành chính)/;
/** Words before a person's home, as opposed to an office's address. */
const lives = /(?:trú|ngụ|thường trú|tạm trú|ở|địa chỉ|nhà)(?:[ \u00A0]{1,2}(?:tại|ở|số|:)){0,2}[ \u00A0:]{0,3}$/u;
const business = /(?:[Cc]ông ty|[Dd]oanh nghiệp|[Cc]ơ sở|[Cc]ửa hàng|[Qq]uán|[Tt]rụ sở)/u;

export const soNhaNguoiViPham = defineRule({
  id: 'so-nha-nguoi-vi-pham',
  group: 'con-nguoi',
  severity: 'nhac',
  basis: ['luat-bvdlcn-91-2025'],
  why: 'Người vi phạm hành chính chỉ cần nêu chữ cái đầu, năm sinh và xã. Số nhà không giúp ai phòng tránh, chỉ dẫn người lạ đến cửa nhà họ.',
  examples: [
    {
      name: 'Nêu đến cấp xã',
      body: 'Công an xã xử phạt ông L.V.S. (SN 1980, trú tại xã Ba Xã) 7,5 triệu đồng.',
      problems: [],
    },
    {
      name: 'Địa chỉ trụ sở',
      body: 'Quyết định xử phạt được trao tại trụ sở công an, số 12 đường Sông Lụa.',
      problems: [],
    },
    {
      name: 'Số nhà của người bị phạt',
      body: 'Công an phường xử phạt ông L.V.S. (SN 1980, trú tại số nhà 12/3 đường Sông Lụa) 7,5 triệu đồng.',
      problems: [
        '1:53 `số nhà 12/3` là số nhà của người vi phạm hành chính. Chỉ nêu đến cấp xã: `L.V.S., sinh năm 1980, trú tại phường Hạc Điền`.',
      ],
    },
  ],
  check(article, report) {
    if (noticeKind(article)) return;
    for (const text of article.texts) {
      if (!fined.test(text.text)) continue;
      for (const { 0: found, index } of text.text.matchAll(houseNumber)) {
        if (!lives.test(text.text.slice(Math.max(0, index - 30), index))) continue;
        if (business.test(text.text.slice(Math.max(0, index - 80), index))) continue;
        if (!fined.test(passageAt(text.text, index).text)) continue;
        report({
          place: text.placeOf(index),
          message: `\`${found}\` là số nhà của người vi phạm hành chính.`,
          cure: 'Chỉ nêu đến cấp xã: `L.V.S., sinh năm 1980, trú tại phường Hạc Điền`.',
        });
      }
    }
  },
});
