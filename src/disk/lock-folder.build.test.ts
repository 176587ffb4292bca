import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { childEnvironment } from '../processes/child-environment.ts';
import { lockFolder } from './lock-folder-fs.ts';
import { nameProcess } from './name-process-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

/** Higher than every process number on Linux (`/proc/sys/kernel/pid_max` is at most 2^22). */
const deadProcess = 2 ** 22 + 1;

let parent: string;
beforeEach(() => (parent = makeTemporaryFolder('khoa-thu-muc-')));

/** Makes a lock of another folder that a living process holds. */
function elsewhere(): string {
  const path = join(parent, 'khoa-noi-khac');
  writeFileSync(path, String(process.ppid));
  return path;
}
const lockModule = new URL('./lock-folder-fs.ts', import.meta.url).href;

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
    expect(readFileSync(join(parent, 'khoa'), 'utf8')).toBe(nameProcess(process.pid));
    expect(readdirSync(parent)).toEqual(['khoa']);
  });

  it.runIf(process.platform === 'linux').each([
    ['of the same start of the machine', (name: string) => name.replace(/(?<=-)\d+/, '1')],
    ['of an earlier start of the machine', (name: string) => name.replace(/[^-]*$/, '00000000')],
  ])('of a process whose number was given to a living one is taken over: %s', (_, age) => {
    expect(age(nameProcess(process.ppid))).toMatch(/^\d+-\d+-[0-9a-f]{8}$/);
    expect(age(nameProcess(process.ppid))).not.toBe(nameProcess(process.ppid));
    writeFileSync(join(parent, 'khoa'), nameProcess(process.ppid));
    expect(lockFolder(parent)).toEqual({ heldBy: process.ppid });
    writeFileSync(join(parent, 'khoa'), age(nameProcess(process.ppid)));
    expect(lockFolder(parent)).toHaveProperty('release');
  });

  it.each<[string, (path: string) => void]>([
    ['a link to nowhere', (path) => symlinkSync('/khong/co', path)],
    ['a link to itself', (path) => symlinkSync('khoa', path)],
    ['a link to the lock of a living process', (path) => symlinkSync(elsewhere(), path)],
    ['a pipe', (path) => void spawnSync('mkfifo', [path])],
  ])('that is %s is taken over, and nothing behind it changes', (_, place) => {
    const path = join(parent, 'khoa');
    place(path);
    expect(lstatSync(path).isFile()).toBe(false);
    const code = `import { lockFolder } from ${JSON.stringify(lockModule)};
      process.stdout.write(Object.keys(lockFolder(process.argv[1])).join());`;
    // This runs in a process of its own, because reading a pipe would wait forever.
    const call = ['--input-type=module', '-e', code, parent];
    const { stdout } = spawnSync(process.execPath, call, {
      timeout: 20_000,
      encoding: 'utf8',
      env: childEnvironment(),
    });
    expect(stdout).toBe('release');
    expect(lstatSync(path).isFile()).toBe(true);
    expect(readFileSync(elsewhere(), 'utf8')).toBe(String(process.ppid));
  });

  it.each<[string, (guard: string) => void]>([
    ['a file', (guard) => writeFileSync(guard, '')],
    ['a folder with something in it', (guard) => mkdirSync(join(guard, 'a'), { recursive: true })],
    ['a link', (guard) => symlinkSync(tmpdir(), guard)],
  ])('whose takeover was cut short, long ago or by a clock that was ahead, is taken over: %s', (_, place) => {
    for (const hours of [-30, 30]) {
      const [path, guard] = [join(parent, 'khoa'), join(parent, 'khoa.doi')];
      writeFileSync(path, String(deadProcess));
      place(guard);
      const when = new Date(Date.now() + hours * 3_600_000);
      lutimesSync(guard, when, when);
      expect(lockFolder(parent)).toHaveProperty('release');
      expect(readdirSync(parent)).toEqual(['khoa']);
      rmSync(path);
    }
  });

  it.each(['', 'không phải số'])('that names no process is taken over: %j', (text) => {
    writeFileSync(join(parent, 'khoa'), text);
    expect(lockFolder(parent)).toHaveProperty('release');
  });

  it('of a process that died is taken over by one of many, in ten rounds', { timeout: 120_000 }, async () => {
    const code = `import { lockFolder } from '${lockModule}';
      while (Date.now() < Number(process.argv[1])) {}
      const lock = lockFolder(process.argv[2]);
      process.stdout.write('release' in lock ? 'có' : 'không');
      setTimeout(() => {}, 1500);`;
    for (let round = 0; round < 10; round += 1) {
      writeFileSync(join(parent, 'khoa'), String(deadProcess));
      const start = String(Date.now() + 700);
      const said = await Promise.all(
        Array.from({ length: 4 }, async () => {
          const child = spawn(process.execPath, ['--input-type=module', '-e', code, start, parent], {
            stdio: ['ignore', 'pipe', 'inherit'],
            env: childEnvironment(),
          });
          let text = '';
          child.stdout.on('data', (part: Buffer) => (text += part.toString()));
          await once(child, 'close');
          return text;
        }),
      );
      expect(said.sort()).toEqual(['có', 'không', 'không', 'không']);
    }
  });
});
