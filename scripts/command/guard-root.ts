import { root } from './project-root.ts';
import { stopWithCallError } from './stop.ts';

/** Characters that the tools which compile pages do not read as part of a path. */
const misread = /[#?*]/;

/** Ends the process with status 2 if the project's folder has a name from which no page can be compiled. */
export function guardRoot(): void {
  const [sign] = misread.exec(root) ?? [];
  if (sign === undefined) return;
  stopWithCallError(
    `Dự án nằm ở \`${root}\`; tên thư mục có dấu \`${sign}\` thì không dựng trang được.`,
    'Đổi tên thư mục ấy, hoặc chuyển dự án sang thư mục khác, rồi chạy lại.',
  );
}
