import type { Parents, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';

/** Parses the HTML that an editor wrote; a body without any, nearly every one, is spared a second parser. */
export function rehypeRawWhenNeeded() {
  const parseRaw = rehypeRaw({});
  return (tree: Root, file: VFile): Root => (hasRaw(tree) ? parseRaw(tree, file) : tree);
}

const hasRaw = ({ children }: Parents): boolean =>
  children.some((child) => child.type === 'raw' || ('children' in child && hasRaw(child)));
