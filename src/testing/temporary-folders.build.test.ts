import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeTemporaryFolder, removeTree } from './temporary-folders-fs.ts';

const module = new URL('temporary-folders-fs.ts', import.meta.url).href;
const [ofFile, before] = [makeTemporaryFolder('ca-tep-'), [] as string[]];
let ofTest = '';
beforeEach(() => void before.push((ofTest = makeTemporaryFolder('mot-phep-thu-'))));

describe('a temporary folder', () => {
  let ofBlock = '';
  beforeAll(() => void (ofBlock = makeTemporaryFolder('mot-nhom-')));
  afterAll(() => expect([ofFile, ofBlock].map((folder) => existsSync(folder))).toEqual([true, true]));

  it('is new and empty', () => {
    expect(readdirSync(ofTest)).toEqual([]);
    writeFileSync(join(ofTest, 'a'), 'a');
    before.push(makeTemporaryFolder('trong-phep-thu-'));
  });

  it('that a test had is gone when the next one begins, and what is the file’s is still there', () => {
    expect(before).toHaveLength(3);
    expect(before.map((folder) => existsSync(folder))).toEqual([false, false, true]);
    expect([ofFile, ofBlock].map((folder) => existsSync(folder))).toEqual([true, true]);
  });
});

/** Runs lines with this module as a process of its own, as a user who is not root where this is root. */
function runAlone(lines: string): { status: number | null; stderr: string } {
  const code = `import { rmSync } from 'node:fs';
    import { makeTemporaryFolder, removeTree } from ${JSON.stringify(module)};
    if (process.getuid() === 0) process.seteuid(65534);
    ${lines}`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', code];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stderr };
}

it('is made for tests alone, because nobody else removes it', () => {
  expect(runAlone("makeTemporaryFolder('x-')")).toEqual({
    status: 1,
    stderr: expect.stringContaining('Nobody would remove this folder: only tests can make one.') as string,
  });
});

describe('removing', () => {
  /** A tree that its owner cannot write, as somebody's own who is not root. */
  function writeLockedTree(): string {
    const tree = join(ofTest, 'cay');
    const inner = join(tree, 'trong/sau');
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, 'tep'), 'a', { mode: 0o400 });
    chmodSync(ofTest, 0o777);
    for (const path of [join(inner, 'tep'), inner, join(tree, 'trong'), tree]) {
      if (process.getuid?.() === 0) chownSync(path, 65534, 65534);
      if (!path.endsWith('tep')) chmodSync(path, 0o500);
    }
    return tree;
  }

  it('takes a tree that its owner may not write', () => {
    const tree = writeLockedTree();
    expect(runAlone(`rmSync(${JSON.stringify(tree)}, { recursive: true })`)).toEqual({
      status: 1,
      stderr: expect.stringContaining('EACCES') as string,
    });
    expect(runAlone(`removeTree(${JSON.stringify(tree)})`)).toEqual({ status: 0, stderr: '' });
    expect(existsSync(tree)).toBe(false);
  });

  it('follows no link, neither to remove nor to change rights', () => {
    const [kept, tree] = [join(ofTest, 'giu'), join(ofTest, 'cay')];
    mkdirSync(join(kept, 'con'), { recursive: true });
    writeFileSync(join(kept, 'con/tep'), 'a');
    chmodSync(join(kept, 'con'), 0o500);
    mkdirSync(tree);
    symlinkSync(join(kept, 'con'), join(tree, 'thu-muc'));
    symlinkSync(join(kept, 'con/tep'), join(tree, 'tep'));
    symlinkSync(join(kept, 'khong-co'), join(tree, 'khong-dau'));
    symlinkSync(tree, join(ofTest, 'ngoai'));

    removeTree(tree);
    removeTree(join(ofTest, 'ngoai'));
    removeTree(join(ofTest, 'chua-tung-co'));
    expect(readdirSync(ofTest)).toEqual(['giu']);
    expect(readFileSync(join(kept, 'con/tep'), 'utf8')).toBe('a');
    expect(statSync(join(kept, 'con')).mode & 0o777).toBe(0o500);
  });
});
