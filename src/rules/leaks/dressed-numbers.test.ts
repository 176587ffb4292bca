import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../testing/create-random.ts';
import { blockDresses, markupDresses, plainDresses, type Dress } from '../../testing/dressed-numbers.ts';
import { exampleArticle, exampleContext } from '../../testing/example-article.ts';
import type { Rule, RuleExample } from '../rule.ts';
import { runRules } from '../run-rules.ts';
import { bienSoXe } from './bien-so-xe.ts';
import { hideMiddle } from './hide-middle.ts';
import { soCanCuoc } from './so-can-cuoc.ts';
import { soDienThoai } from './so-dien-thoai.ts';
import { soHoChieu } from './so-ho-chieu.ts';
import { soTaiKhoan } from './so-tai-khoan.ts';
import { thuDienTuLa } from './thu-dien-tu-la.ts';

const { NUMBERS_SEED: seed = '20261130' } = process.env;

const digitsOf = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.below(10)).join('');
const two = (number: number): string => String(number).padStart(2, '0');

interface Kind {
  rule: Rule;
  /** Written before the number. */
  words: string;
  make: (random: Random) => { before: string; digits: string };
}

/** In pairs such a number looks like a list: `04 21 46 69 76 79`. */
const isList = (digits: string): boolean =>
  (digits.match(/\d\d/g) ?? []).every((pair, index, all) => index === 0 || pair > (all[index - 1] ?? ''));

const identity = (random: Random): string => {
  const year = 1935 + random.below(90);
  const century = 2 * Math.floor((year - 1900) / 100) + random.below(2);
  const digits = `0${two(1 + random.below(96))}${century}${two(year % 100)}${digitsOf(random, 6)}`;
  return isList(digits) ? identity(random) : digits;
};
const mobile = (random: Random): string => {
  const digits = `0${random.pick(['32', '56', '77', '83', '90', '97'])}${digitsOf(random, 7)}`;
  return isList(digits) ? mobile(random) : digits;
};
const kinds: readonly Kind[] = [
  { rule: soCanCuoc, words: '', make: (random) => ({ before: '', digits: identity(random) }) },
  { rule: soCanCuoc, words: 'CMND số ', make: (random) => ({ before: '', digits: `0${digitsOf(random, 8)}` }) },
  {
    rule: soHoChieu,
    words: 'hộ chiếu ',
    make: (random) => ({ before: 'C', digits: `${1 + random.below(9)}${digitsOf(random, 6)}` }),
  },
  { rule: soTaiKhoan, words: 'STK ', make: (random) => ({ before: '', digits: `1${digitsOf(random, 12)}` }) },
  { rule: soDienThoai, words: 'gọi ', make: (random) => ({ before: '', digits: mobile(random) }) },
];

/** Where a dressed number may stand: what of the article holds it, and its line. */
interface Place {
  name: string;
  dresses: readonly Dress[];
  put: (number: string) => Partial<RuleExample>;
  line: number | undefined;
}

const lead = 'Công an xã tiếp nhận.\n\n';
const inKey = (name: string, frontmatter: (text: string) => Record<string, unknown>): Place => ({
  name,
  dresses: plainDresses,
  put: (number) => ({ frontmatter: frontmatter(`Tin ${number} cũ`) }),
  line: 1,
});
const cover = (more: object): Record<string, unknown> => ({ cover: { src: 'anh.jpg', alt: 'Giấy tờ', ...more } });
const places: readonly Place[] = [
  ...[...plainDresses, ...markupDresses].map((dress): Place => ({
    name: 'paragraph',
    dresses: [dress],
    put: (number) => ({ body: `${lead}Người này khai ${number} tại trụ sở.` }),
    line: 3,
  })),
  ...blockDresses.map((dress): Place => ({
    name: 'block',
    dresses: [dress],
    put: (number) => ({ body: `${lead}${number}\n` }),
    line: dress.name === 'two lines of code' ? 4 : 3,
  })),
  {
    name: 'alt text',
    dresses: plainDresses,
    put: (number) => ({ body: `${lead}![Thẻ ${number} cũ](a.jpg)` }),
    line: 3,
  },
  {
    name: 'caption',
    dresses: plainDresses,
    put: (number) => ({ body: `${lead}![Thẻ](a.jpg "Thẻ ${number} cũ")` }),
    line: 3,
  },
  inKey('title', (title) => ({ title })),
  inKey('lead', (summary) => ({ summary })),
  inKey('author', (author) => ({ author })),
  inKey('credit', (credit) => ({ credit })),
  inKey('source', (name) => ({ source: { name, url: 'https://minhha.example/' } })),
  inKey('cover’s alt text', (alt) => cover({ alt })),
  inKey('cover’s caption', (caption) => cover({ caption })),
  inKey('cover’s credit', (credit) => cover({ credit })),
  inKey('update note', (note) => ({ updated: [{ date: '2026-06-20', note }] })),
  inKey('keyword', (keyword) => ({ keywords: [keyword] })),
];

describe(`numbers of people in every dress and place (NUMBERS_SEED=${seed})`, () => {
  const random = createRandom(Number(seed));
  const variants = Array.from({ length: 1400 }, (_, index) => {
    const kind = index % 3 === 0 ? random.pick(kinds) : kinds[0];
    const place = places[index % places.length];
    if (!kind || !place) throw new Error('This should never happen: no kind, or no place');
    const dress = random.pick(place.dresses);
    const { before, digits } = kind.make(random);
    return {
      kind,
      place,
      dress,
      digits: before + digits,
      written: `${kind.words}${before}${dress.put(digits, random)}`,
    };
  }).filter(({ kind, place }) => place.name !== 'block' || kind.words === '');

  it('finds each of a thousand once, on its line, and masks it', () => {
    expect(variants.length).toBeGreaterThan(1000);
    const wrong = variants.flatMap(({ kind, place, dress, digits, written }) => {
      const example = { name: '', problems: [], ...place.put(written) };
      const found = runRules(exampleArticle(example), [kind.rule], exampleContext(example));
      const said = found.map(({ message, place: at }) => `${at?.line} ${plainMask(kind.rule, message)}`);
      const right = `${place.line} ${maskOf(kind.rule, digits)}`;
      return said.length === 1 && said[0] === right
        ? []
        : [`${place.name}, ${dress.name}: ${JSON.stringify(written)}: ${said.join('; ')} instead of ${right}`];
    });
    expect(wrong).toEqual([]);
  });
});

const percent = (digits: string): string => Array.from(digits, (digit) => `%3${digit}`).join('');
const entities = (digits: string): string => Array.from(digits, (digit) => `&#${48 + Number(digit)};`).join('');
const base64 = (digits: string): string => Buffer.from(digits).toString('base64');
const id = '001085000123';
const phone = '0912345678';

describe('numbers that only a machine reads, or a reader who follows them', () => {
  it.each<[string, Rule, Partial<RuleExample>, string]>([
    ['an address', soCanCuoc, { body: `\n[a](/the/${id}.pdf)` }, '2:10'],
    ['an address in percent signs', soCanCuoc, { body: `\n[a](/the/${percent(id)})` }, '2:1'],
    ['an address with Vietnamese letters', soCanCuoc, { body: `\n[a](/thẻ/${id}.pdf)` }, '2:10'],
    ['an address in entities', soCanCuoc, { body: `\n[a](/the/${entities(id)})` }, '2:1'],
    ['a reference of Markdown', soCanCuoc, { body: `\n[a][b]\n\n[b]: /the/${id}` }, '4:11'],
    ['data:', soCanCuoc, { body: `\n[a](data:text/plain,${id})` }, '2:21'],
    ['data: in Base64', soCanCuoc, { body: `\n[a](data:text/plain;base64,${base64(id)})` }, '2:1'],
    ['tel:', soDienThoai, { body: `\n[a](tel:+84${phone.slice(1)})` }, '2:9'],
    ['tel: in percent signs', soDienThoai, { body: `\n[a](tel:${percent(phone)})` }, '2:1'],
    ['mailto:', thuDienTuLa, { body: '\n[a](mailto:an@bao.example)' }, '2:12'],
    ['mailto: in percent signs', thuDienTuLa, { body: '\n[a](mailto:an%40bao.example)' }, '2:1'],
    ['an attribute', soCanCuoc, { body: `\n<abbr title="${id}">CC</abbr>` }, '2:14'],
    ['an attribute in entities', soCanCuoc, { body: `\n<abbr title="${entities(id)}">CC</abbr>` }, '2:1'],
    ['an attribute that no page keeps', soCanCuoc, { body: `\n<b data-so="${entities(id)}">CC</b>` }, '2:1'],
    [
      'a component’s attribute',
      soCanCuoc,
      { body: `\n<LuuY tieuDe="${id}">CC</LuuY>`, file: 'bai-viet/2026/a.mdx' },
      '2:15',
    ],
    ['a component’s file', soCanCuoc, { body: `\n001**085**000*123*`, file: 'bai-viet/2026/a.mdx' }, '2:1'],
    ['a picture’s name', soCanCuoc, { body: `\n![Thẻ](the-${id}.jpg)` }, '2:12'],
    ['the cover’s name', soCanCuoc, { frontmatter: cover({ src: `${id}.jpg` }) }, '1:1'],
    [
      'the source’s address',
      soCanCuoc,
      { frontmatter: { source: { name: 'A', url: `https://a.example/${id}` } } },
      '1:1',
    ],
    [
      'the source’s address in percent signs',
      soCanCuoc,
      { frontmatter: { source: { name: 'A', url: `https://a.example/${percent(id)}` } } },
      '1:1',
    ],
    ['an old address', soCanCuoc, { frontmatter: { aliases: [`/tin/${id}.html`] } }, '1:1'],
    ['the article’s name', soCanCuoc, { file: `bai-viet/2026/the-${id}.md` }, '–'],
    ['the article’s name, with a passport', soHoChieu, { file: 'bai-viet/2026/ho-chieu-c1234567.md' }, '–'],
    ['a comment', soCanCuoc, { body: `\n<!-- ${id} -->` }, '2:6'],
  ])('finds the one in %s', (_name, rule, example, at) => {
    const whole = { name: '', problems: [], ...example };
    const found = runRules(exampleArticle(whole), [rule], exampleContext(whole));
    expect(found.map(({ place }) => (place ? `${place.line}:${place.column}` : '–'))).toEqual([at]);
  });
});

it.each(
  [
    [
      '12 S 7-0001',
      '12S7-0001',
      '12H1 – 000.11',
      '12 B 1-00.001',
      'BKS 30 P -3885',
      'BKS: 15 C -263.52',
      '29B - 069.56',
    ],
    [
      '12-B1 2345',
      '12B1-234.56',
      '12B1 23456',
      '１２Ａ－３４５．６７',
      '12A‑345.67',
      '12А-345.67',
      '12A\u00AD-345.67',
      '99MĐ1-123.45',
    ],
  ].flat(),
)('finds the plate %s', (plate) => {
  const example = { name: '', problems: [], body: `Người này đi xe ${plate} tới.` };
  expect(runRules(exampleArticle(example), [bienSoXe], exampleContext(example))).toHaveLength(1);
});

it.each([
  'an.minhha@gmail.com',
  'an.minhha (at) gmail.com',
  'an.minhha[at]gmail[dot]com',
  'an.minhha @ gmail . com',
  'an.minhha＠gmail．com',
  'an.minhha at gmail dot com',
  'an.minhha a còng gmail chấm com',
  'an.minhha\u200B@\u00ADgmail.com',
  'an.minhha&#64;gmail.com',
  'an.minhha@**gmail**.com',
])('finds the mailbox %s', (mailbox) => {
  const example = { name: '', problems: [], body: `Thư gửi ${mailbox} nhé.` };
  const found = runRules(exampleArticle(example), [thuDienTuLa], exampleContext(example));
  expect(found.map(({ message }) => message)).toEqual(['`an.minhha@gmail.com` là hộp thư riêng.']);
});

/** A telephone number is shown whole, because an editor must tell whose it is. */
const maskOf = (rule: Rule, digits: string): string => (rule === soDienThoai ? digits : hideMiddle(digits));
const plainMask = (rule: Rule, message: string): string => {
  const said = /`([^`]+)`/.exec(message)?.[1] ?? '';
  return said.replace(rule === soDienThoai ? /\D/g : /[^\p{L}\p{N}•]/gu, '');
};
