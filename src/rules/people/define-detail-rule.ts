import { noticeKind } from './notice-kind.ts';
import { passageAt } from './passage-at.ts';
import { defineRule, type Rule } from '../rule.ts';
import { wordEnd, wordStart } from '../../people/word-bounds.ts';
import { blanks } from '../whole-words.ts';

/** What stands around the words of a detail. */
interface Around {
  sentence: string;
  /** The last characters before them. */
  before: string;
  /** The paragraph; read only if it is asked for. */
  readonly passage: string;
}

interface DetailRule extends Omit<Rule, 'check' | 'group' | 'severity'> {
  /** A fast check: without this sign no pattern can match. */
  sign: RegExp;
  /** Whether the article is about what the rule is for; every article if absent. */
  isAbout?: (texts: readonly string[]) => boolean;
  /**
   * Global patterns for details that an article can do without. What they capture is the wording that is asked for once;
   * without a capture it is all that they match.
   */
  patterns: readonly RegExp[];
  /** Whether the words are something else where they stand. */
  isOther: (found: string, around: Around) => boolean;
  message: (found: string) => string;
  cure: string;
}

/** The whole words of a pattern's source, in which each blank may be the several that removed Markdown leaves. */
export const detail = (source: string): RegExp =>
  new RegExp(`${wordStart}(?:${source.replaceAll(' ', blanks)})${wordEnd}`, 'giu');

/**
 * At most so many characters inside one sentence, the fewest that do. The dot of a name that is only an initial (`ông T.`)
 * ends no sentence.
 */
export const within = (most: number): string =>
  `(?:[^.;:!?\\n]|\\n(?!\\n)|(?<=(?<!\\p{L})(?-i:\\p{Lu}\\p{Ll}?))\\.){0,${most}}?`;

/** How far a sentence is read on either side, so that one without an end costs no more. */
const reach = 250;
const sentenceEnd = /\.[ \n]|\n\n/;

/**
 * Defines a rule that asks for a detail about the dead or the hurt to be left out, once for each wording. Notices that
 * look for somebody must describe whom they look for.
 */
export const defineDetailRule = ({ sign, isAbout, patterns, isOther, message, cure, ...rule }: DetailRule): Rule =>
  defineRule({
    ...rule,
    group: 'con-nguoi',
    severity: 'nhac',
    check(article, report) {
      if (!article.texts.some(({ text }) => sign.test(text)) || noticeKind(article)) return;
      if (isAbout?.(article.texts.map(({ text }) => withPlainBlanks(text))) === false) return;
      const said = new Set<string>();
      for (const { text, placeOf } of article.texts) {
        let end = 0;
        for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)]).toSorted(byIndex)) {
          const { 0: found, index } = match;
          if (index < end) continue;
          const wording = wordingOf(match);
          if (said.has(wording)) continue;
          if (isOther(withPlainBlanks(found), aroundOf(text, index))) continue;
          end = index + found.length;
          said.add(wording);
          report({ place: placeOf(index), message: message(withPlainBlanks(found)), cure });
        }
      }
    },
  });

/** One space for every blank, so that patterns of words may name it. */
const withPlainBlanks = (text: string): string => text.replaceAll(/\s+/g, ' ');

const wordingOf = ([found, ...captured]: RegExpExecArray): string =>
  withPlainBlanks(captured.filter(Boolean).join(' ') || found).toLowerCase();

const byIndex = (a: RegExpExecArray, b: RegExpExecArray): number => a.index - b.index || b[0].length - a[0].length;

/** Reads what stands around an index. A dot in an abbreviated name only makes the sentence shorter. */
function aroundOf(text: string, index: number): Around {
  const before = text.slice(Math.max(0, index - reach), index);
  const after = text.slice(index, index + reach);
  const end = after.search(sentenceEnd);
  return {
    sentence: withPlainBlanks(
      before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n')) + 1) +
        after.slice(0, end < 0 ? undefined : end),
    ),
    before: withPlainBlanks(before.slice(-30)),
    get passage() {
      return withPlainBlanks(passageAt(text, index).text);
    },
  };
}
