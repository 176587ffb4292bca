import { casesOf } from '../vietnamese/fold-case.ts';
import { escapeForPattern } from './escape-for-pattern.ts';

/*
 * Patterns for a host that compares bytes: PCRE, not in its UTF mode, where an invalid byte of a request is an error. A
 * letter with marks is a group of its own, since it is spelt in up to five ways: `ệ`, `ê` and a dot, `ẹ` and a hat, `e`
 * and both in either order.
 */

export interface Spelling {
  /** Of a query: every sign as it is or percent-encoded. */
  isEncoded: boolean;
  isAnyCase: boolean;
}

/** Gives the pattern of a text in NFC, however it is spelt; in the name of a parameter an equals sign is encoded. */
type Write = (text: string, inName?: boolean) => string;

/** As much as nginx reads as one word, less what stands around a pattern. */
const longest = 3600;

const isAscii = (letter: string): boolean => letter < '\u0080';

/** What a letter is made of: another letter, and a mark of it. `ệ` → `ê` and a dot, `ẹ` and a hat */
function takeApart(letter: string): [base: string, mark: string][] {
  const signs = [...letter.normalize('NFD')];
  return signs.flatMap((mark, at): [string, string][] => {
    const base = signs.filter((_, index) => index !== at).join('');
    const composed = base.normalize('NFC');
    const isLetter = at > 0 && [...composed].length === 1 && (composed + mark).normalize('NFC') === letter;
    return isLetter ? [[composed, mark]] : [];
  });
}

/** The ways in which one character is written without taking it apart. */
function listWays(letter: string, { isEncoded, isAnyCase }: Spelling, inName: boolean): string[] {
  const letters = isAnyCase ? casesOf(letter) : [letter];
  const raw = (isAscii(letter) ? letters.slice(0, 1) : letters).map(escapeForPattern); // `(?i)` knows ASCII
  if (!isEncoded) return raw;
  const encoded = letters.map((one) => {
    const codes = [...new TextEncoder().encode(one)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    return isAnyCase ? codes : `(?i:${codes})`;
  });
  if (letter === ' ') return ['\\+', ...encoded];
  if (letter === '%') return ['%(?![0-9a-fA-F]{2})', ...encoded]; // one that encodes nothing is itself
  const isApart = letter === '&' || letter === '+' || (inName && letter === '=');
  return isApart ? encoded : [...raw, ...encoded];
}

/** @param hasAllGroups whether characters of ASCII are groups too: shorter where they come many times */
function createWriter(spelling: Spelling, hasAllGroups: boolean): { write: Write; groups: Map<string, string> } {
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
    groups.set(key, ''); // keeps its place before those of its parts
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
 * A pattern that fits a text in all its spellings, and nothing else; undefined when it would be longer than a host reads.
 * Letters whose spelling differs by more than marks (`\u212a` for `K`) are not known.
 */
export function spellingPattern(spelling: Spelling, compose: (write: Write) => string): string | undefined {
  for (const hasAllGroups of [false, true]) {
    const { write, groups } = createWriter(spelling, hasAllGroups);
    const body = compose(write);
    const defined = [...groups.values()].map((group) => `(${group})`).join('');
    const pattern = `${spelling.isAnyCase ? '(?i)' : ''}${defined === '' ? '' : `(?(DEFINE)${defined})`}${body}`;
    if (bytesOf(pattern) <= longest) return pattern;
  }
  return undefined;
}
