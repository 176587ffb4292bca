import { expect, it } from 'vitest';
import { openPages, type TestPage } from '../../testing/index-pages.ts';
import { queryTermsOf } from '../../testing/query-terms-of.ts';
import { findNearPages } from './find-near-pages.ts';

const far = ' x'.repeat(100);

it.each<[string, TestPage, boolean]>([
  ['side by side', 'lệnh đặc xá', true],
  ['in the other order', 'xá, đặc', true],
  ['with a word between', 'đặc ân, xá', true],
  ['side by side after many that are alone', `đặc${far} đặc${far} xá${far} đặc xá`, true],
  ['side by side in the title', { title: 'Đặc xá', content: 'x' }, true],
  ['side by side in words that the page does not show', { hidden: 'đặc xá' }, true],
  ['far apart', `đặc${far} xá`, false],
  ['far apart in the other order', `xá${far} đặc`, false],
  ['in title and text', { title: 'Đặc', content: 'xá' }, false],
  ['side by side with other marks', 'đắc xạ', false],
  ['side by side, one of them with other marks', `đặc xạ${far} đắc xá`, false],
  ['not both', 'đặc', false],
])('finds a page that has two words %s: %j → %s', async (_name, page, isNear) => {
  const [first, second] = await queryTermsOf(await openPages('x', page, 'xá', 'đặc'), 'đặc xá');
  if (!first || !second) throw new Error('no terms');
  expect([...findNearPages(first, second)]).toEqual(isNear ? [1] : []);
});
