import { describe, expect, it } from 'vitest';
import { relateArticles } from './relate-articles.ts';

interface Tagged {
  id: string;
  tags: string[];
  unit: string;
  section: string;
}

const article = (id: string, tags: string[], more: Partial<Tagged> = {}): Tagged => ({
  id,
  tags,
  unit: 'px03',
  section: 'tin',
  ...more,
});

const relatedTo = (id: string, newestFirst: Tagged[]) =>
  relateArticles(newestFirst)
    .get(id)
    ?.map((other) => other.id);

/** Articles `count`, …, 2, 1, newest first. */
const series = (count: number, make: (number: number) => Tagged): Tagged[] =>
  Array.from({ length: count }, (_, index) => make(count - index));

describe('relateArticles', () => {
  it('relates articles that share a tag, the nearest older ones first', () => {
    const articles = series(6, (number) => article(`${number}`, ['lua-dao']));
    expect(relatedTo('6', articles)).toEqual(['5', '4', '3', '2']);
    expect(relatedTo('5', articles)).toEqual(['4', '3', '2', '1']);
  });

  it('looks to the next newer ones where older ones are too few', () => {
    const articles = series(6, (number) => article(`${number}`, ['lua-dao']));
    expect(relatedTo('2', articles)).toEqual(['1', '3', '4', '5']);
    expect(relatedTo('1', articles)).toEqual(['2', '3', '4', '5']);
  });

  it('relates nothing that shares no tag', () => {
    const articles = [article('c', []), article('b', ['lua-dao']), article('a', ['ma-tuy'])];
    expect(relateArticles(articles)).toEqual(
      new Map([
        ['c', []],
        ['b', []],
        ['a', []],
      ]),
    );
  });

  it('puts more shared tags before fewer', () => {
    const articles = [
      article('d', ['lua-dao', 'mang']),
      article('c', ['lua-dao']),
      article('b', ['mang']),
      article('a', ['lua-dao', 'mang']),
    ];
    expect(relatedTo('d', articles)).toEqual(['a', 'c', 'b']);
  });

  it('puts a rare tag before a common one', () => {
    const common = series(20, (number) => article(`${number}`, ['tin-moi']));
    const articles = [article('new', ['tin-moi', 'lua-dao']), ...common, article('rare', ['lua-dao'])];
    expect(relatedTo('new', articles)).toEqual(['rare', '20', '19', '18']);
  });

  it('puts the same unit, then the same section, before nearness, but after tags', () => {
    const articles = [
      article('f', ['lua-dao', 'mang']),
      article('e', ['lua-dao'], { unit: 'pc02', section: 'canh-bao' }),
      article('d', ['lua-dao'], { unit: 'pc02' }),
      article('c', ['lua-dao'], { section: 'canh-bao' }),
      article('b', ['lua-dao']),
      article('a', ['lua-dao', 'mang'], { unit: 'pc02', section: 'canh-bao' }),
    ];
    expect(relatedTo('f', articles)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes the nearest of equals whichever tag they share', () => {
    const articles = [
      article('e', ['lua-dao', 'mang']),
      article('d', ['mang']),
      article('c', ['lua-dao']),
      article('b', ['mang']),
      article('a', ['lua-dao']),
    ];
    expect(relatedTo('e', articles)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('counts a tag that is written twice once', () => {
    const articles = [
      article('c', ['lua-dao', 'mang', 'mang']),
      article('b', ['lua-dao', 'lua-dao', 'lua-dao']),
      article('a', ['lua-dao', 'mang']),
    ];
    expect(relatedTo('c', articles)).toEqual(['a', 'b']);
  });

  it('counts a shared tag of a candidate that only another tag brought within reach', () => {
    const between = series(30, (number) => article(`${number}`, ['tin-moi']));
    const articles = [
      article('new', ['tin-moi', 'lua-dao']),
      article('near', ['lua-dao']),
      ...between,
      article('both', ['tin-moi', 'lua-dao']),
    ];
    expect(relatedTo('new', articles)?.slice(0, 2)).toEqual(['both', 'near']);
  });

  it('leaves the lists of older articles as they were when one is published', () => {
    const tags = ['lua-dao', 'mang', 'giao-thong', 'ma-tuy'];
    const archive = series(300, (number) =>
      article(
        `${number}`,
        tags.filter((_, index) => (number * 7 + index * 3) % (index + 2) === 0),
        { unit: `u${number % 3}` },
      ),
    );
    const before = relateArticles(archive);
    const after = relateArticles([article('new', tags), ...archive]);
    after.delete('new');
    expect(after).toEqual(before);
  });
});
