import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isInside } from '../../src/disk/is-inside-fs.ts';
import { realPathOf } from '../../src/disk/real-path-fs.ts';
import { readHook, writeHook } from '../hook/own-hook-fs.ts';
import { stopWithCallError } from '../command/stop.ts';
import { readFromGit } from './read-from-git-fs.ts';

/** The mark by which we recognise our own hook. */
const mark = '# toa-soan: soát bài trước khi ghi vào kho; gỡ bằng `npm run check -- --remove-hook`';

interface HookOptions {
  contentDir: string;
  /** Absolute path of the project. */
  root: string;
}

/** Finds the repository's hook. Git resolves `core.hooksPath` and worktrees. */
function findHook(contentDir: string): { path: string; top: string } {
  const top = readFromGit(['rev-parse', '--show-toplevel'], { cwd: contentDir })?.trimEnd();
  const hooks = readFromGit(['rev-parse', '--git-path', 'hooks'], { cwd: contentDir })?.trimEnd();
  const common = readFromGit(['rev-parse', '--git-common-dir'], { cwd: contentDir })?.trimEnd();
  if (!top || !hooks || !common)
    return stopWithCallError(
      'Thư mục nội dung không nằm trong một kho git, hoặc máy chưa có git.',
      'Chạy lệnh này trong kho đã lấy về bằng `git clone`.',
    );
  const folder = realPathOf(resolve(contentDir, hooks));
  if (![top, resolve(contentDir, common)].some((own) => isInside(folder, realPathOf(own))))
    stopWithCallError(
      `Kho này dùng chung các hook ở \`${folder}\` với kho khác.`,
      'Cho kho này hook riêng: `git config --local core.hooksPath .git/hooks`, rồi chạy lại.',
    );
  return { path: join(folder, 'pre-commit'), top };
}

/** @returns the path of the hook */
export function installHook({ contentDir, root }: HookOptions): string {
  const { path, top } = findHook(contentDir);
  const state = readHook(path, mark);
  if (state === 'edited') {
    stopWithCallError(
      `Hook \`${path}\` đã được sửa tay nên không ghi đè.`,
      'Đổi tên hook đó rồi chạy lại, và chép phần sửa sang hook mới.',
    );
  }
  if (state === 'foreign') {
    stopWithCallError(
      `Kho này đã có một hook khác ở \`${path}\` nên không ghi đè.`,
      'Thêm vào cuối hook đó dòng `npm run check -- --staged || exit 1`.',
    );
  }
  writeHook(path, hookText({ contentDir, root, top }));
  return path;
}

/** @returns the path of the removed hook; undefined when there is no hook of ours */
export function removeHook(contentDir: string): string | undefined {
  const { path } = findHook(contentDir);
  const state = readHook(path, mark);
  if (state === 'edited')
    stopWithCallError(
      `Hook \`${path}\` đã được sửa tay nên không xóa.`,
      `Chép phần sửa ra nơi khác, rồi tự xóa: \`rm '${path}'\`.`,
    );
  if (state !== 'ours') return undefined;
  rmSync(path);
  return path;
}

/** Writes the hook. Paths inside the repository start at its top, so that each worktree checks with its own project. */
function hookText({ contentDir, root, top }: HookOptions & { top: string }): string {
  const shell = (path: string): string => {
    const inside = relative(top, path);
    return inside.startsWith('..') ? quote(path) : `"$top"/${quote(inside || '.')}`;
  };
  return `#!/bin/sh
${mark}
# Git names its index from the top of the repository, and by naming its folder would make any folder the top.
case "$GIT_INDEX_FILE" in '' | /* | ?:*) ;; *) export GIT_INDEX_FILE="$PWD/$GIT_INDEX_FILE" ;; esac
top=$(git rev-parse --show-toplevel) || exit 2
unset GIT_DIR
project=${shell(root)}
CONTENT_DIR=${shell(contentDir)}
export CONTENT_DIR
if [ ! -d "$project/node_modules" ]; then
  echo 'Chưa soát được bài: hãy chạy \`npm ci\` rồi ghi lại.' >&2
  exit 2
fi
# The Node that npm installed, or the machine's own where there is none for it.
PATH="$project/node_modules/.bin:$PATH"
exec node "$project/scripts/run-verb.js" check --staged
`;
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
