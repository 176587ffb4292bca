import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGroup, type ReadIndexFile, type SearchGroup } from '../search/index/open-group.ts';
import { toPagefindRecord } from '../search/building/pagefind-record.ts';
import type { Postings } from '../search/index/postings.ts';
import { indexPages, readFrom, toRecord, type TestPage } from './index-pages.ts';

/* Compares the index that tests make in memory with Pagefind's index of the same pages. */

const pages: TestPage[] = [
  {
    title: 'Công an và nhân dân',
    content: 'Công an và nhân dân, và đội: VÀ va chạm. Kí 06/6, ký 6.',
    hidden: 'PX03 . kỹ thuật . và',
    filters: { nam: ['2026'], the: ['lua-dao', 'giao-thong'] },
  },
  { title: 'Phóng sự ảnh', filters: { nam: ['2025'], the: ['giao-thong'] } },
  { title: 'Hòa bình', content: 'Nghị định 13/2023/NĐ-CP; hoà “thuận”', filters: { nam: ['2026'] } },
];
let [ours, theirs] = [] as unknown as [SearchGroup, SearchGroup];

beforeAll(async () => {
  ours = await openGroup('nhom', readFrom(indexPages(pages)));
  theirs = await openGroup('nhom', await readFromPagefind());
});
afterAll(() => close());

async function readFromPagefind(): Promise<ReadIndexFile> {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  for (const page of pages) await index?.addCustomRecord(toPagefindRecord(toRecord(page, pages.indexOf(page))));
  const files = (await index?.getFiles())?.files ?? [];
  return readFrom(
    new Map(
      files
        .filter(({ path }) => /\.pf_\w+$/.test(path))
        .map(({ path, content }) => [path.endsWith('.pf_meta') ? 'meta.pf_meta' : path, gunzipSync(content)]),
    ),
  );
}

it('has the same pages and fields', () => {
  expect(ours.pageWords).toEqual(theirs.pageWords);
  expect(ours.meta.fields).toEqual(theirs.meta.fields);
});

it.each([
  'cong',
  'an',
  'va',
  'va_',
  'nhan',
  'doi',
  'cham',
  'ky',
  'ki',
  '06',
  '6',
  'px03',
  'thuat',
  'hoa',
  'nd',
  '13',
  'anh',
  'khong',
])('has `%s` in the same places', async (word) => {
  const [here, there] = await Promise.all([ours, theirs].map((group) => group.lookUp([word])));
  expect(placesOf(here?.get(word))).toEqual(placesOf(there?.get(word)));
});

/** Lists places as `page:at form`, whatever the order of the forms. */
const placesOf = (places: Postings | undefined): string[] =>
  [...(places?.pages ?? [])].flatMap((page, index) =>
    [...(places?.at ?? [])]
      .map((at, place) => `${page}:${at} ${places?.forms[places.form[place] ?? 0]}`)
      .slice(places?.starts[index], places?.starts[index + 1]),
  );
