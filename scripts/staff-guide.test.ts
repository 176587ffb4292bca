import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gateProblems } from '../src/reading/gate-problems.ts';
import { rules as editorialRules } from '../src/rules/all.ts';
import { describeGate } from './describe-gate.ts';

const root = new URL('..', import.meta.url).pathname;
const guide = readFileSync(`${root}content/HUONG-DAN.md`, 'utf8');
const reference = readFileSync(`${root}content/QUY-TAC.md`, 'utf8');

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
  expect(reference).toContain(`\`${rule}\``);
});

it('is as `npm run guide` writes it from the code', () => {
  expect(reference).toBe(describeGate());
});

it('links every rule of its list to the rule’s own heading', () => {
  const links = [...reference.matchAll(/`\]\(#([\w-]+)\)/g)].map(([, id = '']) => id);
  expect(links.length).toBeGreaterThan(40);
  expect(links.filter((id) => !reference.includes(`\n### \`${id}\`\n`))).toEqual([]);
});

it('is a guide that an officer reads to its end, and leads from it to the reference', () => {
  expect(guide.split('\n').length).toBeLessThan(400);
  expect(guide).toContain('[QUY-TAC.md](QUY-TAC.md)');
  expect(guide).not.toMatch(/^#### /m);
});

it('begins the guide with the five steps from an idea to a merge request', () => {
  const [, steps = ''] = /^## Từ ý tưởng đến bài đăng: năm bước\n([\s\S]*?)^## /m.exec(guide) ?? [];
  expect(guide.indexOf('## ')).toBe(guide.indexOf('## Từ ý tưởng'));
  expect(steps.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
});

it('explains no problem twice', () => {
  const ids = [...gateProblems.flatMap((problem) => problem.ids), ...editorialRules.map(({ id }) => id)];
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
