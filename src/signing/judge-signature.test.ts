import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, it } from 'vitest';
import { decodeBase64, judgeSignature } from './judge-signature.ts';
import { formatManifest, type Manifest } from './manifest.ts';
import { publicKeyOf } from './public-key-of.ts';

const [ours, others] = [generateKeyPairSync('ed25519').privateKey, generateKeyPairSync('ed25519').privateKey];
const unsigned: Manifest = {
  format: 1,
  site: 'https://congan.minhha.example',
  builtAt: '2026-11-23T01:00:00.000Z',
  shards: {},
};
const manifest: Manifest = { ...unsigned, key: publicKeyOf(ours) };
const bytes = Uint8Array.from(Buffer.from(formatManifest(manifest)));
const signature = `${sign(null, bytes, ours).toString('base64')}\n`;
const flip = (at: number): Uint8Array<ArrayBuffer> => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

it.each([
  ['signed by the expected key', { manifest, bytes, signature }, publicKeyOf(ours), 'da-ky'],
  ['signed, and no key expected', { manifest, bytes, signature }, undefined, 'da-ky'],
  ['signed by another key', { manifest, bytes, signature }, publicKeyOf(others), 'khoa-khac'],
  ['changed after it was signed', { manifest, bytes: flip(100), signature }, publicKeyOf(ours), 'chu-ky-sai'],
  [
    'signed by another key in the name of ours',
    { manifest, bytes, signature: sign(null, bytes, others).toString('base64') },
    publicKeyOf(ours),
    'chu-ky-sai',
  ],
  ['a signature that is cut', { manifest, bytes, signature: signature.slice(4) }, undefined, 'chu-ky-hong'],
  ['a signature that is no base64', { manifest, bytes, signature: 'không phải' }, undefined, 'chu-ky-hong'],
  ['a signature without a key', { manifest: unsigned, bytes, signature }, undefined, 'chu-ky-hong'],
  ['its signature taken away', { manifest, bytes, signature: undefined }, undefined, 'mat-chu-ky'],
  ['never signed', { manifest: unsigned, bytes, signature: undefined }, publicKeyOf(ours), 'chua-ky'],
])('judges a manifest %s', async (_name, signed, publicKey, verdict) => {
  expect(await judgeSignature(signed, publicKey)).toBe(verdict);
});

it.each([
  ['AAAA', 3, true],
  ['AAAA', 4, false],
  ['AAA', 2, false],
  ['AB==', 1, false],
  ['AA==\n', 1, false],
])('takes %j for %i bytes: %s', (text, length, isTaken) => {
  expect(decodeBase64(text, length) !== undefined).toBe(isTaken);
});
