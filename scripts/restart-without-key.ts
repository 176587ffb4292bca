import { keyVariables } from '../src/processes/child-environment.ts';

/** Which of the variables that hold or name a signing key are set in this process. */
export const foundKeyVariables = (): string[] => keyVariables.filter((name) => process.env[name]);

/**
 * Begins this verb anew, in this very process, with an environment in which no signing key ever stood: to delete a
 * variable takes it from the list that children inherit, but not from `/proc/<pid>/environ`, which every process of the
 * account reads. Where there is no such call (Windows) there is no such file either.
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
