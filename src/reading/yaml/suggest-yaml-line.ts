import { isMap, parseDocument } from 'yaml';

/** Keys whose value is text, in any record. */
const textKeys = new Set(
  'title summary author credit name alt caption note reason description address parent responsible shortName role group'.split(
    ' ',
  ),
);

export const isTextKey = (key: string): boolean => textKeys.has(key);

/** Nobody copies a longer line from a report. */
const longest = 240;
const pair = /^([ \t]*(?:- +)?)["'“”]?([A-Za-z][A-Za-z]*)["'“”]?[ \t]*(?::|：|=)[ \t]*(.+?)[ \t]*$/u;

/** The YAML line that its writer meant: it parses, and its value is the words of the original line. */
export function suggestYamlLine(line: string): string | undefined {
  const [, start = '', key = '', raw = ''] = pair.exec(line) ?? [];
  if (key === '' || line.length > longest) return undefined;
  const text = isTextKey(key) ? meantText(raw) : raw;
  const written = isTextKey(key) ? `${key}: "${text.replaceAll('\\', '\\\\')}"` : `${key}: ${raw}`;
  // If a line is right by itself, the parser noticed there a mistake that is above or below it.
  return givesBack(written, key, text) && !givesBack(line.trim(), key, text)
    ? `${start.trimStart()}${written}`
    : undefined;
}

/** A key with its words in quotes, whatever the words are. */
export function quoteYamlLine(key: string, words: string): string | undefined {
  const text = curled(words);
  const written = `${key}: "${text.replaceAll('\\', '\\\\')}"`;
  return written.length <= longest && givesBack(written, key, text) ? written : undefined;
}

/** The words between the outer quotes. Inner quotes become the typographic quotes of Vietnamese print. */
function meantText(raw: string): string {
  const inner = /^(["'])(.*)\1$/s.exec(raw)?.[2];
  if (inner !== undefined && !closesFirst(inner, raw.charAt(0))) return curled(inner);
  const name = /^'([^']+)'(?=[\s,.:;!?])/.exec(raw);
  if (name) return curled(`“${name[1] ?? ''}”${raw.slice(name[0].length)}`);
  const isLeftOpen = /^["']/.test(raw) && raw.split(raw.charAt(0)).length % 2 === 0;
  return curled(isLeftOpen ? raw.slice(1) : raw);
}

/** Whether the first quote in a text closes a quotation. If so, the quote before the text was not an outer quote. */
const closesFirst = (text: string, quote: string): boolean => {
  const at = text.indexOf(quote);
  return at > 0 && !/[\s([“‘]/.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + 1));
};

const curled = (text: string): string =>
  text.replace(/"/g, (_, at: number) => (at === 0 || /[\s([“‘:]/.test(text.charAt(at - 1)) ? '“' : '”')).trim();

function givesBack(written: string, key: string, text: string): boolean {
  const document = parseDocument(written, { prettyErrors: false });
  if (document.errors.length + document.warnings.length > 0) return false;
  const value: unknown = isMap(document.contents) ? document.get(key) : undefined;
  return isTextKey(key) ? value === text : typeof value === 'string' && value === text;
}

/** A YAML list on one line, made from words that stand where a list is needed. */
export function suggestYamlList(key: string, value: string): string | undefined {
  const items = value
    .split(/[,;]/)
    .map((item) => item.trim().replace(/^["'“”]+|["'“”]+$/g, ''))
    .filter(Boolean);
  const written = `${key}: [${items.map((item) => (/^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u.test(item) ? item : JSON.stringify(item))).join(', ')}]`;
  if (written.length > longest) return undefined;
  const document = parseDocument(written, { prettyErrors: false });
  const read: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  return JSON.stringify(read) === JSON.stringify({ [key]: items }) ? written : undefined;
}

/** Formats a text as code in a message, whatever signs it holds. */
export const asCode = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
