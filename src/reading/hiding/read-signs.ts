import { parseBody } from '../../markdown/parse-body.ts';
import type { YamlValue } from '../yaml/parse-yaml.ts';

/** One sign as a reader sees it, and where the source writes it: `&agrave;` and `\u00e0` are one `à`. */
export interface Sign {
  text: string;
  start: number;
  end: number;
}

export type SignReader = (source: string, at: number) => Omit<Sign, 'start'> | undefined;

/** Reads the signs of a source. A mark that an escape writes belongs to the letter before it. */
export function readSigns(source: string, from: number, to: number, readEscape: SignReader): Sign[] {
  const signs: Sign[] = [];
  for (let at = from; at < to;) {
    const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
    const { text, end } = readEscape(source, at) ?? { text: letter, end: at + letter.length };
    const last = signs.at(-1);
    if (last && /^\p{M}/u.test(text))
      signs[signs.length - 1] = { ...last, text: (last.text + text).normalize('NFC'), end };
    else if (text !== '') signs.push({ text, start: at, end });
    at = end;
  }
  return signs;
}

/** Finds words among signs. One space stands for any white space, also with the signs that begin a quoted line. */
export function findWords(signs: readonly Sign[], words: string): { start: number; end: number }[] {
  const letters = [...words];
  const first = letters[0];
  return signs.flatMap(({ text, start }, from) => {
    if (text !== first) return [];
    let at = from;
    for (const letter of letters) {
      const before = at;
      if (/\s/.test(letter)) {
        while (/^\s$/.test(signs[at]?.text ?? '') || (at > before && isQuoteMark(signs, before, at))) at += 1;
        if (at === before) return [];
      } else if (signs[at]?.text === letter) at += 1;
      else return [];
    }
    return { start, end: signs[at - 1]?.end ?? start };
  });
}

/** A `>` that begins a line. */
const isQuoteMark = (signs: readonly Sign[], from: number, at: number): boolean =>
  signs[at]?.text === '>' && signs.slice(from, at).some(({ text }) => text === '\n');

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/y;
const decoded = new Map<string, string>();

/** Escapes and entities of Markdown. */
export const readMarkdownEscape: SignReader = (source, at) => {
  if (source[at] === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? ''))
    return { text: source[at + 1] ?? '', end: at + 2 };
  if (source[at] !== '&') return undefined;
  entity.lastIndex = at;
  const written = entity.exec(source)?.[0];
  if (written === undefined) return undefined;
  let text = decoded.get(written);
  if (text === undefined) {
    const [paragraph] = parseBody(written, 'md').children;
    const [only] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    text = only?.type === 'text' ? only.value.normalize('NFC') : written;
    decoded.set(written, text);
  }
  return text === written ? undefined : { text, end: at + written.length };
};

const escape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\n[ \t]*)|([^]))/y;

const readDouble: SignReader = (source, at) => {
  escape.lastIndex = at;
  const found = source[at] === '\\' ? escape.exec(source) : null;
  if (!found) return undefined;
  const [whole, two, four, eight, lineEnd, sign = ''] = found;
  const code = two ?? four ?? eight;
  const end = at + whole.length;
  if (code !== undefined) {
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? undefined : { text: String.fromCodePoint(point).normalize('NFC'), end };
  }
  return { text: lineEnd === undefined ? (sign === '_' ? ' ' : sign) : '', end };
};

/** Escapes of YAML, by the quotes around the value. */
export const yamlEscapes: Record<YamlValue['quotes'], SignReader> = {
  none: () => undefined,
  single: (source, at) => (source.startsWith("''", at) ? { text: "'", end: at + 2 } : undefined),
  double: readDouble,
};
