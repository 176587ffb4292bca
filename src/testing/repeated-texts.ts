import type { Random } from './create-random.ts';

/** Pieces that may break a parser, a rule or a page; `#` becomes the number of the repetition. */
const signs = [
  ['\n===', '\n---', '\n===\n', '\na\n===', '\nĐề mục\n---\n', '\n#', '\n# a', '\n# a#\n', '\n## Mục\n'],
  ['\n[a]: b', '\n\n[a]: b', '\n[a#]: b\n', '\n\n[a#]: b\n\n[a#]', '\n[a]:\n', '\n[a]: <', '[a]: b "\n', "\n[a]: b '"],
  ['[', ']', '[a]', '[a][', '[a](', '![](', '![', '[a][b]', '[a#]', '[a](b)', '[a](b) ', '![a](b)', '[![a](b)](c)'],
  ['[a](b "', "[a](b '", '[a](b (', '[a](<', '\n[', '\n[a', '[^a]', '\n[^a]: b', '![a](b.jpg "c")\n\n', '(', '()', ')'],
  [
    '*',
    '_',
    '**',
    '*a',
    'a*',
    '_a_ ',
    '**a ',
    '*a**',
    '***a',
    '~',
    '~~',
    '\n***',
    '\n* * *',
    '=',
    '-',
    '\\',
    '\\\n',
    '\\*',
  ],
  [
    '`',
    '``',
    '` ',
    '``a`',
    '`a``b```',
    '\n```',
    '\n```a\n',
    '\n~~~',
    '\n\n    a',
    '\t',
    '  \n',
    '\n\n',
    '\n \n',
    '\n\r',
  ],
  ['&', '&#', '&amp;', '&a;', '&#x61;', '&#8203;', '&nbsp;', '"', '”', '“a” ', '$', '%20', '/', ':', 'a: ', '::'],
  ['<', '<a', '<a ', '<a <', '</', '</a>', '<a>', '<!--', '-->', '<!-- a -->', '<?', '<![CDATA[', '\n<a', '\n<div>\n'],
  [
    '<b id=#>',
    '<b id=#>\n\n',
    '<font size=#><p>',
    '<p>',
    '\n<p>\n',
    '<li>',
    '<table><tr><td>',
    '\n<table>\n\n',
    '</table>',
  ],
  [
    '<svg><b>',
    '<select>',
    '<a href="#">',
    '<img ',
    '<img src="a.jpg">',
    '<script>',
    '<style>',
    '<x-',
    '<http://a> ',
    '<a@b.c>',
  ],
  ['|', '|a', '\n|', '\n|a|b|', '\n|-|', '\n:---|', 'a|b\n-|-\n', '\n|a|\n|-|\n|b|\n', '\n|a|b|c|\n|-|-|-|'],
  [
    '- ',
    '\n- ',
    '\n- a',
    '\n  - ',
    '\n\t- ',
    '\n1. a',
    '\n1) a',
    '\n- a\n\n  b',
    '\n\n- a',
    '> ',
    '>',
    '\n> a',
    '\n> - a',
    '- > ',
  ],
  [
    '{',
    '}',
    '{}',
    '{a}',
    '{/*',
    '*/}',
    '{/**/}',
    '{"',
    '{`',
    '\nimport a',
    '\n\nexport a={',
    '\nexport a',
    '<A',
    '<A>',
    '<A/>',
  ],
  [
    '</A>',
    '\n<A>',
    '\n<A>\n\n',
    '<A b="',
    '<A b=',
    '<A {',
    '<HopThongTin>',
    '</HopThongTin>',
    '\n<HopThongTin>\na\n</HopThongTin>\n',
  ],
  [
    'Nguyễn Văn An ',
    'N.V.A. ',
    'cháu An, 15 tuổi, ',
    'SN 2010, ',
    'cháu bé bị hiếp dâm ',
    'đối tượng ',
    'tên Anh ',
    'con anh ',
  ],
  [
    '0987654321 ',
    '001099012345 ',
    '12B1-345.67 ',
    'a@b.vn ',
    'https://a.vn/b ',
    'C:\\a\\b ',
    '19/6/2026 ',
    '10.0.0.1 ',
  ],
  [
    'A.',
    'AB',
    'ABC ',
    'a-b-',
    'Nghị định số 12/2026/NĐ-CP ',
    'Công an tỉnh ',
    'trường THPT Minh Hà ',
    'số nhà 12 đường ',
  ],
  [
    'á»',
    'Ã¡',
    'µ',
    '¶a',
    'a^',
    'a+',
    'd9',
    'hòa hoà ',
    'ÐƉ',
    'ав',
    'e\u0301\u0302',
    'a\u0300',
    '\u200B',
    '\xAD',
    '\xA0',
    '\u2028',
  ],
  ['mso-', 'class="Mso', 'Description: a ', 'Tối mật ', 'lưu hành nội bộ ', '20 đồng chí ', '👩\u200D', '\uD83D\uDE00'],
].flat();

/** Such pieces for the frontmatter of a file. */
const keys = [
  [
    '\na: 1',
    '\nk#: 1',
    '\na#: {b: 1}',
    '\n? a',
    '\n- a',
    '- ',
    '? ',
    ': ',
    '\n#',
    '\n\n',
    '\n ',
    '\n  a',
    'a ',
    '"',
    "'",
    '|\n',
    '>\n',
  ],
  [
    '[',
    ']',
    '{',
    '}',
    '[a, ',
    '{a: ',
    ', ',
    '&a ',
    '*a ',
    '\nk#: &a#',
    '\nl#: *a#',
    '\nk#: *x',
    '\nk#: &a [*a]',
    '!!str ',
    '!a ',
    '%',
  ],
  [
    '\nkeywords: [a]',
    '\nkeywords: [',
    'từ #, ',
    '\ntitle: a',
    '\nsummary: a',
    '\naliases: [/a#/]',
    '\\',
    '"\\0" ',
    '\nk#: "\\0"',
    '\t',
  ],
  [
    '\ntags: [a#]',
    '\n- {a: b}',
    '\n - a',
    '\n---',
    '\n...',
    '@',
    '`',
    'a: b: ',
    '\nb: "a',
    "\nb: 'a",
    '\na: |',
    '\na: >-',
  ],
].flat();

/** A text that grows by repeating some pieces. */
export interface RepeatedText {
  kind: 'md' | 'mdx' | 'yaml';
  start: string;
  piece: string;
}

/** Every piece alone, in the order above. */
export const everySign: readonly RepeatedText[] = [
  ...signs.flatMap((piece) => (['md', 'mdx'] as const).map((kind) => ({ kind, start: 'x', piece }))),
  ...keys.map((piece) => ({ kind: 'yaml', start: 'keywords: ', piece }) as const),
];

export function pickRepeated({ below, pick }: Random): RepeatedText {
  const kind = pick(['md', 'md', 'mdx', 'mdx', 'yaml'] as const);
  const pieces = kind === 'yaml' ? keys : signs;
  const start = below(3) === 0 ? pick(pieces) : 'x';
  return { kind, start, piece: Array.from({ length: 1 + below(3) }, () => pick(pieces)).join('') };
}

/** Makes at least `length` UTF-16 code units of the text. */
export function repeatText({ start, piece }: RepeatedText, length: number): string {
  if (!piece.includes('#')) return start + piece.repeat(Math.ceil(length / piece.length));
  const parts = [start];
  for (let made = 0, count = 0; made < length; count += 1) {
    const part = piece.replaceAll('#', String(count));
    parts.push(part);
    made += part.length;
  }
  return parts.join('');
}
