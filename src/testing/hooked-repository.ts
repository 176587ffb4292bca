import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect } from 'vitest';
import { runGit } from './run-git-fs.ts';
import { makeTemporaryFolder } from './temporary-folders-fs.ts';

/*
 * Makes a real repository with the real hooks, new for each test. Real git pushes to it.
 * The pushed project is small, and its verbs print what they were asked.
 */
const verbs = {
  check: `env | grep -E "^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|PREFIX|QUARANTINE_PATH)="; if [ -e sai ]; then echo bai.md; echo "  3:1 sai"; exit 1; fi`,
  build: `while [ -e cho ] && [ ! -e ../../mo ]; do sleep 0.1; done; echo "$BUILD_NOW" > ../../dung; env > ../../moi-truong
p=$PPID; while cat /proc/$p/environ >> ../../moi-truong && ! grep -qa hooks/post-receive /proc/$p/cmdline; do p=$(sed -n 's/^PPid:[[:space:]]*//p' /proc/$p/status); done`,
  publish:
    'if [ -e hong ]; then echo "Không ghi được."; exit 2; fi; [ "$1 $2 $3" = "--site dist --to" ] && git rev-parse HEAD >> "$4/cac-ban" && echo "$*" > ../../dang',
  schedule: 'echo "$2" > ../../hoi; echo DUE=$(cat ../../den-han)',
};

export let folder = '';
export let bare = '';
export let clone = '';
/** The folder that the small project publishes to. */
export let site = '';

/** Makes the repository anew before each test of the calling file. */
export function useHookedRepository(): void {
  beforeEach(() => {
    folder = makeTemporaryFolder('toa-soan-kho-');
    [bare, clone, site] = [join(folder, 'kho tin.git'), join(folder, 'ban-sao'), join(folder, 'trang')];
    mkdirSync(site);
    spawnSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', bare]);
    spawnSync('git', ['clone', '--quiet', bare, clone]);
    git('switch', '--quiet', '--create', 'main');
    const scripts = Object.fromEntries(Object.keys(verbs).map((verb) => [verb, `sh ${verb}.sh`]));
    write('package.json', JSON.stringify({ name: 'thu', version: '1.0.0', scripts }));
    write('package-lock.json', lockfile('1.0.0'));
    write('.gitignore', 'node_modules/\n');
    for (const [verb, text] of Object.entries(verbs)) write(`${verb}.sh`, `${text}\n`);
  });
}

export const git = (...args: string[]): { status: number | null; output: string } => runGit(clone, ...args);

export const write = (file: string, text: string): void => writeFileSync(join(clone, file), text);

export function commit(message: string): string {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', message);
  return git('rev-parse', 'HEAD').output.trim();
}

/** Pushes and gives the other side's messages. The push must succeed. */
export function push(...args: string[]): string {
  const { status, output } = git('push', '--quiet', 'origin', ...args);
  expect({ status, output }).toMatchObject({ status: 0 });
  return output.replaceAll(/^remote: ?|(?: in \d+m?s)?[^\S\n]*$/gm, '').replaceAll(/\n+/g, '\n');
}

/** Lists the published commits in order. */
export const published = (): string[] =>
  existsSync(join(site, 'cac-ban')) ? readFileSync(join(site, 'cac-ban'), 'utf8').trim().split('\n') : [];

export function timer(mode: string): string {
  const { stdout, stderr } = spawnSync(join(bare, 'hooks/post-receive'), [mode], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder },
  });
  return stdout + stderr;
}

export const lockfile = (version: string): string =>
  JSON.stringify({ name: 'thu', version, lockfileVersion: 3, packages: { '': { name: 'thu', version } } });
