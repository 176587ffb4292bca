/**
 * `npm test`: runs every test; `npm run pure`, `npm run site`, `npm run browser` run a part. First installs the programs
 * that the machine lacks, unless only pure tests run.
 */
import './command/catch-errors.ts';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from '../src/processes/child-environment.ts';
import { root } from './command/project-root.ts';
import { exitStatus } from './command/stop.ts';
import { installPrograms } from './test/install-programs-fs.ts';

const given = process.argv.slice(2);
const projects = Array.from(given.join(' ').matchAll(/--project[ =](\S+)/g), ([, name]) => name);
const isPure = projects.length > 0 && projects.every((name) => name === 'pure');
if (!isPure) await installPrograms();

/** The pure tests are a run of their own, for how much of the pure rooms they cover is measured, and has a floor. */
const pure = ['--project', 'pure', '--coverage'];
const runs =
  given.length === 0 ? [pure, ['--project', '!pure']] : [given.join(' ') === '--project pure' ? pure : given];

/** Variables that tests read: the browser's path, whether CI runs, the random seeds. */
const variables = [
  ...['CHROMIUM', 'CI', 'GROWTH', 'GROWTH_SEED', 'MDX_SEED', 'MDX_DOCUMENTS', 'ADDRESS_SEED', 'AGREES_SEED'],
  ...['KILLS', 'KILL_SEED', 'SEED', 'VARIANTS'],
];

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
}

interface Outcome {
  status: number;
  /** Undefined when the run broke off. */
  counts: Counts | undefined;
}

function run(args: readonly string[]): Outcome {
  const file = join(root, '.cache/test/outcome.json');
  rmSync(file, { force: true });
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', root];
  const config = ['--config', join(root, 'scripts/vitest.config.ts')];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, [...vitest, ...config, ...reporters, ...args], {
    stdio: 'inherit',
    cwd: root,
    env: childEnvironment([...variables, 'NODE_OPTIONS', 'NO_COLOR', 'FORCE_COLOR', 'npm_*', 'SSH_AUTH_SOCK'], {
      NODE_ENV: 'production', // packages' development code asserts where their production code recovers
    }),
  });
  const counts = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : undefined;
  return { status: status ?? exitStatus.call, counts };
}

const outcomes = runs.map(run);
const counts = outcomes.flatMap((outcome) => outcome.counts ?? []);
const totalOf = (of: keyof Counts): number => counts.reduce((before, count) => before + count[of], 0);
// Every CI service can read this line.
if (counts.length === runs.length)
  console.log(`${totalOf('numPassedTests')} passed, ${totalOf('numFailedTests')} failed`);
process.exitCode = outcomes.find(({ status }) => status !== 0)?.status ?? 0;
