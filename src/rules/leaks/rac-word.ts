import { spansOf } from '../../vietnamese/text-span.ts';
import { findLeaks } from './find-leaks.ts';
import { defineRule } from '../rule.ts';

const debris = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])Description: {0,3}[^\\s]{1,60}',
    '(?<![\\p{L}\\p{N}-])mso-[a-z-]{2,40} ?:',
    '</?(?:[ovwmx]|st\\d{1,2}):[A-Za-z]{1,20}',
    'class=\\\\?["\']?Mso[A-Za-z0-9]{1,40}',
    '<!--\\[if [^\\]\\n]{1,60}\\]',
    '(?:\\{ ?)?HYPERLINK (?:\\\\l )?["“\\\\]',
    'PAGEREF _Toc\\d{1,12}',
    'Error! (?:Bookmark|Reference|Hyperlink|No text)[^.\\n]{0,40}',
    'Lỗi! (?:Thẻ đánh dấu|Không tìm thấy nguồn tham chiếu)[^.\\n]{0,40}',
    'Normal 0 false false false',
    'MicrosoftInternetExplorer4',
    '/\\* Style Definitions \\*/',
  ].join('|'),
  'gu',
);
const sign =
  /Description:|mso-|Mso|<\/?(?:[ovwmx]|st\d{1,2}):|<!--\[if|HYPERLINK|PAGEREF|Error! |Lỗi! |Normal 0|Explorer4|Style Def/;

const cure = 'Xóa đoạn này; lần sau dán bằng “Chỉ giữ văn bản” (Ctrl+Shift+V).';

export const racWord = defineRule({
  id: 'rac-word',
  group: 'lo-lot',
  severity: 'chan',
  mayAcknowledge: true,
  why: 'Mã ẩn của Word hiện ra giữa bài, và có khi mang theo tên tệp, tên người soạn.',
  examples: [
    {
      name: 'Chữ thường có “Word” và “mô tả”',
      body: 'Mẫu đơn là tệp Word. Mô tả: xe màu đỏ. Description of the site. <strong>Đậm</strong>',
      problems: [],
    },
    {
      name: 'Mã định dạng, trường và báo lỗi của Word',
      body: '<p class="MsoNormal" style="mso-fareast-language:VI">Tin<o:p></o:p></p>\n\nXem HYPERLINK "https://minhha.example".\n\nTheo Error! Bookmark not defined. Description: anh-1.jpg\n\n<st1:place w:st="on">Vạn Tùng</st1:place>',
      problems: [
        `1:4 \`class="MsoNormal\` là mã của Word còn sót. ${cure}`,
        `1:29 \`mso-fareast-language:\` là mã của Word còn sót. ${cure}`,
        `1:57 \`<o:p\` là mã của Word còn sót. ${cure}`,
        `1:62 \`</o:p\` là mã của Word còn sót. ${cure}`,
        `3:5 \`HYPERLINK "\` là mã của Word còn sót. ${cure}`,
        `5:6 \`Error! Bookmark not defined\` là mã của Word còn sót. ${cure}`,
        `5:35 \`Description: anh-1.jpg\` là mã của Word còn sót. ${cure}`,
        `7:1 \`<st1:place\` là mã của Word còn sót. ${cure}`,
        `7:30 \`</st1:place\` là mã của Word còn sót. ${cure}`,
      ],
    },
  ],
  check(article, report) {
    if (!sign.test(article.source.normalize('NFC'))) return;
    const leaks = findLeaks(article, (all) => spansOf(debris, all));
    for (const { text, place } of leaks) report({ place, message: `\`${text}\` là mã của Word còn sót.`, cure });
  },
});
