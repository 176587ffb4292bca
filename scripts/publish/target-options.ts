import { parseTarget, type TargetAddress } from '../../src/releases/parse-target.ts';
import { exitStatus, stopWithCallError } from '../command/stop.ts';
import { toRefusal } from '../../src/releases/refusal.ts';

/** Options of both verbs that work on a target. */
export const targetOptions = {
  to: { type: 'string' },
  ssh: { type: 'string', default: 'ssh' },
  wait: { type: 'string', default: '60' },
  reload: { type: 'string' },
} as const;

export function readTargetOption(to: string | undefined, usage: string): TargetAddress {
  if (to === undefined) stopWithCallError('Chưa nói đăng vào đâu.', usage);
  return (
    parseTarget(to) ??
    stopWithCallError(
      `\`--to ${to}\` không phải một nơi đăng được.`,
      'Viết một thư mục như `/srv/www/tin`, hoặc một thư mục qua ssh như `dang@may-chu:/srv/www/tin`.',
    )
  );
}

export function readWaitOption(wait: string): number {
  const seconds = Number(wait);
  if (!/^\d+$/.test(wait))
    stopWithCallError(
      `\`--wait ${wait}\` không phải một số giây.`,
      'Viết một số như `--wait 60`; `--wait 0` là không chờ.',
    );
  return seconds;
}

/** Ends the verb with its refusal: status 1 when the content is at fault, 2 when the call or the machine is. */
export function stopAsRefused(error: unknown): never {
  const refusal = toRefusal(error);
  if (!refusal) throw error;
  console.error(`${refusal.message}\n${refusal.cure}`);
  process.exit(refusal.fault === 'content' ? exitStatus.content : exitStatus.call);
}
