import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerInTerminal, type Answer } from '../answer-in-terminal-fs.ts';
import { createRandom } from '../create-random.ts';
import { makePhotoWithMetadata } from '../make-photo-with-metadata.ts';
import { smallSite, writeSite } from '../write-site-fs.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';

const answer = (contentDir: string, given: string, answers: readonly Answer[], columns?: number) =>
  answerInTerminal('new', given, answers, {
    env: { CONTENT_DIR: contentDir, BUILD_NOW: '2026-11-23T20:00:00Z' },
    ...(columns === undefined ? {} : { columns }),
  });

/** Finds words that are not Vietnamese, except names of keys, code, and the typed answers. */
const foreignWords = (shown: string, answers: readonly Answer[] = []): string[] =>
  Array.from(shown.replaceAll(/`[^`]*`|\S*[\d/\\_]\S*|\S*\.\S+/g, ' ').matchAll(/[\p{L}]+/gu), ([word]) =>
    word.normalize('NFC').toLowerCase(),
  ).filter(
    (word) =>
      word !== 'enter' &&
      !isSyllable(word) &&
      !answers.some(([, typed]) =>
        typed
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .some((whole) => whole.startsWith(word)),
      ),
  );

/** These lists are longer than the verb shows without a search. */
const manyUnits = `${smallSite['don-vi.yml']}${Array.from({ length: 20 }, (_, index) => `- { id: xa-${index + 1}, name: Công an xã Bến ${index + 1} }\n`).join('')}`;
const manyTags = `${smallSite['the.yml']}${Array.from({ length: 20 }, (_, index) => `- { id: the-${index + 1}, name: Chủ đề ${index + 1} }\n`).join('')}`;
const many = { 'don-vi.yml': manyUnits, 'the.yml': manyTags };

it('finds in long lists without diacritics, and asks again for what cannot stand, in Vietnamese alone', async () => {
  const contentDir = writeSite(many);
  const photo = join(contentDir, 'anh.jpg');
  writeFileSync(photo, await makePhotoWithMetadata());
  const clearLine = '\x15';
  const answers: Answer[] = [
    ['Tiêu đề bài', '…\r'],
    ['Ghi tiêu đề bằng chữ', `${clearLine}Tuần tra đêm\r`],
    ['Ngày đăng', `${clearLine}19/6/2026\r`],
    ['ngày trước, năm sau', `${clearLine}2026-06-19\r`],
    ['Đã có `', `${clearLine}Ra quân\r`],
    ['Đơn vị viết bài', 'khong-co-dau\r'],
    ['Không có đơn vị nào', `${clearLine}canh sat\r`],
    ['Phòng Cảnh sát kinh tế', '\x1b[B\r'], // the last line: another search
    ['Đơn vị viết bài', 'tham muu\r'],
    ['Phòng Tham mưu', '\r'],
    ['Chuyên mục', '\x1b[B\r'],
    ['Thẻ', 'lua dao\r'],
    ['Lừa đảo', '\r'],
    ['Thêm một thẻ', '*\r'],
    ['Giao thông', '\r'],
    ['Thêm một thẻ', '\r'],
    ['Sa-pô', '\r'],
    ['Ảnh kèm bài', '/khong/co.jpg\r'],
    ['không có ở đó', `${clearLine}${photo}\r`],
    ['có gì?', '\r'],
    ['chưa có chữ nào', 'Hai cán bộ đi tuần\r'],
    ['Để là bản nháp?', '\r'],
  ];
  const { status, shown } = await answer(contentDir, '', answers);
  expect(status).toBe(0);
  const text = readFileSync(join(contentDir, 'bai-viet/2026/ra-quan/index.md'), 'utf8');
  expect(text).toContain(
    'title: Ra quân\ndate: 2026-06-19\nunit: pv01\nsection: an-ninh-trat-tu\ntags:\n  - lua-dao\n  - giao-thong\n',
  );
  expect(foreignWords(shown, answers)).toEqual([]);
}, 120_000);

it('sees a foreign word', () => {
  for (const said of ['Search:', '(1 match)', '↑/↓ to select', 'Enter: confirm', 'none', '0 items selected'])
    expect([said, foreignWords(said).length > 0]).toEqual([said, true]);
});

it('offers short lists at once, and the units of the day that was answered, not of today', async () => {
  const contentDir = writeSite();
  const { status, shown } = await answer(contentDir, '--title "Bài cũ" --summary "" --draft', [
    ['Ngày đăng', '\x152022-03-01\r'],
    ['Đơn vị viết bài', '\x1b[B\r'],
    ['Chuyên mục', '\r'],
    ['Thẻ', '\r'],
    ['Ảnh kèm bài', '\r'],
  ]);
  expect(status).toBe(0);
  expect(readFileSync(join(contentDir, 'bai-viet/2022/bai-cu.md'), 'utf8')).toContain(
    'unit: pc05\nsection: tin-hoat-dong\ntags: []\n',
  );
  expect(foreignWords(shown)).toEqual([]);
}, 40_000);

it('asks for another day where the unit that was given had ended', async () => {
  const contentDir = writeSite();
  const given = '--unit pc05 --section an-ninh-trat-tu --tags "" --summary "" --draft';
  const answers: Answer[] = [
    ['Tiêu đề bài', 'Bài cũ\r'],
    ['Ngày đăng', '\r'],
    ['kế thừa: `--unit pc03`', '\x152022-03-01\r'],
    ['Ảnh kèm bài', '\r'],
  ];
  const { status, shown } = await answer(contentDir, given, answers);
  expect([status, existsSync(join(contentDir, 'bai-viet/2022/bai-cu.md'))]).toEqual([0, true]);
  expect(foreignWords(shown, answers)).toEqual([]);
}, 40_000);

it.each([
  ['a photograph that is not there', '--photo /khong/co.jpg', 'không có ở đó: `/khong/co.jpg`.'],
  ['a tag', '--tags lua-dap', 'Viết: `--tags lua-dao`.'],
  ['a section', '--section tin-hoat-dog', 'Viết: `--section tin-hoat-dong`.'],
  ['a unit', '--unit pv10', 'không chọn được mã `pv10`'],
  ['a date', '--date 19/6/2026', '`19/6/2026`'],
  ['an address that is taken', '--title "Tuần tra đêm" --date 2026-06-19', 'tuan-tra-dem.md`, không ghi đè.'],
])('refuses %s before it asks anything', async (_, given, said) => {
  const { status, shown } = await answer(writeSite(), given, []);
  expect(status).toBe(2);
  expect(shown).toContain(said);
  expect(shown).not.toContain('Bài mới');
});

/** The questions in order: the text that each shows, and an answer that leads to the next. */
const questions: Answer[] = [
  ['Tiêu đề bài', 'Bài\r'],
  ['Ngày đăng', '\r'],
  ['Đơn vị viết bài', 'tham muu\r'],
  ['Phòng Tham mưu', '\r'],
  ['Chuyên mục', '\r'],
  ['Thẻ', 'lua dao\r'],
  ['Lừa đảo', '\r'],
  ['Thêm một thẻ', '\r'],
  ['Sa-pô', 'Một câu.\r'],
  ['Ảnh kèm bài', '\r'],
  ['Để là bản nháp?', '\r'],
];

it('is left at any question, by any key, in any width, with no file and no foreign word', async () => {
  const random = createRandom(20261130);
  const contentDir = writeSite(many);
  const before = readdirSync(join(contentDir, 'bai-viet/2026'));
  const calls = questions.map(([shown], index) => {
    const leaving = random.pick(['\x03', '\x04', '\x1b']);
    const typed = random.pick(['', 'an']);
    const columns = random.pick([24, 40, 80, 200]);
    const answers: Answer[] = [...questions.slice(0, index), [shown, typed + leaving]];
    return { shown, leaving, columns, answers };
  });
  const leave = async ({ shown, leaving, columns, answers }: (typeof calls)[number]): Promise<void> => {
    const ended = await answer(contentDir, '', answers, columns);
    expect([shown, leaving, ended.status, ended.shown.includes('Chưa tạo bài nào.')]).toEqual([
      shown,
      leaving,
      2,
      true,
    ]);
    if (columns > 24) expect([shown, foreignWords(ended.shown, answers)]).toEqual([shown, []]);
  };
  await Promise.all(calls.map(leave)); // most of the time each waits for its terminal
  expect(readdirSync(join(contentDir, 'bai-viet/2026'))).toEqual(before);
}, 240_000);
