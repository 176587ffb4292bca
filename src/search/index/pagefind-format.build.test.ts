import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { beforeAll, expect, it } from 'vitest';
import { openGroup, type ReadIndexFile } from './open-group.ts';
import { readFragment, readMeta } from './pagefind-format.ts';
import { readChunk } from './read-chunk.ts';
import { hiddenStart, titleStart } from './postings.ts';
import { makeTemporaryFolder } from '../../testing/temporary-folders-fs.ts';

/*
 * Guards the pinned format: when Pagefind's version is raised, these tests show what has changed in the files. The
 * records write đ as ď, as the search index does.
 */

const records: Omit<CustomRecord, 'language'>[] = [
  {
    url: '/bai-viet/2026/canh-bao/',
    content: 'Lừa ďảo theo 13/2023/NĎ-CP, lúa chín. Lừa lọc',
    meta: { date: '2026-06-19', title: 'Cảnh báo lừa ďảo' },
    filters: { nam: ['2026'], the: ['canh-bao', 'lua-dao'] },
  },
  {
    url: '/bai-viet/2025/mua-gat/',
    content: 'Ruộng lúa, lua',
    meta: { title: 'Mùa gặt', an: 'mùa lúa, lúa mùa' },
    filters: { nam: ['2025'] },
  },
  {
    url: '/bai-viet/2025/hoa-binh/',
    content: 'Nhà máy lừa ngày 19/6/2020 (06 tháng)',
    meta: { date: '2025-01-02', title: 'Hòa bình' },
    filters: { nam: ['2025'] },
  },
];
/** Enough words for several chunks. */
const manyWords = Array.from({ length: 20_000 }, (_, number) => `từ${number}`);

const folder = makeTemporaryFolder('pagefind-format-');
const read: ReadIndexFile = (path) => Promise.resolve(gunzipSync(readFileSync(join(folder, path))));

beforeAll(async () => {
  await writeGroup('nhom', records);
  await writeGroup('lon', [{ url: '/lon/', content: manyWords.join(' '), meta: { title: 'Lớn' }, filters: {} }]);
  await close();
});

/** An index in the layout of a published group. */
async function writeGroup(id: string, list: Omit<CustomRecord, 'language'>[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join());
  for (const record of list) expect((await index.addCustomRecord({ language: 'vi', ...record })).errors).toEqual([]);
  for (const { path, content } of (await index.getFiles()).files) {
    const target = join(folder, id, path.endsWith('.pf_meta') ? 'meta.pf_meta' : path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

async function openIndex() {
  const meta = readMeta(await read('nhom/meta.pf_meta'));
  const chunk = meta.chunks.map(({ name }) => `nhom/index/${name}.pf_index`)[0] ?? 'none';
  return { meta, chunk };
}

it('numbers the pages in the order in which they were added, with their words', async () => {
  const { meta } = await openIndex();
  expect(meta.pages.map(({ words }) => words)).toEqual([8, 3, 7]);
  expect(meta.chunks).toEqual([{ from: '01', to: 'theo', name: expect.stringMatching(/^vi_[0-9a-f]+$/) as string }]);
  expect(meta.fields).toEqual(['an', 'date', 'title']);
});

it.each([
  [
    'lua',
    [
      { form: 'lua', page: [1], at: [2] },
      { form: 'lúa', page: [0, 1, 1, 1], at: [4, 1, hiddenStart + 1, hiddenStart + 2] },
      { form: 'lừa', page: [0, 0, 0, 2], at: [0, 6, titleStart + 2, 2] },
    ],
  ],
  ['dao', [{ form: 'ďảo', page: [0, 0], at: [1, titleStart + 3] }]],
  ['hoa', [{ form: 'hòa', page: [2], at: [titleStart] }]],
  ['132023ndcp', [{ form: '132023nďcp', page: [0], at: [3] }]],
  ['13', [{ form: '13', page: [0], at: [3] }]],
  ['nd', [{ form: 'nď', page: [0], at: [3] }]],
  ['cp', [{ form: 'cp', page: [0], at: [3] }]],
  ['1962020', [{ form: '1962020', page: [2], at: [4] }]],
  // The date in `meta` is indexed too: its positions belong to another field and are left out.
  ['2025', []],
])('reads where `%s` stands, form by form', async (word, forms) => {
  const { meta, chunk } = await openIndex();
  const found = readChunk(await read(chunk), new Set([word]), meta.fields);
  expect([...found.keys()]).toEqual([word]);
  expect(found.get(word)).toEqual(forms);
});

it('reads the words asked for and no others', async () => {
  const { meta, chunk } = await openIndex();
  const found = readChunk(await read(chunk), new Set(['lua', 'khong', 'theo']), meta.fields);
  expect([...found.keys()]).toEqual(['lua', 'theo']);
});

it('reads a page as its result shows it', async () => {
  const group = await openGroup('nhom', read);
  for (const [page, { url, content, meta, filters }] of records.entries()) {
    expect(await group.fragment(page)).toMatchObject({ url, content, meta, filters });
  }
});

it('finds every word of an index that has several chunks', async () => {
  const group = await openGroup('lon', read);
  expect(group.meta.chunks.length).toBeGreaterThan(1);
  const found = await group.lookUp(manyWords.map((word) => word.replace('từ', 'tu')));
  const postings = manyWords.map((word) => found.get(word.replace('từ', 'tu')));
  expect(postings.map((one) => [one?.forms, one?.at])).toEqual(
    manyWords.map((word, position) => [[word], Int32Array.of(position)]),
  );
});

it('leaves out a word that occurs nowhere, inside a chunk or beyond the last one', async () => {
  const group = await openGroup('nhom', read);
  expect([...(await group.lookUp(['lub', 'zzz', '00', 'lua'])).keys()]).toEqual(['lua']);
});

const readers = {
  pf_meta: readMeta,
  pf_index: (bytes: Uint8Array) => readChunk(bytes, new Set(['lua']), ['title']),
  pf_fragment: readFragment,
};
it.each(Object.entries(readers))('refuses a %s that was cut anywhere', async (kind, reader) => {
  const { meta, chunk } = await openIndex();
  const path = {
    pf_meta: 'nhom/meta.pf_meta',
    pf_index: chunk,
    pf_fragment: `nhom/fragment/${meta.pages[0]?.fragment}.pf_fragment`,
  }[kind];
  const whole = await read(path ?? '');
  const accepted = Array.from(whole.keys()).filter((length) => {
    try {
      return Boolean(reader(whole.subarray(0, length)));
    } catch {
      return false; // the reader must throw
    }
  });
  expect(accepted).toEqual([]);
});
