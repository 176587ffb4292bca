import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';

type Transform = (tree: Root, file: VFile) => void;

/** For tests: runs HTML through one plugin only, without sanitising. */
export function applyPlugin(html: string, transform: Transform, data: VFile['data'] = {}): string {
  const file = new VFile({ value: html, data });
  const tree: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  const processor = unified()
    .use(rehypeRaw)
    .use(() => transform)
    .use(rehypeStringify);
  return processor.stringify(processor.runSync(tree, file), file);
}
