import type { Element, ElementContent, Properties, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxAttributeValueExpression,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import type { State } from 'mdast-util-to-hast';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { MdxComponents } from './mdx-components.ts';
import { rehypeCleanText } from './rehype-clean-text.ts';
import { rehypeFixNesting } from './rehype-fix-nesting.ts';
import { rehypeLowerSchemes } from './rehype-lower-schemes.ts';
import type { rehypeRawAsText } from './rehype-raw-as-text.ts';
import { rehypeRawWhenNeeded } from './rehype-raw-when-needed.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { unravelComponents } from './unravel-components.ts';

/** Turns a component into an element of that name. An editor's HTML cannot make one: its names are lower case. */
function toElement(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element {
  const { name, attributes, children } = node;
  const properties: Properties = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || isExpression(attribute.value)) return unjudged();
    properties[attribute.name] = attribute.value ?? true;
  }
  const content = state.all({ type: 'root', children } as Root) as ElementContent[];
  const element: Element = { type: 'element', tagName: name ?? unjudged(), properties, children: content };
  state.patch(node, element);
  return element;
}

const isExpression = (value: MdxJsxAttribute['value']): value is MdxJsxAttributeValueExpression =>
  typeof value === 'object' && value !== null;

const unjudged = (): never => {
  throw new Error('This should never happen: a tree is rendered that nothing judged');
};

const handlers = {
  mdxJsxFlowElement: toElement,
  mdxJsxTextElement: toElement,
  // Drops expressions: they are comments, because the judge refuses all others.
  mdxFlowExpression: () => undefined,
  mdxTextExpression: () => undefined,
  mdxjsEsm: unjudged,
};

/** The plugin that handles the HTML of an editor. */
type ReadHtml = typeof rehypeRawWhenNeeded | typeof rehypeRawAsText;

export interface BodyNodes {
  /** All that the editor wrote, as HTML nodes. A component is an element with the component's name. */
  written: HastRoot;
  /** The sanitised part that a page shows, before the site adds anything. */
  shown: HastRoot;
}

/** Makes the second half of the body reader. Make it once, because its processors are costly to build. */
export function createBodyToHast(
  components: MdxComponents,
  readHtml: ReadHtml = rehypeRawWhenNeeded,
): (tree: Root, body: string) => BodyNodes {
  const toHast = unified()
    .use(remarkRehype, { allowDangerousHtml: true, handlers }) // HTML stays as written until the next line parses it
    .use(readHtml)
    .use(rehypeCleanText) // entities became characters, some of which no text may hold
    .use(rehypeLowerSchemes) // before the sanitiser, which drops a scheme in capitals
    .freeze();
  const sanitize = unified().use(rehypeSanitize, withComponents(components)).use(rehypeFixNesting).freeze();
  return (tree, body) => {
    const file = new VFile(body);
    if (components.size > 0) unravelComponents(tree);
    const written = toHast.runSync(tree, file) as HastRoot;
    return { written, shown: sanitize.runSync(written, file) };
  };
}

function withComponents(components: MdxComponents): SanitizeSchema {
  const attributes = Object.fromEntries([...components].map(([name, names]) => [name, [...names]]));
  return {
    ...sanitizeSchema,
    tagNames: [...(sanitizeSchema.tagNames ?? []), ...components.keys()],
    attributes: { ...sanitizeSchema.attributes, ...attributes },
  };
}
