import { expect, it } from 'vitest';
import { dropWeakReadings } from './drop-weak-interpretations.ts';

const reading = (...scores: number[]) => ({ hits: scores.map((score, page) => ({ group: 0, page, score })) });

it('leaves out a reading that found nothing of worth beside another', () => {
  expect(dropWeakReadings([reading(0.1, 0.5), reading(3, 40)])).toEqual([reading(3, 40)]);
});

it.each([
  ['readings of like worth', [reading(20), reading(3, 40)]],
  ['the only reading, however little it found', [reading(0.1)]],
  ['readings that found nothing at all', [reading(), reading()]],
  ['no readings', []],
])('keeps %s', (_name, readings) => {
  expect(dropWeakReadings(readings)).toEqual(readings);
});
