import { describe, expect, it } from 'vitest';
import { fold } from '../../vietnamese/fold.ts';
import { suggestQueries, type SuggestionIndex } from './suggest-queries.ts';

/** An index of titles; a file for each first letter. */
function createIndex(titles: readonly string[]) {
  const pages = titles.map((title) => title.split(' '));
  let tried = 0;
  const index: SuggestionIndex = {
    fileOf: (word) => /^[a-z]/.exec(word)?.[0],
    hold: async (words) => {
      return new Set(words.filter((word) => pages.flat().map(fold).includes(word)));
    },
    find: async (words, sideBySide) => {
      tried++;
      const phrase = words.join(' ');
      const found = pages.flatMap((page) => {
        const folded = page.map(fold);
        const at = folded.findIndex((_, from) => folded.slice(from, from + words.length).join(' ') === phrase);
        if (at >= 0) return [page.slice(at, at + words.length).join(' ')];
        return !sideBySide && words.some((word) => folded.includes(word)) ? [phrase] : [];
      });
      return { pages: found.length, marked: found[0] ?? phrase };
    },
  };
  return { index, tried: () => tried };
}

const titles = [
  ...Array.from({ length: 9 }, () => 'cảnh báo lừa đảo qua mạng'),
  'truy nã đối tượng giao thông',
  'dao kéo',
  'lúa mùa',
  'tài khoản facebook giả',
  'phòng pc08',
  'cao tốc',
];
const suggest = (query: string): Promise<string[]> => suggestQueries(query.split(' '), createIndex(titles).index);

describe('suggestQueries', () => {
  it.each([
    ['a letter too many', 'luaa daoo', ['lừa đảo']],
    ['swapped letters', 'tury nax', ['truy nã']],
    ['a letter too few', 'try', ['truy']],
    ['a space left out', 'luadao', ['lừa đảo']],
    ['every space left out', 'canhbaoluadaoquamang', ['cảnh báo lừa đảo qua mạng']],
    ['a space too many', 'face book', ['facebook']],
    ['a foreign word', 'facebok', ['facebook']],
    ['a spelling as it sounds', 'zao thongg', ['giao thông']],
    ['a unit code without its zero', 'pc8', ['pc08']],
  ])('mends %s: %s', async (_name, query, suggestions) => {
    expect(await suggest(query)).toEqual(suggestions);
  });

  it.each([
    ['a mark at fault, which is mended', 'lưa đảo', ['lừa đảo']],
    ['another word at fault', 'lừa báo', ['lừa đảo', 'lừa báo']],
    ['nothing like it side by side', 'đảo phòng', ['đảo phòng']],
  ])('offers a quotation as plain words, after what is near: %s', async (_name, query, suggestions) => {
    expect(await suggest(query.normalize('NFC'))).toEqual(suggestions);
  });

  it('replaces no word of a quotation that is known beside one that is not', async () => {
    expect(await suggest('lừa đaoo'.normalize('NFC'))).toEqual(['lừa đảo']);
    expect(await suggest('lừa đaoo'.normalize('NFD'))).toEqual(['lừa đảo']);
  });

  it.each([
    ['words that are near nothing', 'zzzqqq', []],
    ['numbers', '2099', []],
    ['more than half of nothing', 'luaa zzzqqq wwwkkk', []],
    ['less than half of nothing', 'luaa daoo zzzqqq', ['lừa đảo']],
    ['no words', '', []],
    ['a word longer than any', 'zq'.repeat(250), []],
    ['signs of regular expressions', '(.)\\1', []],
  ])('leaves %s', async (_name, query, suggestions) => {
    expect(await suggest(query)).toEqual(suggestions);
  });

  it('asks of an empty query nothing', async () => {
    expect(await suggestQueries([], createIndex(titles).index)).toEqual([]);
  });

  it('offers words that are on no page side by side where nothing better is to be had', async () => {
    expect(await suggest('keoo muaa')).toEqual(['keo mua']);
  });

  it('offers three queries at most, those of most pages first', async () => {
    const { index } = createIndex(['cao', 'cáo', 'cào', 'bao', 'báo', 'lao']);
    expect(await suggestQueries(['qao'], index)).toEqual(['cao', 'bao', 'lao']);
  });

  it('reads and tries no more for a long query than for a short one', async () => {
    const { index, tried } = createIndex(titles);
    const files = new Set<string>();
    const counting: SuggestionIndex = {
      ...index,
      fileOf: (word) => word.slice(0, 2),
      hold: (words) => {
        for (const word of words) files.add(word.slice(0, 2));
        return index.hold(words);
      },
    };
    const words = Array.from({ length: 24 }, (_, at) => `daoo${String.fromCharCode(97 + at)}`);
    await suggestQueries(words, counting);
    expect(files.size).toBeLessThanOrEqual(1 + 16);
    expect(tried()).toBeLessThanOrEqual(24 + 3);
  });
});
