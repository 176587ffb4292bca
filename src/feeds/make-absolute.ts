import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
// Declares hast's `raw` node.
import type {} from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const addressProperties = ['href', 'src', 'poster', 'cite', 'data'];

/**
 * Rewrites every address in a piece of HTML to an absolute one, because a feed is read outside its site. `pageUrl` is
 * the page of the HTML, so that `#chu-thich-1` and `../` lead back to it.
 */
export function makeAbsolute(html: string, pageUrl: string): string {
  const tree: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  const processor = unified().use(rehypeRaw).use(rehypeStringify);
  const parsed = processor.runSync(tree);
  visit(parsed, 'element', (element) => rewriteElement(element, pageUrl));
  return processor.stringify(parsed);
}

function rewriteElement({ properties }: Element, pageUrl: string): void {
  for (const name of addressProperties) {
    const address = properties[name];
    if (typeof address === 'string') properties[name] = resolve(address, pageUrl);
  }
  const srcSet = properties['srcSet'];
  if (typeof srcSet !== 'string') return;
  const candidates = srcSet.split(/,\s+/).map((candidate) => resolveCandidate(candidate, pageUrl));
  properties['srcSet'] = candidates.join(', ');
}

/** One choice of a `srcset`: an address, then perhaps a width or a density. */
function resolveCandidate(candidate: string, pageUrl: string): string {
  const [address = '', ...descriptors] = candidate.trim().split(/\s+/);
  return [resolve(address, pageUrl), ...descriptors].join(' ');
}

/** An address with a scheme (`https:`, `mailto:`, `tel:`) stays as its author wrote it. */
const resolve = (address: string, pageUrl: string): string =>
  /^\s*[a-z][a-z0-9+.-]*:/i.test(address) || !URL.canParse(address, pageUrl) ? address : new URL(address, pageUrl).href;
