import { expect, it } from 'vitest';
import { toneFits } from './tone-fits.ts';

it.each([
  ['ac', '\u0301', true],
  ['ach', '\u0323', true],
  ['ăt', '\u0300', false],
  ['êp', undefined, false],
  ['ang', '\u0300', true],
  ['anh', undefined, true],
])('lets %s have the tone %j: %s', (rime, tone, fits) => {
  expect(toneFits(rime, tone)).toBe(fits);
});
