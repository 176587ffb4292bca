import { generateKeyPairSync, hash, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkDigests, type CheckOptions, type SeenManifest } from './check-digests.ts';
import { formatManifest, formatShards, manifestPath, shardPath, signaturePath, type Manifest } from './manifest.ts';
import { publicKeyOf } from './public-key-of.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519').privateKey;
const publicKey = publicKeyOf(privateKey);
const digestOf = (text: string): string => hash('sha256', text, 'hex');
const page = digestOf('Tuần tra đêm');
const shard = page.slice(0, 2);
const files = [
  { path: 'bai-viet/2026/tuan-tra-dem/index.html', digest: page },
  { path: 'ban-sao.html', digest: page },
  { path: 'index.html', digest: digestOf('Trang chủ') },
];

type Site = Map<string, Uint8Array<ArrayBuffer>>;
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function seal(key?: typeof privateKey, builtAt = '2026-11-23T01:00:00.000Z'): Site {
  const shards = [...formatShards(files)];
  const manifest: Manifest = {
    format: 1,
    site: 'https://congan.minhha.example',
    builtAt,
    key: key && publicKeyOf(key),
    shards: Object.fromEntries(shards.map(([name, text]) => [name, digestOf(text)])),
  };
  const bytes = bytesOf(formatManifest(manifest));
  return new Map([
    ...shards.map(([name, text]) => [shardPath(name), bytesOf(text)] as const),
    [manifestPath, bytes],
    ...(key ? [[signaturePath, bytesOf(sign(null, bytes, key).toString('base64'))] as const] : []),
  ]);
}

const without = (site: Site, path: string): Site => new Map([...site].filter(([name]) => name !== path));
const flip = (site: Site, path: string, at: number): Site =>
  new Map(
    [...site].map(([name, bytes]) => [name, name === path ? bytes.map((one, i) => (i === at ? one ^ 1 : one)) : bytes]),
  );
const optionsOf = (site: Site, more: Partial<CheckOptions> = {}): CheckOptions => ({
  get: async (path) => site.get(path),
  publicKey,
  seen: undefined,
  ...more,
});

describe('a signed site', () => {
  it('says which of its files have a sum, and that it has none of others', async () => {
    const outcome = await checkDigests([page, digestOf('giả')], optionsOf(seal(privateKey)));
    expect(outcome).toMatchObject({
      isRefused: false,
      isSigned: true,
      paths: [['bai-viet/2026/tuan-tra-dem/index.html', 'ban-sao.html'], []],
      manifest: { builtAt: '2026-11-23T01:00:00.000Z' },
    });
  });

  it.each<[string, Site, SeenManifest | undefined, string]>([
    ['without a manifest', without(seal(privateKey), manifestPath), undefined, 'thieu-ban-ke'],
    ['with a flipped byte in the manifest', flip(seal(privateKey), manifestPath, 30), undefined, 'chu-ky-sai'],
    ['with a flipped byte in its form', flip(seal(privateKey), manifestPath, 0), undefined, 'ban-ke-hong'],
    ['without its signature', without(seal(privateKey), signaturePath), undefined, 'mat-chu-ky'],
    ['that is not signed where the page says it is', seal(), undefined, 'mat-chu-ky'],
    ['signed by another key', seal(other), undefined, 'khoa-khac'],
    ['with a flipped byte in the shard', flip(seal(privateKey), shardPath(shard), 3), undefined, 'ban-ke-hong'],
    ['without the shard', without(seal(privateKey), shardPath(shard)), undefined, 'ban-ke-hong'],
    ['older than one seen before', seal(privateKey), { key: publicKey, builtAt: '2026-11-23T01:00:00.001Z' }, 'ban-cu'],
    ['of another key than before', seal(privateKey), { key: publicKeyOf(other), builtAt: '' }, 'khoa-moi'],
  ])('is refused %s', async (_name, site, seen, refusal) => {
    expect(await checkDigests([page], optionsOf(site, { seen }))).toMatchObject({ isRefused: true, refusal });
  });

  it.each(['2026-11-23T01:00:00.000Z', '2026-11-22T01:00:00.000Z'])(
    'is taken when the one seen before is as old or older: %s',
    async (builtAt) => {
      const seen = { key: publicKey, builtAt };
      expect(await checkDigests([page], optionsOf(seal(privateKey), { seen }))).toMatchObject({ isSigned: true });
    },
  );

  it('is asked a second time when a switch of releases came between', async () => {
    const [before, after] = [seal(privateKey, '2026-11-22T01:00:00.000Z'), seal(privateKey)];
    let asked = 0;
    const get: CheckOptions['get'] = async (path) => ((asked += 1) === 1 ? before : after).get(path);
    expect(await checkDigests([page], optionsOf(after, { get }))).toMatchObject({ isRefused: false });
  });

  it('does not prove anything where the browser knows no Ed25519, nor hides another fault', async () => {
    const { verify } = crypto.subtle;
    const failWith = (error: Error) => (crypto.subtle.verify = () => Promise.reject(error));
    try {
      failWith(new DOMException('', 'NotSupportedError'));
      expect(await checkDigests([page], optionsOf(seal(privateKey)))).toMatchObject({ refusal: 'khong-kiem-duoc' });
      failWith(new DOMException('', 'DataError'));
      expect(await checkDigests([page], optionsOf(seal(privateKey)))).toMatchObject({ refusal: 'chu-ky-hong' });
      failWith(new Error('máy hỏng'));
      await expect(checkDigests([page], optionsOf(seal(privateKey)))).rejects.toThrow('máy hỏng');
    } finally {
      crypto.subtle.verify = verify;
    }
  });
});

describe('an unsigned site', () => {
  it('says what it has, and that it is not signed', async () => {
    expect(await checkDigests([page], optionsOf(seal(), { publicKey: undefined }))).toMatchObject({
      isRefused: false,
      isSigned: false,
      paths: [['bai-viet/2026/tuan-tra-dem/index.html', 'ban-sao.html']],
    });
  });

  it('is refused where this browser saw a signed one before', async () => {
    const seen = { key: publicKey, builtAt: '2026-11-22T01:00:00.000Z' };
    const outcome = await checkDigests([page], optionsOf(seal(), { publicKey: undefined, seen }));
    expect(outcome).toMatchObject({ refusal: 'mat-chu-ky' });
  });

  it('does not vouch for a key that its page does not show', async () => {
    const outcome = await checkDigests([page], optionsOf(seal(other), { publicKey: undefined }));
    expect(outcome).toMatchObject({ refusal: 'khoa-khac' });
  });
});
