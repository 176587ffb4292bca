import { expect, it } from 'vitest';
import { createPlaceFinder } from './place-in-text.ts';

it.each(['\n', '\r\n', '\r'])('finds every character of lines that end with %j', (end) => {
  const text = ['', 'ab', 'c', '', 'đêm', ''].join(end);
  const placeOf = createPlaceFinder(text, 5);
  for (let index = 0; index <= text.length; index += 1) {
    const before = text.slice(0, index).split(end);
    if (end === '\r\n' && text[index - 1] === '\r') continue; // inside the line end itself
    expect(placeOf(index)).toEqual({ line: 4 + before.length, column: (before.at(-1) ?? '').length + 1 });
  }
});

it('puts what stands before the text, and what stands in an empty one, at its beginning', () => {
  expect(createPlaceFinder('a\nb', 2)(-1)).toEqual({ line: 2, column: 0 });
  expect(createPlaceFinder('', 2)(0)).toEqual({ line: 2, column: 1 });
});
