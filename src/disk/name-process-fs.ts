import { readFileSync } from 'node:fs';
import { isProcessAlive } from './is-process-alive.ts';

/**
 * A process by its number and, where the machine tells, by when it began: `2041-167510-a725b34a`. The number alone is
 * given to another process later, at the latest after the machine has started anew, and that one may live for months.
 */
export function nameProcess(pid: number): string {
  const start = findStart(pid);
  return start === undefined ? String(pid) : `${pid}-${start}`;
}

/** The process that still runs under a name; undefined when it has ended, or when the text names none. */
export function findRunning(name: string): number | undefined {
  const [, number, start] = /^([1-9]\d{0,9})(?:-(\d+-[0-9a-f]+))?$/.exec(name) ?? [];
  const pid = Number(number);
  if (number === undefined || !isProcessAlive(pid)) return undefined;
  const actual = findStart(pid);
  return start === undefined || actual === undefined || start === actual ? pid : undefined;
}

/** Clock ticks from the machine's start to the process's, and which start of the machine that was; only Linux tells. */
function findStart(pid: number): string | undefined {
  try {
    // What stands before is the program's name in brackets, which may hold brackets and blanks.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\)/s, '').trim().split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8);
    const start = `${fields[19] ?? ''}-${boot}`;
    return /^\d+-[0-9a-f]{8}$/.test(start) ? start : undefined;
  } catch {
    return undefined; // another system, or one that hides the processes of others: the number must do
  }
}
