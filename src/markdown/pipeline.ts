import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { VFile } from 'vfile';
import { limitMarkdown } from './limit-markdown.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import { rehypeAbbreviations } from './rehype-abbreviations.ts';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { rehypeForgetImages } from './rehype-forget-images.ts';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { rehypeNoBreak } from './rehype-no-break.ts';
import { rehypeRawWhenNeeded } from './rehype-raw-when-needed.ts';
import { rehypeSafeUrls } from './rehype-safe-urls.ts';
import { rehypeScrollingTables } from './rehype-scrolling-tables.ts';
import { remarkTables } from './remark-tables.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** On the Markdown, of .md and .mdx alike. */
export const remarkPlugins = (): PluggableList => [
  remarkTables, // figures by unit and month are news; the rest of GFM is not
];

/** On the HTML, of .md and .mdx alike. */
export const rehypePlugins = (options: MarkdownOptions): PluggableList => [
  rehypeSafeUrls, // first: nothing below meets an address that runs; .mdx has no other sanitiser
  rehypeHeadingIds, // before words are added to headings that hold a link
  [rehypeFigures, options], // before links: a picture's address is never one
  rehypeForgetImages, // after figures: Astro, in .mdx, has nothing left to do for them
  [rehypeExternalLinks, options],
  rehypeScrollingTables,
  rehypeNoBreak, // before abbreviations, which leave document numbers alone
  [rehypeAbbreviations, options],
];

/** Renders the bodies of .md articles; made once for a build, as its processors are costly to assemble. */
export function createMarkdownRenderer(
  options: MarkdownOptions,
): (body: string, article: { pictures: Record<string, string> }) => string {
  const processors = { full: createProcessor(remarkPlugins(), options), noTables: createProcessor([], options) };

  return (body, { pictures }) => {
    // With the syntax of tables the parser reads every paragraph's first line twice: half as much again.
    const processor = body.includes('|') ? processors.full : processors.noTables;
    const file = new VFile({ value: limitMarkdown(body), data: { pictures } });
    return processor.stringify(processor.runSync(processor.parse(file), file), file);
  };
}

const createProcessor = (plugins: PluggableList, options: MarkdownOptions) =>
  unified()
    .use(remarkParse)
    .use(plugins)
    .use(remarkRehype, { allowDangerousHtml: true }) // HTML stays text until the next two have judged it
    .use(rehypeRawWhenNeeded) // the HTML that editors paste becomes elements
    .use(rehypeSanitize, sanitizeSchema) // before our plugins: what they add is trusted
    .use(rehypePlugins(options))
    .use(rehypeStringify)
    .freeze();
