/** `npm run hook`: makes a bare repository on the agency's own server publish each push to its main branch. */
import './command/catch-errors.ts';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './command/project-root.ts';
import { bringLibraries } from './hook/bring-libraries-fs.ts';
import { installHooks, removeHooks } from './hook/install-hooks-fs.ts';
import { readOptions } from './command/read-options.ts';
import { stopWithCallError } from './command/stop.ts';

const usage =
  'Dùng: `npm run hook -- --install /srv/git/toa-soan.git --to /srv/congan`, hoặc `npm run hook -- --remove /srv/git/toa-soan.git`.';
const { install, remove, to, branch, key, reload } = readOptions(
  {
    install: { type: 'string' },
    remove: { type: 'string' },
    to: { type: 'string' },
    branch: { type: 'string' },
    key: { type: 'string' },
    reload: { type: 'string' },
  },
  usage,
);

/** `user@host:/srv/congan` is on a host; anything else is a folder of this machine. */
const toTarget = (value: string): string => (/^[^/]+:/.test(value) ? value : resolve(value));

const libraries: Record<ReturnType<typeof bringLibraries>, string> = {
  brought: 'Đã mang theo thư viện đang dùng; lần đầu không phải tải về.',
  there: 'Thư viện của lần đăng trước vẫn dùng tiếp.',
  'not whole': 'Thư viện ở đây không đúng theo package-lock.json nên lần đầu sẽ tải bằng `npm ci`, cần có mạng.',
};

function installInto(repository: string): void {
  if (!to) stopWithCallError('Thiếu nơi đăng trang.', usage);
  if (key !== undefined && !existsSync(key))
    stopWithCallError(`Không thấy tệp khóa \`${key}\`.`, 'Tạo khóa bằng lệnh `npm run sign`, hoặc bỏ `--key`.');
  const {
    hook,
    work,
    branch: published,
  } = installHooks({
    repository,
    scripts: join(root, 'scripts/hook'),
    settings: { to: toTarget(to), branch, key: key && resolve(key), reload },
  });
  console.log(
    [
      `Đã đặt \`${hook}\`: từ nay mỗi lần nhánh \`${published}\` có bản mới, trang được soát, dựng và đăng lên \`${toTarget(to)}\`. Cạnh đó, \`pre-receive\` không nhận lượt đẩy làm mất lịch sử của nhánh ấy.`,
      libraries[bringLibraries(root, work)],
      `Để bài hẹn giờ lên trang đúng lúc, cho máy chạy \`${hook} --scheduled\` năm phút một lần và \`${hook} --rebuild\` mỗi đêm (xem .github/QUAN-TRI.md).`,
    ].join('\n'),
  );
}

if ((install === undefined) === (remove === undefined))
  stopWithCallError('Cần một trong `--install` và `--remove`.', usage);
if (install !== undefined) {
  installInto(install);
} else if (remove !== undefined) {
  const hooks = removeHooks(remove).map((hook) => `\`${hook}\``);
  console.log(hooks.length > 0 ? `Đã gỡ ${hooks.join(', ')}.` : 'Kho này không có hook nào của tòa soạn để gỡ.');
}
