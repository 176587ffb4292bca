import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgeNode, nameMachine } from './judge-node.js';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
  optionalDependencies: Record<string, string>;
};
const pinned = manifest.optionalDependencies;

it('lets the pinned Node pass, and a newer one', () => {
  expect(Object.values(pinned).filter((version) => judgeNode({ version, name: 'linux-x64', pinned }))).toEqual([]);
  expect(judgeNode({ version: '24.0.0', name: 'darwin-arm64', pinned })).toBeUndefined();
  expect(judgeNode({ version: '100.1.0', name: 'linux-x64', pinned })).toBeUndefined();
});

it.each([
  ['20.20.2', 'linux', 'x64'],
  ['23.11.1', 'linux', 'arm64'],
  ['9.0.0', 'win32', 'x64'],
])('tells an old Node %s on %s %s to install', (version, platform, arch) => {
  expect(judgeNode({ version, name: nameMachine({ platform, arch }), pinned })).toBe(
    `Chưa có Node 24 mà npm cài kèm, còn Node của máy là \`${version}\`, cũ quá.\n` +
      'Nối mạng rồi chạy `npm ci`, sau đó chạy lại lệnh này.',
  );
});

it.each([
  ['darwin', 'arm64', 'darwin-arm64'],
  ['win32', 'arm64', 'win-arm64'],
])('tells a machine that has none, %s %s, where to get one', (platform, arch, name) => {
  expect(judgeNode({ version: '22.1.0', name: nameMachine({ platform, arch }), pinned })).toBe(
    `Không có Node cài kèm cho máy loại \`${name}\`, còn Node của máy là \`22.1.0\`, cũ quá.\n` +
      'Cài Node 24 trở lên từ https://nodejs.org/ rồi chạy lại lệnh này.',
  );
});

it('stands before every verb', () => {
  const verbs = Object.entries(manifest.scripts);
  expect(verbs.length).toBeGreaterThan(15);
  expect(
    verbs.filter(
      ([, command]) => !/^node scripts\/run-verb\.js(?: [a-z-]+(?: --project [a-z-]+)*$| && )/.test(command),
    ),
  ).toEqual([]);
});

it('relies on no verb that npm would run by itself, for npm is told to run none', () => {
  const names = Object.keys(manifest.scripts);
  const besideAnother = names.filter(
    (name) => names.includes(name.replace(/^(?:pre|post)/, '')) && /^(?:pre|post)/.test(name),
  );
  expect(besideAnother).toEqual([]);
  expect(
    names.filter((name) => /^(?:(?:pre|post)?install|(?:pre|post)?prepare|prepublish|prepack)$/.test(name)),
  ).toEqual([]);
});
