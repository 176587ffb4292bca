import type { Root } from 'hast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { limitMarkdown } from './limit-markdown.ts';
import { pictureReference } from './picture-reference.ts';
import { rehypeRawWhenNeeded } from './rehype-raw-when-needed.ts';
import { remarkTables } from './remark-tables.ts';

export interface FoundPicture {
  /** As `pictureReference` writes it: the key of the article's `pictures`. */
  reference: string;
  alt: string;
  /** As Markdown writes it after the address: caption and credit in one. */
  title: string;
  line: number;
  column: number;
}

const readMarkdown = unified()
  .use(remarkParse)
  .use(remarkTables)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRawWhenNeeded)
  .freeze();
const readMdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkTables)
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
  .freeze();
const processors = { md: readMarkdown, mdx: readMdx };

/** The pictures that a body shows, found by the parsers that render it. A body of .mdx that does not parse has none. */
export function findPictures(body: string, format: 'md' | 'mdx' = 'md'): FoundPicture[] {
  if (!body.includes('![') && !/<img/i.test(body)) return [];
  const found: FoundPicture[] = [];
  visit(readTree(body, format), 'element', ({ tagName, properties, position }) => {
    if (tagName !== 'img' || typeof properties.src !== 'string') return;
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    const [alt, title] = [String(properties.alt ?? ''), String(properties.title ?? '')];
    found.push({ reference: pictureReference(properties.src), alt, title, line, column });
  });
  return found;
}

function readTree(body: string, format: 'md' | 'mdx'): Root {
  const file = new VFile(format === 'md' ? limitMarkdown(body) : body);
  try {
    return processors[format].runSync(processors[format].parse(file), file);
  } catch (error) {
    // `findMdxProblems` says what does not parse; Markdown always parses.
    if (format === 'mdx') return { type: 'root', children: [] };
    throw error;
  }
}
