/**
 * Where every verb of package.json begins: `node scripts/run-verb.js VERB …`. It is JavaScript, which any Node reads, so
 * that an old one is told before it meets TypeScript. Without a verb it only judges the Node.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judgeNode } from './judge-node.js';

const { optionalDependencies: pinned } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const fault = judgeNode({ version: process.versions.node, platform: process.platform, arch: process.arch, pinned });
if (fault) {
  console.error(fault);
  process.exit(2);
}
const [, , verb] = process.argv;
if (verb) {
  const script = new URL(`${verb}.ts`, import.meta.url);
  process.argv.splice(1, 2, fileURLToPath(script));
  await import(script.href);
}
