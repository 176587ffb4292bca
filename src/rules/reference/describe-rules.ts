import { describeRule, type DescribedRule } from './describe-rule.ts';
import { measured, measuredArticles } from './measured.ts';
import { ruleChapters } from './rule-chapters.ts';
import { ruleGroups, type RuleGroup } from '../rule.ts';
import { formatNumber } from '../../vietnamese/format-number.ts';

function describeChapter(group: RuleGroup, rules: readonly DescribedRule[]): string[] {
  const { heading, intro } = ruleChapters[group];
  return rules.length === 0 ? [] : [`## ${heading}`, intro, ...rules.map(describeRule)];
}

function describeMeasured(rules: readonly DescribedRule[]): string[] {
  const rows = rules.flatMap(({ id }) => {
    const found = measured[id];
    return found ? [`| \`${id}\` | ${formatNumber(found.hits)} | ${found.right}/${found.sampled} |`] : [];
  });
  if (rows.length === 0) return [];
  return [
    '## Quy tắc đúng đến đâu',
    `Đo trên ${formatNumber(measuredArticles)} bài thật. Cột cuối là số lần nêu đúng trong những lần đã xem lại từng lần.`,
    ['| Mã | Số lần nêu | Nêu đúng |', '|---|---:|---:|', ...rows].join('\n'),
  ];
}

/** The rule ids of each chapter, each as a link to its rule. */
export const listRules = (rules: readonly Pick<DescribedRule, 'id' | 'group'>[]): string =>
  ruleGroups
    .flatMap((group) => {
      const links = rules.filter((rule) => rule.group === group).map(({ id }) => `[\`${id}\`](#${id})`);
      return links.length > 0 ? [`- **${ruleChapters[group].heading}:** ${links.join(', ')}`] : [];
    })
    .join('\n');

/** Every rule with its reason and examples, by chapter, for the staff's reference. */
export const describeRules = (rules: readonly DescribedRule[]): string =>
  [
    ...ruleGroups.flatMap((group) =>
      describeChapter(
        group,
        rules.filter((rule) => rule.group === group),
      ),
    ),
    ...describeMeasured(rules),
  ].join('\n\n');
