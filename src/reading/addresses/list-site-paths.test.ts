import { expect, it, vi } from 'vitest';
import { listSitePaths } from './list-site-paths.ts';

const registries = {
  units: [
    { id: 'pv01', public: true },
    { id: 'kin', public: false },
  ],
  sections: [{ id: 'tin' }],
  tags: [{ id: 'lua-dao' }],
} as never;
const files = [
  'bai-viet/2026/tuan-tra.md',
  'bai-viet/2025/hoi-nghi/index.mdx',
  'bai-viet/2025/hoi-nghi/a.jpg',
  'trang/lien-he.mdx',
];

const create = (aliases = (): string[] => ['/cu/1.html', '/tin-cu', '/xem.aspx?id=1', 'sai']) =>
  listSitePaths({ files, registries, aliases });

it.each([
  '/',
  '/tim-kiem/',
  '/bai-viet/2026/tuan-tra/',
  '/bai-viet/2025/hoi-nghi/',
  '/lien-he/',
  '/chuyen-muc/tin/rss.xml',
  '/don-vi/pv01/',
  '/the/lua-dao/',
  '/luu-tru/2025/02/',
  '/feed.json',
  '/cu/1.html',
  '/tin-cu/',
  '/Tin-Cu/?a=b',
  '/xem.aspx?fbclid=x&id=1',
])('answers at %s', (path) => {
  expect(create().has(path)).toBe(true);
});

it.each([
  '/bai-viet/2026/hoi-nghi/',
  '/don-vi/kin/',
  '/xem.aspx',
  '/xem.aspx?id=2',
  '/luu-tru/2024/',
  '/luu-tru/2025/13/',
  '/bai-viet/2025/hoi-nghi/a.jpg',
])('does not answer at %s', (path) => {
  expect(create().has(path)).toBe(false);
});

it('reads old addresses once, and only for an address that is nowhere else', () => {
  const aliases = vi.fn(() => ['/cu/1.html']);
  const paths = create(aliases);
  paths.has('/lien-he/');
  expect(aliases).not.toHaveBeenCalled();
  paths.has('/cu/1.html');
  paths.has('/cu/2.html');
  expect(aliases).toHaveBeenCalledOnce();
});
