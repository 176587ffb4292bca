import { describe, expect, it } from 'vitest';
import { archiveRules } from './all-archive.ts';
import { exampleArticle } from './example-article.ts';

describe.each(archiveRules)('$id', ({ watch, examples }) => {
  it.each(examples)('$name', ({ articles, problems }) => {
    const found: string[] = [];
    const { article, end } = watch(({ file, message, cure }) => found.push(`${file} ${message} ${cure}`));
    for (const one of articles) article(exampleArticle({ name: '', problems: [], ...one }));
    end();
    expect(found).toEqual(problems);
  });

  it('has an example without a problem and one with', () => {
    expect(examples.some(({ problems }) => problems.length === 0)).toBe(true);
    expect(examples.some(({ problems }) => problems.length > 0)).toBe(true);
  });
});
