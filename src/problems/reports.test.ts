import { expect, it } from 'vitest';
import { formatProblems } from './format-problems.ts';
import { createProblem } from './problem.ts';
import { problemsToGithub } from './problems-to-github.ts';
import { problemsToGitlab } from './problems-to-gitlab.ts';
import { problemsToJson } from './problems-to-json.ts';

const file = 'bai-viet/2026/a.md';
const place = { line: 9, column: 3 };
const problems = [
  createProblem({ file, rule: 'so-lieu', place, message: 'Số `12%`, `13%`\nlệch.', cure: 'Viết: `12%`.' }),
  createProblem({ file, rule: 'tep-la', message: 'Tệp lạ.', cure: 'Bỏ đi.', severity: 'nhac' }),
  createProblem({
    file: 'bai-viet/2026/a,b:c.md',
    rule: 'ten-rieng',
    place,
    message: 'Tên riêng.',
    cure: 'Viết tắt.',
    severity: 'nhac',
    acknowledged: 'Người được khen',
  }),
];
const options = { folder: 'content', files: 2 };

it('lists for people what was acknowledged apart, and counts it apart', () => {
  expect(formatProblems(problems, options)).toBe(`content/bai-viet/2026/a.md
  –       tep-la      Nên xem lại: Tệp lạ.
                      Bỏ đi.
  9:3     so-lieu     Số \`12%\`, \`13%\`\\nlệch.
                      Viết: \`12%\`.

Đã xem xét và vẫn giữ

content/bai-viet/2026/a,b:c.md
  9:3     ten-rieng   Tên riêng.
                      Lý do: Người được khen

Đã soát 2 tệp: 1 lỗi phải sửa, 1 điều nên xem lại, trong 1 tệp; 1 điều đã xem xét và vẫn giữ.`);
});

it('gives programs every key of a problem, and the totals', () => {
  const report = JSON.parse(problemsToJson(problems, options)) as Record<string, unknown>;
  expect(report).toMatchObject({ files: 2, blocking: 1, notes: 2 });
  expect((report['problems'] as unknown[])[2]).toEqual({
    file: 'content/bai-viet/2026/a.md',
    line: 9,
    column: 3,
    rule: 'so-lieu',
    severity: 'chan',
    message: 'Số `12%`, `13%`\nlệch.',
    cure: 'Viết: `12%`.',
  });
});

it('escapes what GitHub would read as its own signs', () => {
  expect(problemsToGithub(problems, options).split('\n')).toEqual([
    '::notice file=content/bai-viet/2026/a%2Cb%3Ac.md,line=9,col=3,title=ten-rieng::Tên riêng.%0AĐã xem xét và vẫn giữ: Người được khen',
    '::warning file=content/bai-viet/2026/a.md,line=1,col=1,title=tep-la::Tệp lạ.%0ABỏ đi.',
    '::error file=content/bai-viet/2026/a.md,line=9,col=3,title=so-lieu::Số `12%25`, `13%25`%0Alệch.%0AViết: `12%25`.',
  ]);
});

it('gives a problem of GitLab the same fingerprint when lines shift, and two alike two of them', () => {
  const at = (line: number) =>
    createProblem({ file, rule: 'so-lieu', place: { line, column: 1 }, message: 'Lệch.', cure: 'Sửa.' });
  const prints = (...lines: number[]): unknown[] =>
    (JSON.parse(problemsToGitlab(lines.map(at), options)) as { fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    );
  expect(prints(9, 20)).toEqual(prints(5, 7));
  expect(new Set(prints(9, 20)).size).toBe(2);
  expect(JSON.parse(problemsToGitlab(problems.slice(0, 1), options))).toMatchObject([
    {
      check_name: 'so-lieu',
      severity: 'blocker',
      location: { path: 'content/bai-viet/2026/a.md', lines: { begin: 9 } },
    },
  ]);
});
