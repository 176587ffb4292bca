import { keyVariables } from '../../src/processes/child-environment.ts';

/** Lists the key variables that are set in this process. */
export const foundKeyVariables = (): string[] => keyVariables.filter((name) => process.env[name]);

/**
 * Restarts this verb in the same process, with an environment that never held a signing key. Deleting a variable
 * removes it for children, but not from `/proc/<pid>/environ`, which every process of the account can read. A system
 * without this call (Windows) has no such file either.
 */
export function restartWithoutKey(args: readonly string[]): void {
  for (const name of keyVariables) Reflect.deleteProperty(process.env, name);
  if (process.platform === 'win32' || !process.execve) {
    process.argv = [...process.argv.slice(0, 2), ...args];
    return;
  }
  const [node, script = ''] = process.argv;
  process.execve(process.execPath, [node ?? process.execPath, ...process.execArgv, script, ...args]);
}
