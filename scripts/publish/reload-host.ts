import type { Target } from '../../src/publishing/open-target-fs.ts';
import { exitStatus } from '../stop.ts';

/** Runs what the caller wants run on the host after a switch; a failure is said, and the release stays live. */
export async function reloadHost(target: Target, command: string | undefined): Promise<void> {
  if (command === undefined) return;
  const { status, output, errors } = await target.run(command);
  if (status === 0) {
    console.log(`Đã chạy \`${command}\`.`);
    return;
  }
  console.error(
    [
      `\`${command}\` kết thúc với mã ${status}: ${(errors || output).trim() || 'không nói vì sao'}.`,
      'Bản mới vẫn đang chạy; sửa lệnh đó rồi tự chạy trên máy chủ.',
    ].join('\n'),
  );
  process.exitCode = exitStatus.call;
}
