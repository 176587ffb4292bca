import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment } from '../../src/processes/child-environment.ts';
import { root } from './project-root.ts';
import { exitStatus } from './stop.ts';

/** Variables that a build reads, and those that control its output. */
const variables = [
  ...['CONTENT_DIR', 'OUT_DIR', 'SITE_URL', 'BUILD_NOW', 'GATE', 'PREVIEW', 'PREVIEW_DRAFTS'],
  ...['NODE_ENV', 'NODE_OPTIONS', 'CI', 'NO_COLOR', 'FORCE_COLOR'],
];

/** Tells a build that its caller signs the site next, so that the build asks nobody to sign. */
export const signedNext = 'TOA_SOAN_SE_KY';

/** Runs `npm run build` as a process of its own. If it fails, this process ends with its status. */
export function runBuild({ isSignedNext = false } = {}): void {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], {
    stdio: 'inherit',
    env: childEnvironment(variables, isSignedNext ? { [signedNext]: '1' } : {}),
  });
  if (status !== exitStatus.done) process.exit(status ?? exitStatus.call);
}
