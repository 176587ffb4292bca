/** Comments, scripts and styles, tags, and the text between them, in HTML that our own pipeline wrote. */
const piece =
  /<!--[\s\S]*?-->|<(script|style)(?=[\s>])[^>]*>[\s\S]*?<\/\1>|<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/gi;
const voidElements = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const unspacedElements = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
]);
const entities = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }));
const greatestCode = 0x10ffff;

/** The text of the element that carries `mark`, without text for screen readers only. Takes linear time. */
export function pageText(html: string, mark = 'data-article-body'): string {
  const from = html.indexOf(mark);
  if (from === -1) return '';
  const start = html.lastIndexOf('<', from);
  let text = '';
  let depth = 0;
  let hiddenFrom = 0;
  piece.lastIndex = start;
  for (let match = piece.exec(html); match; match = piece.exec(html)) {
    const [, , slash, name = '', attributes = '', words] = match;
    if (words !== undefined) {
      if (!hiddenFrom) text += words;
      continue;
    }
    if (name === '') continue;
    if (!unspacedElements.has(name)) text += ' ';
    if (voidElements.has(name) || attributes.endsWith('/')) continue;
    if (!slash) {
      depth++;
      if (!hiddenFrom && attributes.includes('visually-hidden')) hiddenFrom = depth;
      continue;
    }
    if (hiddenFrom === depth) hiddenFrom = 0;
    depth--;
    if (depth === 0) break;
  }
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return entities.get(name) ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= greatestCode ? String.fromCodePoint(code).toWellFormed() : '\uFFFD';
  });
