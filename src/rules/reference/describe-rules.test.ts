import { expect, it } from 'vitest';
import { codeBlock } from './code-block.ts';
import { describeRule } from './describe-rule.ts';
import { describeRules, listRules } from './describe-rules.ts';
import { rules } from '../all.ts';
import { defineRule } from '../rule.ts';
import { rulesOfKind } from './label-kinds.ts';
import { measured, recalled } from './measured.ts';

const rule = defineRule({
  id: 'thu',
  group: 'con-nguoi',
  severity: 'chan',
  why: 'Để thử.',
  basis: ['luat-tu-phap-nctn-134'],
  examples: [
    { name: 'Bài thường', problems: [] },
    {
      name: 'Bài sai',
      file: 'trang/a.mdx',
      frontmatter: { title: 'Tin' },
      body: 'Một\nhai',
      problems: ['1:3 Sai. Sửa.'],
    },
  ],
  check: () => undefined,
});

it('tells of a rule: how heavy it is, why, what it rests on, and its examples', () => {
  expect(describeRule(rule)).toBe(`### \`thu\`

**Chặn việc đăng, không trả lời được: phải sửa.** Để thử.

Căn cứ: Điều 134 Luật Tư pháp người chưa thành niên số 59/2024/QH15 (có hiệu lực từ 01/01/2026).

- **Không bị nêu:** Bài thường

- **Bị nêu:** Bài sai

  Tệp \`trang/a.mdx\`

  \`\`\`yaml
  title: Tin
  \`\`\`

  \`\`\`markdown
  Một
  hai
  \`\`\`

  > Sai. Sửa.`);
});

it.each([
  ['nhac', undefined, 'Nên xem lại, không chặn việc đăng.'],
  ['chan', true, 'Chặn việc đăng; có lý do chính đáng thì trả lời được bằng `acknowledge`.'],
] as const)('says how a rule of weight %s that may be answered (%s) is taken', (severity, mayAcknowledge, said) => {
  const other = { ...rule, severity, ...(mayAcknowledge && { mayAcknowledge }) };
  expect(describeRule(other)).toContain(said);
});

it('leaves out chapters without a rule', () => {
  expect(describeRules([rule]).match(/^## .*/gm)).toEqual(['## Bảo vệ con người']);
});

it('tells how often a rule was right, and what it found of what a person had labelled', () => {
  const ids = ['ten-nguoi-chua-thanh-nien', 'nhieu-chi-tiet-ve-tre-em'];
  const rows = describeRules(ids.map((id) => ({ ...rule, id })))
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const [first, second] = ids.map((id) => measured[id]);
  const { 'minor-name': whole, 'minor-partial': partial } = recalled;
  expect(rows).toEqual([
    `| \`${ids[0]}\` | ${first?.hits} | ${first?.right}/${first?.sampled} | ${whole?.found}/${whole?.labelled} tên trẻ em; ${partial?.found}/${partial?.labelled} tên trẻ em chỉ che một phần |`,
    `| \`${ids[1]}\` | ${second?.hits} | ${second?.right}/${second?.sampled} |  |`,
  ]);
});

it('knows the rules that it names in figures', () => {
  const known = new Set(rules.map(({ id }) => id));
  const named = [...Object.keys(measured), ...Object.values(rulesOfKind).flat()];
  expect(named.filter((id) => !known.has(id))).toEqual(['trung-noi-dung']);
});

it('lists rules by chapter, each a link', () => {
  expect(listRules([rule, { id: 'anh-thu', group: 'anh' }])).toBe(
    '- **Bảo vệ con người:** [`thu`](#thu)\n- **Ảnh:** [`anh-thu`](#anh-thu)',
  );
});

it('names unseen characters, cuts long texts and cannot be closed by a fence in the text', () => {
  expect(codeBlock('Công\u200B an', 'markdown')).toBe('```markdown\nCông[U+200B] an\n```');
  expect(codeBlock('a'.repeat(500), 'yaml')).toBe(`\`\`\`yaml\n${'a'.repeat(400)}…\n\`\`\``);
  expect(codeBlock('````\na', 'markdown')).toBe('`````markdown\n````\na\n`````');
});
