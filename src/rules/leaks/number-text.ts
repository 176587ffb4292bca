import { raiseDigits } from '../../vietnamese/raise-digits.ts';
import type { TextSpan } from '../../vietnamese/text-span.ts';
import { toPlainForm, type PlainForm } from '../../vietnamese/to-plain-form.ts';
import type { RuleArticle } from '../rule-article.ts';
import { digitGroups, type DigitGroup } from './digit-groups.ts';
import { findLeaks, type Leak } from './find-leaks.ts';

/** A text in which numbers are searched for. */
export interface NumberText extends PlainForm {
  groups: () => readonly DigitGroup[];
}

/** Finds numbers in a plain text; their indices are those of the plain text. */
export type NumberFinder = (text: NumberText) => readonly TextSpan[];

export function toNumberText(source: string): NumberText {
  let groups: readonly DigitGroup[] | undefined;
  const plain = toPlainForm(source);
  return { ...plain, groups: () => (groups ??= digitGroups(plain.text)) };
}

const known = new WeakMap<RuleArticle, Map<string, NumberText>>();

/** What a finder finds in everything that is published with an article, however its digits are dressed. */
export function findNumbers(article: RuleArticle, find: NumberFinder): Leak[] {
  const texts = known.get(article) ?? new Map<string, NumberText>();
  known.set(article, texts);
  return findLeaks(article, (source) => {
    const plain =
      texts.get(source) ??
      toNumberText(source === article.body.text ? raiseDigits(source, article.words.raised) : source);
    texts.set(source, plain);
    return find(plain).map(({ start, end, text }) => ({
      start: plain.toSource(start),
      end: plain.toSource(end - 1) + 1,
      text: text.replace(/\s+/g, ' '),
    }));
  });
}

/** Whether an article says a word anywhere, including the name of its file. */
export const mentions = ({ texts, markdown, file }: RuleArticle, word: RegExp): boolean =>
  word.test(markdown) || word.test(file) || texts.some(({ text }) => word.test(text));
