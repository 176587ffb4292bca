import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressKey } from '../newsroom/address-key.ts';
import { createOwnerFinder } from '../newsroom/create-owner-finder.ts';
import { encodePath } from '../newsroom/encode-path.ts';
import { hasOwnPage } from '../newsroom/has-own-page.ts';
import { oldPathSchema } from '../schemas/old-path.ts';
import { toRequestPath } from '../schemas/normalise-path.ts';
import { ask } from '../testing/ask.ts';
import { createRandom } from '../testing/create-random.ts';
import { generateAddress } from '../testing/generate-addresses.ts';
import { hostedFiles, serverOf, writeFiles, writeHostedSite } from '../testing/hosted-site-fs.ts';
import { startNginx, testNginx, type Nginx } from '../testing/start-nginx-fs.ts';
import { serveSite } from './serve-site-fs.ts';
import { listFiles } from '../disk/list-files-fs.ts';
import { writeAddresses } from './write-addresses-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

const seed = 20261123;
const tried = 60_000;
const random = createRandom(seed);
const ownerOf = createOwnerFinder(Object.keys(hostedFiles).map((file) => `/${file}`));

/** The addresses that the gate accepts, each once. */
const accepted = new Map<string, string>();
for (let count = 0; count < tried; count += 1) {
  const address = oldPathSchema.safeParse(generateAddress(random)).data;
  if (address !== undefined && ownerOf(address) === undefined) accepted.set(addressKey(address), address);
}
/** The longest addresses that the gate accepts, made of the characters that need the most quoting. */
const longest = ['$', '*', '(', 'đ'].flatMap((sign) => {
  const path = `/dai/${`${sign.repeat(Math.floor(240 / Buffer.byteLength(sign)))}/`.repeat(4)}`;
  return [path, `/dai-hon${path}`.slice(0, 200) + `?id=${'1'.repeat(580)}`].map((address) =>
    address
      .split('?')
      .map((part, index) => (index === 0 ? encodePath(part) : part))
      .join('?'),
  );
});
for (const address of longest) accepted.set(addressKey(address), oldPathSchema.parse(address));
const addresses = [...accepted.values()];
const redirects = addresses
  .filter((_, index) => index % 3 > 0)
  .map((from) => ({ from, to: '/bai-viet/2026/tuan-tra/' }));
const gone = addresses.filter((_, index) => index % 3 === 0).map((path) => ({ path, kind: 'da-go' as const }));
const siteUrl = 'https://congan.minhha.example';

let target: string;
let siteDir: string;
let before: Map<string, string>;
let nginx: Nginx;
let server: Server;
let own: string;

const outside = (): string[] =>
  readdirSync(target)
    .concat(readdirSync(join(target, 'releases')))
    .sort();
const textsOf = (dir: string): Map<string, string> =>
  new Map(listFiles(dir).files.map((path) => [path, readFileSync(join(dir, path), 'latin1')]));

beforeAll(async () => {
  ({ target, siteDir } = await writeHostedSite());
  const beside = outside();
  // The page generator makes these pages.
  for (const { path } of gone.filter((page) => hasOwnPage(page.path)))
    writeFiles(siteDir, { [`${addressKey(path)}/index.html`]: '<div data-gone="da-go"></div>' });
  before = textsOf(siteDir);
  writeAddresses(siteDir, { redirects, gone, siteUrl });
  expect(outside()).toEqual(beside);
  nginx = await startNginx({ server: serverOf(target) });
  ({ server, url: own } = await serveSite({ siteDir, port: 0 }));
});

afterAll(async () => {
  server?.close();
  await nginx?.stop();
});

it(`lets through some thousands of ${tried} addresses of seed ${seed}, with every sign of nginx’s language`, () => {
  expect(addresses.length).toBeGreaterThan(5000);
  const all = [...accepted.keys()].join('');
  for (const sign of [
    '$',
    '{',
    '}',
    ';',
    '~',
    ' ',
    '*',
    ':',
    '(',
    ')',
    '[',
    ']',
    '|',
    '^',
    '+',
    "'",
    '`',
    '$uri',
    '${x}',
    '$1',
  ])
    expect(all).toContain(sign);
});

it('changes no file that the site had, and adds pages that lead on and files for hosts only', () => {
  const hosts = ['_dia-chi.json', '_headers', '_redirects', '_nginx.conf'];
  for (const [path, text] of textsOf(siteDir)) {
    if (hosts.includes(path) || path.startsWith('_dia-chi/')) continue;
    if (before.has(path)) expect([path, text]).toEqual([path, before.get(path)]);
    else
      expect([path, text]).toEqual([path, expect.stringMatching(/http-equiv="refresh" content="0; url=\/bai-viet\//)]);
  }
  for (const path of before.keys()) expect(existsSync(join(siteDir, path))).toBe(true);
});

it('makes a configuration that nginx takes, all together and in small pieces', () => {
  const dir = makeTemporaryFolder('dia-chi-');
  const batch = 500;
  for (let start = 0; start < addresses.length; start += batch) {
    const part = new Set(addresses.slice(start, start + batch));
    const site = join(dir, String(start));
    mkdirSync(site);
    writeAddresses(site, {
      redirects: redirects.filter(({ from }) => part.has(from)),
      gone: gone.filter(({ path }) => part.has(path)),
      siteUrl,
    });
    expect(testNginx({ server: `root ${site}; include ${site}/_nginx.conf;` })).toContain('test is successful');
  }
});

/** Gives the request that a browser sends for an address in the content. */
const requestOf = (address: string): string => toRequestPath(address).replaceAll(/[ "<>^`{|}]/g, encodeURIComponent);

it('is answered by nginx and npm start alike, as the content says', async () => {
  const goneKeys = new Set(gone.map(({ path }) => path));
  const picked = createRandom(seed + 1);
  const sample = Array.from({ length: 1500 }, () => picked.pick(addresses));
  for (const address of sample) {
    const path = requestOf(address);
    const [real, ours] = await Promise.all([ask(nginx.url, path), ask(own, path)]);
    const said = ({ status, headers }: typeof real) => [path, status, headers['location']];
    expect(said(ours)).toEqual(said(real));
    expect(real.status, path).toBe(goneKeys.has(address) ? 410 : 301);
    if (real.status === 301) expect(real.headers['location'], path).toBe('/bai-viet/2026/tuan-tra/');
  }
});

it('is left alone where nobody named an address: the same answers to addresses of chance', async () => {
  const picked = createRandom(seed + 2);
  for (let count = 0; count < 1500; count += 1) {
    const path = requestOf(generateAddress(picked)).replaceAll(/[\0-\x20#\x7f]/g, encodeURIComponent);
    const [real, ours] = await Promise.all([ask(nginx.url, path), ask(own, path)]);
    const said = ({ status, headers }: typeof real) => [path, status, headers['location']];
    expect(said(ours)).toEqual(said(real));
  }
});

it('takes no address of the site', async () => {
  for (const file of Object.keys(hostedFiles)) {
    const path = `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
    if (/^\/(?:gate-note\.txt|\.git\/)/.test(path)) continue; // no reader may see these
    const { status, body } = await ask(nginx.url, path);
    expect([path, status, body.toString('latin1')]).toEqual([path, 200, before.get(file)]);
  }
});

it('writes no line of `_redirects` that could mean more than one address', () => {
  const lines = readFileSync(join(siteDir, '_redirects'), 'utf8').split('\n').slice(0, -1);
  expect(lines.length).toBeGreaterThan(3000);
  for (const line of lines) expect(line).toMatch(/^\/[\w.~%/-]+ (?:\/bai-viet\/2026\/tuan-tra\/ 301|\/da-go\/ 302)$/);
});
