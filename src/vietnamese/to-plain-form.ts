import { digitValue } from './digit-value.ts';
import { createIndexMap } from './index-map.ts';
import { latinLookAlike } from './replace-look-alikes.ts';

export interface PlainForm {
  /**
   * What a person reads, for a search for numbers and addresses. Every digit is 0 to 9, every letter of another shape
   * is the ordinary one, every blank is a plain space; nothing invisible and no footnote mark stands between digits.
   */
  text: string;
  /** The index in the source for an index of `text`. */
  toSource: (index: number) => number;
}

/** Characters that stay as they are: a text of them alone is its own plain form, which is the usual case. */
const settled =
  /^[\t\n\r -Z\\^-~\xA1-\xAC\xAE-\xB1\xB4-\xB8\xBA-\u02FF\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u23FF\u2500-\u2775]*$/;

const hidden = '\\p{Default_Ignorable_Code_Point}';
const raised = '[\\xB2\\xB3\\xB9\\u2070\\u2074-\\u2079]';
const changing = new RegExp(
  [
    `(?<hidden>${hidden}|[\\u20D0-\\u20F0])`,
    // A mark on a digit, such as a line through it. It may follow an invisible character.
    `(?<mark>(?<=\\p{N}(?:${hidden}){0,2})\\p{M}{1,8})`,
    // A footnote mark: `²` or `[^2]` between two digits. A longer row of raised digits is a number by itself.
    `(?<note>(?<=\\p{Nd}(?:${hidden}){0,2})(?:${raised}{1,2}(?!${raised})|\\[\\^?\\d{1,2}\\])(?=(?:${hidden}){0,2}\\p{Nd}))`,
    '(?<digit>(?![0-9])\\p{Nd})',
    '(?<dingbat>[\\u2776-\\u2793])',
    '(?<blank>[\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000])',
    '(?<lookAlike>[\\u0370-\\u058F])',
    // Raised, lowered, circled, bracketed and pointed digits; full width; letters of mathematics and in circles.
    '(?<shape>[\\xB2\\xB3\\xB9\\u2070-\\u2089\\u2460-\\u249B\\u24B6-\\u24FF\\uFE50-\\uFE6B\\uFF01-\\uFF5E\\u{1D400}-\\u{1D7CD}\\u{1F100}-\\u{1F10A}\\u{1F130}-\\u{1F149}])',
  ].join('|'),
  'gu',
);

/** `①` becomes `(1)`: without brackets its number would join the number beside it. */
const toPlainShape = (sign: string): string => {
  const plain = sign.normalize('NFKC');
  return /[\u2460-\u2473\u24EA-\u24FF]/.test(sign) ? `(${plain})` : plain;
};

/** `❶`, `➀` and `➊` begin three rows of one to ten. */
const toDingbatNumber = (sign: string): string => `(${((sign.charCodeAt(0) - 0x2776) % 10) + 1})`;

type Kind = 'hidden' | 'mark' | 'note' | 'digit' | 'dingbat' | 'blank' | 'lookAlike' | 'shape';

const plainOf: Record<Kind, (sign: string) => string> = {
  hidden: () => '',
  mark: () => '',
  note: () => '',
  digit: (sign) => String(digitValue(sign)),
  dingbat: toDingbatNumber,
  blank: () => ' ',
  lookAlike: latinLookAlike,
  shape: toPlainShape,
};

const kinds = Object.keys(plainOf) as Kind[];

/** The plain form of a text, and the way back. It only replaces and removes; it knows nothing about words. */
export function toPlainForm(source: string): PlainForm {
  if (settled.test(source)) return { text: source, toSource: (index) => index };
  const map = createIndexMap();
  let text = '';
  let copied = 0;
  for (const { 0: sign, index, groups } of source.matchAll(changing)) {
    const plain = toPlain(sign, groups);
    if (plain === sign) continue;
    map.begin(text.length, copied);
    text += source.slice(copied, index);
    for (const [offset] of [...plain].entries()) map.begin(text.length + offset, index);
    text += plain;
    copied = index + sign.length;
  }
  map.begin(text.length, copied);
  return { text: text + source.slice(copied), toSource: map.toSource };
}

function toPlain(sign: string, groups: Record<string, string | undefined> = {}): string {
  for (const kind of kinds) if (groups[kind] !== undefined) return plainOf[kind](sign);
  throw new Error(`This should never happen: a character of no kind, ${sign}`);
}
