const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;
const escapable = /[!-/:-@[-`{-~]/;

/** What stands at `index`: where reading goes on, and the words it gives, if any. Undefined where it is plain text. */
type Step = { end: number; text?: string } | undefined;
type Read = (index: number) => Step;

/**
 * The words of one paragraph of Markdown, without images, marks and tags, spaces made single. Stops soon after
 * `limit` characters. Every look ahead either moves on past what it found or is never tried again, so that
 * hostile text costs no more than its length.
 */
export function inlineText(source: string, limit: number): string {
  const pieces: string[] = [];
  let length = 0;
  let afterSpace = true;
  /** Where in `pieces` the brackets stand that may turn out to be a link's. */
  const brackets: number[] = [];
  const exhausted = new Set<string>();
  const after = (mark: string, from: number): number =>
    lookAhead(mark, () => source.indexOf(mark, from) + mark.length, mark.length);
  const lookAhead = (key: string, find: () => number, nothing: number): number => {
    if (exhausted.has(key)) return -1;
    const end = find();
    if (end >= nothing) return end;
    exhausted.add(key);
    return -1;
  };
  /** What a closing bracket leads to: `(address)` or `[label]`. */
  const afterTarget = (from: number): number => {
    if (source[from] === '(') return lookAhead('(', () => endOfDestination(source, from + 1), 0);
    return source[from] === '[' ? after(']', from + 1) : -1;
  };
  const stepTo = (end: number, text?: string): Step =>
    end < 0 ? undefined : { end, ...(text === undefined ? {} : { text }) };

  const reads: Record<string, Read> = {
    '\\': (index) =>
      escapable.test(source[index + 1] ?? '') ? { end: index + 2, text: source[index + 1] ?? '' } : undefined,
    '*': (index) => ({ end: index + 1 }),
    '`': (index) => ({ end: index + 1 }),
    _: (index) =>
      letterOrDigit.test(source[index - 1] ?? '') && letterOrDigit.test(source[index + 1] ?? '')
        ? undefined
        : { end: index + 1 },
    '!': (index) => {
      if (source[index + 1] !== '[') return undefined;
      const label = after(']', index + 2);
      return stepTo(label < 0 ? -1 : Math.max(label, afterTarget(label)));
    },
    '[': () => {
      brackets.push(pieces.length);
      return undefined;
    },
    ']': (index) => {
      const open = brackets.pop();
      const end = open === undefined ? -1 : afterTarget(index + 1);
      if (open !== undefined && end >= 0) pieces[open] = '';
      return stepTo(end);
    },
    '<': (index) => {
      if (!/[a-z/!]/i.test(source[index + 1] ?? '')) return undefined;
      const element = /^<(script|style)\b/i.exec(source.slice(index, index + 8))?.[1];
      const end = element === undefined ? after('>', index) : after('>', Math.max(index, after(`</${element}`, index)));
      const address =
        end < 0 ? null : /^(?:https?|mailto):\S+$/i.exec(source.slice(index + 1, Math.min(end - 1, index + 200)));
      return stepTo(end, address?.[0]);
    },
    '{': (index) => (source.startsWith('{/*', index) ? stepTo(after('*/}', index)) : undefined),
    '&': (index) => {
      entity.lastIndex = index;
      const match = entity.exec(source);
      const text = match ? decodeEntity(match) : undefined;
      return match && text !== undefined ? { end: index + match[0].length, text } : undefined;
    },
  };

  for (let index = 0; index < source.length && length <= limit;) {
    const character = source[index] ?? '';
    const { end, text = '' } = (Object.hasOwn(reads, character) ? reads[character]?.(index) : undefined) ?? {
      end: index + 1,
      text: character,
    };
    const isSpace = /^\s$/.test(text);
    if (text !== '' && !(isSpace && afterSpace)) {
      pieces.push(isSpace ? ' ' : text);
      length += text.length;
      afterSpace = isSpace;
    }
    index = end;
  }
  return pieces.join('').trim();
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
