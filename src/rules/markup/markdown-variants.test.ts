import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../testing/create-random.ts';
import { rules } from '../all.ts';
import { exampleArticle, exampleContext } from '../../testing/example-article.ts';
import { runRules } from '../run-rules.ts';

/** Combines what editors type and paste: each kind is found wherever it stands, plain Markdown is never reported. */

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
    around(
      random,
      random.pick([
        '5*3*2',
        '0912***456 và 19***88',
        '09**45, 09**88',
        'anh T.**, chị V.**, cùng',
        '10*20*30 cm',
        'a*b*c',
        '2.5*3*4',
        '(*) và (*)',
        'xã*một*hai',
      ]),
    ),
  'dau-khong-hieu': (random) =>
    around(
      random,
      random.pick([
        ...['chữ[^1]', '==tô==', '==hai chữ==', 'H~2~O', 'CO~2~', 'x^2^', 'm^2', '~~bỏ~~', ':smile:', ':thumbsup:'],
        ...['$x$', '$$a^2$$', '{.lop}', '{{ten}}', '{% if %}', '[TOC]', '[[trang]]', '{ho_ten}', '&amp;nbsp;chữ'],
        ...[
          '^[lời chú]',
          '[^ghi chú]',
          '++gạch++',
          '||che||',
          '<%= x %>',
          '[b]đậm[/b]',
          '[gallery ids="1"]',
          '*[CA]: Công an',
        ],
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
          '[x](https://a.vn “Tên”)',
          '[x](tel: 0200 000 113)',
          '[x](https ://a.vn)',
          '[x][ten]',
          '[x](#Kết quả)',
        ],
        ...['<a href="www.a.vn">x</a>', '[x](http:\\\\a.vn)', '[x](http:///a.vn)'],
      ]),
    ),
  'dong-bi-noi': (random) => {
    const item = (): string => `Ý ${random.pick(words)} của bài`;
    const marks = random.pick([
      ['a)', 'b)', 'c)'],
      ['a.', 'b.', 'c.'],
      ['I.', 'II.', 'III.'],
      ['1.', '2.', '3.'].map((mark) => `${mark}\b`),
      ['(1)', '(2)', '(3)'],
      ['[1]', '[2]', '[3]'],
      ['2)', '3)', '4)'],
    ]);
    const list = marks.map((mark) => `${mark} ${item()};`.replace('\b ', '')).join('\n');
    return below(
      random,
      random.pick([
        () => `${random.pick(['Hồ sơ gồm:\n', 'Các việc\n'])}${list}`,
        () => `${sentence(random)}\n${sentence(random)}`,
        () => `${sentence(random)}\n${sentence(random)}\n${sentence(random)}`,
        () => 'Kính gửi: Công an xã\nTrích yếu: tuần tra\nNgày 5 tháng 6',
        () => 'Việc\tSố vụ\nTrộm cắp\t12\nĐánh bạc\t3',
      ])(),
    );
  },
  'so-bi-hieu-la-dau': (random) =>
    below(
      random,
      random.pick([
        () => `1. Điều một\n${3 + random.below(9)}. Điều sau`,
        () => `${1900 + random.below(200)}${random.pick(['.', ')'])} Một năm nhìn lại`,
        () =>
          `>${random.pick(['', ' '])}${1 + random.below(99)} ${random.pick(['tuổi', 'km/h', 'triệu đồng'])} thì phạt`,
        () => `1. Việc một\n${' '.repeat(1 + random.below(2))}- Ý con\n2. Việc hai`,
      ])(),
    ),
  'o-bang-bi-mat': (random) =>
    below(
      random,
      random.pick([
        '| A | B |\n|---|---|\n| 1 | 2 | 3 |',
        'A | B\n---|---\n1 | 2 | 3',
        '| A | B |\n|:--|--:|\n| Nam | nữ | 2 |',
        '| A | B |\n|---|---|\n| 1 | 2 |\nNguồn: Công an tỉnh',
        '| A | B |\n|---|---|\n| 1 | Ý một\ný hai |',
      ]),
    ),
  'de-muc-trong': (random) => below(random, random.pick(['##', '## ', '###', '## ##', '<h2></h2>', '#'])),
};

const good = (random: Random): string =>
  random.pick([
    () => sentence(random),
    () => `**${random.pick(['Lưu ý:', '“Lá chắn”'])}** ${sentence(random)}`,
    () => `- ${sentence(random)}\n- ${sentence(random)}\n    - ${sentence(random)}`,
    () => `1. ${sentence(random)}\n2. ${sentence(random)}\n\n${sentence(random)}`,
    () => 'Số 1 đường Sông Lụa\\\nphường Vạn Tùng',
    () => '**Lưu ý:** người dân nên gọi công an xã khi thấy người lạ hỏi mua đất, hỏi vay tiền hay\nhỏi số tài khoản.',
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
  // The frontmatter has no Markdown. The rule's own examples cover it.
  const ofBodies = ofChapter.map(({ id }) => id).filter((id) => id !== 'dau-trong-phan-dau');
  expect(ofBodies.sort()).toEqual(Object.keys(bad).sort());
});

it('finds nothing in what is written as the guide teaches', () => {
  const random = createRandom(42);
  for (let count = 0; count < 1000; count += 1) {
    const body = Array.from({ length: 1 + random.below(6) }, () => good(random)).join('\n\n');
    const said = found(body);
    if (said.length > 0) expect.fail(`${said.join(', ')} in ${JSON.stringify(body)}`);
  }
});
