import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { mdxComponentNames } from '../components/mdx/names.ts';
import { createBodyRenderer } from '../markdown/pipeline.ts';
import { createRandom } from '../testing/create-random.ts';
import { everySign, pickRepeated, repeatText, type RepeatedText } from '../testing/repeated-texts.ts';
import { articleText, writeSite } from '../testing/write-site-fs.ts';
import { createFileReader, type ReadFile } from './threads/create-file-reader.ts';
import { readJudgedBody } from './articles/read-judged-body-fs.ts';
import { readRegistries } from './registries/read-registries-fs.ts';
import { openSourceFolder } from './sources/source-folder-fs.ts';

/** `GROWTH=all` tries every sign alone, a number that many combinations; `GROWTH_SEED` chooses other ones. */
const { GROWTH: asked = '12', GROWTH_SEED: seed = '20260619' } = process.env;

const smallest = 10_000;
const doublings = 7; // to 1.28 million
/** Twice the text may take three times as long: twice, and half of that again. Times below `floor` do not count. */
const mostGrowth = 2 * 1.5;
const floor = 40;
const tries = 4;

const keys = 'title: Ra quân giữ đường thông\ndate: 2026-06-19\nunit: pv01\ntags: []';
let contentDir = '';
let readText: (kind: RepeatedText['kind'], text: string) => Promise<ReadFile>;

beforeAll(() => {
  contentDir = writeSite({
    'don-vi.yml': '- { id: pv01, name: Phòng Tham mưu }\n- { id: kin, name: Ẩn, public: false }\n',
  });
  const render = createBodyRenderer({
    siteUrl: 'https://congan.minhha.example',
    pictures: {},
    abbreviations: [{ short: 'ANTQ', long: ['an ninh Tổ quốc'], ambiguous: false }],
    components: mdxComponentNames,
    renderComponent: (_, props, children) => Promise.resolve(`${JSON.stringify(props)}${children}`),
  });
  const { registries } = readRegistries(openSourceFolder(contentDir));
  const readFile = createFileReader(openSourceFolder(contentDir), {
    now: Date.parse('2026-11-26T12:00:00Z'),
    gate: 'stop',
    mdxComponents: mdxComponentNames,
    registries,
    pictureFacts: new Map(),
    attachmentFacts: new Map(),
    publicFiles: [],
  });
  readText = async (kind, text) => {
    const format = kind === 'mdx' ? 'mdx' : 'md';
    const file = `bai-viet/2026/lon.${format}`;
    mkdirSync(dirname(join(contentDir, file)), { recursive: true });
    writeFileSync(join(contentDir, file), kind === 'yaml' ? articleText(`${keys}\n${text}`) : articleText(keys, text));
    const read = readFile(file);
    const isRefused = read.problems.some(({ severity }) => severity === 'chan');
    if (read.article && !isRefused)
      await render(await readJudgedBody(contentDir, read.article), { format, pictures: {} });
    return read;
  };
});

/** Milliseconds of this thread's processor time, so that the machine's other work does not count. */
async function measure({ kind, ...repeated }: RepeatedText, length: number): Promise<number> {
  const text = repeatText({ kind, ...repeated }, length);
  const before = process.threadCpuUsage();
  await readText(kind, text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** The doubling that exceeds the limit in every measurement. */
async function findSuperlinear(repeated: RepeatedText): Promise<string | undefined> {
  let half = await measure(repeated, smallest);
  for (let length = 2 * smallest; length <= smallest << doublings; length *= 2) {
    let whole = await measure(repeated, length);
    for (let count = 1; count < tries && whole > mostGrowth * Math.max(floor, half); count += 1) {
      half = Math.max(half, await measure(repeated, length / 2));
      whole = Math.min(whole, await measure(repeated, length));
    }
    if (whole > mostGrowth * Math.max(floor, half)) {
      const times = `${Math.round(half)} ms of ${length / 2}, ${Math.round(whole)} ms of ${length}`;
      return `${JSON.stringify(repeated)}: ${times} (GROWTH_SEED=${seed})`;
    }
    half = whole;
  }
  return undefined;
}

/** Attacks that were seen, and others of the same kinds. */
const known: RepeatedText[] = (['md', 'mdx'] as const).flatMap((kind) =>
  ['\n===', '\n[a]: b', '[a][', '[a](', '![](', '*a', '<!--', '\n1. a'].map((piece) => ({ kind, start: 'x', piece })),
);

const chosen = (): RepeatedText[] => {
  if (asked === 'all') return [...everySign];
  const random = createRandom(Number(seed));
  return [...known, ...Array.from({ length: Number(asked) }, () => pickRepeated(random))];
};

it('takes no longer than half as much again as twice the time for twice the text', async () => {
  for (const length of [1000, 2000]) await measure({ kind: 'md', start: 'x', piece: '*a* [b](c) `d`\n\n' }, length);
  const found: string[] = [];
  for (const repeated of chosen()) {
    const superlinear = await findSuperlinear(repeated);
    if (superlinear) found.push(superlinear);
  }
  expect(found).toEqual([]);
}, 3_600_000);
