import { expect, test } from 'vitest';
import { chooseFeedArticles } from './choose-feed-articles.ts';
import { sampleArticle } from '../testing/sample-newsroom.ts';

const slugsOf = (articles: Parameters<typeof chooseFeedArticles>[0]): string[] =>
  chooseFeedArticles(articles).map(({ slug }) => slug);

test('an article marked noindex is in no feed', () => {
  const articles = [sampleArticle({ slug: 'moi' }), sampleArticle({ slug: 'an', noindex: true })];
  expect(slugsOf(articles)).toEqual(['moi']);
});

test('the first twenty that remain are taken, in their order', () => {
  const articles = Array.from({ length: 25 }, (_, index) =>
    sampleArticle({ slug: `bai-${index}`, noindex: index === 3 }),
  );
  expect(slugsOf(articles)).toEqual(articles.flatMap(({ slug }, index) => (index === 3 || index > 20 ? [] : [slug])));
});
