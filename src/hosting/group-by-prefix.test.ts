import { expect, it } from 'vitest';
import { groupByPrefix } from './group-by-prefix.ts';

it('keeps few keys together under what they share', () => {
  expect(groupByPrefix(['/tin/1', '/tin/2'])).toEqual([{ prefix: '/tin/', keys: ['/tin/1', '/tin/2'] }]);
  expect(groupByPrefix([])).toEqual([]);
});

it('gives every key to the group of the longest prefix that it has, and no group too many', () => {
  const keys = [
    '/tin',
    '/tin/',
    ...Array.from({ length: 3000 }, (_, index) => `/tin/${index}.html`),
    '/tức/1',
    '/tưc/1',
    '/🚓/1',
  ];
  const groups = groupByPrefix(keys, 10);
  expect(groups.flatMap((group) => group.keys).sort()).toEqual([...keys].sort());
  expect(Math.max(...groups.map((group) => group.keys.length))).toBeLessThanOrEqual(10);
  for (const key of keys) {
    const longest = groups
      .filter(({ prefix }) => key.startsWith(prefix))
      .sort((a, b) => b.prefix.length - a.prefix.length);
    expect(longest[0]?.keys).toContain(key);
  }
});
