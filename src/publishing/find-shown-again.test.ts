import { expect, it } from 'vitest';
import { findShownAgain } from './find-shown-again.ts';

const files = new Set(['index.html', 'bai-viet/2026/a/index.html', 'bai-viet/2026/b/index.html', 'c.html']);
const live = {
  redirects: [
    '# đã gỡ',
    '/bai-viet/2026/b/ /bai-viet/2026/b/ 410',
    '/bai-viet/2026/a/  /bai-viet/2026/a/index.html  410',
    '/c.html /c.html 410',
    '/bai-viet/2026/chua-tung-co/ /x/ 410',
    '/cu/ / 301',
    '',
  ].join('\n'),
};

it('finds what was withdrawn and would be shown again', () => {
  expect(findShownAgain(live, { redirects: '', files })).toEqual(['/bai-viet/2026/a/', '/bai-viet/2026/b/', '/c.html']);
});

it('leaves what was withdrawn then, too', () => {
  expect(findShownAgain(live, { redirects: '/bai-viet/2026/b/ /bai-viet/2026/b/ 410\n/c.html x 410', files })).toEqual([
    '/bai-viet/2026/a/',
  ]);
});

it('finds nothing when nothing was withdrawn', () => {
  expect(findShownAgain({ redirects: '/cu/ / 301\n' }, { redirects: '', files })).toEqual([]);
});
