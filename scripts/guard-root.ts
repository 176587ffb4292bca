import { root } from './project-root.ts';
import { stopWithCallError } from './stop.ts';

/** Signs that the tools which compile pages take for something else than a part of a path. */
const misread = /[#?*]/;

/** Ends the process with status 2 where the project lies in a folder from which no page can be compiled. */
export function guardRoot(): void {
  const [sign] = misread.exec(root) ?? [];
  if (sign === undefined) return;
  stopWithCallError(
    `Dự án nằm ở \`${root}\`; tên thư mục có dấu \`${sign}\` thì không dựng trang được.`,
    'Đổi tên thư mục ấy, hoặc chuyển dự án sang thư mục khác, rồi chạy lại.',
  );
}
