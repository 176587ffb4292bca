import { basename, dirname, extname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { mdxComponentNames } from '../components/mdx/names.ts';
import { rules } from '../rules/all.ts';
import { exampleContext } from '../testing/example-article.ts';
import { createRandom } from '../testing/create-random.ts';
import { filesOfExample } from '../testing/example-files.ts';
import { generateArticle } from '../testing/generate-articles.ts';
import { runVerb } from '../testing/run-verb-fs.ts';
import { writeSite, type SiteFiles } from '../testing/write-site-fs.ts';
import { readNewsroom } from './read-newsroom-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

const seed = Number(process.env['AGREES_SEED'] ?? 20_261_130);
const generated = 2_000;
const registries = ['don-vi.yml', 'the.yml', 'tu-viet-tat.yml'];

type Entry = Record<string, unknown>;
const readEntries = (text: unknown): Entry[] => parse(String(text)) as Entry[];

/** Writes every example as an article. All examples share the registry entries that any of them needs. */
async function listExamples(): Promise<SiteFiles> {
  const files: SiteFiles = {};
  const known = new Map(registries.map((file) => [file, new Map<unknown, Entry>()]));
  let count = 0;
  for (const { examples } of rules)
    for (const example of examples) {
      const made = await filesOfExample(example);
      for (const [file, entries] of known)
        for (const entry of readEntries(made[file])) entries.set(entry['id'] ?? entry['short'], entry);
      const own = example.file ?? 'bai-viet/2026/tuan-tra-dem.md';
      const folder = `${dirname(own)}/vi-du-${(count += 1)}`;
      if (own.startsWith('trang/')) continue; // there is only one folder of pages, with no article in it
      for (const [file, content] of Object.entries(made))
        if (file === own) files[`${folder}/index${extname(own)}`] = content;
        else if (/\.(?:jpe?g|png|webp|gif|avif)$/i.test(file)) files[`${folder}/${basename(file)}`] = content;
    }
  for (const [file, entries] of known) files[file] = stringify([...entries.values()]);
  return files;
}

function listGenerated(): SiteFiles {
  const random = createRandom(seed);
  const article = (index: number): [string, string] => [
    `bai-viet/2026/bai-${index}.${index % 5 === 0 ? 'mdx' : 'md'}`,
    generateArticle(random, { title: `số ${index}`, date: '2026-06-19', unit: 'pv01', tags: [] }),
  ];
  return Object.fromEntries(Array.from({ length: generated }, (_, index) => article(index)));
}

/** The files that the gate lets pass. It reads repeatedly: a removed file may have been another's link target. */
async function keepPassed(files: SiteFiles, now: number): Promise<SiteFiles> {
  for (let passed = files; ;) {
    const contentDir = writeSite(passed);
    const { problems } = await readNewsroom({ contentDir, now, mdxComponents: mdxComponentNames });
    const stopped = new Set(problems.filter(({ severity }) => severity === 'chan').map(({ file }) => file));
    if (stopped.size === 0) return passed;
    passed = Object.fromEntries(Object.entries(passed).filter(([file]) => !stopped.has(file)));
  }
}

it(`what the gate lets pass builds into a site that its check lets pass (seed ${seed})`, async () => {
  const { now } = exampleContext({ name: '', problems: [] });
  const files = { ...(await listExamples()), ...listGenerated() };
  const passed = await keepPassed(files, now);
  const isText = (file: string): boolean => /\.mdx?$/.test(file);
  const [all, left] = [files, passed].map((some) => Object.keys(some).filter(isText).length) as [number, number];
  console.log(`${left} of ${all} texts pass the gate`);
  expect(left).toBeGreaterThan(generated / 2);

  const [contentDir, outDir] = [writeSite(passed), join(makeTemporaryFolder('dong-y-'), 'trang')];
  const env = { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: new Date(now).toISOString() };
  expect(await runVerb('build', { env })).toMatchObject({ status: 0, stderr: '' });
  const { stdout, status } = await runVerb('check', { args: ['--site', outDir], env });
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/không có vấn đề nào/) as string });
}, 900_000);
