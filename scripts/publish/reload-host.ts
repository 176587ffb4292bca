import type { Target } from '../../src/releases/open-target-fs.ts';
import { exitStatus } from '../command/stop.ts';

interface Switched {
  name: string;
  former?: string | undefined;
}

/**
 * Runs the caller's command on the host after a switch. If it fails, the verb says so and the release stays live.
 * Without a command, reminds the caller if nginx would still answer by the addresses of the former release.
 */
export async function reloadHost(target: Target, command: string | undefined, switched: Switched): Promise<void> {
  if (command === undefined) {
    if (await haveOtherAddresses(target, switched))
      console.log(
        'Danh sách địa chỉ đã chuyển, đã gỡ của bản này khác bản trước. Máy chủ nginx trả lời theo danh sách mới sau khi chạy `sudo systemctl reload nginx`; muốn lệnh này tự chạy thì thêm `--reload "sudo systemctl reload nginx"`.',
      );
    return;
  }
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

async function haveOtherAddresses(target: Target, { name, former }: Switched): Promise<boolean> {
  if (former === undefined) return false;
  const [before, after] = [former, name].map((release) => `releases/${release}/_nginx.conf`);
  const { output } = await target.run(
    `if [ -f ${before} ] && [ -f ${after} ] && ! cmp -s ${before} ${after}; then echo other; fi`,
  );
  return output.trim() === 'other';
}
