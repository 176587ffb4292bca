import { noticeKind } from './notice-kind.ts';
import { passageAt } from './passage-at.ts';
import { defineRule, type Rule } from '../rule.ts';
import type { RuleArticle } from '../rule-article.ts';
import { blanks, wordEnd, wordStart } from '../whole-words.ts';

interface DetailRule extends Omit<Rule, 'check' | 'group' | 'severity'> {
  /** A fast check: without this sign no pattern can match. */
  sign: RegExp;
  /** Whether the article is about what the rule is for; every article if absent. */
  isAbout?: (article: RuleArticle) => boolean;
  /**
   * Global patterns for details that an article can do without. What they capture is the wording that is asked for once;
   * without a capture it is all that they match.
   */
  patterns: readonly RegExp[];
  /** Whether the words are something else where they stand. `sentence` is the sentence around them. */
  isOther: (found: string, around: { sentence: string; passage: string; before: string }) => boolean;
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
export const within = (most: number): string => `(?:[^.;:!?\\n]|(?<=(?<!\\p{L})(?-i:\\p{Lu}\\p{Ll}?))\\.){0,${most}}?`;

/** How many characters before the words `isOther` is shown. */
const reachBefore = 30;

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
      if (!article.texts.some(({ text }) => sign.test(text))) return;
      if (noticeKind(article) || isAbout?.(article) === false) return;
      const said = new Set<string>();
      for (const { text, placeOf } of article.texts) {
        const ends: number[] = [];
        for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)]).toSorted(byIndex)) {
          const { 0: found, index } = match;
          if (index < (ends.at(-1) ?? 0)) continue;
          const wording = wordingOf(match);
          if (said.has(wording)) continue;
          const { text: passage, start } = passageAt(text, index);
          const sentence = sentenceAt(passage, index - start);
          if (isOther(found, { sentence, passage, before: text.slice(Math.max(0, index - reachBefore), index) }))
            continue;
          ends.push(index + found.length);
          said.add(wording);
          report({ place: placeOf(index), message: message(found.replaceAll(/\s+/g, ' ')), cure });
        }
      }
    },
  });

const wordingOf = ([found, ...captured]: RegExpExecArray): string =>
  (captured.filter(Boolean).join(' ') || found).toLowerCase().replaceAll(/\s+/g, ' ');

const byIndex = (a: RegExpExecArray, b: RegExpExecArray): number => a.index - b.index || b[0].length - a[0].length;

/** The sentence at an index of a paragraph; a dot in an abbreviated name only makes it shorter. */
function sentenceAt(passage: string, index: number): string {
  const start = passage.lastIndexOf('. ', index) + 1;
  const end = passage.indexOf('. ', index);
  return passage.slice(start, end < 0 ? undefined : end);
}
