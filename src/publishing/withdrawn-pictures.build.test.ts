import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pictureIdOf } from '../newsroom/picture-address.ts';
import { toRequestPath } from '../schemas/normalise-path.ts';
import { ask } from '../testing/ask.ts';
import { createRandom } from '../testing/create-random.ts';
import { generateNearMiss, generatePictureId, generateVariant } from '../testing/generate-picture-addresses.ts';
import { hostedGone, hostedRedirects, long, serverOf, writeFiles, writeHostedSite } from '../testing/hosted-site-fs.ts';
import { startNginx, testNginx, type Nginx } from '../testing/start-nginx-fs.ts';
import { listFiles } from './list-files-fs.ts';
import { serveSite } from './serve-site-fs.ts';
import { writeAddresses } from './write-addresses-fs.ts';

const seed = 20_261_128;
const random = createRandom(seed);
const count = 1_500;
const ids = Array.from({ length: count }, () => generatePictureId(random));
/** Of each, the variant that an editor happened to copy. */
const gone = ids.map((id) => ({ path: generateVariant(random, id), kind: 'da-go' as const }));
const living = ids.slice(0, 100).map((id) => generateVariant(random, [...id].reverse().join('')));

let target: string;
let siteDir: string;
let before: string[];
let nginx: Nginx;
let server: Server;
let own: string;

beforeAll(async () => {
  ({ target, siteDir } = await writeHostedSite());
  writeFiles(siteDir, Object.fromEntries(living.map((path) => [path.slice(1), long(path)])));
  before = listFiles(siteDir).files;
  const addresses = { redirects: hostedRedirects, gone: [...hostedGone, ...gone] };
  writeAddresses(siteDir, { ...addresses, siteUrl: 'https://congan.minhha.example' });
  nginx = await startNginx({ server: serverOf(target) });
  ({ server, url: own } = await serveSite({ siteDir, port: 0 }));
});

afterAll(async () => {
  server?.close();
  await nginx?.stop();
  rmSync(target, { recursive: true, force: true });
});

/** What both hosts say, which must be one thing. */
async function answerTo(path: string) {
  const [real, ours] = await Promise.all([nginx.url, own].map((url) => ask(url, path)));
  const said = (one: typeof real) => [
    ...[path, one?.status, one?.body.toString('latin1')],
    ...['location', 'cache-control', 'content-type', 'cross-origin-resource-policy'].map((name) => one?.headers[name]),
  ];
  if (!real || ![301, 302, 400].includes(real.status ?? 0)) expect(said(ours)).toEqual(said(real));
  expect([path, ours?.status]).toEqual([path, real?.status]);
  return { status: real?.status, headers: real?.headers ?? {}, body: real?.body.toString() ?? '' };
}

it(`gives nginx ${count} withdrawn pictures among other addresses, and writes no file for any`, () => {
  expect(testNginx({ server: serverOf(target) })).toContain('test is successful');
  expect(listFiles(siteDir).files.filter((file) => file.startsWith('anh/'))).toEqual(
    before.filter((file) => file.startsWith('anh/')),
  );
  expect(readFileSync(join(siteDir, '_redirects'), 'utf8')).not.toContain('/anh/');
});

it('says of every variant of each that it is gone, with the common page, and lets nobody keep the answer', async () => {
  for (const id of ids) {
    const { status, headers, body } = await answerTo(generateVariant(random, id));
    expect([status, headers['cache-control'], headers['content-type']]).toEqual([
      410,
      'no-cache',
      'text/html; charset=utf-8',
    ]);
    expect(body).toContain('Trang này đã được gỡ');
  }
  expect((await answerTo(`${gone[0]?.path}?v=2`)).status).toBe(410);
});

it('says it of nothing else: of no picture that is there, of none that never was, of no address near one', async () => {
  for (const path of living) expect([path, (await answerTo(path)).status]).toEqual([path, 200]);
  for (const id of ids.slice(0, 500)) {
    const near = generateNearMiss(random, id);
    const path = toRequestPath(near).replaceAll(' ', '%20');
    const { status } = await answerTo(path);
    // Hosts read an address before they look it up; some of these are the picture's own in another spelling.
    const isOfPicture = pictureIdOf(decodeURIComponent(path.split('?')[0] ?? '').replaceAll(/\/(?:\.?\/)+/g, '/'));
    expect([path, status === 410]).toEqual([path, isOfPicture !== undefined]);
    expect((await answerTo(generateVariant(random, generatePictureId(random)))).status).toBe(404);
  }
});
