import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect } from 'vitest';
import { copyProject } from './copy-project-fs.ts';
import { hashTree } from './hash-tree-fs.ts';
import { runGit } from './run-git-fs.ts';
import { writeBuiltSite } from './write-built-site-fs.ts';
import { makeTemporaryFolder } from './temporary-folders-fs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Outcome {
  status: number | null;
  stdout: string;
  lines: string[];
}

export interface LosableProject {
  /** Path of an entry beside the copy; the copy is `ngoai/du-an`. */
  at: (path: string) => string;
  /** Replaces `TOP` in a text with the folder that holds everything. */
  full: (text: string) => string;
  /** Runs a verb of the copy as `npm run` does, from the copy's own folder. */
  run: (verb: string, args: string[], env?: Record<string, string>) => Promise<Outcome>;
  /** Expects two lines and status 2. On disk, only files that verbs keep for themselves may change. */
  expectRefusal: (call: () => Promise<Outcome>, message: string, cure: string) => Promise<void>;
}

/** Makes a copy of this project that may be lost, and beside it all that a verb could delete: a home, sites, git. */
export function prepareLosableProject(): LosableProject {
  let top = '';
  const at = (path: string): string => join(top, path);
  const project = (): string => at('ngoai/du-an');
  beforeAll(async () => {
    top = makeTemporaryFolder('toa-soan-cua-minh-');
    copyProject(project());
    symlinkSync(join(root, 'node_modules'), join(project(), 'node_modules'));
    runGit(project(), 'init', '--quiet', '--initial-branch', 'main');
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    };
    write('nha/tai-lieu/thu.txt', 'Thư');
    write('nha/ghi-chu.md', 'Ð\u200B');
    write('khac/Ảnh.jpg', 'ảnh');
    write('tam/.giu', '');
    await writeBuiltSite(at('trang'));
    await writeBuiltSite(at('trang-them'));
    write('trang-them/anh/rieng.jpg', 'ảnh');
    await writeBuiltSite(at('noi-dang/releases/20261126T123456Z-nogit'));
    symlinkSync('releases/20261126T123456Z-nogit', at('noi-dang/current'));
    symlinkSync(join(project(), 'content'), at('lien-ket'));
    runGit(top, 'init', '--quiet', '--bare', 'kho.git');
  });

  return {
    at,
    full: (text) => text.replaceAll('TOP', top),
    run(verb, args, env = {}) {
      const child = spawn(process.execPath, [join(project(), `scripts/${verb}.ts`), ...args], {
        cwd: project(),
        env: {
          PATH: process.env['PATH'],
          HOME: at('nha'),
          TMPDIR: at('tam'),
          BUILD_NOW: '2026-11-23T08:00:00+07:00',
          NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
          ...env,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let [stdout, stderr] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      return new Promise((resolve) => {
        child.once('close', (status) => resolve({ status, stdout, lines: stderr.trimEnd().split('\n') }));
      });
    },
    async expectRefusal(call, message, cure) {
      const without = ['ngoai/du-an/.cache'];
      const before = hashTree(top, { without });
      expect(await call()).toEqual({ status: 2, stdout: '', lines: [message, cure] });
      expect(hashTree(top, { without })).toEqual(before);
    },
  };
}
