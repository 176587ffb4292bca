import { spawn } from 'node:child_process';
import { childEnvironment } from '../processes/child-environment.ts';
import type { Copied } from './copied.ts';
import type { Target } from './open-target-fs.ts';
import { refuseTarget } from './open-target-fs.ts';
import { refuse } from './refusal.ts';
import { shellVariables } from './shell-variables.ts';

interface SendOptions {
  siteDir: string;
  target: Target;
  /** Name of the new folder inside the target's folder. */
  making: string;
  /** Paths of all files to send. */
  files: Iterable<string>;
  /** Name of the live release. */
  live: string | undefined;
}

/**
 * Sends a site over ssh. A file with the same bytes as in the live release becomes a hard link to it; dates do not
 * count. When the run is cancelled, rsync ends too.
 */
export async function sendSite({ siteDir, target, making, files, live }: SendOptions): Promise<Copied> {
  const { address, dir, ssh = 'ssh' } = target;
  const paths = [...files];
  const args = [
    ...['--recursive', '--checksum', '--perms', '--chmod=D0755,F0444', '--protect-args', '--stats', '--timeout=120'],
    ...['--from0', '--files-from=-', '--rsh', ssh],
    ...(live === undefined ? [] : [`--link-dest=../releases/${live}`]),
    `${siteDir}/`,
    `${address.host}:${dir}/${making}/`,
  ];
  const { status, output, errors } = await runRsync(args, paths.join('\0'));
  if (status !== 0) refuseSending(address.host ?? '', address.label, errors);
  // This holds for bytes and for files: rsync counts what it wrote, and nothing that it linked.
  const numberOf = (what: string): number =>
    Number((new RegExp(`^${what}: ([\\d,.]+)`, 'm').exec(output)?.[1] ?? '0').replaceAll(/[,.]/g, ''));
  const copied = numberOf('Number of regular files transferred');
  return { copied, copiedBytes: numberOf('Total transferred file size'), linked: paths.length - copied };
}

function refuseSending(host: string, label: string, errors: string): never {
  const lines = errors.trim().split('\n');
  const telling = lines.find((line) => /No space left|Read-only|Permission denied|quota/i.test(line));
  if (telling) return refuseTarget(label, telling);
  return refuse(
    `Đường truyền tới \`${host}\` bị ngắt khi đang chép (${lines.at(-1) || 'rsync không nói vì sao'}).`,
    'Bản đang chạy vẫn nguyên; chạy lại, phần chép dở được dọn trước.',
  );
}

function runRsync(
  args: readonly string[],
  input: string,
): Promise<{ status: number | null; output: string; errors: string }> {
  return new Promise((resolve) => {
    const child = spawn('rsync', args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: childEnvironment(shellVariables, { LC_ALL: 'C' }),
    });
    const stop = (): void => void child.kill();
    process.once('exit', stop);
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    const end = (status: number | null): void => {
      process.off('exit', stop);
      resolve({ status, output, errors });
    };
    child.once('error', ({ message }) => {
      errors += message;
      end(null);
    });
    child.once('close', end);
    child.stdin.on('error', () => undefined); // if rsync ends early, its own message says why
    child.stdin.end(input);
  });
}
