import { expect, it } from 'vitest';
import type { Article } from '../newsroom/article.ts';
import { toSearchRecord } from './search-record.ts';

const article = {
  title: 'Họp ngày 19/6',
  path: '/bai-viet/2020/hop/',
  date: '2020-06-21T08:30:00+07:00',
  unit: 'pv01',
  section: 'tin',
  tags: [],
  keywords: [],
} as unknown as Article;

const hiddenWords = (text: string): string[] =>
  toSearchRecord(article, { text, unit: undefined, section: undefined, tags: [] }).meta.an.split(' . ');

it('holds the day and the month of its publication', () => {
  expect(hiddenWords('')).toEqual(expect.arrayContaining(['zd20200621', 'zd202006']));
});

it('holds the days of which title and text speak, and their months', () => {
  expect(hiddenWords('Từ 01/7/2020.')).toEqual(
    expect.arrayContaining(['zn20200619', 'zn202006', 'zn20200701', 'zn202007']),
  );
});

it('holds the documents that it names, and parts that Pagefind would break', () => {
  expect(hiddenWords('Luật 91/2025/QH15, xe 99H1-234.56')).toEqual(
    expect.arrayContaining(['zv91n2025kqh', 'zv91n2025', 'zv91kqh', 'QH15', '99H1']),
  );
});
