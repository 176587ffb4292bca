import { isMap, parseDocument } from 'yaml';

/** Keys whose value is words, in whatever record they stand. */
const textKeys = new Set(
  'title summary author credit name alt caption note reason description address parent responsible shortName role group'.split(
    ' ',
  ),
);

export const isTextKey = (key: string): boolean => textKeys.has(key);

/** A longer line is not copied from a report. */
const longest = 240;
const pair = /^([ \t]*(?:- +)?)["'“”]?([A-Za-z][A-Za-z]*)["'“”]?[ \t]*(?::|：|=)[ \t]*(.+?)[ \t]*$/u;

/** A line of YAML as its writer means it: it parses, and gives back the words that stand in it. */
export function suggestYamlLine(line: string): string | undefined {
  const [, start = '', key = '', raw = ''] = pair.exec(line) ?? [];
  if (key === '' || line.length > longest) return undefined;
  const text = isTextKey(key) ? meantText(raw) : raw;
  const written = isTextKey(key) ? `${key}: "${text.replaceAll('\\', '\\\\')}"` : `${key}: ${raw}`;
  // A line that is right by itself is only where the parser noticed what stands above or below.
  return givesBack(written, key, text) && !givesBack(line.trim(), key, text)
    ? `${start.trimStart()}${written}`
    : undefined;
}

/** A key with words, in quotes whatever they are. */
export function quoteYamlLine(key: string, words: string): string | undefined {
  const text = curled(words);
  const written = `${key}: "${text.replaceAll('\\', '\\\\')}"`;
  return written.length <= longest && givesBack(written, key, text) ? written : undefined;
}

/** The words between the quotes that were to hold them; quotes inside are printed as Vietnamese prints them. */
function meantText(raw: string): string {
  const inner = /^(["'])(.*)\1$/s.exec(raw)?.[2];
  if (inner !== undefined && !closesFirst(inner, raw.charAt(0))) return curled(inner);
  const name = /^'([^']+)'(?=[\s,.:;!?])/.exec(raw);
  if (name) return curled(`“${name[1] ?? ''}”${raw.slice(name[0].length)}`);
  const isLeftOpen = /^["']/.test(raw) && raw.split(raw.charAt(0)).length % 2 === 0;
  return curled(isLeftOpen ? raw.slice(1) : raw);
}

/** Whether the first quote in a text ends a quotation: the one before it was then no frame. */
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

/** A list on one line from words that stand where a list should. */
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

/** As code in a message, whatever signs it holds. */
export const asCode = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
