import { statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import type { SystemError } from '../../src/disk/find-system-error.ts';
import { root } from './project-root.ts';

/** What happened and what to do, one line each. */
export interface SystemFault {
  message: string;
  cure: string;
}

type Describe = (place: string, path: string | undefined) => [message: string, cure: string];

const notAllowed: Describe = (place, path) => {
  const owned = path === undefined ? undefined : findOwned(path);
  return [
    `Tài khoản này không được đọc hoặc ghi ${place}`,
    owned
      ? `Xem chủ và quyền bằng \`ls -ld '${owned}'\`. Nếu lần trước chạy bằng tài khoản khác thì trả lại: \`sudo chown -R "$USER" '${owned}'\`.`
      : 'Kiểm tra chủ và quyền của thư mục dự án, `.cache` và thư mục đặt trang.',
  ];
};

/**
 * Finds the nearest existing folder of a path, because a file that could not be made has no owner. If another user owns
 * it, gives the topmost folder of that user in the project: otherwise each inner folder would stop another call.
 */
function findOwned(path: string): string | undefined {
  let at = path;
  while (ownerOf(at) === undefined) {
    if (dirname(at) === at) return undefined;
    at = dirname(at);
  }
  const owner = ownerOf(at);
  if (owner === process.getuid?.()) return at;
  while (dirname(at).startsWith(root + sep) && ownerOf(dirname(at)) === owner) at = dirname(at);
  return at;
}

const ownerOf = (path: string): number | undefined => {
  try {
    return statSync(path).uid;
  } catch {
    return undefined; // not there, or in a folder that may not be read
  }
};
const full: Describe = (place) => [
  `Hết chỗ trên ổ đĩa chứa ${place}`,
  'Xóa bớt tệp trên ổ đĩa đó (`df -h` cho biết còn bao nhiêu) rồi chạy lại. Những gì có từ trước vẫn còn nguyên.',
];
const tooMany: Describe = () => ['Máy không cho mở thêm tệp', 'Nâng giới hạn rồi chạy lại: `ulimit -n 8192`.'];
const busy: Describe = (place) => [
  `Máy đang giữ ${place} nên không đổi tên hay xóa được`,
  'Đóng chương trình đang mở nó; nếu đó là điểm gắn ổ đĩa thì dùng một thư mục con của nó.',
];

const faults: Readonly<Record<string, Describe>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: (place) => [
    `Ổ đĩa chứa ${place} chỉ cho đọc`,
    'Cho phép ghi vào ổ đĩa đó, hoặc chạy ở bản sao đặt nơi ghi được.',
  ],
  ENOSPC: full,
  EDQUOT: full,
  EMFILE: tooMany,
  ENFILE: tooMany,
  ENOMEM: () => ['Máy không đủ bộ nhớ', 'Đóng bớt chương trình rồi chạy lại.'],
  EBUSY: busy,
  ENOTEMPTY: busy,
  EXDEV: (place) => [`Không chuyển được ${place} sang ổ đĩa khác`, 'Đặt thư mục ra trên cùng ổ đĩa với dự án.'],
  ENAMETOOLONG: (place) => [`Tên quá dài so với ổ đĩa: ${place}`, 'Đặt lại tên ngắn hơn.'],
  ELOOP: (place) => [`Liên kết dẫn vòng tròn ở ${place}`, 'Sửa hoặc xóa liên kết ấy.'],
  ENOENT: (place) => [`Không thấy ${place}`, 'Kiểm tra tên; nếu vừa có lệnh khác xóa nó thì chạy lại.'],
  ENOTDIR: (place) => [`Một phần của đường dẫn ${place} là tệp, không phải thư mục`, 'Kiểm tra lại đường dẫn.'],
  EADDRINUSE: () => ['Cổng này đang có chương trình khác dùng', 'Dùng cổng khác, ví dụ `PORT=4322`.'],
};

/** Describes the machine's error so that staff can act on it. */
export function describeSystemError({ code, path }: SystemError): SystemFault {
  const place = path === undefined ? 'một tệp' : `\`${path}\``;
  const [message, cure] = faults[code]?.(place, path) ?? [
    `Máy không đọc hoặc không ghi được ${place}`,
    'Kiểm tra quyền của tệp và chỗ trống của đĩa.',
  ];
  return { message: `${message} (${code}).`, cure };
}
