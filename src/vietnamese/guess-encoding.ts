import { measureSyllables } from './measure-syllables.ts';
import { decodeCp1258 } from './decode-cp1258.ts';
import { decodeMojibake } from './decode-mojibake.ts';
import { decodeTcvn3 } from './decode-tcvn3.ts';
import { decodeViqr } from './decode-viqr.ts';
import { decodeVniWindows } from './decode-vni-windows.ts';

interface LegacyEncoding {
  /** The name that staff use. */
  name: string;
  /** Signs that correct Vietnamese never or seldom contains: a reason to look closer. */
  sign: RegExp;
  decode: (text: string) => string;
}

const legacyEncodings: readonly LegacyEncoding[] = [
  {
    name: 'TCVN3 (phông .VnTime, .VnArial)',
    sign: /[¦§¨©ª«¬\xAD®µ¶·¸¹»¼½¾](?:\p{L}|\xAD)|[a-z](?:[¨©ª«¬\xADµ¶·¸¹»¼½¾]|[À-Þ](?!\p{Lu}))/u,
    decode: decodeTcvn3,
  },
  {
    name: 'VNI (phông VNI-Times)',
    sign: /a[ùøûõïâáàåãäêéèúüë]|e[ùøûõïâáàåãä]|o[ùøûõïâåä]|u[ùøûõï]|y[ùøûõ]|[ñö]/i,
    decode: decodeVniWindows,
  },
  { name: 'VIQR (gõ dấu bằng ký hiệu)', sign: /[aeo]\^|[ou]\+|a\(|[aeiouy]['`?~.][a-z]/i, decode: decodeViqr },
  {
    name: 'UTF-8 bị đọc thành Windows-1252',
    sign: /á[º»]|Ã[\x80-\xBF ƒ\u2013-\u203A€™]|Ä[‘\x91\x90]|Æ[°¡]/,
    decode: decodeMojibake,
  },
  {
    name: 'UTF-8 bị đọc thành Windows-1252 hai lần',
    sign: /Ã[ƒ†„‚]|Ã¡Â/,
    decode: (text) => decodeMojibake(decodeMojibake(text)),
  },
  { name: 'Windows-1258 bị đọc thành Latin-1', sign: /[aeiouyâêôãõý][ìòþ]|ð/i, decode: decodeCp1258 },
];

export interface EncodingGuess {
  name: string;
  /** The text as its author probably meant it. */
  decoded: string;
  /**
   * `words` counts the words of the text; `before` and `after` count the Vietnamese ones among them, as they are (Ð
   * counts as Đ) and decoded.
   */
  words: number;
  before: number;
  after: number;
}

/** Longest text to judge: of a longer line, only the beginning is judged. */
const longest = 2000;
const fewestGained = 2;
const leastGained = 0.15;
const leastKnown = 0.7;

/**
 * Guesses the old encoding of a line of text. The evidence: after decoding, more words are Vietnamese than before, and
 * most words are. Undefined for text that is correct or foreign.
 */
export function guessEncoding(line: string): EncodingGuess | undefined {
  const text = line.length > longest ? line.slice(0, longest) : line;
  const suspected = legacyEncodings.filter(({ sign }) => sign.test(text));
  if (suspected.length === 0) return undefined;
  const { words, known: before } = measureSyllables(text.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ'));
  const guesses = suspected.map(({ name, decode }) => {
    const decoded = decode(text);
    return { name, decoded, words, before, after: measureSyllables(decoded).known };
  });
  const best = guesses.reduce((a, b) => (b.after > a.after ? b : a));
  const gained = best.after - before;
  const isEvident = gained >= fewestGained && gained >= leastGained * words && best.after >= leastKnown * words;
  return isEvident ? best : undefined;
}
