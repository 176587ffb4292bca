import type { Random } from './create-random.ts';

const paths = [
  ...[
    '/xem-tin.aspx',
    '/Xem-Tin.aspx',
    '/XEM-TIN.aspx',
    '/',
    '/tin/cảnh-báo-lừa-đảo.html',
    '/Tin/Cảnh-Báo-Lừa-Đảo.html',
  ],
  ...[
    '/tin tuc/bai viet (1).html',
    '/web/guest/-/tin~1+2',
    '/Bài-Viết/Ệ',
    '/bài-viết/ệ',
    '/bài-viết/ê',
    '/a$b/c*d.php',
  ],
  ...['/tin/e', '/tin/ê', '/tin/ế', '/tin/ệ/1', '/công/an/index.html', '/portal/page.jsp', '/công-an/Đội 1'],
];
const names = ['id', 'ID', 'ItemID', 'cat', 'Cat', 'tiêu-đề', 'a b', 'x&y', 'p=q', '12', ''];
const values = [
  '1',
  '12',
  'AB',
  'ab',
  'Đêm nay',
  'đêm ấy',
  'Ệ',
  '50%',
  '%41',
  'a+b',
  'x=y&z',
  '',
  '5:tin-moi',
  '🚓',
  '公',
];
const added = [
  'fbclid=IwAR0',
  'utm_source=zalo',
  'zarsrc=30',
  'gclid=',
  'id=9',
  'trang=2',
  'x',
  '&',
  '=',
  '%E0%A4',
  '',
];

const encodeAll = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

type Pair = [name: string, value: string];

export interface SharedEntry {
  path: string;
  pairs: Pair[];
  /** The address as content writes it. */
  address: string;
}

const plainQuery = (pairs: readonly Pair[]): string =>
  pairs
    .map(([name, value]) => `${encodeURIComponent(name)}${value === '' ? '' : `=${encodeURIComponent(value)}`}`)
    .join('&');

/** Makes an old address of a portal from few paths and parameters, so that many addresses differ little. */
export function generateEntry(random: Random): SharedEntry {
  const isListed = random.next() < 0.4;
  const path = isListed && random.next() < 0.5 ? '/xem-tin.aspx' : random.pick(paths);
  const pairs: Pair[] = isListed
    ? [...(random.next() < 0.3 ? [['cat', '3'] as Pair] : []), ['id', String(random.below(400))]]
    : Array.from({ length: random.below(4) }, () => [random.pick(names), random.pick(values)]);
  const said = pairs.filter(([name, value]) => name + value !== '');
  const query = plainQuery(said);
  return { path, pairs: said, address: `${encodeURI(path)}${query ? `?${query}` : ''}` };
}

const changeCase = (random: Random, text: string): string =>
  [...text].map((letter) => (random.next() < 0.5 ? letter.toUpperCase() : letter.toLowerCase())).join('');

/** Spells one letter as different machines store it. */
function changeMarks(random: Random, letter: string): string {
  const nfd = letter.normalize('NFD');
  const half = nfd.slice(0, 2).normalize('NFC') + nfd.slice(2);
  const [base = '', ...marks] = nfd;
  return random.pick([
    letter,
    nfd,
    half.normalize('NFC') === letter ? half : letter,
    [base, ...marks.reverse()].join(''),
  ]);
}

function spell(random: Random, text: string, { isQuery, isAnyCase, isMixed }: Record<string, boolean>): string {
  const cased = isAnyCase ? changeCase(random, text) : text;
  return [...cased]
    .map((letter) => {
      const spelt = isMixed ? changeMarks(random, letter) : letter;
      const isReordered = spelt.normalize('NFC') !== letter.normalize('NFC');
      const own = isReordered ? letter : spelt;
      if (letter === '/') return letter;
      if (isQuery && letter === ' ' && random.next() < 0.5) return '+';
      if (random.next() < 0.2) return encodeAll(own);
      const encoded = encodeURIComponent(own);
      const isPlain = /^[\w.~!*'()-]+$/.test(letter) || (isQuery ? /^[:@/,$]$/ : /^[$&+,:;=@]$/).test(letter);
      return isPlain ? own : encoded;
    })
    .join('');
}

/** Makes a request for an old address after several people shared it; sometimes for another address. */
export function generateRequest(random: Random, { path, pairs }: SharedEntry): string {
  const manner = { isAnyCase: random.next() < 0.35, isMixed: random.next() < 0.4 };
  const session = random.next() < 0.1 ? `;jsessionid=${random.pick(['A1B2', '', '0.x'])}` : '';
  const spelt = spell(random, path, { ...manner, isQuery: false });
  const asked = random.next() < 0.1 ? spelt.replace('/', random.pick(['//', '/./', '/x/../'])) : spelt;
  const parts = pairs
    .filter(() => random.next() < 0.93)
    .map(([name, value]) => {
      const manners = { isAnyCase: random.next() < 0.35, isMixed: random.next() < 0.4, isQuery: true };
      const end = value === '' ? random.pick(['', '=']) : `=${spell(random, value, manners)}`;
      return spell(random, name, manners) + end;
    });
  while (random.next() < 0.4) parts.splice(random.below(parts.length + 1), 0, random.pick(added));
  const sorted = random.next() < 0.5 ? parts : parts.sort(() => random.next() - 0.5);
  const query = sorted.join(random.next() < 0.1 ? '&&' : '&') + (random.next() < 0.1 ? '&' : '');
  return `${asked}${session}${random.next() < 0.1 ? '/' : ''}${query === '' ? random.pick(['', '?']) : `?${query}`}`;
}
