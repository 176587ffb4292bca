import { describe, expect, it } from 'vitest';
import type { Article } from '../../newsroom/article.ts';
import { toSearchRecord } from './search-record.ts';

const article = {
  path: '/bai-viet/2026/tuan-tra-dem/',
  title: 'Tuần tra đêm',
  date: '2026-06-19T08:30:00+07:00',
  unit: 'px03',
  section: 'tin-hoat-dong',
  tags: ['lua-dao'],
  keywords: ['đi tuần'],
  attachments: [],
} as unknown as Article;
const context = {
  text: 'Tổ đi dọc bờ sông.',
  unit: {
    id: 'px03',
    code: 'PX03',
    name: 'Phòng Công tác đảng',
    names: [{ name: 'Phòng Xây dựng lực lượng' }],
  },
  section: { id: 'tin-hoat-dong', name: 'Tin hoạt động' },
  tags: [{ id: 'lua-dao', name: 'Lừa đảo' }],
} as unknown as Parameters<typeof toSearchRecord>[1];

describe('toSearchRecord', () => {
  it('holds the names of its documents, and the words that lead to them', () => {
    const attachments = [
      {
        source: 'bai-viet/2026/a/Kế hoạch 25.pdf',
        text: 'Kế hoạch tuần tra',
        path: '/tep/0123456789abcdef/ke-hoach-25.pdf',
      },
    ];
    const { hidden, files } = toSearchRecord({ ...article, attachments } as Article, context);
    expect(hidden).toContain('đi tuần . Kế hoạch 25.pdf . Kế hoạch tuần tra');
    expect(files).toEqual(['/tep/0123456789abcdef']);
  });

  it('holds the text, the title, and the words by which the page is known', () => {
    expect(toSearchRecord(article, context)).toMatchObject({
      url: '/bai-viet/2026/tuan-tra-dem/',
      content: 'Tổ đi dọc bờ sông.',
      title: 'Tuần tra đêm',
      hidden: expect.stringContaining(
        'Phòng Công tác đảng . Phòng Xây dựng lực lượng . PX03 . Tin hoạt động . Lừa đảo . đi tuần',
      ),
      filters: {
        'don-vi': ['px03'],
        'chuyen-muc': ['tin-hoat-dong'],
        the: ['lua-dao'],
        nam: ['2026'],
      },
      date: '2026-06-19T08:30:00+07:00',
    });
  });

  it('holds the summary before the text, and the byline among the words', () => {
    const signed = { ...article, summary: 'Tóm tắt.', author: 'Nguyễn Văn A', credit: 'Theo Ban Biên tập' };
    const { content, hidden } = toSearchRecord(signed, context);
    expect(content).toBe('Tóm tắt. Tổ đi dọc bờ sông.');
    expect(hidden).toContain('Nguyễn Văn A . Theo Ban Biên tập');
  });

  it('says each word once, and nothing of what is not registered', () => {
    const bare = { ...article, keywords: ['Lừa đảo', 'Lừa đảo'] };
    const { hidden } = toSearchRecord(bare, { text: '', unit: undefined, section: undefined, tags: [] });
    expect(hidden.split(' . ')[0]).toBe('Lừa đảo');
    expect(hidden.match(/Lừa/g)).toHaveLength(1);
  });

  it('does without the code of a unit that has none', () => {
    const unit = { id: 'x', name: 'Đội', names: [] } as unknown as NonNullable<typeof context.unit>;
    expect(toSearchRecord(article, { ...context, unit }).hidden).toMatch(/^Đội . Tin hoạt động/);
  });
});

describe('the keys of a record', () => {
  const meeting = { ...article, title: 'Họp ngày 19/6', date: '2020-06-21T08:30:00+07:00' };
  const keysOf = (text: string): string[] =>
    toSearchRecord(meeting, { text, unit: undefined, section: undefined, tags: [] }).hidden.split(' . ');

  it('are the day and the month of its publication', () => {
    expect(keysOf('')).toEqual(expect.arrayContaining(['zd20200621', 'zd202006']));
  });

  it('are the days of which title and text speak, and their months', () => {
    expect(keysOf('Từ 01/7/2020.')).toEqual(
      expect.arrayContaining(['zn20200619', 'zn202006', 'zn20200701', 'zn202007']),
    );
  });

  it('are the documents that it names', () => {
    expect(keysOf('Luật 91/2025/QH15')).toEqual(expect.arrayContaining(['zv91n2025kqh', 'zv91n2025', 'zv91kqh']));
  });
});
