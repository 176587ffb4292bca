import { stringify } from 'yaml';
import type { Random } from './create-random.ts';

/** Text that machines read differently or people do not see. */
const signs = [
  ...['👮‍♂️', '👩🏽‍🚒', '🇻🇳', '1️⃣', '☎️', '❤️‍🔥', '🏴\u{E0067}\u{E0062}\u{E007F}', '👨‍👩‍👧‍👦', '©', '™️'],
  ...['\u200D', '\u200B', '\uFE0F', '\u00AD', '\uFEFF', '\u061C', '\u2066x\u2069', '\u3164', '\u034F', '\u{E0020}'],
  ...['\u0301', '\u0338', 'e\u0323\u0302', 'Tuần'.normalize('NFD'), 'ế\u0301', 'a\u20DD', '\u1100\u1161'],
  ...['&zwj;', '&#8203;', '&shy;', '&#x200D;', '&ZeroWidthSpace;', '&nbsp;', '&#0;', '&#x338;', '&#xD800;', '&eth;'],
  ...['&amp;#8203;', '&amp;shy;', '\\u200b', '\\\\u00ad', '\\x00', '%E2%80%8B', '&lt;b&gt;', '&quot;', '&copy'],
  ...['\u00A0', '\u2028', '\u0085', '\u000B', '\u001B', '\u0007', '\t', '\u3000', '\u202F', '\u0000'],
  ...['ﬁ', '½', '①', '𝗖𝗮', 'Ｃ１', 'Ð', 'ð', 'ſ', 'İ', '№', 'Ω', 'Å', '\u{1F3FB}', '\uD83D', '\u{10FFFF}', '\uE000'],
  ...['<', '>', '"', "'", '&', ']]>', '-->', '<!--', '{', '}', '|', '\\', '$', '%', '#', '@', ';', '`', '*', '_', '~'],
];

const words = ['Công an', 'tuần tra', 'đêm', 'người dân', 'cảnh báo', 'lừa đảo', 'ven sông', 'lực lượng', 'an toàn'];

/** Parts of a body; `@` becomes a run of words and signs. */
const parts = [
  ...['@', '@', '@', '## @', '### @', '- @\n- @', '1. @\n2. @', '> @', '| @ | @ |\n|---|---|\n| @ | @ |', '**@** @'],
  ...['*@*', '`@`', '```\n@\n```', '~~@~~', '@  \n@', '@\\\n@', '---', '[@](https://minhha.example/a?b=1&c=2)'],
  ...[
    '[@](/tim-kiem/)',
    '[@](/#noi-dung)',
    '[@](tel:0200000113)',
    '[@](mailto:congan@minhha.example)',
    '<https://a.example/>',
  ],
  ...[
    '[@](#muc)',
    '[@][a]\n\n[a]: /don-vi/ "@"',
    '@[^1]\n\n[^1]: @',
    '- [ ] @',
    '<details><summary>@</summary>\n\n@\n\n</details>',
  ],
  ...[
    '<sub>@</sub>',
    '<p>@</p>',
    '<div>@</div>',
    '<ol start="3"><li>@</li></ol>',
    '<table><tr><td>@</td></tr></table>',
  ],
  ...[
    '<li>@</li>',
    '<tr><td>@',
    '<p><p>@',
    '</div>@',
    '<h1>@</h1>',
    '<h2 id="a b">@</h2>',
    '<em>@',
    '<a href="/">@<a href="/">@</a>',
  ],
  ...[
    '<abbr title="@">@</abbr>',
    '<img alt="@">',
    '<br>',
    '<hr>@',
    '<blockquote>@</blockquote>',
    '<dl><dt>@<dd>@</dl>',
    '<p title="@">',
  ],
  ...[
    '# @',
    '@\n===',
    '    @',
    '<span lang="xx">@</span>',
    '<ins>@</ins>',
    '<del datetime="x">@</del>',
    '<kbd>@</kbd>',
    '<q cite="@">@</q>',
  ],
];

/** Makes an article as odd as these pieces allow; the form of its keys is correct. */
export function generateArticle(random: Random, keys: Record<string, unknown>): string {
  const run = (most: number): string =>
    Array.from({ length: 1 + random.below(most) }, () => random.pick(random.below(3) === 0 ? signs : words)).join(
      random.pick([' ', ' ', ' ', '']),
    );
  const body = Array.from({ length: 1 + random.below(4) }, () =>
    random.pick(parts).replaceAll('@', () => run(random.pick([2, 5]))),
  );
  const odd = <Value>(make: () => Value, chance: number): Value | undefined =>
    random.below(chance) === 0 ? make() : undefined;
  const written = {
    ...keys,
    title: `Tuần tra ${run(4)} ${keys['title'] as string}`,
    summary: odd(() => `Lực lượng ${run(6)}`, 3),
    keywords: odd(() => [run(2)], 6),
    updated: odd(() => [{ date: '2026-06-20', note: `Sửa ${run(3)}` }], 6),
  };
  return `---\n${stringify(written, { lineWidth: 0 })}---\n\n${body.join('\n\n')}\n`;
}
