import { expect, it } from 'vitest';
import { changesBetween, listPublicationChanges, type ScheduledArticle } from './publication-changes.ts';
import { publicationState } from './publication-state.ts';

const article = (name: string, keys: Partial<ScheduledArticle>): ScheduledArticle => ({
  file: `bai-viet/2026/${name}.md`,
  path: `/bai-viet/2026/${name}/`,
  date: '2026-06-19',
  draft: false,
  ...keys,
});
const said = (...articles: ScheduledArticle[]): string[] =>
  listPublicationChanges(articles).map(
    ({ instant, change, path }) => `${new Date(instant).toISOString()} ${change} ${path}`,
  );

it('takes an hour exactly and a bare day as midnight in Viet Nam', () => {
  expect(
    said(
      article('co-gio', { date: '2026-06-19T08:30:00+07:00' }),
      article('ca-ngay', { date: '2026-06-19', expires: '2026-06-30' }),
      article('den-gio', { date: '2026-06-18', expires: '2026-06-20T17:00:00+07:00' }),
    ),
  ).toEqual([
    '2026-06-17T17:00:00.000Z len-trang /bai-viet/2026/den-gio/',
    '2026-06-18T17:00:00.000Z len-trang /bai-viet/2026/ca-ngay/',
    '2026-06-19T01:30:00.000Z len-trang /bai-viet/2026/co-gio/',
    '2026-06-20T10:00:00.000Z het-han /bai-viet/2026/den-gio/',
    '2026-06-30T17:00:00.000Z het-han /bai-viet/2026/ca-ngay/',
  ]);
});

it('keeps two changes of one instant in the order of their files', () => {
  expect(said(article('b', {}), article('a', {}))).toEqual([
    '2026-06-18T17:00:00.000Z len-trang /bai-viet/2026/a/',
    '2026-06-18T17:00:00.000Z len-trang /bai-viet/2026/b/',
  ]);
});

it.each([
  ['a draft', { draft: true, expires: '2027-01-01' }],
  ['what expires before it is due', { expires: '2026-06-01' }],
  ['what expires as it is due', { date: '2026-06-19T08:00:00+07:00', expires: '2026-06-19T08:00:00+07:00' }],
])('expects nothing of %s', (_name, keys) => {
  expect(said(article('bai', keys))).toEqual([]);
});

it('names the very instants at which the state of an article changes', () => {
  const one = article('bai', { date: '2026-06-19T08:30:00+07:00', expires: '2026-06-20' });
  for (const { instant, change } of listPublicationChanges([one])) {
    const [before, after] = change === 'len-trang' ? ['cho-dang', 'da-dang'] : ['da-dang', 'het-han'];
    expect([publicationState(one, instant - 1), publicationState(one, instant)]).toEqual([before, after]);
  }
});

it('counts what a build at the first instant did not have and a build at the last one has', () => {
  const changes = listPublicationChanges([article('bai', { date: '2026-06-19T08:30:00+07:00' })]);
  const due = Date.parse('2026-06-19T08:30:00+07:00');
  expect(changesBetween(changes, due - 1, due)).toHaveLength(1);
  expect(changesBetween(changes, due, due + 1)).toEqual([]);
  expect(changesBetween(changes, due - 2, due - 1)).toEqual([]);
});
