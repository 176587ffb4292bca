import { type AttachmentFile, defineAttachmentFileRule, nameIn } from '../attachment-file-rule.ts';

/** Further traces of one kind are only counted. */
const mostTold = 3;
const longest = 60;

export const dinhKemConThongTinAn = defineAttachmentFileRule({
  id: 'dinh-kem-con-thong-tin-an',
  group: 'tep',
  severity: 'chan',
  why: 'Tệp Office và PDF ghi kèm tên người soạn, người sửa, tên cơ quan, đường dẫn trong máy, có khi cả đoạn đã xóa, lời bình, trang tính ẩn. Tệp đính kèm được đăng nguyên từng byte, nên ai tải về cũng đọc được. Tệp đã ký số thì chỉ nhắc, vì sửa là hỏng chữ ký.',
  examples: [
    { name: 'Văn bản đã sạch', attachment: {}, problems: [] },
    {
      name: 'Tệp Word còn tên người soạn và người sửa',
      attachment: {
        file: 'bai-viet/2026/a/thong-bao.docx',
        kind: 'docx',
        traces: [
          { what: 'tên người soạn', said: 'Lê Văn Hạc', isCleanable: true },
          { what: 'tên người sửa cuối', said: 'Đỗ Thị Lụa', isCleanable: true },
        ],
      },
      problems: [
        'Tệp `thong-bao.docx` còn tên người soạn `Lê Văn Hạc`, tên người sửa cuối `Đỗ Thị Lụa`; ai tải tệp về cũng đọc được. Chạy `npm run check -- --fix` để xóa khỏi tệp.',
      ],
    },
    {
      name: 'Tệp Word còn chỗ sửa và lời bình',
      attachment: {
        file: 'bai-viet/2026/a/du-thao.docx',
        kind: 'docx',
        traces: [
          { what: 'chỗ sửa còn theo dõi (Track Changes)', said: 'Lê Văn Hạc', isCleanable: false },
          { what: 'lời bình (Comment)', isCleanable: false },
        ],
      },
      problems: [
        'Tệp `du-thao.docx` còn chỗ sửa còn theo dõi (Track Changes) của `Lê Văn Hạc`, lời bình (Comment); ai tải tệp về cũng đọc được. Mở tệp, vào Tệp → Thông tin → Kiểm tra tài liệu (File → Info → Inspect Document), xóa các mục được nêu rồi lưu lại; hoặc lưu thành PDF.',
      ],
    },
    {
      name: 'PDF đã ký số còn tên người soạn',
      attachment: {
        traces: [{ what: 'tên người soạn', said: 'Lê Văn Hạc', isCleanable: true }],
        isSigned: true,
      },
      problems: [
        '(nhac) Tệp `quyet-dinh-12.pdf` còn tên người soạn `Lê Văn Hạc`; ai tải tệp về cũng đọc được. Tệp đã ký số nên không sửa được: nếu tên ấy không được công khai thì xóa ở bản gốc rồi ký lại.',
      ],
    },
  ],
  check(attachment, report) {
    const { traces, isSigned } = attachment;
    if (traces.length === 0) return;
    report({
      message: `Tệp \`${nameIn(attachment)}\` còn ${tell(traces)}; ai tải tệp về cũng đọc được.`,
      cure: isSigned
        ? 'Tệp đã ký số nên không sửa được: nếu tên ấy không được công khai thì xóa ở bản gốc rồi ký lại.'
        : cureOf(attachment),
      ...(isSigned && { severity: 'nhac' }),
    });
  },
});

function cureOf({ kind, traces }: AttachmentFile): string {
  const fix = 'hạy `npm run check -- --fix` để xóa khỏi tệp';
  if (traces.every(({ isCleanable }) => isCleanable)) return `C${fix}.`;
  const more = traces.some(({ isCleanable }) => isCleanable) ? ` C${fix} phần còn lại.` : '';
  if (kind === 'pdf')
    return `In tệp ra một PDF mới (chọn máy in “Microsoft Print to PDF”), hoặc xuất lại từ tệp gốc sau khi xóa các mục ấy.${more}`;
  return `Mở tệp, vào Tệp → Thông tin → Kiểm tra tài liệu (File → Info → Inspect Document), xóa các mục được nêu rồi lưu lại; hoặc lưu thành PDF.${more}`;
}

/** A trace that belongs to a person, but is not a name itself. */
const isDeed = (what: string): boolean => /^(?:chỗ|lời)/.test(what);

function tell(traces: AttachmentFile['traces']): string {
  const said = new Map<string, string[]>();
  for (const trace of traces) {
    const ofKind = said.get(trace.what) ?? [];
    said.set(trace.what, ofKind);
    if (trace.said) ofKind.push(`\`${cut(trace.said)}\``);
  }
  return [...said]
    .map(([what, names]) => {
      if (names.length === 0) return what;
      const more = names.length > mostTold ? ` và ${names.length - mostTold} điều khác` : '';
      return `${what} ${isDeed(what) ? 'của ' : ''}${names.slice(0, mostTold).join(', ')}${more}`;
    })
    .join(', ');
}

/** Quotes the file's words in part, without signs that would close the quotation. */
const cut = (said: string): string =>
  (said.length > longest ? `${said.slice(0, longest - 1)}…` : said).replaceAll(/[`\s\p{C}]+/gu, ' ');
