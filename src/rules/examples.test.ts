import { describe, expect, it } from 'vitest';
import { rules } from './all.ts';
import { exampleArticle, exampleContext } from '../testing/example-article.ts';
import { runRules } from './run-rules.ts';

describe.each(rules)('$id', (rule) => {
  it.each(rule.examples)('$name', (example) => {
    const results = runRules(exampleArticle(example), [rule], exampleContext(example));
    expect(
      results.map(({ place, message, cure }) => `${place ? `${place.line}:${place.column}` : '–'} ${message} ${cure}`),
    ).toEqual(example.problems);
  });

  it.each(['NFC', 'NFD'])('says the same of a text in %s', (form) => {
    for (const example of rule.examples) {
      const other = { ...example, ...(example.body && { body: example.body.normalize(form) }) };
      const results = runRules(exampleArticle(other), [rule], exampleContext(other));
      if (rule.group !== 'van-ban') expect(results).toHaveLength(example.problems.length);
    }
  });

  it('has an example without a problem and one with', () => {
    expect(rule.examples.some(({ problems }) => problems.length === 0)).toBe(true);
    expect(rule.examples.some(({ problems }) => problems.length > 0)).toBe(true);
  });
});

it('has no id twice', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
