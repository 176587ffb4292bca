import { describe, expect, it } from 'vitest';
import { toFacets, valuesOf } from './facets.ts';

const page = (unit: string, tags: string[] = [], year = '2026') => ({
  'don-vi': [unit],
  'chuyen-muc': ['tin'],
  the: tags,
  nam: [year],
});

describe('toFacets', () => {
  it('keeps each set of values once, and which of them each page has', () => {
    const pages = [page('pv01', ['a', 'b']), page('pa05'), page('pv01', ['b']), page('pv01', ['a', 'b'])];
    const { the } = toFacets(pages);
    expect(the.sets).toEqual([['a', 'b'], [], ['b']]);
    expect(pages.map((_, number) => valuesOf(the, number))).toEqual(pages.map(({ the: tags }) => tags));
  });

  it('comes back from JSON with a set for every page, however many there are', () => {
    const pages = Array.from({ length: 20_000 }, (_, number) => page('pv01', [`t${number}`]));
    const { the } = JSON.parse(JSON.stringify(toFacets(pages))) as ReturnType<typeof toFacets>;
    expect(pages.every((_, number) => valuesOf(the, number)[0] === `t${number}`)).toBe(true);
  });

  it('knows no values of a page that is not there', () => {
    expect(valuesOf(toFacets([]).the, 0)).toEqual([]);
    expect(valuesOf(toFacets([page('pv01', ['a'])]).the, 1)).toEqual([]);
  });

  it('refuses more sets than there are characters', () => {
    const pages = Array.from({ length: 60_000 }, (_, number) => page('pv01', [`t${number}`]));
    expect(() => toFacets(pages)).toThrow('Too many sets of the in one group of years');
  });
});
