import { describe, expect, it } from 'vitest';
import { hiddenStart, mergeForms, numberAt, titleStart, type FormPostings } from './postings.ts';

const merged = (all: FormPostings[], pageCount: number) => {
  const { forms, pages, starts, at, form } = mergeForms(all, pageCount);
  return { forms, pages: [...pages], starts: [...starts], at: [...at], form: [...form] };
};

describe('mergeForms', () => {
  it('sorts the postings of all forms by page and by place', () => {
    const all = [
      { form: 'lúa', page: [0, 2, 2, 2], at: [4, 1, hiddenStart + 1, titleStart] },
      { form: 'lừa', page: [0, 0, 1, 2], at: [0, 6, 9, 0] },
    ];
    expect(merged(all, 4)).toEqual({
      forms: ['lúa', 'lừa'],
      pages: [0, 1, 2],
      starts: [0, 3, 4, 8],
      at: [0, 4, 6, 9, 0, 1, titleStart, hiddenStart + 1],
      form: [1, 0, 1, 1, 1, 0, 0, 0],
    });
  });

  it.each([
    ['no form', []],
    ['a form without a place', [{ form: 'lúa', page: [], at: [] }]],
  ])('makes nothing of %s', (_name, all) => {
    expect(merged(all, 3)).toMatchObject({ pages: [], starts: [0], at: [], form: [] });
  });
});

it('keeps title, text and hidden words apart, so that no neighbours are found across them', () => {
  expect(hiddenStart).toBeGreaterThan(titleStart + 1_000_000);
  expect(titleStart).toBeGreaterThan(1_000_000);
});

it.each([
  [[7, 8], 1, 8],
  [Int32Array.of(7), 1, 0],
  [[], -1, 0],
])('reads of %j at %i the number %i', (list, index, number) => {
  expect(numberAt(list, index)).toBe(number);
});
