import { describe, expect, it } from 'vitest';
import { archiveRules } from './all-archive.ts';
import { exampleArticle } from '../testing/example-article.ts';

describe.each(archiveRules)('$id', ({ note, judge, examples }) => {
  it.each(examples)('$name', ({ articles, problems }) => {
    const found: string[] = [];
    const notes = articles.map((article) => note(exampleArticle({ name: '', problems: [], ...article })));
    judge(
      notes.filter((one) => one !== undefined),
      ({ file, message, cure }) => found.push(`${file} ${message} ${cure}`),
    );
    expect(found).toEqual(problems);
  });

  it('has an example without a problem and one with', () => {
    expect(examples.some(({ problems }) => problems.length === 0)).toBe(true);
    expect(examples.some(({ problems }) => problems.length > 0)).toBe(true);
  });
});
