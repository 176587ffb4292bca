import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What stands where a hook of ours goes; `edited` is ours with words of somebody's own. */
export type HookState = 'none' | 'ours' | 'edited' | 'foreign';

const stamp = (text: string): string => `# mã băm: ${createHash('sha256').update(text).digest('hex')}`;

/**
 * Ours by its second line, which begins with `mark`, and unchanged by the sum in its third; hooks of earlier versions have
 * no sum. A link is somebody else's, wherever it leads: what it leads to has other uses.
 */
export function readHook(path: string, mark: string): HookState {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return 'none';
  if (!stat.isFile()) return 'foreign';
  const [first = '', second = '', third = '', ...rest] = readFileSync(path, 'utf8').split('\n');
  if (!second.startsWith(mark)) return 'foreign';
  if (!third.startsWith('# mã băm: ')) return 'ours';
  return third === stamp([first, second, ...rest].join('\n')) ? 'ours' : 'edited';
}

/** Writes a hook whose second line is its mark, whole: git may be running the one that it replaces. */
export function writeHook(path: string, text: string): void {
  const [first = '', second = '', ...rest] = text.split('\n');
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, [first, second, stamp(text), ...rest].join('\n'), { flag: 'wx' });
    chmodSync(temporary, 0o755); // whoever pushes runs it, whatever the mask of whoever installs it
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
