import type { Random } from './create-random.ts';

/** Names of the site, of hosts and of nginx, in spellings that some program might accept as these names. */
const names = [
  ...[
    '404.html',
    'index.html',
    'rss.xml',
    'feed.json',
    'robots.txt',
    'sitemap-index.xml',
    'favicon.svg',
    'ngoai-tuyen.js',
  ],
  ...[
    '_tep',
    '_nginx.conf',
    '_headers',
    '_redirects',
    '_astro',
    'anh',
    'pagefind',
    'xac-minh',
    'tim-kiem',
    'don-vi',
    'px03',
  ],
  ...[
    'bai-viet',
    '2026',
    'tuan-tra',
    'trang',
    '2',
    '.git',
    'HEAD',
    '.well-known',
    '..',
    '.',
    '...',
    '__proto__',
    'thoat',
  ],
];

const words = [
  'tin',
  'Tin-Tức',
  'an ninh',
  'bài',
  '1245',
  'xem.aspx',
  'NEWS',
  'detail',
  'a~b',
  '🚓',
  '公安',
  'x',
  'tưc'.normalize('NFD'),
];

/** Characters with a meaning in nginx, `_redirects`, HTML, shells or file systems. */
const signs = [
  ...[
    '$',
    '{',
    '}',
    ';',
    '"',
    "'",
    '\\',
    '~',
    ' ',
    '#',
    '?',
    '*',
    ':',
    '%',
    '(',
    ')',
    '[',
    ']',
    '|',
    '^',
    '+',
    '.',
    '&',
    '<',
  ],
  ...[
    '$uri',
    '$1',
    '${x}',
    '$document_root',
    '(*UTF8)',
    '\\Q',
    '.*',
    '?x',
    '#!',
    '@',
    '!',
    ',',
    '=',
    '`',
    '>',
    ':id',
    '*/',
  ],
  ...[
    '\n',
    '\r',
    '\t',
    '\0',
    '\u007f',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u037e',
    '\u1fef',
    '\u2024',
    '\uff0f',
    '\u00a0',
    '.gz',
    '.br',
  ],
];

const hex = (byte: number): string => `%${byte.toString(16).padStart(2, '0')}`;

/** Encodes a text as a browser does, or every byte, or with lower-case digits. */
function encode(random: Random, text: string): string {
  const all = [...new TextEncoder().encode(text)].map(hex).join('');
  return random.pick([all, all.toUpperCase(), encodeURIComponent(text), all.replaceAll('%', '%25')]);
}

function segment(random: Random): string {
  const parts = Array.from({ length: 1 + random.below(3) }, () => {
    const [kind, text] = [random.next(), random.pick([names, words, words, signs][random.below(4)] ?? words)];
    if (kind < 0.35) return encode(random, text);
    return kind < 0.4 ? text.toUpperCase() : text;
  });
  const text = parts.join('');
  return random.next() < 0.01 ? text.padEnd(200 + random.below(200), 'dài') : text;
}

/** Makes an address as a careless or malicious person writes it; most are not usable. */
export function generateAddress(random: Random): string {
  const depth = 1 + random.below(random.next() < 0.02 ? 40 : 4);
  const path = Array.from({ length: depth }, () => segment(random)).join(
    random.pick(['/', '/', '/', '//', '%2f', '/./', '/%2e%2e/']),
  );
  const query =
    random.next() < 0.15
      ? `?${random.pick(['id', 'a$b', '$args', 'x'])}=${random.pick(['12', '%24x', 'a;b', 'á', '"', '{1}'])}`
      : '';
  return `/${path}${random.pick(['', '', '/', '//'])}${query}`;
}
