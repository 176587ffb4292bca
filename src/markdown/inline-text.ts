const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;
const escapable = /[!-/:-@[-`{-~]/;

/**
 * The words of one paragraph of Markdown, without images, marks and tags, spaces made single. Stops soon after
 * `limit` characters. Every look ahead either moves on past what it found or is never tried again, so that
 * hostile text costs no more than its length.
 */
export function inlineText(source: string, limit: number): string {
  let text = '';
  const brackets: number[] = [];
  let index = 0;
  const exhausted = new Set<string>();

  /** Index after the next `mark`, or -1 when there is none from here on. */
  const after = (mark: string, from: number): number => {
    if (exhausted.has(mark)) return -1;
    const found = source.indexOf(mark, from);
    if (found < 0) exhausted.add(mark);
    return found < 0 ? -1 : found + mark.length;
  };
  const afterDestination = (from: number): number => {
    if (exhausted.has('(')) return -1;
    const end = endOfDestination(source, from);
    if (end < 0) exhausted.add('(');
    return end;
  };
  /** What a closing bracket leads to: `(address)` or `[label]`. */
  const afterTarget = (from: number): number => {
    if (source[from] === '(') return afterDestination(from + 1);
    return source[from] === '[' ? after(']', from + 1) : -1;
  };

  while (index < source.length && text.length <= limit) {
    const character = source[index] ?? '';
    const next = source[index + 1] ?? '';
    let end = -1;
    if (character === '\\' && escapable.test(next)) {
      text += next;
      end = index + 2;
    } else if (character === '*' || character === '`') {
      end = index + 1;
    } else if (character === '_' && !(letterOrDigit.test(source[index - 1] ?? '') && letterOrDigit.test(next))) {
      end = index + 1;
    } else if (character === '!' && next === '[') {
      const label = after(']', index + 2);
      end = label < 0 ? -1 : Math.max(label, afterTarget(label));
    } else if (character === '[') {
      brackets.push(text.length);
    } else if (character === ']') {
      const open = brackets.pop();
      end = open === undefined ? -1 : afterTarget(index + 1);
      if (end >= 0 && open !== undefined) text = text.slice(0, open) + text.slice(open + 1);
    } else if (character === '<' && /[a-z/!]/i.test(next)) {
      end = after('>', index);
      const inside = end < 0 ? '' : source.slice(index + 1, Math.min(end - 1, index + 1 + limit));
      if (/^(?:https?:|mailto:)/i.test(inside)) text += inside;
    } else if (character === '{' && source.startsWith('{/*', index)) {
      end = after('*/}', index);
    } else if (character === '&') {
      entity.lastIndex = index;
      const match = entity.exec(source);
      const decoded = match ? decodeEntity(match) : undefined;
      if (match && decoded !== undefined) {
        text += decoded;
        end = index + match[0].length;
      }
    } else if (/\s/.test(character)) {
      if (text !== '' && !text.endsWith(' ')) text += ' ';
      end = index + 1;
    }
    if (end < 0) {
      text += character;
      end = index + 1;
    }
    index = end;
  }
  return text.trim();
}

function decodeEntity([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return Object.hasOwn(entities, name) ? entities[name] : undefined;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}

/** Index after the `)` that closes an address with, perhaps, a title; -1 when nothing closes it. */
function endOfDestination(source: string, from: number): number {
  let depth = 1;
  for (let index = from; index < source.length; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return index + 1;
    } else if (character === '"') {
      const close = source.indexOf('"', index + 1);
      if (close < 0) return -1;
      index = close;
    }
  }
  return -1;
}
