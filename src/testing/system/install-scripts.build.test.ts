import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/command/project-root.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

/*
 * A hijacked package runs a command on the machine of everybody who installs it. This test makes such packages for
 * every event that npm knows and every place that npm installs from, with the machine's own npm and our own registry.
 * Each leaves a mark when it runs. The project is empty except for this project's settings.
 */
const { allowScripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { allowScripts: object };

const events = ['preinstall', 'install', 'postinstall', 'prepare'] as const;
const eventSets = Array.from({ length: 2 ** events.length - 1 }, (_, index) =>
  events.filter((_event, place) => ((index + 1) >> place) & 1),
);
/** How a registry's package hides that it runs something: openly, under another's name, with a bare summary, … */
const guises = ['mo', 'mao-danh', 'giau', 'goi-kem', 'bien-dich'] as const;

let folder = '';
let marks = '';
let project = '';
let registry = '';
let server: Server;
const held = new Map<string, { bytes: Buffer; summary: object }>();

interface Package {
  name: string;
  version: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  bundleDependencies?: string[];
}

const touch = (mark: string): string => `touch '${join(marks, mark)}'`;
const scriptsOf = (name: string, set: readonly string[]): Record<string, string> =>
  Object.fromEntries(set.map((event) => [event, touch(`${name}.${event}`)]));

/** @returns the folder of a package with these files */
function writePackage(name: string, files: Record<string, Package | string>): string {
  const home = join(folder, 'goi', name, 'package');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return home;
}

function pack(home: string): Buffer {
  const { status, stdout, stderr } = spawnSync('tar', ['-cz', '-C', dirname(home), 'package'], { maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`tar: ${stderr.toString()}`);
  return stdout;
}

/** Puts a package into the registry, whose answer about it is `summary`. */
function hold(name: string, files: Record<string, Package | string>, summary: object): string {
  held.set(name, { bytes: pack(writePackage(name, files)), summary: { name, version: '1.0.0', ...summary } });
  return name;
}

function holdGuise(guise: (typeof guises)[number], set: readonly string[]): string {
  const name = `${guise}-${set.join('-')}`;
  const own: Package = { name, version: '1.0.0', scripts: scriptsOf(name, set) };
  const inner = `trong-${name}`;
  const bundling = { name, version: '1.0.0', dependencies: { [inner]: '1.0.0' }, bundleDependencies: [inner] };
  const gyp = `{"targets":[{"target_name":"a","type":"none","variables":{"a":"<!(${touch(`${name}.gyp`)})"}}]}`;
  const told = { scripts: own.scripts, hasInstallScript: true };
  switch (guise) {
    case 'mo':
      return hold(name, { 'package.json': own }, told);
    case 'mao-danh': // claims to be the package that package.json names
      return hold(name, { 'package.json': { ...own, name: 'esbuild', version: '0.28.2' } }, told);
    case 'giau':
      return hold(name, { 'package.json': own }, {});
    case 'goi-kem':
      return hold(
        name,
        { 'package.json': bundling, [`node_modules/${inner}/package.json`]: { ...own, name: inner } },
        bundling,
      );
    case 'bien-dich': // npm compiles every package with this file
      return hold(name, { 'package.json': own, 'binding.gyp': gyp }, told);
  }
}

beforeAll(async () => {
  folder = makeTemporaryFolder('toa-soan-goi-');
  marks = join(folder, 'dau');
  server = createServer((request, response) => {
    const [, name = '', file] = (request.url ?? '').split(/\/(?:-\/)?/);
    const one = held.get(name);
    if (!one) return void response.writeHead(404).end('{}');
    if (file) return void response.end(one.bytes);
    const integrity = `sha512-${createHash('sha512').update(one.bytes).digest('base64')}`;
    const dist = { integrity, tarball: `${registry}${name}/-/${name}-1.0.0.tgz` };
    const versions = { '1.0.0': { ...one.summary, dist } };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ name, 'dist-tags': { latest: '1.0.0' }, versions }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());
beforeEach(() => {
  rmSync(marks, { recursive: true, force: true });
  mkdirSync(marks);
  project = makeTemporaryFolder('du-an-');
});

const depend = (dependencies: Record<string, string>): void =>
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'thu', allowScripts, dependencies }));
const guard = (): void => copyFileSync(`${root}/.npmrc`, join(project, '.npmrc'));
const found = (): string[] => readdirSync(marks).sort();

/** Without what the npm that runs this test tells its children, the settings of this project among it. */
const untold = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

/** The machine's npm, told nothing by the one that runs this test. */
function npm(...args: string[]): Promise<{ status: number | null; output: string }> {
  const env = {
    ...untold,
    npm_config_registry: registry,
    npm_config_cache: join(folder, 'kho'),
    npm_config_userconfig: join(folder, 'khong-co'),
  };
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd: project, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes: Buffer) => (output += bytes.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

describe('75 packages of the registry', () => {
  let wanted: Record<string, string> = {};
  beforeAll(() => {
    const names = guises.flatMap((guise) => eventSets.map((set) => holdGuise(guise, set)));
    wanted = Object.fromEntries(names.map((name) => [name, '1.0.0']));
    expect(names).toHaveLength(75);
  });

  it('run without our settings, so that a mark tells', async () => {
    depend(Object.fromEntries(Object.entries(wanted).filter(([name]) => !name.startsWith('bien-dich')))); // these fail
    expect(await npm('install')).toMatchObject({ status: 0 });
    const ran = new Set(found().map((mark) => guises.find((guise) => mark.startsWith(guise))));
    expect([...ran].sort()).toEqual(expect.arrayContaining(['mao-danh', 'mo']));
    expect(found().length).toBeGreaterThan(30);
  });

  it('run nothing at install, ci, rebuild, update, dedupe, nor when one more is added', async () => {
    depend(wanted);
    guard();
    expect(await npm('install')).toMatchObject({ status: 0 });
    expect(readdirSync(join(project, 'node_modules')).length).toBeGreaterThanOrEqual(75);
    rmSync(join(project, 'node_modules'), { recursive: true });
    for (const args of [['ci'], ['rebuild'], ['update'], ['dedupe'], ['install', 'mo-install@1.0.0']]) {
      expect([args, await npm(...args)]).toMatchObject([args, { status: 0 }]);
      expect([args, found()]).toEqual([args, []]);
    }
  });
});

/*
 * npm before 11.10 prepares packages from a repository or a folder despite `ignore-scripts`. The lockfile names no such
 * places.
 */
const asked = spawnSync('npm', ['config', 'get', 'allow-directory'], { cwd: tmpdir(), env: untold, encoding: 'utf8' });
const knowsPlaces = asked.stdout.trim() !== 'undefined';

describe.runIf(knowsPlaces).each(['kho-git', 'thu-muc', 'tep-nen', 'dia-chi'] as const)('from a place: %s', (place) => {
  const name = `noi-${place}`;
  let spec = '';
  beforeAll(() => {
    const own: Package = { name, version: '1.0.0', scripts: scriptsOf(name, events) };
    const home = writePackage(name, { 'package.json': own, '.npmrc': 'ignore-scripts=false\n' });
    held.set(name, { bytes: pack(home), summary: own });
    if (place === 'kho-git') {
      const git = (...args: string[]): number | null =>
        spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: home }).status;
      expect([git('init', '-q'), git('add', '.'), git('commit', '-qm', 'a')]).toEqual([0, 0, 0]);
    }
    const archive = join(folder, `${name}.tgz`);
    writeFileSync(archive, pack(home));
    spec = {
      'kho-git': `git+file://${home}`,
      'thu-muc': `file:${home}`,
      'tep-nen': `file:${archive}`,
      'dia-chi': `${registry}${name}/-/khac.tgz`.replace('127.0.0.1', 'localhost'),
    }[place];
    hold(
      `dan-${name}`,
      { 'package.json': { ...own, name: `dan-${name}`, dependencies: { [name]: spec } } },
      { dependencies: { [name]: spec } },
    );
  });

  it('is taken by npm alone', async () => {
    depend({ [name]: spec });
    expect(await npm('install')).toMatchObject({ status: 0 });
    if (place !== 'thu-muc') expect(found()).not.toEqual([]);
  });

  it.each([
    ['the project asks for it', ''],
    ['a package of the registry asks for it', 'dan-'],
  ])('is refused where %s', async (_, prefix) => {
    depend({ [`${prefix}${name}`]: prefix ? '1.0.0' : spec });
    guard();
    const { status } = await npm('install', '--force');
    expect({ status, marks: found() }).toEqual({ status: 1, marks: [] });
  });
});
