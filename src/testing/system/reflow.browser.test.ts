import { describe, expect, it } from 'vitest';
import { browser, prepareServedSample, url } from '../served-sample.ts';

prepareServedSample();

const pages = [
  ...[
    '/',
    '/bai-viet/2026/thong-bao-tuyen-lao-dong-hop-dong-2026/',
    '/bai-viet/2022/ngay-hoi-toan-dan-bao-ve-an-ninh-to-quoc/',
  ],
  ...['/tim-kiem/?q=tuan+tra', '/tim-kiem/?q=khongcogi', '/don-vi/', '/luu-tru/', '/the/', '/lien-he/'],
  ...['/nhan-biet-trang-chinh-thuc/', '/xac-minh/', '/ngoai-tuyen/', '/so-do-trang/', '/404.html'],
];

/** Settings that a reader may choose, by the success criteria of WCAG 2.2. */
const settings: [what: string, width: number, css: string, forcedColors: 'active' | 'none'][] = [
  ['text at 200 % (1.4.4)', 360, ':root { font-size: 200% }', 'none'],
  ['a narrow page (1.4.10)', 320, '', 'none'],
  [
    'wider spacing (1.4.12)',
    320,
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    'none',
  ],
  ['forced colours', 320, '', 'active'],
];

/** Finds words outside the screen or cut off by their box. */
const findLost = `(() => {
  const lost = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) lost.push('the page is ' + root.scrollWidth + ' px wide');
  for (const box of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(box);
    // A teaser shows the beginning of a lead by design, whatever the size of its letters.
    if (style.webkitLineClamp !== 'none' || box.closest('.visually-hidden') || style.visibility === 'hidden' || box.clientHeight < 4) continue;
    const cut = (axis, size, whole) => ['hidden', 'clip'].includes(style['overflow' + axis]) && whole > size + 2;
    const isCut = cut('Y', box.clientHeight, box.scrollHeight) || cut('X', box.clientWidth, box.scrollWidth);
    if (isCut && box.textContent.trim() !== '') lost.push(box.tagName + '.' + box.className + ' cuts its words');
  }
  return lost;
})()`;

describe.each(settings)('with %s, at %i px', (_, width, css, forcedColors) => {
  it.each(pages)('nothing is lost and nothing is off the screen: %s', async (path) => {
    const context = await browser.newContext({
      viewport: { width, height: 640 },
      bypassCSP: true,
      forcedColors,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(url + path, { waitUntil: 'load' });
    if (path.includes('?q='))
      await page.locator('[data-search-status]:is([data-state="done"], [data-state="error"])').waitFor();
    if (css) await page.addStyleTag({ content: css });
    expect(await page.evaluate(findLost)).toEqual([]);
    if (forcedColors === 'active') {
      // Colour alone no longer shows anything: a link, a button and a field must still be visible.
      const bare =
        await page.evaluate(`[...document.querySelectorAll('main button, main input:not([type=checkbox], [type=file]), main select')]
        .filter((box) => box.checkVisibility() && getComputedStyle(box).borderStyle === 'none').map((box) => box.outerHTML)`);
      expect(bare).toEqual([]);
    }
    await context.close();
  });
});
