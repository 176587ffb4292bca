import { walk } from '../../markdown/walk.ts';
import { truncate } from '../../vietnamese/truncate.ts';
import { findAddressFault } from '../address-fault.ts';
import { blankRanges } from '../blank-ranges.ts';
import { linksAsText } from './links-as-text.ts';
import { defineRule } from '../rule.ts';
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
      name: 'Ngoặc kép cong, dấu cách quanh dấu hai chấm, số điện thoại',
      body: 'Xem [Cổng](https://minhha.example “Cổng”), [Cổng](https ://minhha.example), [gọi](tel: 0200 000 113).\n\n![Đội tuần tra](tuan-tra.jpg “Tuần tra đêm”)',
      problems: [
        '1:5 `[Cổng](https://minhha.example “Cổng”)` hiện nguyên trên trang, không thành đường dẫn, vì địa chỉ có dấu cách. Đặt lời ghi giữa hai dấu ngoặc kép thẳng: `[Cổng](https://minhha.example "Cổng")`.',
        '1:44 `[Cổng](https ://minhha.example)` hiện nguyên trên trang, không thành đường dẫn, vì địa chỉ có dấu cách. Xóa dấu cách thừa: `[Cổng](https://minhha.example)`.',
        '1:77 `[gọi](tel: 0200 000 113)` hiện nguyên trên trang, không thành đường dẫn, vì địa chỉ có dấu cách. Viết liền các chữ số: `[gọi](tel:0200000113)`.',
        '3:1 `![Đội tuần tra](tuan-tra.jpg “Tuần tra đêm”)` hiện nguyên trên trang, không thành đường dẫn, vì địa chỉ có dấu cách. Đặt lời ghi giữa hai dấu ngoặc kép thẳng: `![Đội tuần tra](tuan-tra.jpg "Tuần tra đêm")`.',
      ],
    },
    {
      name: 'Trong thẻ HTML, tên không có địa chỉ, ngoặc chưa đóng',
      body: '<div>\n[Cổng](https://minhha.example)\n</div>\n\nXem [cảnh báo][canh-bao] và báo cáo [1][2].\n\nXem [Cổng](https://minhha.example/a(b)',
      problems: [
        '7:5 `[Cổng](https://minhha.example/a(b)` hiện nguyên trên trang, không thành đường dẫn, vì trong địa chỉ có dấu ngoặc không đóng đủ. Viết `%28` thay dấu `(`, `%29` thay dấu `)` trong địa chỉ, rồi đóng ngoặc ở cuối.',
        '2:1 `[Cổng](https://minhha.example)` hiện nguyên trên trang, không thành đường dẫn, vì Markdown không được đọc trong thẻ HTML. Để một dòng trống sau thẻ mở và một dòng trống trước thẻ đóng, hoặc xóa thẻ.',
        '5:5 `[cảnh báo][canh-bao]` hiện nguyên trên trang, không thành đường dẫn, vì không dòng nào ghi địa chỉ của nó. Ghi địa chỉ ngay sau chữ: `[cảnh báo](https://minhha.example/tin)`, hoặc thêm một dòng `[canh-bao]: https://minhha.example/tin`.',
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
    const told = new Set<number>();
    for (const { pattern, why, cure } of linksAsText) {
      for (const found of text.matchAll(pattern)) {
        if (!isTyped(article, found.index) || told.has(found.index)) continue;
        told.add(found.index);
        const end = found.index + found[0].length;
        const holdsLink = words.links.some((link) => found.index < link.start && link.end < end);
        const shown = found[0].replaceAll('`', "'");
        report({
          place: body.placeOf(found.index),
          message: `\`${truncate(shown, 100)}\` hiện nguyên trên trang, không thành đường dẫn, vì ${holdsLink ? 'trong chữ đã có một đường dẫn khác' : why}.`,
          cure: holdsLink ? 'Viết hai đường dẫn riêng, hoặc bỏ một đường dẫn.' : cure(found),
        });
      }
    }
  },
});

/** As the editor wrote it: the parser percent-encodes letters of other scripts. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
