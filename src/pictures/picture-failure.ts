import { basename } from 'node:path/posix';
import { pictureLimits } from './picture-settings.ts';
import { type SvgDanger, svgDangers } from './svg/svg-dangers.ts';

/** The reason for the editor why a picture cannot be published. */
export interface PictureFailure {
  /** Absolute path of the original. */
  path: string;
  reason: string;
  cure: string;
}

const megabytes = pictureLimits.bytes / 1024 / 1024;
const megapixels = pictureLimits.pixels / 1_000_000;
const saveAsJpeg = 'Mở ảnh bằng phần mềm xem ảnh rồi lưu lại thành tệp JPEG hoặc PNG.';

/** `reason` continues the sentence after the file's name. */
const failures = {
  'khong-co': { reason: 'không có ở đó', cure: 'Chép ảnh vào cạnh bài, tên tệp viết đúng như trong bài.' },
  'khong-phai-tep': { reason: 'không phải là một tệp', cure: 'Chép chính tệp ảnh vào cạnh bài.' },
  'khong-doc-duoc': {
    reason: 'không mở ra đọc được',
    cure: 'Xem lại quyền đọc của tệp, hoặc chép lại ảnh vào cạnh bài.',
  },
  'thay-doi': { reason: 'vừa thay đổi trong lúc đang đọc', cure: 'Lưu xong ảnh rồi chạy lại.' },
  rong: { reason: 'là tệp rỗng', cure: 'Chép lại ảnh từ máy ảnh hoặc điện thoại.' },
  'qua-nang': { reason: `nặng hơn ${megabytes} MB`, cure: 'Lưu lại ảnh ở dạng JPEG, cạnh dài khoảng 3000 điểm ảnh.' },
  'qua-nhieu-diem-anh': {
    reason: `có hơn ${megapixels} triệu điểm ảnh`,
    cure: 'Thu nhỏ ảnh còn cạnh dài khoảng 3000 điểm ảnh.',
  },
  'qua-dai': {
    reason: `cao hơn ${pictureLimits.tallness} lần chiều rộng nên không đọc được trên điện thoại`,
    cure: 'Cắt ảnh thành nhiều ảnh, mỗi ảnh một phần.',
  },
  hong: { reason: 'bị hỏng hoặc chép chưa hết', cure: 'Chép lại ảnh từ máy ảnh hoặc điện thoại.' },
  'khong-phai-anh': {
    reason: 'không phải là ảnh, dù tên tệp có đuôi gì',
    cure: 'Dùng ảnh JPEG, PNG, WebP, AVIF, GIF hoặc SVG.',
  },
  'con-tro-lfs': {
    reason: 'mới chỉ là con trỏ của Git LFS, ảnh thật chưa được tải về máy này',
    cure: 'Chạy `git lfs install` rồi `git lfs pull` trong kho, sau đó soát lại.',
  },
  'con-tro-annex': {
    reason: 'mới chỉ là con trỏ của git-annex, ảnh thật chưa được tải về máy này',
    cure: 'Chạy `git annex get .` trong kho, sau đó soát lại.',
  },
  pdf: { reason: 'là tệp PDF đổi đuôi', cure: 'Xuất trang cần hiện thành ảnh JPEG hoặc PNG.' },
  'tai-lieu': {
    reason: 'là tệp Word, Excel hoặc tệp nén đổi đuôi',
    cure: 'Mở tệp ấy, lấy ảnh bên trong ra, lưu thành JPEG hoặc PNG.',
  },
  phim: {
    reason: 'là phim đổi đuôi',
    cure: 'Chụp một hình của phim, lưu thành JPEG; phim thì viết đường dẫn tới nơi đăng.',
  },
  'anh-nguon': {
    reason: 'là ảnh của phần mềm sửa ảnh hoặc ảnh thô của máy ảnh, trang không nhận loại này',
    cure: 'Mở bằng phần mềm ấy rồi xuất thành JPEG.',
  },
  jxl: { reason: 'là ảnh JPEG XL, trang không nhận loại này', cure: saveAsJpeg },
  heic: {
    reason: 'là ảnh HEIC của điện thoại, trang không đọc được loại này',
    cure: 'Lưu lại thành JPEG; trên iPhone chọn Cài đặt → Camera → Định dạng → Tương thích nhất.',
  },
  tiff: { reason: 'là ảnh TIFF, trang không nhận loại này', cure: saveAsJpeg },
  bmp: { reason: 'là ảnh BMP, trang không nhận loại này', cure: saveAsJpeg },
} as const satisfies Record<string, { reason: string; cure: string }>;

/** Why a picture cannot be published, without its name. */
export type PictureFault = { kind: keyof typeof failures; found?: never } | SvgDanger;

/** Shortens a quotation from a file and removes its backticks, so that it cannot end the quotation. */
const quote = (found = ''): string => (found.length > 60 ? `${found.slice(0, 59)}…` : found).replaceAll(/[`\s]+/g, ' ');

export function createPictureFailure(path: string, fault: PictureFault): PictureFailure {
  const { reason, cure } =
    fault.kind in failures
      ? failures[fault.kind as keyof typeof failures]
      : svgDangers[fault.kind as SvgDanger['kind']];
  const said = typeof reason === 'string' ? reason : reason(quote(fault.found));
  return { path, reason: `Ảnh \`${basename(path.replaceAll('\\', '/'))}\` ${said}.`, cure };
}
