import { describe, expect, it } from 'vitest';
import { applyPlugin } from '../testing/apply-plugin.ts';
import { rehypeAbbreviations } from './rehype-abbreviations.ts';

const transform = rehypeAbbreviations({
  abbreviations: [
    { short: 'CA', long: ['Công an'], ambiguous: false },
    { short: 'CAND', long: ['Công an nhân dân', 'Báo CAND'], ambiguous: false },
    { short: 'ĐTV', long: ['Điều tra viên'], ambiguous: false },
    { short: 'QP-AN', long: ['Quốc phòng - an ninh'], ambiguous: false },
    { short: 'CT', long: ['Chỉ thị', 'công ty'], ambiguous: true },
  ],
});
const abbreviate = (html: string): string => applyPlugin(html, transform);

it('explains the first use only, with the first meaning', () => {
  expect(abbreviate('<p>CAND và CAND.</p><p>CAND</p>')).toBe(
    '<p><abbr title="Công an nhân dân">CAND</abbr> và CAND.</p><p>CAND</p>',
  );
});

it('begins anew with each article', () => {
  expect([abbreviate('<p>ĐTV</p>'), abbreviate('<p>ĐTV</p>')]).toEqual(
    Array(2).fill('<p><abbr title="Điều tra viên">ĐTV</abbr></p>'),
  );
});

it('takes the longest that fits', () => {
  expect(abbreviate('<p>(QP-AN)</p>')).toBe('<p>(<abbr title="Quốc phòng - an ninh">QP-AN</abbr>)</p>');
});

describe.each(['NFC', 'NFD'] as const)('in %s', (form) => {
  it.each(['ca trực', 'CÁ NƯỚC', 'VÀCA', 'CAĐ', 'CA2', 'TT-CA', 'CA/PV', 'CT', 'CA_1'])('leaves %s alone', (text) => {
    expect(abbreviate(`<p>${text.normalize(form)}</p>`)).toBe(`<p>${text.normalize(form)}</p>`);
  });
});

it.each([
  '<h2>CA</h2>',
  '<a href="/">CA</a>',
  '<code>CA</code>',
  '<abbr title="x">CA</abbr>',
  '<span class="nobr">CA</span>',
])('leaves %s alone', (html) => {
  expect(abbreviate(html)).toBe(html);
});

it('explains in the text what stood before in a heading', () => {
  expect(abbreviate('<h2>CA</h2><p>CA</p>')).toBe('<h2>CA</h2><p><abbr title="Công an">CA</abbr></p>');
});

it('does nothing without a list', () => {
  expect(applyPlugin('<p>CA</p>', rehypeAbbreviations({ abbreviations: [] }))).toBe('<p>CA</p>');
});
