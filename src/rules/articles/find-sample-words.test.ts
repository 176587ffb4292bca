import { describe, expect, it } from 'vitest';
import { createRandom } from '../../testing/create-random.ts';
import { exampleArticle, exampleContext } from '../../testing/example-article.ts';
import { conNoiDungMau } from './con-noi-dung-mau.ts';
import { createSampleFinder } from './find-sample-words.ts';
import { runRules } from '../run-rules.ts';

const agency = conNoiDungMau.examples.find(({ context }) => context?.agency)?.context?.agency;
const example = (body: string) => ({ name: '', body, context: { agency }, problems: [] });
const countIn = (body: string): number =>
  runRules(exampleArticle(example(body)), [conNoiDungMau], exampleContext(example(body))).length;

const random = createRandom(200000113);
/** Changes one character of the word, but no white space. */
function change(word: string, how: (sign: string) => string): string {
  const at = random.pick(Array.from(word, (sign, index) => (sign.trim() ? index : 0)));
  return word.slice(0, at) + how(word.charAt(at)) + word.slice(at + 1);
}

const spellings: [string, (word: string) => string][] = [
  ['as it is', (word) => word],
  ['with an entity', (word) => change(word, (sign) => `&#${sign.codePointAt(0)};`)],
  ['with an entity of 16', (word) => change(word, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`)],
  ['with a soft hyphen', (word) => change(word, (sign) => `${sign}\u00AD`)],
  ['with a joiner of no width', (word) => change(word, (sign) => `${sign}\u200B`)],
  ['in NFD', (word) => word.normalize('NFD')],
  ['in capitals', (word) => word.toUpperCase()],
  ['in bold in part', (word) => change(word, (sign) => `<b>${sign}</b>`)],
  ['in code', (word) => `\`${word}\``],
  ['on two lines', (word) => word.replace(' ', '\n')],
  ['on two lines of a quotation', (word) => `> ${word.replace(' ', '\n> ')}`],
  ['with spaces that do not break', (word) => word.replaceAll(' ', '&nbsp;')],
  ['with an escape', (word) => word.replace('.', '\\.')],
  ['in a table', (word) => `| a |\n| - |\n| ${word} |`],
  ['as the description of a picture', (word) => `![${word}](a.jpg)`],
];
const words = ['congan.minhha.example', 'Công an Minh Hà', 'tỉnh Minh Hà', '0200.000.113', '(0200) 000 113'];

describe.each(words)('%s of the sample is seen', (word) => {
  it.each(spellings)('%s', (_, spell) => {
    for (let round = 0; round < 20; round += 1) {
      const text = spell(word);
      expect(countIn(text), text).toBeGreaterThan(0);
    }
  });
});

const addressSpellings: ((host: string) => string)[] = [
  (host) => host.replaceAll('.', '%2E'),
  (host) => change(host, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
  (host) => host.replaceAll('.', '。'),
  (host) => host.replaceAll('.', '．'),
  (host) => change(host, (sign) => `&#${sign.charCodeAt(0)};`),
  (host) => host.toUpperCase(),
];
it('sees the address that a browser opens behind other words', () => {
  for (const spell of addressSpellings)
    for (let round = 0; round < 20; round += 1) {
      const address = `https://${spell('congan.minhha.example')}/`;
      expect(countIn(`[trang của tỉnh](${address})`), address).toBeGreaterThan(0);
    }
});

it.each(['+84 200 000 113', '+84200000113', '0084.200.000.113', '+84 (0)200 000 113', '0200000113', '02 0000 0113'])(
  'sees the number written as %s',
  (number) => expect(countIn(`Gọi ${number}.`)).toBe(1),
);

it.each([
  'Đại úy Nguyễn Minh Hà, Công an phường Minh Hà',
  'Công an tỉnh Minh Hải (cũ)',
  'ông Minh Hà ở tỉnh Thử Nghiệm',
  'Thu 84.200.000.113 đồng và 1.020.000.011 đồng',
  'tài khoản 10200000113, 02000001134',
  'Gọi 0299.000.113, 0210 000 113',
  'trang minhhai.example, minhha.examples-khac',
])('leaves honest words alone: %s', (text) => {
  expect(
    createSampleFinder({ name: 'Công an tỉnh Thử Nghiệm', siteUrl: 'https://congan.thunghiem.example' })(text),
  ).toEqual([]);
});
