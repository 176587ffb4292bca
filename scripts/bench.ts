/** `npm run bench -- NAME`: the measurements that the README quotes. */
import './catch-errors.ts';
import { exitStatus, stopWithCallError } from './stop.ts';

const [name = '', ...args] = process.argv.slice(2);

const benches: Record<string, () => Promise<void>> = {
  check: async () => (await import('./bench/check.ts')).benchCheck(),
  markdown: async () => (await import('./bench/markdown.ts')).benchMarkdown(),
  pages: async () => (await import('./bench/pages.ts')).benchPages(),
  publish: async () => (await import('./bench/publish.ts')).benchPublish(args),
  search: async () => (await import('./bench/search.ts')).benchSearch(args),
  screenshots: async () => (await import('./bench/screenshots.ts')).benchScreenshots(),
};

const bench = benches[name];
if (!bench)
  stopWithCallError(`Không có phép đo nào tên là \`${name}\`.`, `Dùng một trong: ${Object.keys(benches).join(', ')}.`);
await bench();
process.exit(exitStatus.done);
