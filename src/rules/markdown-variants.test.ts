import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../testing/create-random.ts';
import { rules } from './all.ts';
import { exampleArticle, exampleContext } from '../testing/example-article.ts';
import { runRules } from './run-rules.ts';

/** What editors type and paste, put together anew: each kind is found wherever it stands, and plain Markdown never. */

const ofChapter = rules.filter(({ group }) => group === 'danh-dau');
const found = (body: string, file = 'bai-viet/2026/a.md'): string[] => {
  const example = { name: '', body, file, problems: [] };
  return runRules(exampleArticle(example), ofChapter, exampleContext(example)).map(({ rule }) => rule);
};

const words =
  'Công an xã, tuần tra đêm; người dân “Lá chắn” (PV01) cần: cảnh giác! ngày 19/6/2026 lúc 8h30 với 1.146 vụ, 12,6% – tăng 5-7 lần, 3 x 4 m, giá 50~60 nghìn & hơn…'.split(
    ' ',
  );
const sentence = (random: Random): string =>
  `Tin ${Array.from({ length: 2 + random.below(9) }, () => random.pick(words)).join(' ')}.`;
const around = (random: Random, inline: string): string =>
  [random.pick(['', sentence(random)]), inline, random.pick(['', sentence(random)])].filter(Boolean).join(' ');
const below = (random: Random, block: string): string =>
  [sentence(random), block, random.pick(['', sentence(random)])].filter(Boolean).join('\n\n');

const bad: Record<string, (random: Random) => string> = {
  'chu-dam-ho': (random) =>
    around(
      random,
      random.pick([
        () =>
          `**${random.pick(['“Lá chắn”', 'Lưu ý:', '(PV01)', 'Chú ý!', 'Hỏi?', '«Mã»', '19/6.', 'rồi…'])}**${random.pick(['của', 'người', '5', 'Đơn'])}`,
        () => `xã**${random.pick(['“Lá chắn”', '(PV01)', '[PV01]'])}**${random.pick(['', ' và'])}`,
        () => `** ${random.pick(['chữ đậm', 'Lưu ý', 'đêm 19/6'])}${random.pick(['', ' '])}**`,
        () => `__${random.pick(['Lưu ý', 'chữ'])}__dính`,
      ])(),
    ),
  'doan-thanh-ma': (random) =>
    below(
      random,
      random.pick([
        () =>
          `${random.pick(['\t', '    ', '      ', ' \t', '\u00A0\u00A0\u00A0\u00A0', '\u3000\u3000\u3000\u3000'])}${sentence(random)}`,
        () => `${random.pick(['```', '~~~', '````'])}\n${sentence(random)}`,
      ])(),
    ),
  'de-muc-gach-duoi': (random) =>
    `${sentence(random)}\n${random.pick(['---', '--', '-'.repeat(40), '=======', '--- '])}\n\n${sentence(random)}`,
  'gach-dau-dong-word': (random) => {
    const sign = random.pick([
      '• ',
      '•',
      '▪ ',
      '● ',
      '\uF0B7 ',
      '\uF0D8\t',
      '➢ ',
      '✓ ',
      'o   ',
      '§  ',
      '·       ',
      '–  ',
    ]);
    return below(random, `${sign}Ý một\n${sign}Ý hai`);
  },
  'dau-sao-bi-nuot': (random) =>
    around(random, random.pick(['5*3*2', '10*20*30 cm', 'a*b*c', '2.5*3*4', '(*) và (*)', 'xã*một*hai'])),
  'dau-khong-hieu': (random) =>
    around(
      random,
      random.pick([
        ...['chữ[^1]', '==tô==', '==hai chữ==', 'H~2~O', 'CO~2~', 'x^2^', 'm^2', '~~bỏ~~', ':smile:', ':thumbsup:'],
        ...['$x$', '$$a^2$$', '{.lop}', '{{ten}}', '{% if %}', '[TOC]', '[[trang]]', '{ho_ten}', '&amp;nbsp;chữ'],
        ...['và ``` ba', '&lt;b&gt;đậm&lt;/b&gt;'],
      ]),
    ),
  'html-bi-bo': (random) => {
    const tag = random.pick([
      'iframe',
      'video',
      'audio',
      'script',
      'style',
      'object',
      'svg',
      'math',
      'noscript',
      'form',
      'input',
      'center',
      'font',
      'marquee',
      'big',
      'figure',
      'TEN',
      'abc',
      'xyz-1',
    ]);
    const name = random.pick([tag, tag.toUpperCase()]);
    return random.pick([around, below])(random, `<${name}${random.pick(['', ' src="a"', " class='x'"])}>x</${name}>`);
  },
  'chu-bi-giau': (random) =>
    below(
      random,
      random.pick(['[Nguồn]: congan', '[^1]: PV01', '[ghi chú]: <a b>', '<!-- chưa đóng', '<!--\nghi chú']),
    ),
  'dia-chi-viet-sai': (random) =>
    around(
      random,
      random.pick([
        ...[
          '[x]()',
          '[x](#)',
          '[x](http:/a.vn)',
          '[x](https:a.vn)',
          '[x](www.a.vn)',
          '[x](htps://a.vn)',
          '[x](https//a.vn)',
        ],
        ...[
          '[x](https://https://a.vn)',
          '[x](congan.minhha.example/tin)',
          '[x](a@b.vn)',
          '[x](0200.000.113)',
          '[x](ftp://a.vn)',
        ],
        ...[
          '[x](https://a.vn/tệp tin.pdf)',
          '![x](anh 1.jpg)',
          '[x] (https://a.vn)',
          '(x)[https://a.vn]',
          '[x](hxxps://a.vn)',
        ],
        ...['<a href="www.a.vn">x</a>', '[x](http:\\\\a.vn)', '[x](http:///a.vn)'],
      ]),
    ),
  'de-muc-trong': (random) => below(random, random.pick(['##', '## ', '###', '## ##', '<h2></h2>', '#'])),
};

const good = (random: Random): string =>
  random.pick([
    () => sentence(random),
    () => `**${random.pick(['Lưu ý:', '“Lá chắn”'])}** ${sentence(random)}`,
    () => `- ${sentence(random)}\n- ${sentence(random)}\n    - ${sentence(random)}`,
    () => `1. ${sentence(random)}\n2. ${sentence(random)}`,
    () => `## Diễn biến ${random.below(9)}`,
    () => `> ${sentence(random)}`,
    () => `| Cột | Số |\n|---|---:|\n| ${random.pick(['a', 'b'])} | 5 |`,
    () => `[Cổng dịch vụ công](https://dichvucong.gov.vn) ${sentence(random)}`,
    () => '[gọi](tel:113), [thư](mailto:a@minhha.example), [bài](/bai-viet/2026/a/), [mục](#dau)',
    () => '`hxxps://vneid-gia[.]example` và `==mã==`',
    () => '```\nif (a < b) { c[^1] }\n```',
    () => 'H<sub>2</sub>O, <u>gạch</u>, <br>, *nghiêng*, ***cả hai***',
    () => '---',
    () => 'Giá 5$ đến 10$, <5 tuổi, >18 tuổi, A&B, 2 * 3 * 4, a_b_c, C# và F#, 100%, @congan',
    () => '<!-- ghi chú riêng -->',
    () => 'Xem [1].\n\n[1]: https://minhha.example/tin',
    () => '– Anh về lúc nào?\n\n– Tôi về rồi.',
  ])();

describe.each(Object.keys(bad))('%s', (rule) => {
  it('is found in whatever form it comes', () => {
    const random = createRandom(20261130);
    for (let count = 0; count < 200; count += 1) {
      const body = bad[rule]?.(random) ?? '';
      if (!found(body).includes(rule)) expect.fail(`nothing is said of ${JSON.stringify(body)}`);
    }
  });
});

it('has variants of every rule of the chapter', () => {
  expect(ofChapter.map(({ id }) => id).sort()).toEqual(Object.keys(bad).sort());
});

it('finds nothing in what is written as the guide teaches', () => {
  const random = createRandom(42);
  for (let count = 0; count < 1000; count += 1) {
    const body = Array.from({ length: 1 + random.below(6) }, () => good(random)).join('\n\n');
    const said = found(body);
    if (said.length > 0) expect.fail(`${said.join(', ')} in ${JSON.stringify(body)}`);
  }
});
