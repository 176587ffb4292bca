import { expect, it } from 'vitest';
import { createRandom } from '../testing/create-random.ts';
import { findConflictMarkers } from './find-conflict-markers.ts';

const head = '---\ntitle: Tuần tra đêm\n---\n\n';
const linesOf = (source: string): number[] => findConflictMarkers(source).map(({ line }) => line);

it.each([
  ['one of them alone', `${head}Chữ.\n<<<<<<< HEAD\nChữ.`, [6]],
  ['the last alone, without a name', `${head}>>>>>>>\n`, [5]],
  ['the base of a three-way merge', `${head}||||||| 3f2a1b0\nChữ.`, [5]],
  ['all of them', 'a\n<<<<<<< HEAD\nb\n||||||| base\nc\n=======\nd\n>>>>>>> bai/sua', [2, 4, 6, 8]],
  ['the middle alone in a registry', '- id: pv01\n=======\n- id: pv02', [2]],
  ['the middle alone in a frontmatter', '---\ntitle: a\n=======\n---\n', [3]],
  ['the middle alone between two empty lines', `${head}Chữ.\n\n=======\n\nChữ.`, [7]],
  ['what a formatter of Markdown made of the last', `${head}> > > > > > > bai/sua\n`, [5]],
  ['one of a conflict inside a conflict', '<<<<<<<<< Temporary merge branch 1\n', [1]],
  ['one of a file with the line ends of Windows', 'a\r\n=======\r\n>>>>>>> b\r\n', [2, 3]],
])('finds %s', (_, source, lines) => {
  expect(linesOf(source)).toEqual(lines);
});

it.each([
  ['a heading underlined', `${head}Diễn biến\n=======\n\nChữ.`],
  ['a heading underlined with more', `${head}Diễn biến vụ việc\n=================`],
  ['a row of empty cells', `${head}| a | b |\n|---|---|\n|||||||\n`],
  ['six signs', `${head}<<<<<< HEAD\n>>>>>> b`],
  ['signs amid words', `${head}Giá <<<<<<< 5 và >>>>>>> 7 ======= 9`],
  ['a quote in a quote', `${head}> > > lời trích`],
])('takes %s for what it is', (_, source) => {
  expect(linesOf(source)).toEqual([]);
});

it('finds every marker wherever an editor put it', () => {
  const random = createRandom(20261130);
  const markers = ['<<<<<<< HEAD', '<<<<<<<', '>>>>>>> bai/sua-so-lieu', '>>>>>>> 3f2a1b0 (Sửa)', '||||||| 3f2a1b0'];
  const starts = ['', ' ', '    ', '\t', '> ', '- ', '1. ', '  - ', '> - ', '* ', '\u3000'];
  for (let count = 0; count < 500; count += 1) {
    const before = random.below(6);
    const lines = Array.from({ length: before }, () => random.pick(['Chữ.', '', 'key: value', '- một ý']));
    const source = [...lines, `${random.pick(starts)}${random.pick(markers)}`, 'Chữ.'].join(
      random.pick(['\n', '\r\n']),
    );
    if (!linesOf(source).includes(before + 1)) expect.fail(JSON.stringify(source));
  }
});
