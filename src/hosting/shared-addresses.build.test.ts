import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressKey } from '../newsroom/address-key.ts';
import { hasOwnPage } from '../newsroom/has-own-page.ts';
import { oldPathSchema } from '../schemas/old-path.ts';
import { ask } from '../testing/ask.ts';
import { createRandom } from '../testing/create-random.ts';
import { generateEntry, generateRequest, type SharedEntry } from '../testing/generate-shared-addresses.ts';
import { hostedFiles, serverOf, writeFiles, writeHostedSite } from '../testing/hosted-site-fs.ts';
import { createOracle } from '../testing/old-address-oracle.ts';
import { startNginx, testNginx, type Nginx } from '../testing/start-nginx-fs.ts';
import { serveSite } from './serve-site-fs.ts';
import { writeAddresses } from './write-addresses-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

const seed = Number(process.env['ADDRESS_SEED'] ?? 20261130);
const tried = 2_000;
const random = createRandom(seed);
const siteUrl = 'https://congan.minhha.example';

/** Each address once: the gate accepts only one of two that answer the same requests. */
const byKey = new Map<string, SharedEntry>();
for (let count = 0; count < 1_500; count += 1) {
  const entry = generateEntry(random);
  const address = oldPathSchema.safeParse(entry.address).data;
  const takesHome = entry.path === '/' && entry.pairs.length === 0;
  if (address !== undefined && !takesHome) byKey.set(addressKey(address), entry);
}
const entries = [...byKey.values()];
const isGone = (index: number): boolean => index % 6 === 0;
const targetOf = (index: number): string => `/bai-viet/2026/bai-${index}/`;
const redirects = entries.flatMap(({ address }, index) =>
  isGone(index) ? [] : [{ from: address, to: targetOf(index) }],
);
const gone = entries.flatMap(({ address }, index) =>
  isGone(index) ? [{ path: address, kind: 'da-go' as const }] : [],
);
const oracle = createOracle(entries);

let target: string;
let nginx: Nginx;
let server: Server;
let own: string;

beforeAll(async () => {
  const site = await writeHostedSite();
  ({ target } = site);
  for (const { path } of gone.filter((page) => hasOwnPage(page.path)))
    writeFiles(site.siteDir, { [`${addressKey(path)}/index.html`]: `<div data-gone="da-go">${path}</div>` });
  writeAddresses(site.siteDir, { redirects, gone, siteUrl });
  nginx = await startNginx({ server: serverOf(target) });
  ({ server, url: own } = await serveSite({ siteDir: site.siteDir, port: 0 }));
});

afterAll(async () => {
  server?.close();
  await nginx?.stop();
});

/** The meaning of an answer: the index of the entry that it leads to, `gone`, or undefined for the site's own pages. */
function meaningOf({ status, headers }: Awaited<ReturnType<typeof ask>>): number | 'gone' | undefined {
  if (status === 410) return 'gone';
  const index = /^\/bai-viet\/2026\/bai-(\d+)\/(?:\?|$)/.exec(headers['location'] ?? '')?.[1];
  return status === 301 && index !== undefined ? Number(index) : undefined;
}

it(`answers ${tried} requests of seed ${seed} by nginx and npm start alike, as the rule says`, async () => {
  const counted = { moved: 0, gone: 0, none: 0 };
  for (let count = 0; count < tried; count += 1) {
    const entry = random.pick(entries);
    const request = generateRequest(random, entry);
    const [real, ours] = await Promise.all([ask(nginx.url, request), ask(own, request)]);
    const said = ({ status, headers, body }: typeof real) => [
      request,
      entry.address,
      status,
      headers['location'],
      status === 410 && body.toString(),
    ];
    expect(said(ours)).toEqual(said(real));
    const expected = oracle(request).map((index) => (isGone(index) ? 'gone' : index));
    const meant = meaningOf(real);
    if (expected.length === 0) expect([request, entry.address, meant]).toEqual([request, entry.address, undefined]);
    else expect(expected, `${request} of ${entry.address}`).toContain(meant);
    if (typeof meant === 'number') counted.moved += 1;
    else counted[meant ?? 'none'] += 1;
  }
  expect(counted.moved).toBeGreaterThan(1000);
  expect(Math.min(counted.gone, counted.none)).toBeGreaterThan(30);
});

it('makes a configuration that nginx takes, whichever of them are there', () => {
  const dir = makeTemporaryFolder('dia-chi-');
  for (let size = 1; size < redirects.length; size *= 3) {
    const part = Array.from({ length: size }, () => random.pick(redirects));
    writeAddresses(dir, { redirects: part, gone: [], siteUrl });
    expect(testNginx({ server: `root ${dir}; include ${dir}/_nginx.conf;` })).toContain('test is successful');
  }
});

it('takes no address of the site, whatever is asked with it', async () => {
  for (const file of Object.keys(hostedFiles).filter((name) => /^(?!\.git|gate-note|index).*\.html$/.test(name))) {
    const path = `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
    for (const query of ['', '?id=1', '?fbclid=x&id=12&Cat=AB'])
      expect([path, (await ask(nginx.url, path + query)).status]).toEqual([
        path,
        path === '/tin/da-go.html/' ? 200 : 200,
      ]);
  }
});

it('looks no further into a query than anybody shares, and answers a hostile one', async () => {
  const hostile = [
    '&',
    '&i',
    '&id',
    '&id=',
    '&id=1',
    '&cat=3',
    '%25',
    '%e1',
    'e%cc%a3',
    '&id=%31%31',
    '&ItemID=AB&cat',
    '=',
  ];
  const lengths = [1990, 7900];
  for (const piece of hostile)
    for (const path of ['/xem-tin.aspx', '/XEM-TIN.ASPX', '/', '/xem-tin.aspx;jsessionid='])
      for (const length of lengths) {
        const request = `${path}?${piece.repeat(length / piece.length)}`;
        const [real, ours] = await Promise.all([ask(nginx.url, request), ask(own, request)]);
        expect([request.slice(0, 60), length, ours.status]).toEqual([request.slice(0, 60), length, real.status]);
        expect([200, 301, 404, 410]).toContain(real.status);
      }
  const index = entries.findIndex(({ address }, at) => !isGone(at) && /^\/xem-tin\.aspx\?id=\d+$/.test(address));
  const address = entries[index]?.address ?? '';
  const leads = async (more: string): Promise<boolean[]> =>
    Promise.all([nginx.url, own].map(async (url) => meaningOf(await ask(url, address + more)) === index));
  expect(await leads('&x'.repeat(31))).toEqual([true, true]);
  expect(await leads('&x'.repeat(32))).toEqual([false, false]);
  const room = 2000 - address.length + '/xem-tin.aspx?'.length;
  expect(await leads(`&${'x'.repeat(room - 1)}`)).toEqual([true, true]);
  expect(await leads(`&${'x'.repeat(room)}`)).toEqual([false, false]);
});
