import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/command/project-root.ts';

const lint = new ESLint({ cwd: root, overrideConfigFile: `${root}/scripts/eslint.config.js` });
const complaintsOf = async (text: string, filePath = 'src/releases/thu.ts'): Promise<string[]> =>
  (await lint.lintText(text, { filePath }))
    .flatMap(({ messages }) => messages)
    .filter(({ message }) => message.startsWith('Start a program as'))
    .map(({ ruleId }) => ruleId ?? '');

const from = "from 'node:child_process';";

describe('a program is started with a listed environment', () => {
  it.each([
    `import { spawn } ${from} spawn('sh', [], { env: childEnvironment() });`,
    `import { spawnSync } ${from} spawnSync('sh', [], { stdio: 'inherit', env: childEnvironment(['A']) });`,
    `import { spawn, type ChildProcess } ${from} export const start = (): ChildProcess => spawn('sh', ['-c', 'x'], { env: childEnvironment([], { A: 'b' }) });`,
    `import type { ChildProcess } ${from} export type Child = ChildProcess;`,
  ])('as %s', async (text) => {
    expect(await complaintsOf(text)).toEqual([]);
  });

  it.each([
    `import { spawn } ${from} spawn('sh');`,
    `import { spawn } ${from} spawn('sh', []);`,
    `import { spawn } ${from} spawn('sh', [], { stdio: 'inherit' });`,
    `import { spawn } ${from} spawn('sh', [], { env: process.env });`,
    `import { spawn } ${from} spawn('sh', [], { env: { ...process.env, A: 'b' } });`,
    `import { spawn } ${from} spawn('sh', [], { env: childEnvironment(), ...more });`,
    `import { spawn } ${from} const options = {}; spawn('sh', [], options);`,
    `import { spawn as start } ${from} start('sh', [], { env: childEnvironment() });`,
    `import { exec } ${from} exec('ls');`,
    `import { execSync } ${from} execSync('ls', { env: childEnvironment() });`,
    `import { execFile, spawn } ${from} execFile('ls', { env: childEnvironment() });`,
    `import { fork } ${from} fork('a.js');`,
    `import { spawn } from 'child_process'; spawn('sh');`,
    `import * as processes ${from} processes.spawn('sh');`,
    `import processes ${from} processes.spawn('sh');`,
    `const { exec } = await import('node:child_process'); exec('ls');`,
    `const { exec } = require('node:child_process'); exec('ls');`,
    `process.getBuiltinModule('node:child_process').exec('ls');`,
    `import { createRequire } from 'node:module'; createRequire(import.meta.url)('child_process').exec('ls');`,
    `export { exec } ${from}`,
    `export * ${from}`,
    `import cluster from 'node:cluster'; cluster.fork();`,
  ])('and not as %s', async (text) => {
    expect(await complaintsOf(text)).not.toEqual([]);
    expect(await complaintsOf(text, 'scripts/thu.ts')).not.toEqual([]);
  });
});
