import { readFileSync } from 'node:fs';
import { isProcessAlive } from './is-process-alive.ts';

/**
 * Names a process by its number and, if the machine tells, its start time: `2041-167510-a725b34a`. The number alone is
 * not enough: another process gets it later, at the latest after a restart, and may live for months.
 */
export function nameProcess(pid: number): string {
  const start = findStart(pid);
  return start === undefined ? String(pid) : `${pid}-${start}`;
}

/** Finds the running process that has a name. Returns undefined when it has ended, or when the text is not a name. */
export function findRunning(name: string): number | undefined {
  const [, number, start] = /^([1-9]\d{0,9})(?:-(\d+-[0-9a-f]+))?$/.exec(name) ?? [];
  const pid = Number(number);
  if (number === undefined || !isProcessAlive(pid)) return undefined;
  const actual = findStart(pid);
  return start === undefined || actual === undefined || start === actual ? pid : undefined;
}

/** Gives the clock ticks from the machine's start to the process's start, and an id of that boot. Only Linux tells. */
function findStart(pid: number): string | undefined {
  try {
    // The removed text is the program's name in brackets, which may itself contain brackets and blanks.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\)/s, '').trim().split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').slice(0, 8);
    const start = `${fields[19] ?? ''}-${boot}`;
    return /^\d+-[0-9a-f]{8}$/.test(start) ? start : undefined;
  } catch {
    return undefined; // another system, or one that hides foreign processes: the number must be enough
  }
}
