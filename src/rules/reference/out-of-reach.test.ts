import { expect, it } from 'vitest';
import { exampleArticle, exampleContext } from '../../testing/example-article.ts';
import { rules } from '../all.ts';
import { runRules } from '../run-rules.ts';
import { outOfReach, outOfReachExamples } from './out-of-reach.ts';

it.each(Object.values(outOfReachExamples))('no rule sees what is wrong with: %s', (body) => {
  const example = { name: '', body, problems: [] };
  expect(runRules(exampleArticle(example), rules, exampleContext(example))).toEqual([]);
  expect(outOfReach).toContain(`\`${body}\``);
});
