import { expect, it } from 'vitest';
import { applyPlugin } from '../testing/apply-plugin.ts';
import { rehypeNoBreak } from './rehype-no-break.ts';

const noBreak = (html: string): string => applyPlugin(html, rehypeNoBreak());

it.each(['NFC', 'NFD'] as const)('keeps dates and document numbers whole in %s', (form) => {
  expect(noBreak('<p>Ngày 19/6/2026, theo Thông tư 45/2023/TT-BCA.</p>'.normalize(form)).normalize('NFC')).toBe(
    '<p><span class="nobr">Ngày 19/6/2026</span>, theo Thông tư <span class="nobr">45/2023/TT-BCA</span>.</p>',
  );
});

it.each(['<p>Chữ không có số</p>', '<p>Có 12 người</p>', '<pre><code>19/6/2026</code></pre>'])(
  'leaves %s as it is',
  (html) => {
    expect(noBreak(html)).toBe(html);
  },
);
