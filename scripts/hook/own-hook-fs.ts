import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { writeWhole } from '../../src/disk/write-whole-fs.ts';

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
  writeWhole(path, [first, second, stamp(text), ...rest].join('\n'), { mode: 0o755 }); // whoever pushes runs it
}
