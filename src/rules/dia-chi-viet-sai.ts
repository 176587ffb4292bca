import { walk } from '../markdown/walk.ts';
import { truncate } from '../vietnamese/truncate.ts';
import { findAddressFault } from './address-fault.ts';
import { blankRanges } from './blank-ranges.ts';
import { linksAsText } from './links-as-text.ts';
import { defineRule } from './rule.ts';
import { rangeOf } from './source-of.ts';
import { isTyped } from './typed-sign.ts';

const example = '`[cảnh báo về ứng dụng VNeID giả](/bai-viet/2025/canh-bao-ung-dung-vneid-gia/)`';

export const diaChiVietSai = defineRule({
  id: 'dia-chi-viet-sai',
  group: 'danh-dau',
  severity: 'chan',
  mayAcknowledge: true,
  why: 'Đường dẫn trống, thiếu `https://` hay có dấu cách trong địa chỉ thì không dẫn tới đâu, hoặc hiện nguyên các dấu ngoặc ra giữa bài.',
  examples: [
    {
      name: 'Địa chỉ đủ, địa chỉ trong trang, gọi điện, gửi thư',
      body: 'Xem [Cổng](https://dichvucong.gov.vn), [bài](/bai-viet/2026/tuan-tra-dem/#dau), [mục](#dau), [gọi](tel:113), [thư](mailto:a@minhha.example), [bài bên](../2025/vneid-gia/), [tệp](<https://minhha.example/tệp tin.pdf>), Điều 5 [sửa đổi] (năm 2026).',
      problems: [],
    },
    {
      name: 'Đường dẫn trống',
      body: 'Xem [chữ liên kết rỗng]().',
      problems: [`1:5 Đường dẫn \`chữ liên kết rỗng\` không có địa chỉ. Ghi địa chỉ trong ngoặc đơn: ${example}.`],
    },
    {
      name: 'Phần đầu của địa chỉ thiếu hoặc sai',
      body: '[trang](http:/congan.example), [cổng](www.congan.example)',
      problems: [
        '1:1 Địa chỉ `http:/congan.example` viết thiếu hoặc sai phần đầu nên bấm vào không tới đâu. Viết: `https://congan.example`.',
        '1:32 Địa chỉ `www.congan.example` viết thiếu hoặc sai phần đầu nên bấm vào không tới đâu. Viết: `https://www.congan.example`.',
      ],
    },
    {
      name: 'Dấu cách trong địa chỉ',
      body: 'Xem [tệp ở nơi khác](https://congan.example/tệp tin.pdf).',
      problems: [
        '1:5 `[tệp ở nơi khác](https://congan.example/tệp tin.pdf)` hiện nguyên trên trang, không thành đường dẫn, vì địa chỉ có dấu cách. Viết `%20` thay dấu cách: `[tệp ở nơi khác](https://congan.example/tệp%20tin.pdf)`.',
      ],
    },
    {
      name: 'Ngoặc viết rời nhau, ngoặc viết ngược',
      body: 'Xem [Cổng] (https://minhha.example) và (Cổng)[https://minhha.example].',
      problems: [
        '1:5 `[Cổng] (https://minhha.example)` hiện nguyên trên trang, không thành đường dẫn, vì giữa hai ngoặc có dấu cách. Viết liền: `[Cổng](https://minhha.example)`.',
        '1:40 `(Cổng)[https://minhha.example]` hiện nguyên trên trang, không thành đường dẫn, vì hai ngoặc đặt ngược. Chữ trong ngoặc vuông, địa chỉ trong ngoặc đơn: `[Cổng](https://minhha.example)`.',
      ],
    },
  ],
  check(article, report) {
    const { words, written, markdown, placeInMarkdown, body } = article;
    if (!/\[|<a\s/i.test(markdown)) return;
    walk(written, (node) => {
      if (node.type !== 'element' || node.tagName !== 'a' || typeof node.properties.href !== 'string') return undefined;
      const place = placeInMarkdown(rangeOf(node).start);
      const address = decoded(node.properties.href);
      if (address.trim() === '' || address === '#') {
        const label = /^!?\[([^\]]*)\]/.exec(markdown.slice(rangeOf(node).start))?.[1] ?? '';
        report({
          place,
          message: `Đường dẫn \`${truncate(label, 60)}\` không có địa chỉ.`,
          cure: `Ghi địa chỉ trong ngoặc đơn: ${example}.`,
        });
        return undefined;
      }
      const fault = findAddressFault(address);
      if (fault) report({ place, ...fault });
      return undefined;
    });
    const text = blankRanges(words.text, words.code);
    for (const { pattern, why, cure } of linksAsText) {
      for (const found of text.matchAll(pattern)) {
        if (!isTyped(article, found.index)) continue;
        const shown = found[0].replaceAll('`', "'");
        report({
          place: body.placeOf(found.index),
          message: `\`${truncate(shown, 100)}\` hiện nguyên trên trang, không thành đường dẫn, vì ${why}.`,
          cure: cure(found),
        });
      }
    }
  },
});

/** As the editor wrote it: the parser spells letters of other scripts by their bytes. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
