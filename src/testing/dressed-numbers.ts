import type { Random } from './create-random.ts';

/** A way to write a row of digits so that a person still reads it. */
export interface Dress {
  name: string;
  put: (digits: string, random: Random) => string;
}

const inGroups = (digits: string, sizes: readonly number[], separator: string): string => {
  let from = 0;
  return sizes
    .map((size) => digits.slice(from, (from += size)))
    .filter((group) => group !== '')
    .join(separator);
};

const everyOne = (digits: string, separator: string): string => [...digits].join(separator);

/** Sizes that add up to the number's length. */
const groupings: Record<number, readonly (readonly number[])[]> = {
  12: [
    [6, 6],
    [7, 5],
    [2, 2, 2, 2, 2, 2],
    [4, 4, 4],
    [3, 3, 3, 3],
    [3, 1, 2, 6],
    [3, 9],
  ],
  10: [
    [4, 3, 3],
    [3, 3, 4],
    [4, 6],
    [2, 2, 2, 2, 2],
    [5, 5],
  ],
  9: [
    [3, 3, 3],
    [3, 6],
    [4, 5],
  ],
};
const groupingsOf = ({ length }: string): readonly (readonly number[])[] =>
  groupings[length] ?? [[Math.ceil(length / 2), Math.floor(length / 2)]];

const shifted =
  (zero: number): Dress['put'] =>
  (digits) =>
    Array.from(digits, (digit) => String.fromCodePoint(zero + Number(digit))).join('');
const spelt =
  (signs: string): Dress['put'] =>
  (digits) =>
    Array.from(digits, (digit) => Array.from(signs)[Number(digit)] ?? '').join('');

const separators = [
  ' ',
  '  ',
  '\u00A0',
  '\u2007',
  '\u3000',
  '-',
  '–',
  '\u2012',
  '\u2011',
  '.',
  '/',
  ',',
  '·',
  '_',
  ' - ',
  ' . ',
  ' / ',
  ':',
  '~',
  '•',
];

/** Dresses of plain characters, for any place. */
export const plainDresses: readonly Dress[] = [
  { name: 'no dress', put: (digits) => digits },
  ...separators.map((separator): Dress => ({
    name: `groups with ${JSON.stringify(separator)}`,
    put: (digits, random) => inGroups(digits, random.pick(groupingsOf(digits)), separator),
  })),
  ...[' ', ' | ', '|', '-', '.'].map((separator): Dress => ({
    name: `each digit alone with ${JSON.stringify(separator)}`,
    put: (digits) => everyOne(digits, separator),
  })),
  { name: 'boxes', put: (digits) => everyOne(digits, '│') },
  { name: 'full width', put: shifted(0xff10) },
  { name: 'Arabic', put: shifted(0x660) },
  { name: 'Persian', put: shifted(0x6f0) },
  { name: 'Devanagari', put: shifted(0x966) },
  { name: 'mathematics', put: shifted(0x1d7ce) },
  { name: 'raised', put: spelt('⁰¹²³⁴⁵⁶⁷⁸⁹') },
  { name: 'lowered', put: spelt('₀₁₂₃₄₅₆₇₈₉') },
  { name: 'in circles', put: spelt('⓪①②③④⑤⑥⑦⑧⑨') },
  { name: 'keys', put: (digits) => Array.from(digits, (digit) => `${digit}\uFE0F\u20E3`).join('') },
  ...['\u034F', '\uFE0F', '\u061C', '\u{E0020}', '\u00AD', '\u200B', '\u2060', '\u3164'].map((sign): Dress => ({
    name: `U+${(sign.codePointAt(0) ?? 0).toString(16)} between`,
    put: (digits) => everyOne(digits, sign),
  })),
];

const halves = (digits: string, random: Random): [string, string] => {
  const at = 3 + random.below(digits.length - 5);
  return [digits.slice(0, at), digits.slice(at)];
};
const thirds = (digits: string): [string, string, string] => [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
const between =
  (sign: string): Dress['put'] =>
  (digits, random) =>
    halves(digits, random).join(sign);
const around =
  (open: string, close: string): Dress['put'] =>
  (digits) => {
    const [first, middle, last] = thirds(digits);
    return `${first}${open}${middle}${close}${last}`;
  };

/** Dresses of Markdown and HTML, for a paragraph of a body. */
export const markupDresses: readonly Dress[] = [
  { name: 'soft line break', put: between('\n') },
  { name: 'hard line break', put: between('  \n') },
  { name: 'hard line break with a backslash', put: between('\\\n') },
  { name: '<br>', put: between('<br>') },
  { name: 'half bold', put: (digits, random) => `**${halves(digits, random).join('**')}` },
  { name: 'bold inside', put: around('**', '**') },
  { name: 'emphasis inside', put: around('*', '*') },
  { name: '<b>', put: around('<b>', '</b>') },
  { name: '<span> and <i>', put: around('<span><i>', '</i></span>') },
  { name: 'code inside', put: around('`', '`') },
  { name: 'struck out', put: around('<s>', '</s>') },
  { name: 'comment inside', put: between('<!-- x -->') },
  { name: 'link inside', put: around('[', '](https://minhha.example/)') },
  { name: 'decimal entities', put: (digits) => Array.from(digits, (digit) => `&#${48 + Number(digit)};`).join('') },
  { name: 'hexadecimal entities', put: (digits) => Array.from(digits, (digit) => `&#x3${digit};`).join('') },
  { name: 'entities between', put: between('&#x34F;') },
  { name: 'soft hyphen by its name', put: between('&shy;') },
  { name: 'narrow blank by its name', put: between('&thinsp;') },
  { name: 'footnote mark', put: between('[^2]') },
  { name: 'raised mark', put: between('<sup>1</sup>') },
  { name: 'raised sign', put: between('²') },
  { name: 'escaped', put: between('\\-') },
];

/** Dresses that are a block of their own. */
export const blockDresses: readonly Dress[] = [
  { name: 'two cells', put: (digits, random) => `| ${halves(digits, random).join(' | ')} |\n| --- | --- |` },
  {
    name: 'a cell for each digit',
    put: (digits) => `| ${everyOne(digits, ' | ')} |\n|${' --- |'.repeat(digits.length)}`,
  },
  { name: 'cells of HTML', put: (digits) => `<table><tr><td>${everyOne(digits, '</td><td>')}</td></tr></table>` },
  { name: 'two lines of code', put: (digits, random) => `\`\`\`\n${halves(digits, random).join('\n')}\n\`\`\`` },
  { name: 'a list’s item', put: (digits) => `1. ${digits}` },
  { name: 'after the number of an item', put: (digits) => `1\\.${digits}` },
  { name: 'heading', put: (digits) => `## ${digits}` },
  { name: 'quote of two lines', put: (digits, random) => `> ${halves(digits, random).join('\n> ')}` },
];
