/** `npm test`: runs every test. First installs the programs that the machine lacks, unless only pure tests run. */
import './command/catch-errors.ts';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from '../src/processes/child-environment.ts';
import { root } from './command/project-root.ts';
import { exitStatus } from './command/stop.ts';
import { installPrograms } from './test/install-programs-fs.ts';

const projects = Array.from(process.argv.join(' ').matchAll(/--project[ =](\S+)/g), ([, name]) => name);
const isPure = projects.length > 0 && projects.every((name) => name === 'pure');
if (!isPure) await installPrograms();
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const outcome = join(root, '.cache/test.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outcome}`];
const args = [
  vitest,
  'run',
  '--root',
  root,
  '--config',
  join(root, 'scripts/vitest.config.ts'),
  ...reporters,
  ...process.argv.slice(2),
];
/** Variables that tests read: the browser's path, whether CI runs, the random seeds. */
const variables = [
  ...['CHROMIUM', 'CI', 'GROWTH', 'GROWTH_SEED', 'MDX_SEED', 'MDX_DOCUMENTS', 'ADDRESS_SEED', 'AGREES_SEED'],
  ...['KILLS', 'KILL_SEED', 'SEED', 'VARIANTS'],
];
rmSync(outcome, { force: true });
const { status } = spawnSync(process.execPath, args, {
  stdio: 'inherit',
  cwd: root,
  env: childEnvironment([...variables, 'NODE_OPTIONS', 'NO_COLOR', 'FORCE_COLOR', 'npm_*', 'SSH_AUTH_SOCK'], {
    NODE_ENV: 'production', // packages' development code asserts where their production code recovers
  }),
});

if (existsSync(outcome)) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(outcome, 'utf8')) as Record<string, number>;
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`); // every CI service can read this line
}
process.exitCode = status ?? exitStatus.call;
