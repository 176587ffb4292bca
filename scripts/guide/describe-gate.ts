import { gateProblems } from '../../src/reading/gate-problems.ts';
import { archiveRules } from '../../src/rules/all-archive.ts';
import { attachmentFileRules } from '../../src/rules/all-attachment-files.ts';
import { pictureFileRules } from '../../src/rules/all-picture-files.ts';
import { rules } from '../../src/rules/all.ts';
import { describeRules, listRules } from '../../src/rules/reference/describe-rules.ts';
import { outOfReach } from '../../src/rules/reference/out-of-reach.ts';

const gateTable = [
  '| Mã | Nghĩa | Cách sửa |',
  '|---|---|---|',
  ...gateProblems.map(
    ({ ids, meaning, cure }) => `| ${ids.map((id) => `\`${id}\``).join(', ')} | ${meaning} | ${cure} |`,
  ),
].join('\n');

/** The mark that distinguishes the generated reference from a text that somebody wrote. */
export const guideMark = '<!-- Tệp này do `npm run guide` viết từ mã nguồn, đừng sửa tay. -->';

const intro = [
  '# Tra cứu thông báo và quy tắc',
  guideMark,
  'Mỗi thông báo của `npm run check` mang một mã, như `thieu-khoa` hay `so-can-cuoc`. Tìm mã ấy ở đây để biết vì sao có quy tắc và viết lại thế nào. Cách viết bài, và cách trả lời một điều nhắc, ở [HUONG-DAN.md](HUONG-DAN.md).',
];

/** Writes the Markdown reference of all messages of the gate, only from the code. */
export function describeGate(): string {
  const all = [...rules, ...archiveRules, ...pictureFileRules, ...attachmentFileRules];
  const gate = ['## Phần đầu, tên tệp, danh sách và khối', gateTable];
  return `${[...intro, listRules(all), outOfReach, ...gate, describeRules(all)].join('\n\n')}\n`;
}
