import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface SvgElement {
  /** The name as it is written, with its prefix. */
  name: string;
  /** Character references are resolved, and nothing else. */
  attributes: [name: string, value: string][];
  children: SvgElement[];
  /** The element's own text. */
  text: string;
}

type ParsedSvg = { root: SvgElement } | { line: number };

/** The most nested elements; `parseSvg` throws beyond this depth. */
export const deepestSvg = 100;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: deepestSvg,
});

type Node = Record<string, unknown>;

/**
 * Parses the elements of an SVG. Returns the line of the error when it is not well-formed XML. Does not expand
 * entities.
 * @throws when its elements are nested deeper than `deepest`
 */
export function parseSvg(text: string): ParsedSvg {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { line: valid.err.line };
  const roots = (parser.parse(text) as Node[]).map(toElement).filter((node) => node !== undefined);
  const [root] = roots;
  return root && roots.length === 1 ? { root } : { line: 1 };
}

function toElement(node: Node): SvgElement | undefined {
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined || name === '#text') return undefined;
  const children = node[name] as Node[];
  return {
    name,
    attributes: Object.entries((node[':@'] ?? {}) as Record<string, string>).map(([key, value]) => [
      key,
      resolveSvgReferences(value),
    ]),
    children: children.map(toElement).filter((child) => child !== undefined),
    text: children.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join(''),
  };
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves character references, `&#106;` → `j`, and only the five names that every XML knows. */
export const resolveSvgReferences = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name) return named[String(name)] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
