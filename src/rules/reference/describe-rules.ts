import { describeRule, type DescribedRule } from './describe-rule.ts';
import { labelKinds, nameOfKind, rulesOfKind } from './label-kinds.ts';
import { measured, measuredArticles, recalled, recalledArticles } from './measured.ts';
import { ruleChapters } from './rule-chapters.ts';
import { ruleGroups, type RuleGroup } from '../rule.ts';
import { formatNumber } from '../../vietnamese/format-number.ts';

function describeChapter(group: RuleGroup, rules: readonly DescribedRule[]): string[] {
  const { heading, intro } = ruleChapters[group];
  return rules.length === 0 ? [] : [`## ${heading}`, intro, ...rules.map(describeRule)];
}

/** What a person had labelled and was found, of the kinds whose figure this rule carries. */
const describeRecall = (rule: string): string =>
  labelKinds
    .filter((kind) => rulesOfKind[kind][0] === rule)
    .flatMap((kind) => {
      const { found, labelled } = recalled[kind] ?? {};
      return labelled === undefined ? [] : [`${found}/${labelled} ${nameOfKind[kind]}`];
    })
    .join('; ');

function describeMeasured(rules: readonly DescribedRule[]): string[] {
  const rows = rules.flatMap(({ id }) => {
    const found = measured[id];
    return found
      ? [`| \`${id}\` | ${formatNumber(found.hits)} | ${found.right}/${found.sampled} | ${describeRecall(id)} |`]
      : [];
  });
  if (rows.length === 0) return [];
  return [
    '## Quy tắc đúng đến đâu',
    `Hai cột đầu đo trên ${formatNumber(measuredArticles)} bài thật: máy nêu bao nhiêu lần, và bao nhiêu lần nêu đúng trong những lần đã xem lại từng lần. Cột cuối đo trên ${formatNumber(recalledArticles)} bài thật khác mà một người đã đọc và đánh dấu mọi chỗ không nên đăng: máy tìm ra bao nhiêu chỗ trong số đó, nhờ quy tắc ở dòng ấy hoặc quy tắc cùng loại.`,
    ['| Mã | Số lần nêu | Nêu đúng | Tìm ra |', '|---|---:|---:|---|', ...rows].join('\n'),
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
