import { expect, test } from 'vitest';
import { articleNames } from './article-names.ts';
import { sampleArticle, sampleNewsroom } from '../testing/sample-newsroom.ts';

test.each([
  ['2025-02-28', 'Phòng Xây dựng lực lượng'],
  ['2025-03-01', 'Phòng Công tác chính trị'],
  ['2025-03-01T08:00:00+07:00', 'Phòng Công tác chính trị'],
])('an article of %s is by a unit called %s', (date, name) => {
  const { unitName, creator } = articleNames(sampleNewsroom(), sampleArticle({ date }));
  expect([unitName, creator]).toEqual([name, name]);
});

test('the byline as printed goes before the name of the unit', () => {
  const { unitName, creator } = articleNames(sampleNewsroom(), sampleArticle({ credit: 'PV - Phòng CTCT' }));
  expect([unitName, creator]).toEqual(['Phòng Công tác chính trị', 'PV - Phòng CTCT']);
});

test('sections and tags are told by their names', () => {
  const { section, tags } = articleNames(sampleNewsroom(), sampleArticle({ tags: ['khong-gian-mang', 'lua-dao'] }));
  expect([section, tags]).toEqual(['An ninh trật tự', ['Không gian mạng', 'Lừa đảo']]);
});

test('an id that no registry holds stops at once', () => {
  expect(() => articleNames(sampleNewsroom(), sampleArticle({ unit: 'px99' }))).toThrow(
    'This should never happen: no registry holds the id `px99`.',
  );
});
