import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { foldSigns } from '../vietnamese/fold-signs.ts';
import { createRandom } from '../testing/create-random.ts';
import { readBodyWords } from './body-words.ts';
import { createBodyRenderer } from './pipeline.ts';
import { createBodyReader } from './read-body-tree.ts';

/** `MDX_SEED` repeats a run. */
const seed = Number(process.env['MDX_SEED'] ?? 20_261_128);
const documents = 4000;

const components = new Map([['LuuY', ['tieuDe']]]);
const read = createBodyReader(components);
const render = createBodyRenderer({
  siteUrl: 'https://congan.minhha.example',
  pictures: {},
  abbreviations: [{ short: 'ANTQ', long: ['An ninh Tổ quốc'], ambiguous: false }],
  components,
  renderComponent: (_, props, children) => Promise.resolve(`<div>${Object.values(props).join('')}${children}</div>`),
});

/** Ways to write digits and words that might look different in the source and on the page. */
const pieces = [
  ...[
    '079',
    '188',
    '001234',
    'Lò Văn Sáng',
    ' (15 tuổi)',
    'ANTQ ',
    'ngày 19/6',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
  ],
  ...[
    '&#48;',
    '&#x37;',
    '&#8203;',
    '&ZeroWidthSpace;',
    '&shy;',
    '&nbsp;',
    '&amp;',
    '&lt;',
    '&khong;',
    '&#0;',
    '\u200B',
    '\\',
    '\\*',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '``',
    '~',
    '| ',
    '\n|--|--|\n',
    '\n| ',
    ' |',
    '> ',
    '- ',
    '1. ',
    '# ',
    '\n---\n',
    '```\n',
    '[',
    '](/a/)',
    '[a]: /b\n',
  ],
];
const html = [
  '<b>',
  '</b>',
  '<!-- ',
  ' -->',
  '<p>',
  '</p>',
  '<br>',
  '<s>',
  '</s>',
  '<script>',
  '</script>',
  '<i hidden>',
  '</i>',
  '<sup>',
  '</sup>',
];
const jsx = ['<LuuY tieuDe="079">\n\n', '\n\n</LuuY>\n\n', '{/* 188 */}', '\\{', '\\<'];

interface HtmlNode {
  nodeName: string;
  value?: string;
  childNodes?: HtmlNode[];
}

const textOf = ({ nodeName, value, childNodes = [] }: HtmlNode): string =>
  nodeName === '#text' ? (value ?? '') : childNodes.map(textOf).join('');
const squeezed = (text: string): string => foldSigns(text.replace(/\s+/g, ''));

it.each([
  ['md', [...pieces, ...html]],
  ['mdx', [...pieces, ...jsx]],
] as const)(
  `what the rules read of ${documents} bodies of .%s is what their pages show (seed ${seed})`,
  async (format, from) => {
    const random = createRandom(seed);
    let compared = 0;
    for (let count = 0; count < documents; count += 1) {
      const body = Array.from({ length: 1 + random.below(14) }, () => random.pick(from)).join('');
      const { shown, problems } = read(body, format);
      if (problems.length > 0) continue;
      const words = readBodyWords(shown, body).text;
      const page = textOf(parseFragment(await render(body, { format, pictures: {} })) as HtmlNode);
      if (squeezed(words) !== squeezed(page)) expect([body, squeezed(words)]).toEqual([body, squeezed(page)]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(documents / 4);
  },
  300_000,
);
