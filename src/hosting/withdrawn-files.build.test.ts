import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileKeyOf } from '../newsroom/withdrawable-file.ts';
import { toRequestPath } from '../schemas/normalise-path.ts';
import { ask } from '../testing/ask.ts';
import { createRandom } from '../testing/create-random.ts';
import { fileMakers, generateDigest } from '../testing/generate-file-addresses.ts';
import { hostedGone, hostedRedirects, long, serverOf, writeFiles, writeHostedSite } from '../testing/hosted-site-fs.ts';
import { startNginx, testNginx, type Nginx } from '../testing/start-nginx-fs.ts';
import { listFiles } from '../disk/list-files-fs.ts';
import { serveSite } from './serve-site-fs.ts';
import { writeAddresses } from './write-addresses-fs.ts';

const seed = 20_261_128;
const random = createRandom(seed);
const count = 1_500;
const digests = Array.from({ length: count }, () => generateDigest(random));
const reversed = (digest: string): string => [...digest].reverse().join('');
/** Withdrawn files of each kind: half as the site notes them, half as a release from before there were keys did. */
const gone = fileMakers.flatMap(({ keyOf, generateAddress }) =>
  digests.map((digest, index) => ({
    path: index % 2 === 0 ? keyOf(digest) : generateAddress(random, digest),
    kind: 'da-go' as const,
  })),
);
const living = {
  ảnh: digests.slice(0, 100).map((digest) => `/anh/${reversed(digest)}-480.webp`),
  'tệp đính kèm': digests.slice(0, 100).map((digest) => `/tep/${reversed(digest)}/quyet-dinh-12.pdf`),
};

let target: string;
let siteDir: string;
let before: string[];
let nginx: Nginx;
let server: Server;
let own: string;

beforeAll(async () => {
  ({ target, siteDir } = await writeHostedSite());
  const all = Object.values(living).flat();
  writeFiles(siteDir, Object.fromEntries(all.map((path) => [path.slice(1), long(path)])));
  before = listFiles(siteDir).files;
  const addresses = { redirects: hostedRedirects, gone: [...hostedGone, ...gone] };
  writeAddresses(siteDir, { ...addresses, siteUrl: 'https://congan.minhha.example' });
  nginx = await startNginx({ server: serverOf(target) });
  ({ server, url: own } = await serveSite({ siteDir, port: 0 }));
});

afterAll(async () => {
  server?.close();
  await nginx?.stop();
});

const headersCompared = [
  ...['location', 'cache-control', 'content-type', 'content-disposition', 'cross-origin-resource-policy'],
];

/** The common answer of both hosts; they must be equal. */
async function answerTo(address: string) {
  const path = toRequestPath(address).replaceAll(' ', '%20');
  const [real, ours] = await Promise.all([nginx.url, own].map((url) => ask(url, path)));
  const said = (one: typeof real) => [
    ...[path, one?.status, one?.body.toString('latin1')],
    ...headersCompared.map((name) => one?.headers[name]),
  ];
  if (!real || ![301, 302, 400].includes(real.status ?? 0)) expect(said(ours)).toEqual(said(real));
  expect([path, ours?.status]).toEqual([path, real?.status]);
  return { status: real?.status, headers: real?.headers ?? {}, body: real?.body.toString() ?? '' };
}

it(`gives nginx ${count} withdrawn files of each kind among other addresses, and writes no file for any`, () => {
  expect(testNginx({ server: serverOf(target) })).toContain('test is successful');
  const isFile = (file: string): boolean => /^(?:anh|tep)\//.test(file);
  expect(listFiles(siteDir).files.filter(isFile)).toEqual(before.filter(isFile));
  expect(readFileSync(join(siteDir, '_redirects'), 'utf8')).not.toMatch(/\/(?:anh|tep)\//);
});

describe.each(fileMakers)('$word', ({ word, generateAddress, generateNearMiss }) => {
  it('is gone at every address of each, says the common page, and lets nobody keep the answer', async () => {
    for (const digest of digests) {
      const address = generateAddress(random, digest);
      const { status, headers, body } = await answerTo(address);
      expect([address, status, headers['cache-control'], headers['content-type']]).toEqual([
        ...[address, 410, 'no-cache', 'text/html; charset=utf-8'],
      ]);
      expect(headers['content-disposition']).toBeUndefined();
      expect(body).toContain('Trang này đã được gỡ');
    }
    expect((await answerTo(`${generateAddress(random, digests[0] ?? '')}?v=2`)).status).toBe(410);
  });

  it('is gone nowhere else: not what is there, not what never was, at no address near one', async () => {
    for (const path of living[word]) expect([path, (await answerTo(path)).status]).toEqual([path, 200]);
    for (const digest of digests.slice(0, 500)) {
      const near = generateNearMiss(random, digest);
      const { status } = await answerTo(near);
      // Hosts decode an address before they look it up, so some of these are other spellings of the file's own address.
      const read = decodeURIComponent(near.split('?')[0] ?? '').replaceAll(/\/(?:\.?\/)+/g, '/');
      expect([near, status === 410]).toEqual([near, fileKeyOf(read) !== undefined]);
      expect((await answerTo(generateAddress(random, generateDigest(random)))).status).toBe(404);
    }
  });
});
