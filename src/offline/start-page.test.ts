import { expect, it } from 'vitest';
import { startPage } from './start-page.ts';

it('writes the agency’s name as text', () => {
  expect(startPage('Công an <b>& "tỉnh"', '23/11/2026 08:00')).toContain(
    '<h1>Trang tin của Công an &lt;b&gt;&amp; &quot;tỉnh&quot;</h1>',
  );
});
