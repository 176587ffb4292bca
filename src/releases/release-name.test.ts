import { expect, it } from 'vitest';
import { createReleaseName, parseReleaseName } from './release-name.ts';

const instant = '2026-11-26T12:34:56Z';

it.each([
  ['20261126T123456Z-b5e50c5', { instant, commit: 'b5e50c5', isDirty: false }],
  ['20261126T123456Z-b5e50c5-dirty', { instant, commit: 'b5e50c5', isDirty: true }],
  ['20261126T123456Z-nogit', { instant, commit: undefined, isDirty: false }],
])('writes and reads %s', (name, release) => {
  expect(createReleaseName(release)).toBe(name);
  expect(parseReleaseName(name)).toEqual(release);
});

it.each(['', 'current', '20261126T123456Z', '20261126T123456Z-x', '20261126T123456Z-b5e50c5-dirty/..', 'a b'])(
  'reads no release in %j',
  (name) => {
    expect(parseReleaseName(name)).toBeUndefined();
  },
);
