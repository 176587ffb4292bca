import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './lock-folder-fs.ts';
import { startReplacing } from './replace-folder-fs.ts';

/** Above every process number that Linux gives (`/proc/sys/kernel/pid_max` is at most 2^22). */
const deadProcess = 2 ** 22 + 1;

let parent: string;
let target: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'thay-thu-muc-'));
  target = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const write = (folder: string, text: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const text = (): string => readFileSync(join(target, 'index.html'), 'utf8');

describe('replacing a folder', () => {
  it('puts the new one in the place of the old one and leaves nothing else', () => {
    write(target, 'cũ');
    const replacement = startReplacing(target);
    write(replacement.path, 'mới');
    expect(text()).toBe('cũ');
    replacement.commit();
    expect(text()).toBe('mới');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('keeps the old one when the new one is discarded', () => {
    write(target, 'cũ');
    const replacement = startReplacing(target);
    write(replacement.path, 'mới');
    replacement.discard();
    expect(text()).toBe('cũ');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('removes what a killed process had half made', () => {
    write(target, 'cũ');
    write(join(parent, `.dist.dang-dung-${deadProcess}-abcdef`), 'dở');
    startReplacing(target).discard();
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('brings the old one back when a process was killed between the two renames', () => {
    write(join(parent, `.dist.cu-${deadProcess}-abcdef`), 'cũ');
    startReplacing(target).discard();
    expect(text()).toBe('cũ');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('leaves alone what a living process is making', () => {
    const other = `.dist.dang-dung-${process.ppid}-abcdef`;
    write(join(parent, other), 'đang dựng');
    startReplacing(target).discard();
    expect(readdirSync(parent)).toEqual([other]);
  });
});

describe('a lock', () => {
  it('is held by one process until it is released', () => {
    writeFileSync(join(parent, 'khoa'), String(process.ppid));
    expect(lockFolder(parent)).toEqual({ heldBy: process.ppid });
    rmSync(join(parent, 'khoa'));
    const lock = lockFolder(parent);
    if ('heldBy' in lock) throw new Error('The lock was free');
    lock.release();
    expect(readdirSync(parent)).toEqual([]);
  });

  it('of a process that died is taken over', () => {
    writeFileSync(join(parent, 'khoa'), String(deadProcess));
    expect(lockFolder(parent)).toHaveProperty('release');
    expect(readFileSync(join(parent, 'khoa'), 'utf8')).toBe(String(process.pid));
  });
});
