import { describe, expect, it } from 'vitest';
import { toFacets } from '../index/facets.ts';
import { filterHits } from './filter-hits.ts';

const page = (unit: string, tags: string[] = [], year = '2026') => ({
  'don-vi': [unit],
  'chuyen-muc': ['tin'],
  the: tags,
  nam: [year],
});

describe('filterHits', () => {
  const facets = [toFacets([page('pv01', ['a']), page('pa05', ['a', 'b'])]), toFacets([page('pv01', ['b'], '2020')])];
  const hits = [
    { group: 0, page: 0, score: 3 },
    { group: 0, page: 1, score: 2 },
    { group: 1, page: 0, score: 1 },
  ];

  it.each([
    ['nothing', {}, [0, 1, 2], { 'don-vi': { pv01: 2, pa05: 1 }, the: { a: 2, b: 2 }, nam: { 2026: 2, 2020: 1 } }],
    ['a unit', { 'don-vi': 'pv01' }, [0, 2], { 'don-vi': { pv01: 2, pa05: 1 }, the: { a: 1, b: 1 } }],
    ['a unit and a tag', { 'don-vi': 'pv01', the: 'b' }, [2], { 'don-vi': { pv01: 1, pa05: 1 }, the: { a: 1, b: 1 } }],
    ['a value that no page has', { nam: '1999' }, [], { 'don-vi': {}, nam: { 2026: 2, 2020: 1 } }],
  ])('keeps the hits that have the values asked for, and counts the others: %s', (_name, filters, kept, counts) => {
    const outcome = filterHits(hits, facets, filters);
    expect(outcome.hits).toEqual(kept.map((index) => hits[index]));
    expect(outcome.counts).toMatchObject(counts);
  });

  it('keeps no hit of a group whose values are not known', () => {
    expect(filterHits(hits, [], { nam: '2026' }).hits).toEqual([]);
  });
});
