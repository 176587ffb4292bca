import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Where elements stand: between blocks, or inside a line of text. */
type Model = 'flow' | 'phrasing';

interface Place {
  model: Model;
  /** A link may not hold another link or another interactive element. */
  isInLink: boolean;
}

const inline = new Set(
  'abbr b br cite code em i img kbd mark q s samp small span strong sub sup time u var'.split(' '),
);
/** They may hold whatever their own parent may hold. */
const transparent = new Set(['a', 'del', 'ins']);
/** Blocks that hold a line of text. We require the same of a term, a header cell and a caption. */
const holdsLine = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'summary', 'dt', 'th', 'caption']);
const lists = new Set(['ul', 'ol']);
const tableParts: Readonly<Record<string, readonly string[]>> = {
  table: ['caption', 'thead', 'tbody', 'tfoot', 'tr'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['th', 'td'],
};

const isCell = (name: string): boolean => name === 'th' || name === 'td';
const isTablePart = (name: string): boolean =>
  isCell(name) || name === 'caption' || (name in tableParts && name !== 'table');

const isElement = (node: RootContent, ...names: string[]): node is Element =>
  node.type === 'element' && (names.length === 0 || names.includes(node.tagName));
const isBlank = (node: RootContent): boolean => node.type === 'text' && /^\s*$/.test(node.value);
const make = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/** One of our components: only their names have a capital. Their content is not checked here. */
const isComponent = ({ tagName }: Element): boolean => /^[A-Z]/.test(tagName);
const isBlock = (node: ElementContent): boolean =>
  isElement(node) && !isComponent(node) && !inline.has(node.tagName) && !transparent.has(node.tagName);
const holdsBlock = (nodes: readonly ElementContent[]): boolean =>
  nodes.some((node) => isBlock(node) || (isElement(node) && !isComponent(node) && holdsBlock(node.children)));

/**
 * Moves each element to a place that the HTML Standard allows (the content models of its chapter 4). An editor's HTML
 * may hold a paragraph in bold, an item without its list, a link in a link; browsers guess at these, and each screen
 * reader guesses differently. No word is lost: a misplaced element is unwrapped, or gets the parent that it lacks.
 */
export const rehypeFixNesting =
  () =>
  (root: Root): void => {
    const place: Place = { model: 'flow', isInLink: false };
    root.children = fixAll(root.children as ElementContent[], place);
  };

function fixAll(nodes: readonly ElementContent[], place: Place, parent = ''): ElementContent[] {
  const fixed = nodes.flatMap((node) => (isElement(node) ? fix(node, place, parent) : [node]));
  return place.model === 'flow' ? gatherOrphans(fixed, parent) : fixed;
}

function fix(element: Element, place: Place, parent: string): ElementContent[] {
  const { tagName } = element;
  const inner = (changes: Partial<Place> = {}): ElementContent[] =>
    fixAll(element.children, { ...place, ...changes }, tagName);
  const keep = (changes: Partial<Place> = {}): ElementContent[] => [{ ...element, children: inner(changes) }];
  /** The element's content replaces the element. */
  const open = (): ElementContent[] => fixAll(element.children, place, parent);
  if (isComponent(element)) return keep();
  if (tagName === 'a') return place.isInLink ? open() : keep({ isInLink: true });
  if (transparent.has(tagName)) return keep();
  if (inline.has(tagName)) {
    if (!holdsBlock(element.children)) return keep({ model: 'phrasing' });
    return open();
  }
  if (place.model === 'phrasing') return spaced(open());
  if (isTablePart(tagName) && !(tableParts[parent]?.includes(tagName) || (isCell(tagName) && parent in tableParts)))
    return open();
  if (tagName === 'p') {
    const isText = !holdsBlock(element.children);
    return [{ ...element, tagName: isText ? 'p' : 'div', children: inner({ model: isText ? 'phrasing' : 'flow' }) }];
  }
  if (holdsLine.has(tagName)) return keep({ model: 'phrasing' });
  if (tagName === 'details')
    return [place.isInLink ? make('div', fixAll(element.children, place, 'div')) : fixDetails(element, inner)];
  if (lists.has(tagName)) return [{ ...element, children: wrapOthers(inner(), ['li'], 'li') }];
  if (tagName === 'dl') return [{ ...element, children: wrapOthers(inner(), ['dt', 'dd'], 'dd') }];
  if (tagName in tableParts) return fixTable(element, inner);
  return keep();
}

/** Spaces separate the words of blocks that are put into a line. */
const spaced = (nodes: ElementContent[]): ElementContent[] => [
  { type: 'text', value: ' ' },
  ...nodes,
  { type: 'text', value: ' ' },
];

/** The first `summary` is the clickable one. Without it there is nothing to click. */
function fixDetails(element: Element, inner: () => ElementContent[]): Element {
  const children = inner();
  const first = children.find((child) => isElement(child, 'summary'));
  if (!first) return { ...element, tagName: 'div', properties: {}, children };
  const others = children.filter((child) => child !== first);
  return { ...element, children: [first, ...others.map(openSummary)] };
}

const openSummary = (node: ElementContent): ElementContent =>
  isElement(node, 'summary') ? { ...node, tagName: 'p' } : node;

/** Content that a table cannot hold is moved before the table, as browsers do. */
function fixTable(element: Element, inner: () => ElementContent[]): ElementContent[] {
  const { tagName } = element;
  const allowed = tableParts[tagName] ?? [];
  const [inside, outside]: [Element[], ElementContent[]] = [[], []];
  for (const node of inner()) {
    if (isElement(node, ...allowed)) inside.push(node);
    else if (isElement(node, 'th', 'td')) inside.push(make('tr', [node]));
    else if (!isBlank(node)) outside.push(node);
  }
  const children = tagName === 'table' ? orderParts(inside) : inside;
  return [...outside, { ...element, children }];
}

/** One caption, one head and one foot, in this order. If there are bodies, loose rows get a body of their own. */
function orderParts(parts: readonly Element[]): Element[] {
  const first = (name: string): Element[] => parts.filter((part) => isElement(part, name)).slice(0, 1);
  const [caption, head, foot] = [first('caption'), first('thead'), first('tfoot')];
  const rest = parts.filter((part) => ![...caption, ...head, ...foot].includes(part));
  const rows = rest.map((part) => (isElement(part, 'thead', 'tfoot') ? { ...part, tagName: 'tbody' } : part));
  const bodies = rows.some((part) => isElement(part, 'tbody')) ? wrapRuns(rows, ['tr'], 'tbody') : rows;
  return [...caption, ...head, ...(bodies as Element[]), ...foot];
}

/** Wraps every other child of a list in an item. */
const wrapOthers = (nodes: readonly ElementContent[], names: readonly string[], wrapper: string): ElementContent[] =>
  wrapWhere(nodes, (node) => !isElement(node, ...names), wrapper);

const wrapRuns = (nodes: readonly ElementContent[], names: readonly string[], wrapper: string): ElementContent[] =>
  wrapWhere(nodes, (node) => isElement(node, ...names), wrapper);

/** Puts each run of such nodes, with the white space inside it, into a new element. */
function wrapWhere(
  nodes: readonly ElementContent[],
  isWrapped: (node: ElementContent) => boolean,
  wrapper: string,
): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] | undefined;
  for (const node of nodes) {
    if (isBlank(node)) (run ?? result).push(node);
    else if (!isWrapped(node)) {
      run = undefined;
      result.push(node);
    } else if (run) run.push(node);
    else result.push(make(wrapper, (run = [node])));
  }
  return result;
}

/** Items without a list get one. A `summary` without `details` becomes a paragraph. */
function gatherOrphans(nodes: readonly ElementContent[], parent: string): ElementContent[] {
  let gathered = [...nodes];
  if (!lists.has(parent)) gathered = wrapRuns(gathered, ['li'], 'ul');
  if (parent !== 'dl') gathered = wrapRuns(gathered, ['dt', 'dd'], 'dl');
  return parent === 'details' ? gathered : gathered.map(openSummary);
}
