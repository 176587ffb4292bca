/** A notation that other programs know but this site prints unchanged. */
interface UnknownSign {
  /** A fast check: without this sign the pattern cannot match. */
  sign: RegExp;
  /** A global pattern, for the text that a page shows, with a line end between blocks. */
  pattern: RegExp;
  /** Whether to find signs that are spelt as entities too: a program may turn a tag into `&lt;b&gt;`. */
  isOfPrograms?: true;
  what: string;
  cure: (found: RegExpExecArray) => string;
}

const tag = 'p|br|b|i|u|strong|em|div|span|a|img|table|tbody|tr|td|th|ul|ol|li|h[1-6]|font|center|iframe|hr';

/** Each with the text to write instead. */
export const unknownSigns: readonly UnknownSign[] = [
  {
    sign: /\[\^|\^\[/,
    pattern: /\[\^[^\]\n]{1,60}\]|\^\[[^\]\n]{1,200}\]/g,
    what: 'Trang không có chú thích cuối trang',
    cure: () => 'Viết lời chú ngay sau chữ, trong ngoặc đơn: `31 vụ (số liệu đến tháng 6)`.',
  },
  {
    sign: /==/,
    pattern: /(?<![=\p{L}\p{N}])==(?![=\s])([^=\n]{1,200})(?<!\s)==(?!=)/gu,
    what: 'Trang không hiểu dấu tô sáng',
    cure: ([, words = '']) => `Viết chữ đậm: \`**${words.slice(0, 60)}**\`.`,
  },
  {
    sign: /~[^~\s]+~/,
    pattern: /(?<=[\p{L}\p{N})])(?<!~[^~\s]*)~[^~\s]{1,10}~(?!~)/gu,
    what: 'Trang không hiểu dấu chỉ số dưới',
    cure: () => 'Viết thẳng chữ nhỏ: `H₂O`, `CO₂`.',
  },
  {
    sign: /\^/,
    pattern: /(?<=[\p{L}\p{N})])\^(?:[^^\s]{1,10}\^|[23](?![\p{L}\p{N}]))/gu,
    what: 'Trang không hiểu dấu chỉ số trên',
    cure: () => 'Viết thẳng chữ nhỏ: `m²`, `m³`.',
  },
  {
    sign: /~~/,
    pattern: /~~(?![~\s])([^~\n]{1,200})(?<!\s)~~/g,
    what: 'Trang không hiểu dấu gạch ngang chữ',
    cure: () => 'Xóa chữ bỏ đi, chỉ giữ chữ đúng; bài đã đăng thì ghi điều đã sửa vào `updated`.',
  },
  {
    sign: /:[a-z]/,
    pattern: /(?<![\p{L}\p{N}:/]):[a-z][a-z0-9_+-]{1,30}:(?![\p{L}\p{N}:/])/gu,
    what: 'Trang không hiểu biểu tượng viết bằng chữ',
    cure: () => 'Chép chính biểu tượng vào bài, hoặc xóa.',
  },
  {
    sign: /:::/,
    pattern: /:{3,}[ \t]?[\p{L}\w-]{0,30}/gu,
    what: 'Trang không hiểu khung viết bằng dấu hai chấm',
    cure: () =>
      'Đổi đuôi tệp thành `.mdx` rồi dùng khung lưu ý: một dòng `<LuuY>`, dòng trống, nội dung, dòng trống, một dòng `</LuuY>`.',
  },
  {
    sign: /!!!/,
    pattern: /(?<=^|\n)!!! ?[\p{L}\w-]{1,30}/gu,
    what: 'Trang không hiểu khung viết bằng dấu chấm than',
    cure: () =>
      'Đổi đuôi tệp thành `.mdx` rồi dùng khung lưu ý: một dòng `<LuuY>`, dòng trống, nội dung, dòng trống, một dòng `</LuuY>`.',
  },
  {
    sign: /\+\+|\|\|/,
    pattern:
      /(?<![\p{L}\p{N}+])\+\+(?![+\s])([^+\n]{1,200})(?<!\s)\+\+(?![\p{L}\p{N}+])|\|\|(?![|\s])([^|\n]{1,200})(?<!\s)\|\|(?!\|)/gu,
    what: 'Trang không hiểu dấu gạch chân, dấu che chữ',
    cure: ([, underlined, hidden]) => `Xóa các dấu này, giữ lại chữ: \`${(underlined ?? hidden ?? '').slice(0, 60)}\`.`,
  },
  {
    sign: /\$/,
    pattern:
      /\$\$[^$\n]{1,200}\$\$|(?<![\d\p{L}$\\])\$(?=[^\s$])(?=[^$\n]*[\p{L}\\^_=])[^$\n]{1,80}(?<=[^\s$])\$(?![\d\p{L}$])/gu,
    what: 'Trang không trình bày công thức',
    cure: () => 'Viết bằng chữ và dấu thường: `x² + 1`, `3/4`; công thức dài thì chụp thành ảnh có mô tả.',
  },
  {
    sign: /\{[.#:{%]/,
    pattern: /\{(?:[.#][\w-]{1,40}(?:[ \t][^}\n]{0,80})?|:[^}\n]{1,80}|\{[^}\n]{1,80}\}|%[^%\n]{1,80}%)\}/g,
    what: 'Trang không hiểu dấu ngoặc nhọn của chương trình khác',
    cure: () => 'Xóa chỗ này, hoặc viết thẳng chữ cần hiện.',
  },
  {
    sign: /<%|\\(?:newpage|begin|end|textbf|frac)/,
    pattern: /<%[^%\n]{0,200}%>|\\(?:newpage|(?:begin|end|textbf|frac)\{[^}\n]{0,60}\})/g,
    what: 'Mã lệnh của chương trình khác',
    cure: () => 'Xóa chỗ này, hoặc viết thẳng chữ cần hiện.',
  },
  {
    sign: /\[(?:\/|caption|gallery|embed|video|audio|youtube|url|img|color|size|font)/i,
    pattern:
      /\[\/(?:b|i|u|s|url|img|size|color|font|quote|center|left|right|list|table|tr|td|caption|gallery|embed|video|audio|youtube|code|h[1-6])\]|\[(?:caption|gallery|embed|video|audio|youtube|url|img|color|size|font)(?:[= ][^\]\n]{1,200})\]/gi,
    what: 'Trang không hiểu thẻ viết trong ngoặc vuông của diễn đàn, WordPress',
    cure: () => 'Xóa thẻ, giữ lại chữ; chữ đậm viết `**chữ đậm**`, ảnh viết `![Mô tả ảnh](hien-truong.jpg)`.',
  },
  {
    sign: /\*\[/,
    pattern: /\*\[[^\]\n]{1,60}\]:/g,
    what: 'Trang không hiểu cách giải nghĩa chữ viết tắt kiểu này',
    cure: () => 'Thêm chữ viết tắt vào `tu-viet-tat.yml`, rồi xóa dòng này.',
  },
  {
    sign: /\[(?:TOC|toc|\[|!)/,
    pattern: /\[(?:TOC|toc)\]|\[\[[^\]\n]{1,120}\]\]|\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/g,
    what: 'Trang không hiểu dấu ngoặc vuông kiểu này',
    cure: ([found]) =>
      found.startsWith('[[')
        ? 'Viết đường dẫn có chữ: `[cảnh báo về ứng dụng VNeID giả](/bai-viet/2025/canh-bao-ung-dung-vneid-gia/)`.'
        : 'Xóa dấu này; khung lưu ý thì dùng `<LuuY>` trong tệp `.mdx`.',
  },
  {
    sign: /##/,
    pattern: /(?<=^|\n)#{2,6}[^#\s][^\n]{0,80}/g,
    what: 'Đề mục thiếu dấu cách sau dấu thăng',
    cure: ([found]) => `Viết: \`${found.replace(/^#+/, (marks) => `${marks} `).trim()}\`.`,
  },
  {
    // A single word after the sign is a hashtag, and so are several such words.
    sign: /#/,
    pattern: /(?<=^|\n\n)#\p{Lu}[\p{L}\p{N}]* (?!#)[^#.\n]{1,80}(?=$|\n\n)/gu,
    what: 'Đề mục thiếu dấu cách sau dấu thăng',
    cure: ([found]) => `Viết: \`## ${found.slice(1).trim()}\`.`,
  },
  {
    sign: /#{7}/,
    pattern: /(?<=^|\n)#{7,}[^\n]{0,80}/g,
    what: 'Đề mục chỉ có tới sáu cấp',
    cure: ([found]) => `Viết: \`## ${found.replace(/^#+\s*/, '').trim()}\`.`,
  },
  {
    sign: /[＃＊＞－｜]/,
    pattern: /(?<=^|\n)(?:＃{1,6}|[＊＞－] )[^\n]{1,80}|(?<=^|\n)｜[^\n]{1,80}/g,
    what: 'Dấu viết bằng bàn phím kiểu Trung Quốc, Nhật Bản, trang không hiểu',
    cure: ([found]) =>
      `Viết: \`${found.replace(/[＃＊＞－｜]/g, (mark) => '#*>-|'['＃＊＞－｜'.indexOf(mark)] ?? mark)}\`.`,
  },
  {
    sign: /[=~+#—–_]{3}/,
    pattern: /(?<=^|\n)(?:={2,}|~{3,}|\+{3,}|[—–]{3,}|-{2})(?=\n|$)/g,
    what: 'Dòng kẻ viết bằng dấu mà trang không hiểu',
    cure: () => 'Kẻ ngang bằng một dòng `---` giữa hai dòng trống, hoặc xóa dòng này.',
  },
  {
    sign: /&/,
    pattern: /&(?:nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip|#\d{1,6}|#x[\da-f]{1,6})(?:;|(?=\s|$))/gi,
    isOfPrograms: true,
    what: 'Mã của trang web còn sót giữa chữ',
    cure: () => 'Gõ thẳng ký tự cần hiện, hoặc xóa mã này.',
  },
  {
    sign: /<\/?[a-z]/i,
    pattern: new RegExp(`</?(?:${tag})(?:\\s[^<>\\n]{0,200})?/?>`, 'gi'),
    isOfPrograms: true,
    what: 'Thẻ HTML hiện thành chữ',
    cure: () => 'Xóa thẻ, giữ lại chữ; chữ đậm viết `**chữ đậm**`.',
  },
  {
    sign: /\|/,
    pattern: /(?<=^|\n)\|[^|\n]+\|[^|\n]+\|[^\n]*/g,
    what: 'Bảng thiếu dòng kẻ dưới tên cột nên không thành bảng',
    cure: () => 'Thêm dưới dòng tên cột một dòng `|---|---|`, mỗi cột một đoạn `---`, và để dòng trống trước bảng.',
  },
  {
    sign: / \|(?:\n|$)/,
    pattern: /(?<=^|\n)[^|\n]+ \|(?=\n|$)/g,
    what: 'Dấu kẻ của bảng còn sót ở cuối dòng',
    cure: () => 'Viết cả dòng của bảng trên một dòng; muốn xuống dòng trong ô thì viết `<br>`.',
  },
  {
    sign: /\+[-=]{3}/,
    pattern: /\+(?:[-=]{3,}\+)+/g,
    what: 'Bảng kẻ bằng dấu cộng không thành bảng',
    cure: () => 'Mỗi dòng của bảng viết `| Việc | Số vụ |`, dưới dòng tên cột thêm một dòng `|---|---|`.',
  },
  {
    sign: /\{[^.#:{%]/,
    pattern: /(?<!\{)\{[^{}.#:%\n][^{}\n]{0,60}\}(?!\})/g,
    what: 'Ngoặc nhọn còn sót, có thể là chỗ chờ điền của mẫu',
    cure: () => 'Điền chữ cần viết, hoặc dùng ngoặc đơn.',
  },
  {
    sign: /`/,
    pattern: /`+/g,
    what: 'Dấu huyền đứng lẻ',
    cure: () => 'Xóa dấu này; chữ của máy thì đặt giữa hai dấu huyền: `` `hxxps://vneid-gia[.]example` ``.',
  },
];
