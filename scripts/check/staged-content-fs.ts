import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { joinBelow } from '../../src/disk/join-below.ts';
import { stopWithCallError } from '../command/stop.ts';
import { chooseFiles } from './choose-files.ts';
import { readFromGit } from './read-from-git-fs.ts';

interface StagedContent {
  /** A copy of the index, as far as the staged files need it. */
  contentDir: string;
  /** Undefined means the whole folder. */
  only: Set<string> | undefined;
  discard: () => void;
}

const isArticle = (file: string): boolean => /^bai-viet\/.*\.mdx?$/.test(file);

/**
 * Writes out the content of the next commit, which can differ from the work tree. Of ten thousand articles it writes
 * only the staged ones, with the registries, the pictures beside them, and those that their texts name.
 * @returns undefined when no content is staged
 */
export function checkOutStaged(folder: string): StagedContent | undefined {
  const git = (args: string[], input?: string): string =>
    readFromGit(args, { cwd: folder, ...(input === undefined ? {} : { input }) }) ??
    stopWithCallError(
      'Không đọc được phần đã `git add`.',
      'Chạy lệnh trong kho git có thư mục nội dung, và kiểm tra máy đã có git.',
    );
  const list = (...args: string[]): string[] => git(args).split('\0').filter(Boolean);
  const staged = list('diff', '--cached', '--name-only', '-z', '--relative', '--no-renames', '--', '.');
  if (staged.length === 0) return undefined;

  const files = list('ls-files', '-z', '--cached', '--', '.');
  const only = chooseFiles(staged, files);
  const copy = mkdtempSync(join(tmpdir(), 'toa-soan-commit-'));
  const prefix = git(['rev-parse', '--show-prefix']).trimEnd();
  const top = git(['rev-parse', '--show-toplevel']).trimEnd();
  const checkOut = (paths: readonly string[]): void => {
    const names = paths.map((path) => `${prefix}${path}\0`).join('');
    if (readFromGit(['checkout-index', '-z', '--stdin', `--prefix=${copy}/`], { cwd: top, input: names }) === undefined)
      stopWithCallError(
        'Không chép được phần đã `git add` ra để soát.',
        'Kiểm tra chỗ trống trong thư mục tạm của máy.',
      );
  };
  const contentDir = join(copy, prefix);
  const isNeeded = (file: string): boolean => !only || only.has(file) || !file.includes('/');
  checkOut(files.filter(isNeeded));
  if (only) {
    const folders = new Set([...only].map((file) => posix.dirname(file)));
    const texts = files
      .filter((file) => isArticle(file) && only.has(file))
      .map((file) => decodeName(readFileSync(joinBelow(contentDir, file), 'utf8')))
      .join('\n');
    const isShown = (file: string): boolean =>
      folders.has(posix.dirname(file)) || texts.includes(posix.basename(file).normalize('NFC'));
    checkOut(files.filter((file) => !isNeeded(file) && !/\.mdx?$/.test(file) && isShown(file)));
  }
  return { contentDir, only, discard: () => rmSync(copy, { recursive: true, force: true }) };
}

const decodeName = (text: string): string => text.replaceAll('%20', ' ').normalize('NFC');
