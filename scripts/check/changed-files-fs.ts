import { stopWithCallError } from '../command/stop.ts';
import { readFromGit } from './read-from-git-fs.ts';

const split = (list: string | undefined): string[] => (list ?? '').split('\0').filter(Boolean);

/**
 * Lists the files of the folder that differ from a revision, as paths from the folder: also untracked and deleted
 * files, and renamed files by both names. Counts from the common ancestor, because later changes of others on the
 * revision's branch are not ours.
 */
export function listChangedFiles(contentDir: string, base: string): string[] {
  const git = (...args: string[]): string | undefined => readFromGit(args, { cwd: contentDir });
  if (git('rev-parse', '--is-inside-work-tree') === undefined) {
    stopWithCallError(
      'Không dùng được `--changed`: máy chưa có git, hoặc thư mục nội dung không nằm trong một kho git.',
      'Soát toàn bộ bằng `npm run check`.',
    );
  }
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`)?.trim();
  if (!commit) {
    stopWithCallError(
      `Kho git không có bản ghi nào tên là \`${base}\`.`,
      'Viết tên nhánh hoặc mã bản ghi: `npm run check -- --changed origin/main`.',
    );
  }
  const parting = git('merge-base', commit, 'HEAD')?.trim() ?? commit;
  const changed = git('diff', '--name-only', '-z', '--relative', '--no-renames', parting, '--', '.');
  const untracked = git('ls-files', '-z', '--others', '--exclude-standard', '--', '.');
  return [...new Set([...split(changed), ...split(untracked)])].sort();
}
