import { casesOf } from '../vietnamese/fold-case.ts';
import { escapeForPattern } from './escape-for-pattern.ts';

/*
 * Patterns for a host that compares bytes: PCRE without UTF mode, because in UTF mode an invalid byte of a request is
 * an error. A letter with marks is a group of its own, because it has up to five spellings: `ệ`, `ê` and a dot, `ẹ`
 * and a hat, `e` and both in either order.
 */

export interface SpellingOptions {
  /** For a query: every sign matches plain or percent-encoded. */
  isEncoded: boolean;
  isAnyCase: boolean;
}

/** Gives the pattern for all spellings of an NFC text; in a parameter name, an equals sign is always encoded. */
type Write = (text: string, inName?: boolean) => string;

/** Longest pattern in bytes: nginx's limit for one word, less the text around a pattern. */
const longest = 3600;

const isAscii = (letter: string): boolean => letter < '\u0080';

/** The ways to split a letter into another letter and a mark. `ệ` → `ê` and a dot, `ẹ` and a hat */
function takeApart(letter: string): [base: string, mark: string][] {
  const signs = [...letter.normalize('NFD')];
  return signs.flatMap((mark, at): [string, string][] => {
    const base = signs.filter((_, index) => index !== at).join('');
    const composed = base.normalize('NFC');
    const isLetter = at > 0 && [...composed].length === 1 && (composed + mark).normalize('NFC') === letter;
    return isLetter ? [[composed, mark]] : [];
  });
}

/** The spellings of one character without splitting off its marks. */
function listWays(letter: string, { isEncoded, isAnyCase }: SpellingOptions, inName: boolean): string[] {
  const letters = isAnyCase ? casesOf(letter) : [letter];
  const raw = (isAscii(letter) ? letters.slice(0, 1) : letters).map(escapeForPattern); // `(?i)` covers ASCII only
  if (!isEncoded) return raw;
  const encoded = letters.map((one) => {
    const codes = [...new TextEncoder().encode(one)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    return isAnyCase ? codes : `(?i:${codes})`;
  });
  if (letter === ' ') return ['\\+', ...encoded];
  if (letter === '%') return ['%(?![0-9a-fA-F]{2})', ...encoded]; // a `%` that encodes nothing is itself
  const isApart = letter === '&' || letter === '+' || (inName && letter === '=');
  return isApart ? encoded : [...raw, ...encoded];
}

/** @param hasAllGroups whether ASCII characters are groups too: shorter if they repeat often */
function createWriter(spelling: SpellingOptions, hasAllGroups: boolean): { write: Write; groups: Map<string, string> } {
  const groups = new Map<string, string>();
  const numbers = new Map<string, number>();

  function writeLetter(letter: string, inName: boolean): string {
    const ways = listWays(letter, spelling, inName);
    const parts = takeApart(letter);
    const isInline = isAscii(letter) ? !hasAllGroups : parts.length === 0;
    const [only] = ways;
    if (ways.length === 1 && parts.length === 0 && only !== undefined) return only;
    if (isInline) return `(?:${ways.join('|')})`;
    const key = inName && letter === '=' ? '==' : letter;
    const known = numbers.get(key);
    if (known !== undefined) return `(?${known})`;
    const number = numbers.size + 1;
    numbers.set(key, number);
    groups.set(key, ''); // comes before the groups of its parts
    groups.set(
      key,
      [...ways, ...parts.map(([base, mark]) => writeLetter(base, false) + writeLetter(mark, false))].join('|'),
    );
    return `(?${number})`;
  }

  return { write: (text, inName = false) => [...text].map((letter) => writeLetter(letter, inName)).join(''), groups };
}

const bytesOf = (pattern: string): number => new TextEncoder().encode(pattern.replaceAll(/[\\"]/g, '\\$&')).length;

/**
 * A pattern that matches a text in all its spellings and nothing else; undefined if it is longer than a host reads.
 * Letters whose spellings differ by more than marks (`\u212a` for `K`) are not covered.
 */
export function spellingPattern(spelling: SpellingOptions, compose: (write: Write) => string): string | undefined {
  for (const hasAllGroups of [false, true]) {
    const { write, groups } = createWriter(spelling, hasAllGroups);
    const body = compose(write);
    const defined = [...groups.values()].map((group) => `(${group})`).join('');
    const pattern = `${spelling.isAnyCase ? '(?i)' : ''}${defined === '' ? '' : `(?(DEFINE)${defined})`}${body}`;
    if (bytesOf(pattern) <= longest) return pattern;
  }
  return undefined;
}
