import { gateProblems } from '../src/reading/gate-problems.ts';
import { archiveRules } from '../src/rules/all-archive.ts';
import { pictureFileRules } from '../src/rules/all-picture-files.ts';
import { rules } from '../src/rules/all.ts';
import { describeRules } from '../src/rules/describe-rules.ts';

const begin = /^<!-- quy-tac: .*-->$/m;
const end = '<!-- het-quy-tac -->';

const gateTable = [
  '| Mã | Nghĩa | Cách sửa |',
  '|---|---|---|',
  ...gateProblems.map(
    ({ ids, meaning, cure }) => `| ${ids.map((id) => `\`${id}\``).join(', ')} | ${meaning} | ${cure} |`,
  ),
].join('\n');

/**
 * The staff's guide with its part between the two marks as the code has it.
 * @throws when a mark is missing
 */
export function fillGuide(guide: string): string {
  const [mark = ''] = begin.exec(guide) ?? [];
  const from = guide.indexOf(mark) + mark.length;
  const to = guide.indexOf(end, from);
  if (!mark || to === -1)
    throw new Error('The guide lacks its two marks `<!-- quy-tac: … -->` and `<!-- het-quy-tac -->`.');
  const part = [
    '### Phần đầu, tên tệp, danh sách và khối',
    gateTable,
    describeRules([...rules, ...archiveRules, ...pictureFileRules]),
  ].join('\n\n');
  return `${guide.slice(0, from)}\n\n${part}\n\n${guide.slice(to)}`;
}
