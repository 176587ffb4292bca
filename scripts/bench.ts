/** `npm run bench -- NAME`: the measurements that the README quotes. */
import './command/catch-errors.ts';
import { exitStatus, stopWithCallError } from './command/stop.ts';

const [name = '', ...args] = process.argv.slice(2);

const benches: Record<string, () => Promise<void>> = {
  check: async () => (await import('./bench/check.ts')).benchCheck(),
  gate: async () => (await import('./bench/gate.ts')).benchGate(args),
  markdown: async () => (await import('./bench/markdown.ts')).benchMarkdown(),
  pages: async () => (await import('./bench/pages.ts')).benchPages(),
  publish: async () => (await import('./bench/publish.ts')).benchPublish(args),
  search: async () => (await import('./bench/search.ts')).benchSearch(args),
  screenshots: async () => (await import('./bench/screenshots.ts')).benchScreenshots(),
};

const usage = `Dùng: \`npm run bench -- TÊN\`, TÊN là một trong: ${Object.keys(benches).join(', ')}.`;
if (name === '--help' || name === '-h') {
  console.log(usage);
  process.exit(exitStatus.done);
}
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (!bench) stopWithCallError(`Không có phép đo nào tên là \`${name}\`.`, usage);
await bench();
process.exit(exitStatus.done);
