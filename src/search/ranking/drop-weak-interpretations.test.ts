import { expect, it } from 'vitest';
import { dropWeakInterpretations } from './drop-weak-interpretations.ts';

const interpretation = (...scores: number[]) => ({ hits: scores.map((score, page) => ({ group: 0, page, score })) });

it('leaves out an interpretation that found nothing of worth beside another', () => {
  expect(dropWeakInterpretations([interpretation(0.1, 0.5), interpretation(3, 40)])).toEqual([interpretation(3, 40)]);
});

it.each([
  ['readings of like worth', [interpretation(20), interpretation(3, 40)]],
  ['the only interpretation, however little it found', [interpretation(0.1)]],
  ['readings that found nothing at all', [interpretation(), interpretation()]],
  ['no readings', []],
])('keeps %s', (_name, interpretations) => {
  expect(dropWeakInterpretations(interpretations)).toEqual(interpretations);
});
