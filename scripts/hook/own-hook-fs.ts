import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { writeWhole } from '../../src/disk/write-whole-fs.ts';

/** What stands at a hook's path; `edited` is our hook, changed by somebody. */
export type HookState = 'none' | 'ours' | 'edited' | 'foreign';

const stamp = (text: string): string => `# mã băm: ${createHash('sha256').update(text).digest('hex')}`;

/**
 * A hook is ours if its second line starts with `mark`, and unchanged if the digest in its third line matches; hooks of
 * earlier versions have no digest. A link always belongs to somebody else, because its target has other uses.
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

/** Writes a complete hook with its mark in the second line. Atomic, because git may be running the old one. */
export function writeHook(path: string, text: string): void {
  const [first = '', second = '', ...rest] = text.split('\n');
  writeWhole(path, [first, second, stamp(text), ...rest].join('\n'), { mode: 0o755 }); // everyone who pushes runs it
}
