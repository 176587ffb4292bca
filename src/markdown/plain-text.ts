import { truncate } from '../vietnamese/truncate.ts';
import { inlineText } from './inline-text.ts';

/**
 * Plain words of Markdown for lists, counts and descriptions. A whole parser would take most of the time in which
 * ten thousand articles are listed, so this reads lines.
 */

const skippedLine = /^(?:#{1,6}(?:\s|$)|\||\[[^\]]{1,200}\]:|(?:[*_-][ \t]*){3,}$)/;
const fence = /^(?:`{3,}|~{3,})/;
const container = /^(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))\s*/;
const underline = /^(?:=+|-+)\s*$/;
const hidden: [opening: RegExp, closing: RegExp][] = [
  [/^<!--/, /-->/g],
  [/^<script\b/i, /<\/script\b[^>]{0,100}>/gi],
  [/^<style\b/i, /<\/style\b[^>]{0,100}>/gi],
];

/** The beginning of an article in at most `max` characters, cut between words with `…`. */
export function markdownToText(body: string, max: number): string {
  let text = '';
  for (const paragraph of paragraphsOf(body, max)) {
    const words = inlineText(paragraph, max);
    if (words !== '') text = text === '' ? words : `${text} ${words}`;
    if (text.length > max) return truncate(text, max);
  }
  return text;
}

/** Paragraphs as Markdown, markers of lists and quotes gone; headings, tables, code and comments are left out. */
function* paragraphsOf(body: string, max: number): Generator<string> {
  let paragraph = '';
  let inFence = false;
  for (let start = 0, end = 0; start < body.length; start = end + 1) {
    end = body.indexOf('\n', start);
    if (end < 0) end = body.length;
    const line = withoutContainers(body.slice(start, end));
    if (fence.test(line)) inFence = !inFence;
    const afterHidden = inFence ? undefined : skipHidden(body, start, line);
    if (afterHidden !== undefined) end = afterHidden;

    const isHeading = paragraph !== '' && underline.test(line);
    if (isHeading) paragraph = '';
    const isText =
      !inFence &&
      !isHeading &&
      afterHidden === undefined &&
      line !== '' &&
      !fence.test(line) &&
      !skippedLine.test(line);
    if (isText) paragraph += `${line}\n`;
    // A paragraph far longer than what is asked for need not be read to its end.
    if (paragraph !== '' && (!isText || paragraph.length > 20 * max + 2000)) {
      yield paragraph;
      paragraph = '';
    }
  }
  if (paragraph !== '') yield paragraph;
}

function withoutContainers(line: string): string {
  let rest = line.trim();
  for (let depth = 0; depth < 8 && container.test(rest); depth += 1) rest = rest.replace(container, '');
  return rest;
}

/** Where the line ends that closes a comment, script or style beginning here. */
function skipHidden(body: string, start: number, line: string): number | undefined {
  const closing = hidden.find(([opening]) => opening.test(line))?.[1];
  if (!closing) return undefined;
  closing.lastIndex = start;
  if (!closing.test(body)) return body.length;
  const end = body.indexOf('\n', closing.lastIndex);
  return end < 0 ? body.length : end;
}

/** Syllables as the eye counts them: what stands between spaces and holds a letter or digit; addresses and tags do not count. */
export function countSyllables(body: string): number {
  let count = 0;
  let counted = false;
  let parenthesis = true;
  let angle = true;
  for (let index = 0; index < body.length; index += 1) {
    const code = body.charCodeAt(index);
    if (code <= 0x20 || code === 0xa0) {
      counted = false;
      continue;
    }
    if (code === 0x5d && parenthesis && body.charCodeAt(index + 1) === 0x28) {
      const close = body.indexOf(')', index + 2);
      if (close < 0) parenthesis = false;
      else index = close;
      continue;
    }
    if (code === 0x3c && angle && isTagStart(body.charCodeAt(index + 1))) {
      const close = body.indexOf('>', index + 1);
      if (close < 0) angle = false;
      else index = close;
      continue;
    }
    if (counted || !isWordCode(code)) continue;
    counted = true;
    count += 1;
  }
  return count;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isTagStart = (code: number): boolean => isLatin(code) || code === 0x2f || code === 0x21;
/** General punctuation, quotes and dashes among it, fills U+2000 to U+206F. */
const isWordCode = (code: number): boolean =>
  isDigit(code) || isLatin(code) || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f));
