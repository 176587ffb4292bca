import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashFiles } from './hash-files-fs.ts';
import { formatManifest, formatShard, manifestPath, parseManifest, shardPath, signaturePath } from './manifest.ts';
import { readManifest } from './read-manifest-fs.ts';
import { sealSigned } from '../testing/seal-signed-fs.ts';
import { publicKeyOf } from './public-key-of.ts';
import { sealSite } from './seal-site-fs.ts';
import { verifySite } from './verify-site-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const publicKey = publicKeyOf(privateKey);
const options = { siteUrl: 'https://congan.minhha.example', builtAt: '2026-11-23T08:00:00+07:00' };
const texts: Record<string, string> = {
  'index.html': 'Trang chủ',
  'bai-viet/2026/tuan-tra-dem/index.html': 'Tuần tra đêm',
  'anh/tên có dấu.jpg': 'ảnh',
  'trong.txt': '',
};

const digestOf = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
let siteDir: string;
const at = (path: string): string => join(siteDir, path);
const write = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(at(path), change(readFileSync(at(path), 'utf8')));
const flipByte = (path: string, index: number): void => {
  const bytes = readFileSync(at(path));
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  writeFileSync(at(path), bytes);
};
const faultsOf = async (key?: string): Promise<string[]> =>
  (await verifySite(siteDir, { publicKey: key })).faults.map(({ reason, path }) => `${reason} ${path}`);
const shardOfHome = shardPath(digestOf('Trang chủ').slice(0, 2));

beforeEach(async () => {
  siteDir = makeTemporaryFolder('niem-phong-');
  for (const [path, text] of Object.entries(texts)) write(path, text);
  await sealSigned(siteDir, { ...options, privateKey });
});

describe('a sealed site', () => {
  it('lists every file with its sum and is signed', async () => {
    expect(await verifySite(siteDir, { publicKey })).toEqual({
      manifest: parseManifest(readFileSync(at(manifestPath), 'utf8')),
      files: new Map(Object.entries(texts).map(([path, text]) => [path, digestOf(text)])),
      isSigned: true,
      faults: [],
    });
  });

  it('says when and where it was built, and by which key', async () => {
    expect((await readManifest(siteDir)).manifest).toMatchObject({
      site: 'https://congan.minhha.example',
      builtAt: '2026-11-23T01:00:00.000Z',
      key: publicKey,
    });
  });

  it('is checked by sha256sum alone', () => {
    const check = (): number | null =>
      spawnSync('sh', ['-c', 'cat xac-minh/ban-ke/*.txt | sha256sum --check --quiet'], { cwd: siteDir }).status;
    expect(check()).toBe(0);
    write('index.html', 'Trang giả');
    expect(check()).toBe(1);
  });

  it('has the same manifest when it is sealed again, whatever was there before', async () => {
    const before = [manifestPath, signaturePath].map((path) => readFileSync(at(path)));
    write(shardPath('zz'), 'cũ');
    await sealSigned(siteDir, { ...options, privateKey });
    expect([manifestPath, signaturePath].map((path) => readFileSync(at(path)))).toEqual(before);
    expect(await faultsOf(publicKey)).toEqual([]);
  });

  it('loses its signature when it is sealed again without a key', async () => {
    await sealSite(siteDir, options);
    expect(await verifySite(siteDir)).toMatchObject({ isSigned: false, faults: [] });
    expect((await readManifest(siteDir)).manifest?.key).toBeUndefined();
  });

  it('holds no link, which may point anywhere', async () => {
    symlinkSync('index.html', at('lien-ket.html'));
    await expect(sealSite(siteDir, options)).rejects.toThrow('this is neither: lien-ket.html');
  });
});

describe('a site is refused', () => {
  it.each<[string, () => void, string[]]>([
    ['without a manifest', () => rmSync(at(manifestPath)), [`thieu-ban-ke ${manifestPath}`]],
    [
      'with a manifest cut in half',
      () => edit(manifestPath, (text) => text.slice(0, 200)),
      [`ban-ke-hong ${manifestPath}`],
    ],
    [
      'with another letter in the signature',
      () => edit(signaturePath, (text) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)),
      [`chu-ky-sai ${signaturePath}`],
    ],
    ['with half a signature', () => edit(signaturePath, (text) => text.slice(0, 40)), [`chu-ky-hong ${signaturePath}`]],
    ['without its signature', () => rmSync(at(signaturePath)), [`mat-chu-ky ${signaturePath}`]],
    ['without a shard', () => rmSync(at(shardOfHome)), [`thieu-manh ${shardOfHome}`, 'tep-thua index.html']],
    ['with a changed shard', () => flipByte(shardOfHome, 0), [`manh-sai ${shardOfHome}`, 'tep-thua index.html']],
    ['with a file among the shards', () => write('xac-minh/ban-ke/la.txt', ''), ['manh-thua xac-minh/ban-ke/la.txt']],
    ['without a file', () => rmSync(at('index.html')), ['tep-thieu index.html']],
    ['with a file too many', () => write('an/them.html', ''), ['tep-thua an/them.html']],
    ['with a changed byte', () => flipByte('index.html', 0), ['tep-khac index.html']],
    ['with a file cut short', () => write('index.html', 'Trang'), ['tep-khac index.html']],
    [
      'with a link in a file’s place',
      () => {
        rmSync(at('index.html'));
        symlinkSync('trong.txt', at('index.html'));
      },
      ['khong-phai-tep index.html', 'tep-thieu index.html'],
    ],
  ])('%s', async (_name, harm, faults) => {
    harm();
    expect(await faultsOf(publicKey)).toEqual(faults);
  });

  it('at whichever byte of the manifest is flipped', async () => {
    const { length } = readFileSync(at(manifestPath));
    for (let index = 0; index < length; index += 17) {
      flipByte(manifestPath, index);
      expect((await faultsOf(publicKey))[0]).toMatch(/^(?:ban-ke-hong|chu-ky-sai|chu-ky-hong) /);
      flipByte(manifestPath, index);
    }
    expect(await faultsOf(publicKey)).toEqual([]);
  });

  it('when another key signed it', async () => {
    await sealSigned(siteDir, { ...options, privateKey: generateKeyPairSync('ed25519').privateKey });
    expect(await faultsOf(publicKey)).toEqual([`khoa-khac ${signaturePath}`]);
    expect((await verifySite(siteDir, { publicKey })).isSigned).toBe(false);
    expect(await verifySite(siteDir)).toMatchObject({ isSigned: true, faults: [] });
  });

  it('when it should be signed and is not', async () => {
    await sealSite(siteDir, options);
    expect(await faultsOf(publicKey)).toEqual([`chua-ky ${signaturePath}`]);
  });

  it('when a shard that the manifest vouches for lists what it may not', async () => {
    const shard = digestOf('Trang chủ').slice(0, 2);
    const text = formatShard([
      { path: 'index.html', digest: digestOf('Trang chủ') },
      { path: 'index.html', digest: shard.padEnd(64, '0') },
      { path: 'sai-manh.html', digest: 'f'.repeat(64) },
    ]);
    const { manifest } = await readManifest(siteDir);
    if (!manifest) throw new Error('The fixture is sealed');
    writeFileSync(at(shardPath(shard)), text);
    writeFileSync(
      at(manifestPath),
      formatManifest({ ...manifest, key: undefined, shards: { ...manifest.shards, [shard]: digestOf(text) } }),
    );
    rmSync(at(signaturePath));
    expect((await faultsOf()).slice(0, 2).sort()).toEqual(['tep-lap index.html', 'tep-sai-manh sai-manh.html']);
  });
});

it('says each reason in a sentence', async () => {
  write('index.html', 'Trang giả');
  expect((await verifySite(siteDir, { publicKey })).faults).toEqual([
    {
      reason: 'tep-khac',
      path: 'index.html',
      message: 'Tệp `index.html` khác với lúc dựng: mã băm không khớp với bản kê.',
    },
  ]);
});

describe('hashing', () => {
  it('gives the sums of many and of large files, in the order of their names', async () => {
    const large = Buffer.alloc(3 * 2 ** 20 + 1, 'lớn');
    writeFileSync(at('lon.bin'), large);
    writeFileSync(at('dung-mot-mega.bin'), large.subarray(0, 2 ** 20));
    for (let index = 0; index < 1500; index += 1) writeFileSync(at(`${index}.txt`), String(index));
    const paths = readdirSync(siteDir).filter((name) => /\.(?:txt|bin)$/.test(name));
    const sums = await hashFiles(siteDir, paths);
    expect(sums).toEqual(paths.map((path) => ({ path, digest: digestOf(readFileSync(at(path))) })));
  });

  it('says which file cannot be read, by one thread and by many', async () => {
    await expect(hashFiles(siteDir, ['khong-co.txt'])).rejects.toThrow(/ENOENT.*khong-co\.txt/);
    await expect(
      hashFiles(
        siteDir,
        Array.from({ length: 1500 }, () => 'khong-co.txt'),
      ),
    ).rejects.toThrow(/ENOENT/);
  });
});
