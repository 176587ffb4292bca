import { expect, it } from 'vitest';
import { rules } from '../all.ts';
import { exampleArticle, exampleContext } from '../../testing/example-article.ts';

const ours = rules.filter(({ group }) => group === 'con-nguoi' || group === 'bi-mat');
const hostile = {
  'capitals without end': 'A'.repeat(200_000),
  'capitalised words on one line': 'Nguyễn '.repeat(30_000),
  'initials on one line': 'N.V.'.repeat(50_000),
  'ages on one line': 'Nguyễn Văn Bình (15 tuổi), '.repeat(8_000),
  stars: '*'.repeat(10_000),
  blanks: `bị can${' '.repeat(100_000)}Nguyễn`,
};

it.each(Object.entries(hostile))('reads %s to the end', (_, body) => {
  const article = exampleArticle({ name: '', body: `bị bắt, hiếp dâm, xử phạt, tuần tra ${body}`, problems: [] });
  const context = exampleContext({ name: '', problems: [] });
  for (const { check } of ours) expect(() => check(article, () => undefined, context)).not.toThrow();
});

it('lets no secret be acknowledged away, and every blocking rule about people', () => {
  for (const { group, severity, mayAcknowledge } of ours) {
    if (severity === 'chan') expect(mayAcknowledge).toBe(group === 'con-nguoi');
  }
});
