import { describe, expect, it } from 'vitest';
import { checks } from './all.ts';
import { checkSite } from './check-site.ts';
import { createSiteOfTexts } from '../testing/create-site-of-texts.ts';

describe.each(checks)('$id', (check) => {
  it.each(check.examples)('$name', (example) => {
    const { problems } = checkSite(createSiteOfTexts(example), [check]);
    expect(problems.map(({ file, reason, cure }) => `/${file} ${reason} ${cure}`)).toEqual(example.problems);
    expect(problems.every(({ ruleId }) => ruleId === check.id)).toBe(true);
  });

  it('has an example without a problem and one with', () => {
    expect(check.examples.some(({ problems }) => problems.length === 0)).toBe(true);
    expect(check.examples.some(({ problems }) => problems.length > 0)).toBe(true);
  });
});
