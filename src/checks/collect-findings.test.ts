import { expect, it } from 'vitest';
import { collectFindings } from './collect-findings.ts';

it('names a fault once a file, in five files at most, and counts the others', () => {
  const findings = collectFindings();
  for (const number of [1, 1, 2, 3, 4, 5, 6, 7])
    findings.report('thu', { file: `/${number}.html`, message: 'Hỏng.', cure: 'Sửa.' });
  findings.report('thu', { file: '/1.html', message: 'Cũ.', cure: 'Sửa.', severity: 'nhac' });
  expect(findings.toProblems().map(({ file, reason, cure, severity }) => [file, reason, cure, severity])).toEqual([
    ['1.html', 'Hỏng.', 'Sửa.', 'chan'],
    ['2.html', 'Hỏng.', 'Sửa.', 'chan'],
    ['3.html', 'Hỏng.', 'Sửa.', 'chan'],
    ['4.html', 'Hỏng.', 'Sửa.', 'chan'],
    ['5.html', 'Hỏng. Còn 2 tệp khác cũng vậy.', 'Sửa.', 'chan'],
    ['1.html', 'Cũ.', 'Sửa.', 'nhac'],
  ]);
});
