import { expect, it } from 'vitest';
import { articleText, writeSite } from '../../testing/write-site-fs.ts';
import { openSources } from './open-sources-fs.ts';

const keys = 'title: Ra quân\ndate: 2026-06-19\nunit: pv01\ntags: []';
const contentDir = writeSite({
  'bai-viet/2026/ra-quan/index.md': articleText(`${keys}\nacknowledge: [{ rule: thu, reason: Đã hỏi }]`),
  'bai-viet/2026/hong.md': articleText(keys.replace('Ra quân', '')),
  'trang/lien-he.mdx': articleText('title: Liên hệ'),
});

const { findSource, context } = openSources({ contentDir, contentLabel: 'content', now: 0 });

it('finds the file of an article, with what its editor answered', () => {
  expect(findSource('/bai-viet/2026/ra-quan/')).toMatchObject({
    file: 'content/bai-viet/2026/ra-quan/index.md',
    frontmatter: { title: 'Ra quân', acknowledge: [{ rule: 'thu', reason: 'Đã hỏi' }] },
  });
});

it('finds the file of a standing page, and one whose frontmatter is wrong in part', () => {
  expect(findSource('/lien-he/')?.file).toBe('content/trang/lien-he.mdx');
  expect(findSource('/bai-viet/2026/hong/')?.frontmatter).toMatchObject({ unit: 'pv01' });
});

it.each(['/', '/chuyen-muc/tin/', '/bai-viet/2026/khong-co/', '/../co-quan/'])('finds no file for %s', (address) => {
  expect(findSource(address)).toBeUndefined();
});

it('knows the registries', () => {
  expect(context.units.map(({ id }) => id)).toContain('pv01');
});
