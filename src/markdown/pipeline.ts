import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { type PluggableList, unified } from 'unified';
import { VFile } from 'vfile';
import type { Attachment } from '../newsroom/attachment.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import type { BodyFormat } from './parse-body.ts';
import { createBodyReader } from './read-body-tree.ts';
import { rehypeAbbreviations } from './rehype-abbreviations.ts';
import { rehypeAttachments } from './rehype-attachments.ts';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { rehypeNoBreak } from './rehype-no-break.ts';
import { rehypeSafeUrls } from './rehype-safe-urls.ts';
import { rehypeScrollingTables } from './rehype-scrolling-tables.ts';
import { renderComponents } from './render-components.ts';

/** What the site adds to a body's sanitised tree, for .md and .mdx alike. */
const rehypePlugins = (options: MarkdownOptions): PluggableList => [
  rehypeSafeUrls, // first: no plugin below meets an address that runs code
  rehypeHeadingIds, // before words are added to headings that hold a link
  [rehypeFigures, options], // before links: a picture's address is never a link
  rehypeAttachments,
  [rehypeExternalLinks, options],
  rehypeScrollingTables,
  rehypeNoBreak, // before abbreviations, which skip document numbers
  [rehypeAbbreviations, options],
];

export interface RenderedBody {
  format: BodyFormat;
  /** Reference, as `pictureReference` writes it → picture id. */
  pictures: Record<string, string>;
  attachments?: readonly Attachment[];
}

/** Returns the HTML of an article's body. Rejects if the gate would not pass the body. */
export type RenderBody = (body: string, owner: RenderedBody) => Promise<string>;

/** Renders the bodies of articles. Make it once for a build, because its processors are costly to build. */
export function createBodyRenderer(options: MarkdownOptions): RenderBody {
  const read = createBodyReader(options.components);
  const site = unified().use(rehypePlugins(options)).freeze();
  const html = unified().use(rehypeStringify).freeze();
  // Components return ready HTML. The sanitised tree holds no raw HTML of its own.
  const htmlWithComponents = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();
  const isComponent = (name: string): boolean => options.components.has(name);

  return async (body, { format, pictures, attachments = [] }) => {
    const { shown, problems } = read(body, format);
    if (problems.length > 0) throw new Error('This should never happen: a body is rendered that the gate refused');
    const file = new VFile({ value: body, data: { pictures, attachments } });
    const finished = site.runSync(shown, file) as Root;
    if (format === 'md') return html.stringify(finished, file);
    const stringify = (part: Root): string => htmlWithComponents.stringify(part);
    await renderComponents(finished, isComponent, options.renderComponent, stringify);
    return stringify(finished);
  };
}
