/**
 * Where every verb of package.json begins: `node scripts/run-verb.js VERB …`. It is JavaScript, which any Node reads: an
 * old one hands over to the Node that npm installed, or says what to do. Without a verb it does only that.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeNode, nameMachine } from './command/judge-node.js';
import { linkNode } from './command/link-node-fs.js';

const [, self, verb, ...rest] = process.argv;
const { optionalDependencies: pinned } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const name = nameMachine(process);
const fault = judgeNode({ version: process.versions.node, name, pinned });
const newer = fault && linkNode(fileURLToPath(new URL('../node_modules', import.meta.url)), name);

if (newer) {
  const PATH = [dirname(newer), process.env.PATH].join(delimiter);
  const args = [self, ...(verb ? [verb] : []), ...rest];
  const child = spawn(newer, args, { stdio: 'inherit', env: { ...process.env, PATH } });
  // A terminal tells both; who is told alone tells the other. This one ends when the other has, and as it did.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => signal === 'SIGINT' || child.kill(signal));
  child.on('exit', (status, signal) => {
    if (signal) process.removeAllListeners(signal);
    if (signal) process.kill(process.pid, signal);
    else process.exit(status);
  });
} else if (fault) {
  console.error(fault);
  process.exitCode = 2;
} else if (verb) {
  const script = new URL(`${verb}.ts`, import.meta.url);
  process.argv.splice(1, 2, fileURLToPath(script));
  await import(script.href);
}
