import { describe, expect, it } from 'vitest';
import type { Article } from '../newsroom/article.ts';
import { toSearchRecord } from './search-record.ts';

const article = {
  path: '/bai-viet/2026/tuan-tra-dem/',
  title: 'Tuần tra đêm',
  date: '2026-06-19T08:30:00+07:00',
  unit: 'px03',
  section: 'tin-hoat-dong',
  tags: ['lua-dao'],
  keywords: ['đi tuần'],
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
  it('holds the text, the title, and the words by which the page is known, with ď for đ', () => {
    expect(toSearchRecord(article, context)).toMatchObject({
      url: '/bai-viet/2026/tuan-tra-dem/',
      content: 'Tổ ďi dọc bờ sông.',
      meta: {
        title: 'Tuần tra ďêm',
        an: expect.stringContaining(
          'Phòng Công tác ďảng . Phòng Xây dựng lực lượng . PX03 . Tin hoạt ďộng . Lừa ďảo . ďi tuần',
        ),
      },
      filters: {
        'don-vi': ['px03'],
        'chuyen-muc': ['tin-hoat-dong'],
        the: ['lua-dao'],
        nam: ['2026'],
        ngay: ['2026-06-19T08:30:00+07:00'],
      },
    });
  });

  it('holds the summary before the text, and the byline among the words', () => {
    const signed = { ...article, summary: 'Tóm tắt.', author: 'Nguyễn Văn A', credit: 'Theo Ban Biên tập' };
    const { content, meta } = toSearchRecord(signed, context);
    expect(content).toBe('Tóm tắt. Tổ ďi dọc bờ sông.');
    expect(meta.an).toContain('Nguyễn Văn A . Theo Ban Biên tập');
  });

  it('says each word once, and nothing of what is not registered', () => {
    const bare = { ...article, keywords: ['Lừa đảo', 'Lừa đảo'] };
    const { meta } = toSearchRecord(bare, { text: '', unit: undefined, section: undefined, tags: [] });
    expect(meta.an.split(' . ')[0]).toBe('Lừa ďảo');
    expect(meta.an.match(/Lừa/g)).toHaveLength(1);
  });

  it('does without the code of a unit that has none', () => {
    const unit = { id: 'x', name: 'Đội', names: [] } as unknown as NonNullable<typeof context.unit>;
    expect(toSearchRecord(article, { ...context, unit }).meta.an).toMatch(/^Ďội . Tin hoạt ďộng/);
  });
});
