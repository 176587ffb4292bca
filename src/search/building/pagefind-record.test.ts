import { describe, expect, it } from 'vitest';
import { toPagefindRecord, toFragment } from './pagefind-record.ts';
import type { SearchRecord } from './search-record.ts';

const record: SearchRecord = {
  url: '/bai-viet/2026/tuan-tra-dem/',
  title: 'Tuần tra đêm',
  content: 'Tổ đi dọc “bờ sông”.',
  hidden: 'PX03 . Lừa đảo',
  date: '2026-06-19',
  filters: { 'don-vi': ['px03'], 'chuyen-muc': ['tin'], the: ['lua-dao'], nam: ['2026'] },
};

describe('toPagefindRecord', () => {
  it.each(['NFC', 'NFD'])('holds words and single spaces, lower case and composed, of a page in %s', (form) => {
    const { title, content, hidden } = record;
    expect(
      toPagefindRecord({
        ...record,
        title: title.normalize(form),
        content: content.normalize(form),
        hidden: hidden.normalize(form),
      }),
    ).toEqual({
      url: '/bai-viet/2026/tuan-tra-dem/',
      language: 'vi',
      content: 'tổ ďi dọc bờ sông',
      meta: { title: 'tuần tra ďêm', an: 'px03 lừa ďảo' },
    });
  });

  it.each([
    [
      'a stop word that comes again, under its other key',
      'Và công an và nhân dân, VÀ đội',
      'và công an và_ nhân dân và_ ďội',
    ],
    ['each stop word apart', 'của và của và', 'của và của_ và_'],
    ['a word that only looks like a stop word as it is', 'va và va và vá vá', 'va và va và_ vá vá'],
    ['words that say something as often as they come', 'công an công an', 'công an công an'],
    ['a stop word with đ', 'Được, được', 'ďược ďược_'],
    ['numbers word by word', '13/2023/NĐ-CP, 1.000', '13 2023 nď cp 1 000'],
  ])('files %s', (_name, content, held) => {
    for (const form of ['NFC', 'NFD'])
      expect(toPagefindRecord({ ...record, content: content.normalize(form) }).content).toBe(held);
  });

  it('files all postings of a stop word in title and hidden words under the word', () => {
    const { meta } = toPagefindRecord({ ...record, title: 'Và và', hidden: 'của . của' });
    expect(meta).toEqual({ title: 'và và', an: 'của của' });
  });

  it.each(['', ' ', '…'])('lets a page without words, %j, be a page all the same', (content) => {
    const held = toPagefindRecord({ ...record, content, hidden: '' });
    expect(held.content.trim()).not.toBe('');
    expect(held.content).not.toMatch(/[\p{L}\p{N}]/u);
    expect(held.meta).toEqual({ title: 'tuần tra ďêm' });
  });
});

describe('toFragment', () => {
  it('carries the text as it was written, with the day and the unit that a result shows', () => {
    const fragment = toFragment(record);
    expect(fragment.startsWith('pagefind_dcd{')).toBe(true);
    expect(JSON.parse(fragment.slice('pagefind_dcd'.length))).toEqual({
      url: '/bai-viet/2026/tuan-tra-dem/',
      content: 'Tổ đi dọc “bờ sông”.',
      word_count: 5,
      filters: { ngay: ['2026-06-19'], 'don-vi': ['px03'] },
      meta: { title: 'Tuần tra đêm' },
      anchors: [],
    });
  });

  it('names the documents of its page by their bytes alone, for who must take it off a reader’s machine', () => {
    const files = ['/tep/0123456789abcdef'];
    const fragment = toFragment({ ...record, files });
    expect(JSON.parse(fragment.slice('pagefind_dcd'.length))).toMatchObject({ files });
  });
});
