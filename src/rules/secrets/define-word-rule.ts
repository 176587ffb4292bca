import { defineRule, type Rule } from '../rule.ts';

interface WordRule extends Omit<Rule, 'check'> {
  /** A fast check: without this sign no pattern can match. */
  sign: RegExp;
  /** Global patterns for what may not stand in a text. */
  patterns: readonly RegExp[];
  message: (found: string) => string;
  cure: string;
}

/** Defines a rule that reports every match of its patterns. */
export const defineWordRule = ({ sign, patterns, message, cure, ...rule }: WordRule): Rule =>
  defineRule({
    ...rule,
    check({ texts }, report) {
      for (const text of texts) {
        if (!sign.test(text.text)) continue;
        for (const pattern of patterns) {
          for (const { 0: found, index } of text.text.matchAll(pattern)) {
            report({ place: text.placeOf(index), message: message(found), cure });
          }
        }
      }
    },
  });
