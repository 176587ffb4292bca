import { expect, it } from 'vitest';
import { limitProblems } from './limit-problems.ts';
import { createProblem, type ProblemOptions } from './problem.ts';

const make = (count: number, options: Partial<ProblemOptions> = {}) =>
  Array.from({ length: count }, (_, index) =>
    createProblem({
      file: 'a.md',
      rule: 'so-lieu',
      place: { line: index + 1, column: 3 },
      message: `Số ${index}.`,
      cure: 'Sửa.',
      ...options,
    }),
  );

it('keeps what is not too much as it is', () => {
  const problems = [...make(50), ...make(50, { rule: 'ten-rieng' }), ...make(50, { file: 'b.md' })];
  expect(limitProblems(problems)).toEqual(problems);
});

it('says how many of a rule are left out, from which place on', () => {
  const kept = limitProblems([...make(1284), ...make(3, { rule: 'ten-rieng' })]);
  expect(kept).toHaveLength(54);
  const { file, line, column, ruleId, reason, cure, severity } = kept[50] ?? {};
  expect({ file, line, column, ruleId, reason, cure, severity }).toEqual({
    file: 'a.md',
    line: 51,
    column: 3,
    ruleId: 'so-lieu',
    reason: 'Từ đây còn 1.234 chỗ nữa cùng loại, không nêu từng chỗ.',
    cure: 'Sửa.',
    severity: 'chan',
  });
});

it('stops nothing by what is left out when that would not', () => {
  const [last] = limitProblems(make(60, { severity: 'nhac', place: undefined })).slice(-1);
  expect([last?.severity, last?.line]).toEqual(['nhac', undefined]);
});

it('counts what editors answered apart', () => {
  const kept = limitProblems([...make(40), ...make(60, { acknowledged: 'Đã hỏi', severity: 'nhac' })]);
  expect(kept.filter(({ acknowledged }) => acknowledged === 'Đã hỏi')).toHaveLength(51);
});
