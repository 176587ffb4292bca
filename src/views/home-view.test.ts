import { expect, it } from 'vitest';
import { createArticle, createSite } from '../testing/create-site.ts';
import { toHomeView } from './home-view.ts';

const picture = { id: 'anh', width: 2, height: 1, variants: [] };
const withCover = { cover: { src: 'a.jpg', alt: 'Ảnh' }, pictures: { 'a.jpg': 'anh' } };
const days = (count: number, more = {}) =>
  Array.from({ length: count }, (_, index) => createArticle(`bai-${index}`, `2026-06-${29 - index}`, more));

it('leads with the newest of the first three that has a picture', () => {
  const articles = days(5);
  const view = toHomeView(
    createSite(articles.with(2, createArticle('co-anh', '2026-06-27', withCover)), { pictures: { anh: picture } }),
  );
  expect(view.lead?.title).toBe('co-anh');
  expect(view.latest.map(({ title }) => title)).toEqual(['bai-0', 'bai-1', 'bai-3', 'bai-4']);
});

it('leads with the newest where a picture is too far back', () => {
  const articles = days(5);
  const view = toHomeView(
    createSite(articles.with(3, createArticle('co-anh', '2026-06-26', withCover)), { pictures: { anh: picture } }),
  );
  expect(view.lead?.title).toBe('bai-0');
});

it('tells in a section what is not told above it', () => {
  const [section] = toHomeView(createSite(days(20))).sections;
  expect([section?.first.title, ...(section?.others ?? []).map(({ title }) => title)]).toEqual([
    'bai-7',
    'bai-8',
    'bai-9',
  ]);
});

it('repeats the newest where a section has too little besides', () => {
  const [section] = toHomeView(createSite(days(8))).sections;
  expect(section?.first.title).toBe('bai-0');
});

it('leaves out a section without articles', () => {
  expect(toHomeView(createSite(days(1))).sections.map(({ name }) => name)).toEqual(['Tin tức']);
});

it('has nothing to lead with in an empty newsroom', () => {
  expect(toHomeView(createSite([]))).toEqual({ latest: [], sections: [] });
});
