import { judgeTarget } from './judge-target.ts';
import { openShell, ShellGone, splitCommand, type Shell, type ShellResult } from './open-shell-fs.ts';
import { sshHost, type TargetAddress } from './parse-target.ts';
import { quoteForShell } from './quote-for-shell.ts';
import { readTargetContents } from './read-target-contents-fs.ts';
import { refuse } from './refusal.ts';

/**
 * A folder of releases: `releases/<name>`, and the links `current` and `previous` to two of them.
 *
 * Its shell stands in the folder, here or on the remote machine. Every step that changes the folder is a line of shell,
 * so a publisher on the host and one behind ssh do the same and exclude each other. It needs coreutils and `flock`.
 */
export interface Target {
  address: TargetAddress;
  /** Absolute path on the target's machine. */
  dir: string;
  /** The command that reaches the host, with its options; undefined for a folder on this machine. */
  ssh: string | undefined;
  run: Shell['run'];
  /** Like `run`, but refuses with the shell's error text when the status is not 0. */
  must(code: string): Promise<string>;
  close(): void;
}

interface OpenTargetOptions {
  address: TargetAddress;
  /** `ssh -p 2222 -i key` */
  ssh: string;
  /** Whether to make a missing folder, and to require that the folder is writable. */
  isMade: boolean;
}

/** After a minute of silence, this side takes the connection for cut. The caller's own options come first. */
const keepAlive = '-o ServerAliveInterval=15 -o ServerAliveCountMax=4';

/** The remote side learns of a silently cut connection only by writing, so it writes regularly. */
const knock = `(while sleep 15 </dev/null >/dev/null 2>&1 9>&-; do kill -0 $$ && echo >&2 || exit; done) 9>&- &
trap "kill $! 2>/dev/null" EXIT`;

export async function openTarget({ address, ssh, isMade }: OpenTargetOptions): Promise<Target> {
  const { host, dir, label } = address;
  const command =
    host === undefined ? ['sh'] : [...splitCommand(`${ssh} ${keepAlive}`), '-T', sshHost(host), 'exec sh'];
  const shell = openShell(command);
  const run: Shell['run'] = (code, options) =>
    shell.run(code, options).catch((error: unknown) => {
      if (!(error instanceof ShellGone)) throw error;
      return host === undefined
        ? refuse(`Tiến trình làm việc với \`${label}\` đã bị dừng (${error.message}).`, 'Chạy lại lệnh này.')
        : refuse(
            `Mất kết nối tới \`${host}\` (${error.message}).`,
            `Thử \`${ssh} ${sshHost(host)} true\`; vào được thì chạy lại lệnh này.`,
          );
    });
  const must = async (code: string): Promise<string> => {
    const result = await run(code);
    return result.status === 0 ? result.output : refuseAsSaid(label, result);
  };

  const folder = quoteForShell(dir);
  await run(`LC_ALL=C; export LC_ALL; umask 022${host === undefined ? '' : `\n${knock}`}`, { isLasting: true });
  await checkTools(run, label, host);
  if (isMade) {
    const refusal = judgeTarget(await readTargetContents(run, dir), label);
    if (refusal) refuse(refusal.message, refusal.cure, refusal.fault);
  }
  const made = isMade ? `mkdir -p -- ${folder}/releases && cd -- ${folder} && touch -c .` : `cd -- ${folder}`;
  if (!isMade && (await run(`[ -e ${folder} ] || [ -h ${folder} ]`)).status !== 0)
    refuse(`Ở \`${label}\` chưa từng đăng trang nào: không có thư mục ấy.`, 'Kiểm tra lại đường dẫn sau `--to`.');
  await must(made);
  await run(`cd -- ${folder}`, { isLasting: true });
  const path = await must('pwd -P');
  return {
    address,
    dir: path.trimEnd(),
    ssh: host === undefined ? undefined : `${ssh} ${keepAlive}`,
    run,
    must,
    close: shell.close,
  };
}

async function checkTools(run: Shell['run'], label: string, host: string | undefined): Promise<void> {
  const tools = ['flock', 'readlink', 'stat', ...(host === undefined ? [] : ['rsync', 'sha256sum'])];
  const { output } = await run(`for tool in ${tools.join(' ')}; do command -v $tool >/dev/null || echo $tool; done`);
  const missing = output.trim().split('\n').filter(Boolean);
  if (missing.length > 0)
    refuse(
      `Máy giữ \`${label}\` chưa có ${missing.map((tool) => `\`${tool}\``).join(', ')}.`,
      'Cài trên máy đó: `apt-get install coreutils util-linux rsync`.',
    );
}

/** The system's message, the reason in words, and what to do. */
const knownFailures: readonly [said: RegExp, reason: string, cure: string][] = [
  [
    /No space left|Disk quota/i,
    'ổ đĩa đó hết chỗ',
    'Giải phóng chỗ trên ổ đĩa đó rồi chạy lại; bản đang chạy vẫn nguyên.',
  ],
  [/Read-only file system/i, 'ổ đĩa đó chỉ cho đọc', 'Gắn lại ổ đĩa đó cho ghi được rồi chạy lại.'],
  [/Permission denied/i, 'tài khoản này không có quyền ở đó', 'Chạy bằng người dùng có quyền ghi vào thư mục đó.'],
  [/Not a directory/i, 'đó không phải một thư mục', 'Kiểm tra lại đường dẫn sau `--to`.'],
  [/No such file or directory/i, 'không thấy thư mục ấy', 'Kiểm tra lại đường dẫn sau `--to`.'],
];

/** Refuses with the reason why a step on the target failed. `said` is the system's own message. */
export function refuseTarget(label: string, said: string): never {
  const line = said.trim().split('\n').at(-1) ?? '';
  const [, reason, cure] = knownFailures.find(([pattern]) => pattern.test(said)) ?? [];
  const words = reason === undefined ? line || 'máy không nói vì sao' : `${reason} (${line})`;
  return refuse(
    `Không làm việc được với \`${label}\`: ${words}.`,
    cure ?? 'Bản đang chạy vẫn nguyên; xem lại máy đó rồi chạy lại.',
  );
}

export const refuseAsSaid = (label: string, { errors, output }: ShellResult): never =>
  refuseTarget(label, errors || output);
