import { defineRule, type Rule } from '../rule.ts';

interface WordRule extends Omit<Rule, 'check'> {
  /** A cheap sign without which no pattern can be found. */
  sign: RegExp;
  /** Global patterns of what must not stand in a text. */
  patterns: readonly RegExp[];
  message: (found: string) => string;
  cure: string;
}

/** A rule that says where any of its patterns stands. */
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
