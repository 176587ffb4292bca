import { guessEncoding } from '../vietnamese/guess-encoding.ts';
import { orderMarks } from '../vietnamese/order-marks.ts';
import { replaceLookAlikes } from '../vietnamese/replace-look-alikes.ts';
import { uncleanCharacters } from '../vietnamese/unclean-characters.ts';
import { createSoftHyphenGuard } from './characters/protects-soft-hyphen.ts';

export interface TextChange {
  /** In Vietnamese, printed with its count: `ký tự không nhìn thấy`. */
  what: string;
  count: number;
  /** Line of the first one, counted from 1. */
  line: number;
}

export interface FixedText {
  text: string;
  changes: TextChange[];
}

const hasMark = /\p{M}/u;

type LineFix = (line: string, count: (changed: number) => void) => string;

const ofKind =
  (kind: (typeof uncleanCharacters)[number]['kind']): LineFix =>
  (line, count) =>
    uncleanCharacters
      .filter((one) => one.kind === kind)
      .reduce(
        (text, { pattern, replacement }) =>
          text.replace(pattern, (found: string, ...rest: unknown[]) => {
            const [index, whole] = rest.slice(-2) as [number, string]; // the last arguments, after the pattern's groups
            const plain = typeof replacement === 'string' ? replacement : replacement(found, index, whole);
            if (plain !== found) count(1);
            return plain;
          }),
        line,
      );

/** Works word by word, so that a word that may be TCVN3 keeps its soft hyphens. */
const dropInvisible: LineFix = (line, count) => {
  if (!line.includes('\u00AD')) return dropAllInvisible(line, count);
  const isProtected = createSoftHyphenGuard(line);
  return line.replace(/[^ \t]+/g, (word) => (isProtected(word) ? word : dropAllInvisible(word, count)));
};
const dropAllInvisible = ofKind('an');

const eachWord =
  (change: (word: string) => string): LineFix =>
  (line, count) =>
    line.replace(/[^ \t]+/g, (word) => {
      const changed = change(word);
      if (changed !== word) count(1);
      return changed;
    });

/** The order matters: a mark can join its letter only if nothing stands between, and if the letter is Latin. */
const steps: readonly [what: string, step: LineFix][] = [
  ['chữ Ð, Ɖ thay cho Đ', ofKind('chu-d')],
  ['chữ kiểu lạ, thay bằng chữ thường', ofKind('chu-kieu')],
  ['dấu xuống dòng của Word', ofKind('xuong-dong')],
  ['dấu cách đặc biệt', ofKind('dau-cach')],
  ['ký tự không nhìn thấy', dropInvisible],
  ['chữ Nga, chữ Hy Lạp trong từ tiếng Việt', (line, count) => replaceLookAlikes(line, () => count(1))],
  ['từ có dấu thanh đứng trước dấu mũ', eachWord((word) => (isOutOfOrder(word) ? orderMarks(word) : word))],
  ['từ viết bằng dấu rời', eachWord((word) => word.normalize('NFC'))],
];

function isOutOfOrder(word: string): boolean {
  const composed = word.normalize('NFC');
  return hasMark.test(composed) && orderMarks(composed) !== composed;
}

/** Matches lines without any such character, which are most lines. */
const settled =
  /^[\t -~\xA1-\xAC\xAE-\xCF\xD1-\xEF\xF1-\u0130\u0132-\u0188\u018A-\u01EA\u01EC-\u0236\u0238-\u024F\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E]*$/;

/**
 * Mends in a source what needs no question, because readers see the same. Every other byte is kept, including the byte
 * order mark and the line ends. A line in an old encoding is kept too, because cleaning would destroy what a conversion
 * needs. A second run changes nothing.
 */
export function fixText(source: string): FixedText {
  const changes = new Map<string, TextChange>();
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  let line = 0;
  const text = source.slice(start).replace(/([^\r\n]*)(\r\n|\n|\r|$)/g, (whole, content: string, end: string) => {
    line++;
    if (settled.test(content) && content.normalize('NFC') === content) return whole;
    if (guessEncoding(content)) return whole;
    return steps.reduce((mended, [what, step]) => step(mended, record(what)), content) + end;
  });
  return { text: source.slice(0, start) + text, changes: [...changes.values()] };

  function record(what: string): (changed: number) => void {
    const at = line;
    return (changed) => {
      const change = changes.get(what) ?? { what, count: 0, line: at };
      changes.set(what, { ...change, count: change.count + changed });
    };
  }
}
