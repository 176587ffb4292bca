import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashTree } from '../testing/hash-tree-fs.ts';
import { makingNames, markText } from './making-folder-fs.ts';
import { restoreFormer, startReplacing, type FolderReplacement } from './replace-folder-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

/** Higher than every process number on Linux (`/proc/sys/kernel/pid_max` is at most 2^22). */
const deadProcess = 2 ** 22 + 1;

let parent: string;
let target: string;
beforeEach(() => {
  parent = join(makeTemporaryFolder('thay-thu-muc-'), 'noi');
  mkdirSync(parent);
  target = join(parent, 'dist');
});

/** In this test, a site is a folder that holds only its first page. */
const isOwn = (path: string): boolean => readdirSync(path).join() === 'index.html';
const made = (): string => join(parent, '..', `${basename(parent)}-moi`);
const start = (): FolderReplacement => startReplacing(target, { isOwn });

const write = (folder: string, text: string, file = 'index.html'): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
};
const text = (): string => readFileSync(join(target, 'index.html'), 'utf8');

/** Makes the folder that a killed process leaves, with the parts that it had made. */
function leave(...made: ('trang' | 'cu')[]): string {
  const folder = join(parent, `.dist.dang-dung-${deadProcess}-abcdef`);
  write(folder, markText(deadProcess, hostname()), makingNames.mark);
  for (const name of made) write(join(folder, name), name);
  return folder;
}

describe('replacing a folder', () => {
  it('puts the new one in the place of the old one and leaves nothing else', () => {
    write(target, 'cũ');
    const replacement = start();
    write(made(), 'mới');
    expect(text()).toBe('cũ');
    expect(replacement.commit(made())).toEqual({ kept: undefined, stuck: [] });
    expect(text()).toBe('mới');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('keeps the old one when the new one is discarded', () => {
    write(target, 'cũ');
    const replacement = start();
    write(made(), 'mới');
    replacement.discard();
    expect(text()).toBe('cũ');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('keeps an old one into which somebody wrote meanwhile, under a name that is seen', () => {
    write(target, 'cũ');
    const replacement = start();
    write(made(), 'mới');
    write(target, 'Đừng xóa', 'ghi-chu.txt');
    const { kept = '' } = replacement.commit(made());
    expect(kept).toMatch(new RegExp(`^${target}\\.giu-lai-[0-9a-f]{6}$`));
    expect([text(), readFileSync(join(kept, 'ghi-chu.txt'), 'utf8')]).toEqual(['mới', 'Đừng xóa']);
    expect(readdirSync(parent).sort()).toEqual(['dist', basename(kept)]);
  });

  it('leaves an archive to be taken, and clears what was not', () => {
    const replacement = start();
    write(made(), 'mới');
    writeFileSync(replacement.zipPath, 'gói');
    replacement.commit(made());
    expect(readFileSync(replacement.zipPath, 'utf8')).toBe('gói');
    replacement.discard();
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('puts the old one back when the new one has gone', () => {
    write(target, 'cũ');
    const replacement = start();
    rmSync(made(), { recursive: true, force: true });
    expect(() => replacement.commit(made())).toThrow('ENOENT');
    replacement.discard();
    expect([text(), readdirSync(parent)]).toEqual(['cũ', ['dist']]);
  });
});

describe('after a kill', () => {
  it('what was half made goes', () => {
    write(target, 'cũ');
    leave('trang');
    start().discard();
    expect([text(), readdirSync(parent)]).toEqual(['cũ', ['dist']]);
  });

  it('the old one comes back when nothing was put in its place', () => {
    leave('cu');
    start().discard();
    expect([text(), readdirSync(parent)]).toEqual(['cu', ['dist']]);
  });

  it('the old one comes back before anything is made', () => {
    leave('trang', 'cu');
    restoreFormer(target);
    expect(text()).toBe('cu');
    restoreFormer(join(parent, 'khong/co/dist'));
    expect(readdirSync(parent)).not.toContain('khong');
  });

  it.runIf(process.platform === 'linux')('the old one comes back though the number of the killed one lives on', () => {
    const folder = join(parent, `.dist.dang-dung-${process.ppid}-abcdef`);
    const mark = markText(process.ppid, hostname());
    write(folder, mark.replace(/(?<=^\d+-)\d+/m, '1'), makingNames.mark);
    expect(readFileSync(join(folder, makingNames.mark), 'utf8')).not.toBe(mark);
    write(join(folder, 'cu'), 'cu');
    start().discard();
    expect([text(), readdirSync(parent)]).toEqual(['cu', ['dist']]);
  });

  it('the old one goes when the new one is in its place, unless it is not only ours', () => {
    write(target, 'mới');
    leave('cu');
    start().discard();
    expect(readdirSync(parent)).toEqual(['dist']);
    write(join(leave('cu'), 'cu'), 'Đừng xóa', 'ghi-chu.txt');
    start().discard();
    expect([text(), readdirSync(parent).sort()]).toEqual([
      'mới',
      ['dist', expect.stringMatching(/^dist\.giu-lai-[0-9a-f]{6}$/)],
    ]);
  });

  it('what another machine is making stays for a day', () => {
    const folder = leave('trang');
    const mark = join(folder, makingNames.mark);
    writeFileSync(mark, markText(deadProcess, 'may-khac'));
    start().discard();
    expect(readdirSync(parent)).toEqual([basename(folder)]);
    const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
    utimesSync(mark, before, before);
    start().discard();
    expect(readdirSync(parent)).toEqual([]);
  });

  it.each<[string, () => void]>([
    [
      'is made by a living process',
      () =>
        write(
          join(parent, `.dist.dang-dung-${process.ppid}-abcdef`),
          markText(process.ppid, hostname()),
          makingNames.mark,
        ),
    ],
    ['has no mark', () => write(join(parent, `.dist.dang-dung-${deadProcess}-abcdef`), 'Của người khác')],
    [
      'has the mark of another process',
      () =>
        write(
          join(parent, `.dist.dang-dung-${deadProcess + 1}-abcdef`),
          markText(deadProcess, hostname()),
          makingNames.mark,
        ),
    ],
    ['holds something else too', () => write(leave('trang'), 'Đừng xóa', 'ghi-chu.txt')],
    [
      'only begins like one',
      () => write(join(parent, '.dist.dang-dung-cua-toi'), markText(deadProcess, hostname()), makingNames.mark),
    ],
    [
      'is a link',
      () => {
        const elsewhere = join(parent, 'noi-khac');
        renameSync(leave('trang'), elsewhere);
        symlinkSync(elsewhere, join(parent, `.dist.dang-dung-${deadProcess}-abcdef`));
      },
    ],
    ['is a file', () => writeFileSync(join(parent, `.dist.dang-dung-${deadProcess}-abcdef`), '')],
  ])('a neighbour that %s stays', (_, write) => {
    write();
    const before = hashTree(parent);
    start().discard();
    expect(hashTree(parent)).toEqual(before);
  });
});
