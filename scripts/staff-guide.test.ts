import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gateProblems } from '../src/reading/gate-problems.ts';
import { rules as editorialRules } from '../src/rules/all.ts';
import { fillGuide } from './fill-guide.ts';

const root = new URL('..', import.meta.url).pathname;
const guide = readFileSync(`${root}content/HUONG-DAN.md`, 'utf8');

/** Ids of rules as the gate's sources spell them. */
const rules = new Set(
  globSync(['src/reading/*.ts', 'src/markdown/*.ts', 'src/schemas/*.ts', 'src/rules/run-rules.ts'], { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(root + file, 'utf8').matchAll(
        /(?:rule(?: = |: )|report\(\s*|\? |: )'([a-z0-9]+(?:-[a-z0-9]+)+)'/g,
      ),
    ])
    .map(([, rule = '']) => rule)
    .filter((rule) => rule !== 'bai-viet') // the folder
    .filter((rule) =>
      /^(?:anh|bai|chuyen|danh|don|gia|khoa|khong|mdx|ngay|sai|ten|tep|the|thieu|trung|xac|yaml)-/.test(rule),
    ),
);

it('finds the rules of the gate', () => {
  expect([...rules]).toEqual(
    expect.arrayContaining(['thieu-khoa', 'don-vi-la', 'anh-hong', 'mdx-the-html', 'danh-muc-rong']),
  );
});

it.each([...rules].sort())('tells staff what %s means', (rule) => {
  expect(guide).toContain(`\`${rule}\``);
});

it('is as `npm run guide` writes it from the code', () => {
  expect(guide).toBe(fillGuide(guide));
});

it('explains no problem twice', () => {
  const ids = [...gateProblems.flatMap((problem) => problem.ids), ...editorialRules.map(({ id }) => id)];
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('refuses a guide without its marks', () => {
  expect(() => fillGuide('# Hướng dẫn')).toThrow('The guide lacks its two marks');
});
