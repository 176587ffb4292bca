import { expect, it } from 'vitest';
import { chooseWidths, heightAt } from './choose-widths.ts';

it.each([
  [1, [1]],
  [479, [479]],
  [480, [480]],
  [799, [480, 799]],
  [1600, [480, 800, 1200, 1600]],
  [6000, [480, 800, 1200, 1600]],
])('makes of an original %i wide the widths %j', (width, widths) => {
  expect(chooseWidths(width)).toEqual(widths);
});

it('keeps proportions, and at least one pixel', () => {
  expect(heightAt(480, { width: 1600, height: 1000 })).toBe(300);
  expect(heightAt(480, { width: 4000, height: 1 })).toBe(1);
});
