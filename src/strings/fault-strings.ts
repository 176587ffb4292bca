import type { FileFault, FaultyFile } from '../newsroom/faulty-file.ts';
import { formatNumber } from '../vietnamese/format-number.ts';

const nouns = { bai: 'bài', trang: 'trang', 'danh-muc': 'danh mục', tep: 'tệp' } as const;
const kinds = ['danh-muc', 'bai', 'trang', 'tep'] as const;

/** The words of `npm run dev` about content that cannot be built. */
export const faultStrings = {
  label: 'Lỗi nội dung',
  /** `2 bài, 1 tệp đang có lỗi` */
  standing: (faulty: readonly Pick<FaultyFile, 'kind'>[]): string => {
    const counts = kinds.flatMap((kind) => {
      const count = faulty.filter((file) => file.kind === kind).length;
      return count > 0 ? [`${formatNumber(count)} ${nouns[kind]}`] : [];
    });
    return `${counts.join(', ')} đang có lỗi`;
  },
  registry: 'chưa dùng được, nên trang xem thử chưa theo tệp này:',
  badge: 'Có lỗi',
  count: (count: number) => `${formatNumber(count)} lỗi phải sửa`,
  heading: (count: number) => `Còn ${formatNumber(count)} lỗi phải sửa mới đăng được`,
  place: ({ line, column }: Pick<FileFault, 'line' | 'column'>) =>
    line === undefined ? 'cả tệp' : `dòng ${line}, cột ${column ?? 1}`,
  note: 'Nên xem lại:',
  cure: 'Cách sửa:',
  hidden: 'Sửa xong rồi lưu lại, nội dung sẽ hiện ở chỗ này.',
  all: 'Tất cả nội dung đang có lỗi',
  allDescription: 'Chưa dựng trang chính thức được khi còn các lỗi dưới đây. Sửa rồi lưu lại, trang này tự đổi.',
  none: 'Không còn lỗi nào chặn việc đăng.',
  unopened: 'Chưa mở được trang xem thử',
  unopenedDescription: 'Mọi trang đều cần danh mục dưới đây. Sửa rồi lưu lại, trang xem thử sẽ tự hiện.',
} as const;
