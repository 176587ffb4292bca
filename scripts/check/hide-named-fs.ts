import * as prompts from '@clack/prompts';
import { readFileSync } from 'node:fs';
import { mdxComponentNames } from '../../src/components/mdx/names.ts';
import { joinBelow } from '../../src/disk/join-below.ts';
import { realPathOf } from '../../src/disk/real-path-fs.ts';
import { replaceWhole } from '../../src/disk/write-whole-fs.ts';
import { createBodyReader } from '../../src/markdown/read-body-tree.ts';
import { hideName } from '../../src/reading/hiding/hide-name.ts';
import { decodeUtf8 } from '../../src/reading/sources/decode-utf8.ts';
import { exitStatus, stopWithCallError } from '../command/stop.ts';
import { formatEdits } from './format-edits.ts';
import { formatLeft, isForEditor } from './format-left.ts';

interface HideOrder {
  contentDir: string;
  contentLabel: string;
  /** Path from the folder. */
  file: string;
  name: string;
  /** Writes without a question. */
  isSure: boolean;
}

/** `written`: go on with a check of the file; `kept`: nothing was written. */
export type HideResult = 'written' | 'kept';

const byteOrderMark = '\uFEFF';

/**
 * Shows what would change to hide a person's name in a file, asks, and writes. Without a terminal it only shows, unless
 * the call says yes. Sets the exit status to 1 if the name still stands somewhere.
 */
export async function hideNamed({ contentDir, contentLabel, file, name, isSure }: HideOrder): Promise<HideResult> {
  const path = joinBelow(contentDir, file);
  const label = `${contentLabel}/${file}`;
  if (realPathOf(path) !== joinBelow(realPathOf(contentDir), file))
    stopWithCallError(
      `Không sửa \`${label}\`: đường dẫn ấy đi qua một liên kết.`,
      'Sửa tệp thật trong thư mục nội dung.',
    );
  const bytes = readFileSync(path);
  const decoded = decodeUtf8(file, bytes);
  if ('problem' in decoded) stopWithCallError(`\`${label}\`: ${decoded.problem.reason}`, decoded.problem.cure);
  const hidden = hideName(file, decoded.text, name, createBodyReader(mdxComponentNames));
  if (hidden.found === 'unreadable')
    stopWithCallError(
      `Không đổi được tên trong \`${label}\`.`,
      'Chạy `npm run check -- --fix`, sửa hết lỗi rồi thử lại.',
    );
  if (hidden.found === 'several')
    stopWithCallError(
      `Trong \`${label}\` có nhiều người mang tên \`${name}\`.`,
      `Viết rõ họ tên: ${hidden.candidates.map((one) => `\`${one}\``).join(' hoặc ')}.`,
    );
  if (hidden.found === 'none')
    stopWithCallError(
      `Không thấy \`${name}\` trong \`${label}\`.`,
      hidden.near.length > 0
        ? `Các tên có trong bài: ${hidden.near
            .slice(0, 8)
            .map((one) => `\`${one}\``)
            .join(', ')}.`
        : 'Máy không thấy tên người nào trong bài; xem bằng `npm run check -- --explain`.',
    );
  const { edits, text, left } = hidden;
  const report = (): void => {
    if (left.length > 0) console.error(formatLeft(left, label));
    if (left.some(isForEditor)) process.exitCode = exitStatus.content;
  };
  if (edits.length === 0) {
    console.error(
      hidden.found === 'hidden'
        ? `Trong \`${label}\` tên này đã che là \`${hidden.as}\`.`
        : `Trong \`${label}\` không có chỗ nào đổi hộ được.`,
    );
    report();
    return 'kept';
  }
  console.error(formatEdits(decoded.text, edits, label));
  if (!(isSure || (await confirm(edits.length)))) {
    report();
    process.exitCode = exitStatus.content;
    return 'kept';
  }
  if (!readFileSync(path).equals(bytes))
    stopWithCallError(`\`${label}\` vừa có người sửa nên không ghi đè.`, 'Lưu và đóng tệp ở chỗ khác rồi chạy lại.');
  const mark = bytes.toString('utf8', 0, 3) === byteOrderMark ? byteOrderMark : '';
  replaceWhole(path, mark + text);
  console.error(`Đã đổi ${edits.length} chỗ trong \`${label}\`.`);
  report();
  return 'written';
}

/** Ctrl+C ends with status 2, as at every question of a verb. */
async function confirm(count: number): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    console.error('Chưa ghi gì. Xem lại các chỗ trên rồi chạy lại với `--yes` để ghi.');
    return false;
  }
  prompts.updateSettings({ aliases: { '\x04': 'cancel' } }); // at Ctrl+D the library only stops listening
  const answer = await prompts.confirm({
    ...{ message: `Đổi ${count} chỗ này?`, active: 'Có', inactive: 'Không', initialValue: false },
    output: process.stderr,
  });
  if (prompts.isCancel(answer)) {
    prompts.cancel('Chưa ghi gì.', { output: process.stderr });
    process.exit(exitStatus.call);
  }
  if (!answer) console.error('Chưa ghi gì.');
  return answer;
}
