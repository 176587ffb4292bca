import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runChecks } from '../../checks/run-checks-fs.ts';
import { addressKey } from '../../newsroom/address-key.ts';
import { listFiles } from '../../disk/list-files-fs.ts';
import { serveSite } from '../../hosting/serve-site-fs.ts';
import { createContentOwnerFinder } from '../../reading/addresses/list-site-paths.ts';
import { readRegistries } from '../../reading/registries/read-registries-fs.ts';
import { openSourceFolder } from '../../reading/sources/source-folder-fs.ts';
import { oldPathSchema } from '../../schemas/old-path.ts';
import { toRequestPath } from '../../schemas/normalise-path.ts';
import { ask } from '../ask.ts';
import { createRandom } from '../create-random.ts';
import { generateAddress } from '../generate-addresses.ts';
import { runVerb, type VerbResult } from '../run-verb-fs.ts';
import { startNginx, testNginx, type Nginx } from '../start-nginx-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const keys = 'title: Ra quân bảo đảm an toàn giao thông\ndate: 2026-06-19\nunit: pv01\ntags: [giao-thong]';

/** The random addresses that the gate accepts: half of them redirect, half were withdrawn. */
function takenByGate(seed: number, count: number): string[] {
  const random = createRandom(seed);
  const ownerOf = ownersOf(writtenDir);
  const taken = new Map<string, string>();
  while (taken.size < count) {
    const address = oldPathSchema.safeParse(generateAddress(random)).data;
    if (address !== undefined && ownerOf(address) === undefined) taken.set(addressKey(address), address);
  }
  return [...taken.values()];
}

function ownersOf(dir: string): (address: string) => string | undefined {
  const folder = openSourceFolder(dir);
  const publicFiles = listFiles('public').files;
  return createContentOwnerFinder({ files: folder.files, registries: readRegistries(folder).registries, publicFiles });
}

let writtenDir: string;
let contentDir: string;
let outDir: string;
let result: VerbResult;
let [aliases, gone]: [string[], string[]] = [[], []];
let nginx: Nginx;
let server: Server;
let own: string;

beforeAll(async () => {
  writtenDir = writeSite({ 'bai-viet/2026/bai.md': articleText(keys) });
  const addresses = takenByGate(20261123, 400);
  aliases = addresses.filter((_, index) => index % 2 === 0);
  gone = addresses.filter((_, index) => index % 2 === 1);
  contentDir = writeSite({
    'bai-viet/2026/bai.md': articleText(`${keys}\naliases: ${JSON.stringify(aliases)}`),
    'duong-dan-cu.yml': gone.map((path) => `- { path: ${JSON.stringify(path)} }\n`).join(''),
  });
  outDir = join(makeTemporaryFolder('toa-soan-ra-'), 'dist');
  result = await runVerb('build', {
    env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: '2026-11-23T08:00:00+07:00' },
  });
  ({ server, url: own } = await serveSite({ siteDir: outDir, port: 0 }));
  nginx = await startNginx({ server: `root ${outDir}; include ${outDir}/_nginx.conf;` });
});

afterAll(async () => {
  server?.close();
  await nginx?.stop();
});

it('builds a site whose old addresses are whatever the gate takes, and nothing beside it', () => {
  expect(result).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(dirname(outDir))).toEqual(['dist']);
  expect(testNginx({ server: `root ${outDir}; include ${outDir}/_nginx.conf;` })).toContain('test is successful');
});

it('answers at each as the content says, by nginx and by npm start', async () => {
  for (const [addresses, status] of [
    [aliases, 301],
    [gone, 410],
  ] as const)
    for (const address of addresses) {
      // Content is read in NFC.
      const path = toRequestPath(address.normalize('NFC')).replaceAll(/[ "<>^`{|}]/g, encodeURIComponent);
      const answers = await Promise.all([nginx.url, own].map((url) => ask(url, path)));
      expect(answers.map((answer) => [path, answer.status])).toEqual([
        [path, status],
        [path, status],
      ]);
      if (status === 410) expect(answers[0]?.body.toString()).toContain('data-gone');
      else expect(answers[0]?.headers['location']).toBe('/bai-viet/2026/bai/');
    }
});

it('makes no file whose address the gate would give away', () => {
  const ownerOf = ownersOf(contentDir);
  const old = new Set([...aliases, ...gone].map(addressKey));
  const free = listFiles(outDir).files.filter(
    (file) => !old.has(addressKey(`/${file}`.replace(/\.(?:br|gz)$/, ''))) && ownerOf(`/${file}`) === undefined,
  );
  expect(free).toEqual([]);
});

it('passes the checks over the built site', async () => {
  const { problems } = await runChecks({ siteDir: outDir });
  expect(problems.filter(({ ruleId }) => ruleId === 'dia-chi-cu-trung')).toEqual([]);
});
