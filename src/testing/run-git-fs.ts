import { spawnSync } from 'node:child_process';

const identity = { GIT_AUTHOR_NAME: 'Thử', GIT_AUTHOR_EMAIL: 'thu@minhha.example' };

/** Runs git in a repository of a test, without the machine's own settings. */
export function runGit(cwd: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...identity,
      GIT_COMMITTER_NAME: identity.GIT_AUTHOR_NAME,
      GIT_COMMITTER_EMAIL: identity.GIT_AUTHOR_EMAIL,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      NODE_ENV: 'production',
      VITEST: '',
    },
  });
  return { status, output: stdout + stderr };
}
