import { basename } from 'node:path/posix';
import { pictureLimits } from './picture-settings.ts';

/** Why a picture cannot be published, for the editor. */
export interface PictureFailure {
  /** Absolute path of the original. */
  path: string;
  reason: string;
  cure: string;
}

const megabytes = pictureLimits.bytes / 1024 / 1024;
const megapixels = pictureLimits.pixels / 1_000_000;
const saveAsJpeg = 'Mở ảnh bằng phần mềm xem ảnh rồi lưu lại thành tệp JPEG hoặc PNG.';

/** `reason` goes on after the file's name. */
const failures = {
  'khong-co': { reason: 'không có ở đó', cure: 'Chép ảnh vào cạnh bài, tên tệp viết đúng như trong bài.' },
  'khong-phai-tep': { reason: 'không phải là một tệp', cure: 'Chép chính tệp ảnh vào cạnh bài.' },
  'khong-doc-duoc': {
    reason: 'không mở ra đọc được',
    cure: 'Xem lại quyền đọc của tệp, hoặc chép lại ảnh vào cạnh bài.',
  },
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
    cure: 'Dùng ảnh JPEG, PNG, WebP, AVIF hoặc GIF.',
  },
  svg: {
    reason: 'là ảnh SVG, loại tệp có thể mang theo mã chạy trên máy người đọc',
    cure: 'Xuất ảnh ra PNG rồi dùng tệp PNG đó.',
  },
  heic: {
    reason: 'là ảnh HEIC của điện thoại, trang không đọc được loại này',
    cure: 'Lưu lại thành JPEG; trên iPhone chọn Cài đặt → Camera → Định dạng → Tương thích nhất.',
  },
  tiff: { reason: 'là ảnh TIFF, trang không nhận loại này', cure: saveAsJpeg },
  bmp: { reason: 'là ảnh BMP, trang không nhận loại này', cure: saveAsJpeg },
} as const satisfies Record<string, { reason: string; cure: string }>;

export type PictureFailureKind = keyof typeof failures;

export function createPictureFailure(path: string, kind: PictureFailureKind): PictureFailure {
  const { reason, cure } = failures[kind];
  return { path, reason: `Ảnh \`${basename(path.replaceAll('\\', '/'))}\` ${reason}.`, cure };
}
