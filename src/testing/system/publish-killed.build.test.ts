import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { verifySite } from '../../signing/verify-site-fs.ts';
import { createRandom } from '../create-random.ts';
import { liveVersion, openWorkshop, publish, releaseNames, startPublish } from '../publish-fs.ts';
import { startNginx } from '../start-nginx-fs.ts';
import { soundPage, writeBuiltSite } from '../write-built-site-fs.ts';

const kills = Number(process.env['KILLS'] ?? 20);
const seed = Number(process.env['KILL_SEED'] ?? Math.floor(performance.timeOrigin) % 1_000_000);
const random = createRandom(seed);
const dir = openWorkshop('dang-bi-ngat-');

const target = join(dir, 'noi-dang');
const versions = ['một', 'hai'];
const siteOf = (version: string): string => join(dir, version);

/** Makes pages of different lengths. The version stands at both ends of each, and each version has its own length. */
const pageOf = (index: number, version: string): [string, string] => {
  const path = `bai-viet/2026/bai-${index}/index.html`;
  return [path, soundPage(path, `${version} ${`${version} `.repeat((index * 40) ** 1.3)}`)];
};

async function writeSites(): Promise<Map<string, Set<string>>> {
  const expected = new Map<string, Set<string>>();
  for (const version of versions) {
    const pages = Array.from({ length: 40 }, (_, index) => pageOf(index, version));
    await writeBuiltSite(siteOf(version), { version, files: Object.fromEntries(pages) });
    for (const path of [...pages.map(([name]) => name), 'index.html', 'phien-ban.txt', 'chung.txt']) {
      const sums = expected.get(path) ?? new Set();
      expected.set(path, sums.add(hash('sha256', readFileSync(join(siteOf(version), path)), 'hex')));
    }
  }
  return expected;
}

interface Answer {
  status: number | undefined;
  body: Buffer;
}

const agent = new Agent({ keepAlive: true });
const get = (address: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(address, { agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject); // the body is shorter than announced
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });

/** Asks for file after file until it is stopped. Collects answers that are incomplete or of neither version. */
function startReading(url: string, expected: ReadonlyMap<string, ReadonlySet<string>>) {
  const wrong: string[] = [];
  const paths = [...expected.keys()];
  let [count, isOver] = [0, false];
  const readOn = async (): Promise<void> => {
    for (let index = 0; !isOver; index += 1) {
      const path = paths[index % paths.length] ?? '';
      const { status, body } = await get(`${url}/${path.replace(/index\.html$/, '')}`);
      count += 1;
      if (status !== 200 || !expected.get(path)?.has(hash('sha256', body, 'hex')))
        wrong.push(`${path} ${status} ${body.length}`);
    }
  };
  const reader = readOn();
  return {
    stop: async (): Promise<{ wrong: string[]; count: number }> => {
      isOver = true;
      await reader;
      return { wrong, count };
    },
  };
}

it(`keeps the site whole and live through ${kills} kills at any moment (KILL_SEED=${seed})`, async () => {
  const expected = await writeSites();
  for (const version of versions) await publish(target, siteOf(version));
  const nginx = await startNginx({ server: `root ${join(target, 'current')};` });
  onTestFinished(nginx.stop);
  const reading = startReading(nginx.url, expected);
  onTestFinished(() => void reading.stop());

  const outcomes = { killed: 0, finished: 0, switched: 0 };
  let whole = 0; // milliseconds of the newest undisturbed publish beside the reader
  for (let kill = 0; kill < kills; kill += 1) {
    const before = liveVersion(target);
    const { process: publisher, done } = startPublish(target, siteOf(before === 'một' ? 'hai' : 'một'));
    const isUndisturbed = kill % 10 === 0; // so that both versions go live in turn, even on a busy machine
    const started = performance.now();
    if (isUndisturbed) await done;
    else await wait(random.next() * whole * 1.1);
    if (isUndisturbed) whole = performance.now() - started;
    publisher.kill('SIGKILL');
    const { signal, status, stderr } = await done;
    if (signal === null) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    outcomes[signal === null ? 'finished' : 'killed'] += 1;
    const { status: answered, body } = await get(`${nginx.url}/phien-ban.txt`);
    expect({ answered, version: body.toString().trim() }).toEqual({ answered: 200, version: liveVersion(target) });
    if (liveVersion(target) !== before) outcomes.switched += 1;
  }
  const { wrong, count } = await reading.stop();
  agent.destroy();
  console.log(`${JSON.stringify(outcomes)}, ${count} answers read`);
  expect(wrong).toEqual([]);
  expect(outcomes.killed).toBeGreaterThan(kills / 4);
  expect(outcomes.switched).toBeGreaterThan(0);
  expect(count).toBeGreaterThan(kills);

  const last = liveVersion(target) === 'một' ? 'hai' : 'một';
  expect(await publish(target, siteOf(last))).toMatchObject({ status: 0, stderr: '' });
  expect(liveVersion(target)).toBe(last);
  expect(readdirSync(target).sort()).toEqual(['.khoa', 'current', 'previous', 'releases']);
  expect(releaseNames(target).length).toBeLessThanOrEqual(6);
  for (const name of releaseNames(target))
    expect((await verifySite(join(target, 'releases', name))).faults).toEqual([]);
}, 1_200_000);
