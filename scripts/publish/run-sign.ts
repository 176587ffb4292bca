import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment } from '../../src/processes/child-environment.ts';
import { root } from '../command/project-root.ts';
import { exitStatus } from '../command/stop.ts';

/**
 * Runs `npm run sign` as a process of its own, the only one that reads the key: from the named file, or from a pipe. If
 * it fails, this process ends with its status.
 */
export function runSign(site: string, key: { file: string } | { text: string }): void {
  const keyFile = 'file' in key ? key.file : '-';
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/sign.ts'), '--site', site, '--key-file', keyFile],
    {
      input: 'text' in key ? key.text : '',
      stdio: ['pipe', 'inherit', 'inherit'],
      env: childEnvironment(['CONTENT_DIR']),
    },
  );
  if (status !== exitStatus.done) process.exit(status ?? exitStatus.call);
}
