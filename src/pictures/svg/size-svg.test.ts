import { expect, it } from 'vitest';
import { sizeSvg } from './size-svg.ts';

const ns = 'xmlns="http://www.w3.org/2000/svg"';

it.each([
  ['viewBox="0 0 20 10"', 1600, 800, 'viewBox="0 0 20 10" width="1600" height="800"'],
  ['width="2in" height="1in"', 1600, 800, 'width="1600" height="800" viewBox="0 0 192 96"'],
  ["viewBox='5 5 .5,.25' width='100%' height='100%'", 1600, 800, 'viewBox=\'5 5 .5,.25\' width="1600" height="800"'],
  ['width="40000" height="90000px"', 711, 1600, 'width="711" height="1600" viewBox="0 0 40000 90000"'],
  ['viewBox="0 0 9 9" width="1e9" height="1e9"', undefined, undefined, ''],
  ['width="4000" height="1" viewBox="0 0 1 1"', 1600, 1, 'viewBox="0 0 1 1" width="1600" height="1"'],
  ['viewBox="0 0 0 9"', undefined, undefined, ''],
  ['', undefined, undefined, ''],
])('reads %s', (attributes, width, height, sized) => {
  const result = sizeSvg(
    `<?xml version="1.0"?>\n<!-- <svg width="1"> -->\n<svg ${ns} ${attributes}><g width="3"/></svg>`,
  );
  expect([result?.width, result?.height]).toEqual([width, height]);
  if (width)
    expect(result?.text).toBe(
      `<?xml version="1.0"?>\n<!-- <svg width="1"> -->\n<svg ${ns} ${sized}><g width="3"/></svg>`,
    );
});

it('keeps a drawing whose one element closes itself', () => {
  expect(sizeSvg(`<svg ${ns} data-name="a > b" viewBox="0 0 1 1"/>`)?.text).toBe(
    `<svg ${ns} data-name="a > b" viewBox="0 0 1 1" width="1600" height="1600"/>`,
  );
});
