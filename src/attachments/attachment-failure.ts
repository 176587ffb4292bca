import { basename } from 'node:path/posix';
import { attachmentLimits } from './attachment-limits.ts';

const megabytes = attachmentLimits.bytes / 1024 / 1024;
const saveAs = 'Mở tệp bằng Word, Excel hoặc LibreOffice rồi lưu lại thành PDF';

/** `reason` continues the sentence after the file's name. */
const failures = {
  'khong-phai-tep': { reason: 'không phải là một tệp', cure: 'Chép chính tệp tài liệu vào cạnh bài.' },
  'khong-doc-duoc': {
    reason: 'không mở ra đọc được',
    cure: 'Xem lại quyền đọc của tệp, hoặc chép lại tệp vào cạnh bài.',
  },
  rong: { reason: 'là tệp rỗng', cure: 'Chép lại tệp từ máy đã soạn.' },
  'qua-nang': {
    reason: `nặng hơn ${megabytes} MB`,
    cure: 'Giảm độ nét của bản quét còn 150 điểm/inch, hoặc tách thành nhiều tệp.',
  },
  lfs: {
    reason: 'chỉ là con trỏ Git LFS, chưa phải tệp thật',
    cure: 'Chạy `git lfs pull` để lấy tệp thật về, hoặc chép lại tệp vào cạnh bài.',
  },
  'office-cu': {
    reason:
      'là tệp Office loại cũ (.doc, .xls, .ppt), trang không nhận vì loại này giấu được mã lệnh và thông tin đã xóa',
    cure: `${saveAs}, hoặc thành .docx, .xlsx, .pptx.`,
  },
  rtf: { reason: 'là tệp RTF, trang không nhận loại này', cure: `${saveAs} hoặc .docx.` },
  'mat-khau': {
    reason: 'có đặt mật khẩu hoặc bị khóa quyền, người đọc không mở được và máy không soát được',
    cure: 'Bỏ mật khẩu và giới hạn quyền trong phần mềm đã tạo tệp rồi lưu lại.',
  },
  'loai-khac': {
    reason: 'không thuộc loại trang nhận, dù tên tệp có đuôi gì',
    cure: 'Dùng tệp PDF, .docx, .xlsx, .pptx, .odt, .ods hoặc .odp.',
  },
  hong: {
    reason: 'bị hỏng hoặc chép chưa hết',
    cure: 'Mở tệp gốc ở máy đã soạn, lưu lại thành tệp mới rồi chép vào cạnh bài.',
  },
  'zip-la': {
    reason: 'có cách gói bên trong không giống tệp của phần mềm văn phòng',
    cure: 'Mở tệp rồi lưu lại thành tệp mới; nếu không rõ tệp từ đâu ra thì báo bộ phận an ninh mạng.',
  },
  'phinh-to': {
    reason: `bung ra quá ${attachmentLimits.unpacked / 1024 / 1024} MB, hoặc có quá nhiều phần`,
    cure: 'Xóa các trang, bảng và ảnh thừa rồi lưu lại; nếu không rõ tệp từ đâu ra thì báo bộ phận an ninh mạng.',
  },
  'nhieu-chu': {
    reason: `có hơn ${attachmentLimits.characters / 1_000_000} triệu chữ cái nên máy không soát hết được`,
    cure: 'Tách thành nhiều tệp, hoặc lưu lại thành PDF.',
  },
  'qua-roi': {
    reason: 'có cấu trúc bên trong lồng nhau quá sâu hoặc quá rối',
    cure: 'In tệp ra PDF (chọn máy in “Microsoft Print to PDF”) rồi dùng tệp mới.',
  },
  'qua-suc': {
    reason: 'làm máy đọc mãi không xong nên đã dừng',
    cure: 'In tệp ra PDF (chọn máy in “Microsoft Print to PDF”) rồi dùng tệp mới; nếu không rõ tệp từ đâu ra thì báo bộ phận an ninh mạng.',
  },
} as const satisfies Record<string, { reason: string; cure: string }>;

/** Why a document cannot be published, without its name. */
export type AttachmentFault = keyof typeof failures;

/** Explains to the editor why a document cannot be published. `path` is any path that ends in the document's name. */
export function explainAttachmentFault(path: string, fault: AttachmentFault): { message: string; cure: string } {
  const { reason, cure } = failures[fault];
  return { message: `Tệp \`${basename(path)}\` ${reason}.`, cure };
}

/** Thrown while a document is read, and caught by `inspectAttachment`. The reading stops at the first such fault. */
export class UnfitDocument extends Error {
  readonly fault: AttachmentFault;
  constructor(fault: AttachmentFault) {
    super(fault);
    this.fault = fault;
  }
}

export const refuseDocument = (fault: AttachmentFault): never => {
  throw new UnfitDocument(fault);
};
