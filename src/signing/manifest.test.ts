import { describe, expect, it } from 'vitest';
import {
  formatManifest,
  formatShard,
  formatShards,
  isManifestFile,
  parseManifest,
  parseShard,
  type Manifest,
} from './manifest.ts';

const digest = (start: string): string => start.padEnd(64, '0');
const manifest: Manifest = {
  format: 1,
  site: 'https://congan.minhha.example',
  builtAt: '2026-11-23T01:00:00.000Z',
  shards: { '10': digest('b'), '0a': digest('a') },
};
const text = formatManifest(manifest);

describe('a manifest', () => {
  it('is one text, its shards sorted as text and not as numbers', () => {
    expect(text).toBe(
      `{"format":1,"site":"https://congan.minhha.example","builtAt":"2026-11-23T01:00:00.000Z","shards":{\n"0a":"${digest('a')}",\n"10":"${digest('b')}"\n}}\n`,
    );
  });

  it('names the key when it is signed, and comes back the same', () => {
    const signed = formatManifest({ ...manifest, key: 'khóa' });
    expect(signed).toContain('"key":"khóa"');
    expect(parseManifest(signed)).toEqual({ ...manifest, key: 'khóa' });
    expect(parseManifest(text)).toEqual(manifest);
  });

  it.each([
    ['no JSON', '{'],
    ['another value', 'null'],
    ['another format', text.replace('"format":1', '"format":2')],
    ['an address that is none', text.replace('https://', '')],
    ['an instant in another form', text.replace('.000Z', 'Z')],
    ['an instant that never was', text.replace('2026-11-23', '2026-13-23')],
    ['a sum of another length', text.replace(digest('a'), 'a')],
    ['a shard of another name', text.replace('"0a"', '"0A"')],
    ['keys in another order', text.replace(/"format":1,(.*?),"builtAt"/, '$1,"format":1,"builtAt"')],
    ['a key that is unknown', text.replace('"format":1', '"format":1,"them":1')],
    ['blank space', text.replace(':1', ': 1')],
    ['nothing after it', text.trimEnd()],
  ])('is nothing else: %s', (_name, other) => {
    expect(other).not.toBe(text);
    expect(parseManifest(other)).toBeUndefined();
  });
});

describe('a shard', () => {
  const files = [
    { path: 'tìm kiếm.html', digest: digest('0b') },
    { path: 'b.html', digest: digest('0a') },
    { path: 'a.html', digest: digest('0a') },
  ];
  const lines = `${digest('0a')}  a.html\n${digest('0a')}  b.html\n${digest('0b')}  tìm kiếm.html\n`;

  it('lists files as sha256sum does, sorted, and comes back the same', () => {
    expect(formatShard(files)).toBe(lines);
    expect(parseShard(lines)).toEqual(files.toReversed());
  });

  it.each(['hai\ndòng', 'lùi\r', 'gạch\\chéo', 'gạch\\nữa'])('escapes the name %j as sha256sum does', (path) => {
    const line = formatShard([{ path, digest: digest('0a') }]);
    expect(line).toMatch(/^\\0a0{62} {2}[^\n\r]+\n$/);
    expect(parseShard(line)).toEqual([{ path, digest: digest('0a') }]);
  });

  it.each([
    ['a line that is cut', lines.slice(0, -1)],
    ['one space', lines.replace('  a', ' a')],
    ['another order', lines.split('\n').toReversed().join('\n').trimStart().concat('\n')],
    ['capital letters', lines.toUpperCase()],
    ['an escape for nothing', lines.replace(/^/, '\\')],
  ])('is nothing else: %s', (_name, other) => {
    expect(other).not.toBe(lines);
    expect(parseShard(other)).toBeUndefined();
  });

  it('holds the files whose sums begin with its name; none is empty', () => {
    const shards = formatShards([...files, { path: 'c.html', digest: digest('ff') }]);
    expect([...shards.keys()]).toEqual(['0a', '0b', 'ff']);
    expect(shards.get('ff')).toBe(`${digest('ff')}  c.html\n`);
  });
});

it.each([
  ['xac-minh/ban-ke.json', true],
  ['xac-minh/ban-ke.sig', true],
  ['xac-minh/ban-ke/0a.txt', true],
  ['xac-minh/index.html', false],
  ['xac-minh/ban-ke.json.br', false],
])('%s belongs to the manifest: %s', (path, expected) => {
  expect(isManifestFile(path)).toBe(expected);
});
