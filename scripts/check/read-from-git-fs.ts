import { spawnSync } from 'node:child_process';
import { childEnvironment } from '../../src/processes/child-environment.ts';

/** Gives git's output; undefined when git fails or is not installed. */
export function readFromGit(
  args: readonly string[],
  { cwd, input }: { cwd: string; input?: string },
): string | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: childEnvironment(['GIT_*', 'XDG_CONFIG_HOME']), // before a commit, git tells its hooks the index here
  });
  return status === 0 ? stdout : undefined;
}
