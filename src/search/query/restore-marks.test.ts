import { describe, expect, it } from 'vitest';
import { openPages, type TestPage } from '../../testing/index-pages.ts';
import { wordKey } from '../index/open-group.ts';
import { readQuery } from './read-query.ts';
import { restoreMarks } from './restore-marks.ts';
import { fromIndexForm } from '../index/index-form.ts';

/** Restores a query's marks from groups of pages. */
async function restore(query: string, ...groups: TestPage[][]) {
  const { tokens } = readQuery(query);
  const postings = await Promise.all(
    groups.map(async (pages) => {
      const found = await (await openPages(...pages)).lookUp(tokens.map(({ text }) => wordKey(text)));
      return tokens.map(({ text }) => found.get(wordKey(text)));
    }),
  );
  return restoreMarks(tokens, postings);
}
const written = async (...asked: Parameters<typeof restore>): Promise<string> =>
  fromIndexForm((await restore(...asked)).map((token) => token.written).join(' '));

const times = (count: number, page: TestPage): TestPage[] => Array.from({ length: count }, () => page);

describe('restoreMarks', () => {
  it('takes for each syllable the form that stands beside its neighbour, however common others are', async () => {
    const pages = ['lừa đảo', ...times(30, 'lúa chín'), ...times(30, 'ra đào tạo')];
    expect(await written('lua dao', pages)).toBe('lừa đảo');
    expect(await written('lua chin', pages)).toBe('lúa chín');
    expect(await written('dao tao', pages)).toBe('đào tạo');
  });

  it('takes a neighbour in the title as well as one in the text', async () => {
    const pages = [{ title: 'Lừa đảo' }, ...times(30, 'lúa chín đào')];
    expect(await written('lua dao', pages)).toBe('lừa đảo');
  });

  it('sees no neighbours at the end of the title and the beginning of the text', async () => {
    const pages = [{ title: 'Cảnh báo lúa', content: 'đào' }, 'lừa đảo', ...times(3, 'lừa x đảo')];
    expect(await written('lua dao', pages)).toBe('lừa đảo');
  });

  it('takes the form that most pages have where nothing stands side by side', async () => {
    const pages = [...times(9, 'lúa x'), 'lừa x', ...times(9, 'đảo x'), 'đào x'];
    expect(await written('lua dao', pages)).toBe('lúa đảo');
    expect(await written('lua', [])).toBe('lua');
  });

  it('counts pages and not postings', async () => {
    expect(await written('lua', [...times(3, 'lúa'), 'lừa lừa lừa lừa lừa lừa'])).toBe('lúa');
  });

  it.each(['NFC', 'NFD'])('leaves a syllable as it was typed, with marks, in %s', async (form) => {
    const pages = [...times(30, 'lừa đảo'), 'lúa đào'];
    expect(await written('lúa dao'.normalize(form), pages)).toBe('lúa đào');
    expect(await written('lữa đảo'.normalize(form), pages)).toBe('lữa đảo');
  });

  it('lets typed marks decide for the syllables beside them', async () => {
    const pages = ['trang trại lúa chín', ...times(9, 'lừa chín người')];
    expect(await written('trang trai lua', pages)).toBe('trang trại lúa');
    expect(await written('lua chín nguoi', pages)).toBe('lừa chín người');
  });

  it.each([
    ['ky ket', ['ký kết', 'ký kết', 'kí kết'], 'ký kết', 'kí'],
    ['ki ket', ['ký kết', 'ký kết', 'kí kết'], 'ký kết', 'kí'],
    ['ky ket', ['kí kết', 'kí kết', 'ký kết'], 'kí kết', 'kí'],
    ['hoa binh', ['Hòa bình', 'Hòa bình', 'hoà bình'], 'hòa bình', 'hoà'],
    ['hoa binh', ['Hòa bình', 'hoà bình', 'hoà bình'], 'hoà bình', 'hoà'],
  ])('writes `%s` as most of %j do', async (query, pages, text, canonical) => {
    for (const form of ['NFC', 'NFD']) {
      const all = pages.map((page) => page.normalize(form));
      expect(await written(query, all)).toBe(text);
      expect((await restore(query, all))[0]?.canonical).toBe(canonical);
    }
  });

  it.each([
    ['thang 6', 'tháng 6'],
    ['thang 06', 'tháng 06'],
    ['thang 7', 'tháng 7'],
  ])('leaves the number of `%s` as it was typed', async (query, text) => {
    expect(await written(query, ['tháng 06', 'tháng 06', 'tháng 6', 'tháng 07'])).toBe(text);
  });

  it('takes equal spellings together for one form', async () => {
    const pages = ['kí kết', 'ký kết', 'ký kết', 'kì kết', 'kì kết'];
    expect(await written('ky ket', pages)).toBe('ký kết');
  });

  it('takes a pair that was seen often rather than one with a stop word, which must be guessed', async () => {
    const pages = [...times(20, 'vụ va chạm'), ...times(10, 'và'), ...times(9, 'x chạm x')];
    expect(await written('va cham', pages)).toBe('va chạm');
    expect(await written('vu va cham', pages)).toBe('vụ va chạm');
  });

  it('bridges a stop word where it stands between two others', async () => {
    const pages = times(9, 'và, và công an và nhân dân');
    expect(await written('cong an va nhan dan', pages)).toBe('công an và nhân dân');
  });

  it('adds up what all groups have', async () => {
    expect(await written('lua dao', ['lúa đào', 'lừa đảo'], ['lừa đảo', 'x'], ['x'])).toBe('lừa đảo');
    expect(await written('lua dao', ['lúa'], ['lừa đảo'])).toBe('lừa đảo');
  });

  it.each([
    ['xyz abc', ['lừa đảo'], 'xyz abc'],
    ['xyz lua dao', ['lừa đảo'], 'xyz lừa đảo'],
    ['đảo xyz', ['lừa đảo'], 'đảo xyz'],
    ['dao', ['lừa đảo'], 'đảo'],
  ])('of `%s` leaves what no page has: %s', async (query, pages, text) => {
    expect(await written(query, pages)).toBe(text);
  });

  it('has nothing to restore of nothing', async () => {
    expect(await restore('', ['lừa đảo'])).toEqual([]);
  });

  it('holds the forms as the index does, đ as ď', async () => {
    expect(await restore('lua dao', ['lừa đảo'])).toEqual([
      { canonical: 'lừa', written: 'lừa' },
      { canonical: 'ďảo', written: 'ďảo' },
    ]);
  });
});
