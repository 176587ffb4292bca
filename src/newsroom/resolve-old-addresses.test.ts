import { describe, expect, it } from 'vitest';
import { createMoveFollower, resolveOldAddresses } from './resolve-old-addresses.ts';

const now = Date.parse('2026-11-23T08:00:00+07:00');
const article = (slug: string, more: object = {}) => ({
  path: `/bai-viet/2026/${slug}/`,
  aliases: [`/tin/${slug}.html`],
  date: '2026-06-19',
  draft: false,
  ...more,
});
const resolve = (
  entries: Parameters<typeof resolveOldAddresses>[0]['entries'],
  ...articles: ReturnType<typeof article>[]
) => resolveOldAddresses({ entries, articles, now });

describe('old addresses', () => {
  it('lead to the article that claims them', () => {
    expect(resolve([], article('a'))).toEqual({
      redirects: [{ from: '/tin/a.html', to: '/bai-viet/2026/a/' }],
      gone: [],
    });
  });

  it.each([{ draft: true }, { date: '2026-11-24' }])('of an article with %o say nothing', (more) => {
    expect(resolve([], article('a', more))).toEqual({ redirects: [], gone: [] });
  });

  it('of an expired article are gone with it, and name no more than its last day', () => {
    expect(resolve([], article('a', { expires: '2026-11-22 17:00' }))).toEqual({
      redirects: [],
      gone: [
        { path: '/bai-viet/2026/a/', kind: 'het-han', date: '2026-11-22' },
        { path: '/tin/a.html', kind: 'het-han', date: '2026-11-22' },
      ],
    });
  });

  it('of a withdrawn article are withdrawn with it, for the same reason', () => {
    const facts = { kind: 'da-go', date: '2026-11-20', reason: 'Vụ việc đã được đình chỉ.' };
    const entry = { path: '/bai-viet/2026/a/', date: facts.date, reason: facts.reason };
    expect(resolve([entry], article('a', { draft: true }))).toEqual({
      redirects: [],
      gone: [
        { path: '/bai-viet/2026/a/', ...facts },
        { path: '/tin/a.html', ...facts },
      ],
    });
  });

  it('name of a withdrawn file nothing but its bytes, once, and are gone where they led to it', () => {
    const entries = [
      { path: '/tep/0123456789abcdef/nguyen-van-a.pdf' },
      { path: '/tep/0123456789abcdef/' },
      { path: '/anh/0123456789abcdef-800.webp' },
      { path: '/van-ban/12.pdf', to: '/tep/0123456789abcdef/ten-khac.pdf' },
    ];
    expect(resolve(entries)).toEqual({
      redirects: [],
      gone: ['/anh/0123456789abcdef-', '/tep/0123456789abcdef', '/van-ban/12.pdf'].map((path) => ({
        path,
        kind: 'da-go',
      })),
    });
  });

  it('lead at once to the end of several moves, or are gone where the last is gone', () => {
    const entries = [
      { path: '/cu/1', to: '/cu/2/' },
      { path: '/cu/2', to: '/tin/a.html' },
      { path: '/cu/3', to: '/cu/4' },
      { path: '/cu/4' },
    ];
    expect(resolve(entries, article('a'))).toEqual({
      redirects: ['/cu/1', '/cu/2', '/tin/a.html'].map((from) => ({ from, to: '/bai-viet/2026/a/' })),
      gone: [
        { path: '/cu/3', kind: 'da-go' },
        { path: '/cu/4', kind: 'da-go' },
      ],
    });
  });

  it('of an unpublished article that moved follow it', () => {
    const entries = [{ path: '/bai-viet/2026/a/', to: '/bai-viet/2026/b/' }];
    expect(resolve(entries, article('a', { draft: true })).redirects).toEqual([
      { from: '/bai-viet/2026/a/', to: '/bai-viet/2026/b/' },
      { from: '/tin/a.html', to: '/bai-viet/2026/b/' },
    ]);
  });
});

it('ends nowhere when moves go round', () => {
  const moves = new Map([
    ['/a', { to: '/b/' }],
    ['/b', { to: '/a' }],
  ]);
  expect(createMoveFollower(moves)('/a')).toBeUndefined();
  expect(createMoveFollower(moves)('/c')).toBe('/c');
});

it('takes each step of a long chain once', () => {
  const moves = new Map(Array.from({ length: 20_000 }, (_, index) => [`/a${index}`, { to: `/a${index + 1}` }]));
  const follow = createMoveFollower(moves);
  expect(new Set([...moves.values()].map(({ to }) => follow(to)))).toEqual(new Set(['/a20000']));
});

it('knows every way into a circle for one', () => {
  const moves = new Map([
    ['/vao', { to: '/a' }],
    ['/a', { to: '/b' }],
    ['/b', { to: '/a' }],
  ]);
  const follow = createMoveFollower(moves);
  expect(['/vao', '/b', '/a', '/vao', '/ngoai'].map(follow)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    '/ngoai',
  ]);
});
