import { stringify } from 'yaml';
import { codeBlock } from './code-block.ts';
import { describeBasis } from './describe-basis.ts';
import type { Rule, RuleExample } from '../rule.ts';

/** What every kind of rule tells about itself. Examples of whole archives and of files show no text. */
export interface DescribedRule extends Pick<Rule, 'id' | 'group' | 'severity' | 'why' | 'basis' | 'mayAcknowledge'> {
  examples: readonly Pick<RuleExample, 'name' | 'frontmatter' | 'body' | 'file' | 'problems'>[];
}

const severityOf = ({ severity, mayAcknowledge = severity === 'nhac' }: DescribedRule): string => {
  if (severity === 'nhac') return 'Nên xem lại, không chặn việc đăng.';
  return mayAcknowledge
    ? 'Chặn việc đăng; có lý do chính đáng thì trả lời được bằng `acknowledge`.'
    : 'Chặn việc đăng, không trả lời được: phải sửa.';
};

/** A place has no meaning where lines are not numbered. */
const withoutPlace = (problem: string): string => problem.replace(/^(?:\d+:\d+|–) /, '');

function describeExample({ name, frontmatter, body, file, problems }: DescribedRule['examples'][number]): string {
  const parts = [
    `- **${problems.length === 0 ? 'Không bị nêu' : 'Bị nêu'}:** ${name}`,
    ...(file ? [`Tệp \`${file}\``] : []),
    ...(frontmatter ? [codeBlock(stringify(frontmatter).trimEnd(), 'yaml')] : []),
    ...(body ? [codeBlock(body, 'markdown')] : []),
    ...problems.map((problem) => `> ${withoutPlace(problem)}`),
  ];
  return parts.join('\n\n').replaceAll(/\n(?!\n|$)/g, '\n  ');
}

/** A rule's entry in the reference, as Markdown below a chapter. */
export const describeRule = (rule: DescribedRule): string =>
  [
    `### \`${rule.id}\``,
    `**${severityOf(rule)}** ${rule.why}`,
    ...(rule.basis?.length ? [`Căn cứ: ${rule.basis.map(describeBasis).join('; ')}.`] : []),
    ...rule.examples.map(describeExample),
  ].join('\n\n');
