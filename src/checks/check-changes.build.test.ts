import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hash } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { checkChanges } from './check-changes-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

const siteUrl = 'https://congan.minhha.example';
const page = (path: string, body: string): string =>
  `<!doctype html><html lang="vi"><title>${path}</title><meta name="description" content="Tin"><link rel="canonical" href="${siteUrl}${path.replace('index.html', '')}"><h1>Tin</h1>${body}</html>`;

let folder = '';
beforeEach(() => {
  folder = makeTemporaryFolder('soat-lai-');
});

/** Checks a site with exactly these files. Returns what it found and how many files it skipped. */
async function check(
  files: Record<string, string>,
  { settings = [], others = [] }: { settings?: string[]; others?: string[] } = {},
): Promise<{ found: string[]; unchanged: number }> {
  const siteDir = join(folder, 'trang');
  rmSync(siteDir, { recursive: true, force: true });
  for (const [path, text] of [...Object.entries(files), ...others.map((one) => [one, ''] as const)]) {
    mkdirSync(dirname(join(siteDir, path)), { recursive: true });
    writeFileSync(join(siteDir, path), text);
  }
  const { problems, unchanged } = await checkChanges({
    siteDir,
    siteUrl,
    digests: new Map(Object.entries(files).map(([path, text]) => [path, hash('sha256', text, 'hex')])),
    others,
    recordDir: join(folder, 'ghi'),
    settings,
    openGate: () => Promise.resolve(undefined),
  });
  return { found: problems.map(({ file, ruleId }) => `${file} ${ruleId}`), unchanged };
}

const sound = {
  '/index.html': page('/index.html', '<a href="/a/">A</a>'),
  '/a/index.html': page('/a/index.html', '<a href="/x.txt">X</a>'),
  '/x.txt': 'X',
};

it('asks nothing again of a site that did not change', async () => {
  expect(await check(sound)).toEqual({ found: [], unchanged: 0 });
  expect(await check(sound)).toEqual({ found: [], unchanged: 3 });
});

it('asks the files that changed', async () => {
  await check(sound);
  expect(await check({ ...sound, '/x.txt': 'Y' })).toEqual({ found: [], unchanged: 2 });
  const broken = page('/index.html', '<a href="/b/">B</a>');
  expect(await check({ ...sound, '/index.html': broken })).toEqual({
    found: ['index.html lien-ket-hong'],
    unchanged: 1,
  });
});

it('finds a link that breaks in a page that did not change', async () => {
  await check(sound);
  const { '/x.txt': lost, ...rest } = sound;
  expect(lost).toBe('X');
  expect(await check(rest)).toEqual({ found: ['a/index.html lien-ket-hong'], unchanged: 1 });
});

it('finds a place that is lost in another page than the one that leads to it', async () => {
  const leading = { ...sound, '/index.html': page('/index.html', '<a href="/a/#cuoi">A</a>') };
  const whole = page('/a/index.html', '<p id="cuoi">Cuối</p>');
  expect(await check({ ...leading, '/a/index.html': whole })).toEqual({ found: [], unchanged: 0 });
  expect(await check({ ...leading, '/a/index.html': page('/a/index.html', '') })).toEqual({
    found: ['index.html lien-ket-hong'],
    unchanged: 1,
  });
});

it('asks a page again when one that it leads to is withdrawn or has moved', async () => {
  const book = (paths: string[]): string => JSON.stringify({ redirects: [], gone: paths.map((path) => ({ path })) });
  await check({ ...sound, '/_dia-chi.json': book([]) });
  expect(await check({ ...sound, '/_dia-chi.json': book(['/b/']) })).toMatchObject({ unchanged: 3 });
  expect(await check({ ...sound, '/_dia-chi.json': book(['/a/']) })).toMatchObject({ unchanged: 2 });
});

it('asks a file again until nothing is found in it', async () => {
  const broken = { ...sound, '/a/index.html': page('/a/index.html', '<p><b>Tin</p>') };
  const found = ['a/index.html html-sai', 'a/index.html html-sai'];
  expect(await check(broken)).toEqual({ found, unchanged: 0 });
  expect(await check(broken)).toEqual({ found, unchanged: 2 });
});

it('finds in the search index what only an unchanged page was cleared of, each time', async () => {
  const leak = { ...sound, '/a/index.html': page('/a/index.html', '<p>Số căn cước 001099000001</p>') };
  const { found } = await check(leak);
  expect(await check(leak)).toMatchObject({ found });
});

it('asks every file again when the registries changed', async () => {
  await check(sound, { settings: ['don-vi.yml\nA'] });
  expect(await check(sound, { settings: ['don-vi.yml\nB'] })).toMatchObject({ unchanged: 0 });
});

it('takes links to files that are there and not checked for answered, and packed text for its plain sibling', async () => {
  const files = {
    '/index.html': page('/index.html', '<a href="/x.txt">X</a>'),
    '/index.html.br': 'br',
    '/index.html.gz': 'gz',
  };
  expect(await check(files, { others: ['/x.txt'] })).toEqual({ found: [], unchanged: 0 });
  expect(await check(files, { others: ['/x.txt'] })).toEqual({ found: [], unchanged: 1 });
});

it('checks everything when its record is damaged', async () => {
  await check(sound);
  rmSync(join(folder, 'ghi'), { recursive: true });
  mkdirSync(join(folder, 'ghi'));
  expect(await check(sound)).toEqual({ found: [], unchanged: 0 });
});
