import { listMetadata, type MetadataKind } from '../../newsroom/metadata-kind.ts';
import { definePictureFileRule } from '../picture-file-rule.ts';

const cleanable = new Set(['jpeg', 'png', 'webp', 'gif', 'avif']);

export const anhConThongTinAn = definePictureFileRule({
  id: 'anh-con-thong-tin-an',
  group: 'anh',
  severity: 'nhac',
  why: 'Máy ảnh và điện thoại ghi vào tệp nơi chụp, tên máy, giờ chụp và một ảnh thu nhỏ, có khi là ảnh lúc chưa che mặt. Trang đăng ra đã xóa các thứ ấy, nhưng ai đọc được kho tệp thì lấy được từ tệp gốc.',
  examples: [
    { name: 'Ảnh đã sạch', picture: { metadata: [] }, problems: [] },
    {
      name: 'Ảnh chụp bằng điện thoại',
      picture: { metadata: ['exif', 'gps', 'thumbnail'], camera: 'May anh thu nghiem' },
      problems: [
        'Ảnh `tuan-tra.jpg` còn tọa độ GPS, ảnh thu nhỏ, EXIF, tên máy `May anh thu nghiem`. Khi dựng trang các thứ này bị xóa, nhưng tệp gốc vẫn nằm trong kho, ai đọc được kho thì thấy. Chạy `npm run check -- --fix` trước khi gửi để xóa khỏi tệp gốc; nếu tệp đã gửi lên kho thì báo người quản trị xóa cả trong lịch sử.',
      ],
    },
    {
      name: 'Ảnh mà máy không tự xóa được',
      picture: { file: 'bai-viet/2026/a/b.avif', kind: 'avif', metadata: ['unknown'], isCleanable: false },
      problems: [
        'Ảnh `b.avif` còn dữ liệu lạ. Khi dựng trang các thứ này bị xóa, nhưng tệp gốc vẫn nằm trong kho, ai đọc được kho thì thấy. Lưu lại ảnh thành JPEG rồi chạy `npm run check -- --fix`; nếu tệp đã gửi lên kho thì báo người quản trị xóa cả trong lịch sử.',
      ],
    },
  ],
  check({ file, kind, metadata, isCleanable = cleanable.has(kind ?? ''), camera }, report) {
    if (metadata.length === 0) return;
    const worstFirst = metadata.toSorted((a, b) => weightOf(b) - weightOf(a));
    const found = [listMetadata(worstFirst), ...(camera ? [`tên máy \`${camera}\``] : [])].join(', ');
    const fix = 'chạy `npm run check -- --fix`';
    report({
      message: `Ảnh \`${file.replace(/^.*\//, '')}\` còn ${found}. Khi dựng trang các thứ này bị xóa, nhưng tệp gốc vẫn nằm trong kho, ai đọc được kho thì thấy.`,
      cure: `${isCleanable ? `C${fix.slice(1)} trước khi gửi để xóa khỏi tệp gốc` : `Lưu lại ảnh thành JPEG rồi ${fix}`}; nếu tệp đã gửi lên kho thì báo người quản trị xóa cả trong lịch sử.`,
    });
  },
});

/** Sorts a place and an uncovered face first. */
const weightOf = (kind: MetadataKind): number => ['thumbnail', 'gps'].indexOf(kind);
