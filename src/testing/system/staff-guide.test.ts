import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from '../../../scripts/command/project-root.ts';
import { gateProblemIds } from '../../problems/gate-problem-id.ts';
import { gateProblems } from '../../reading/gate-problems.ts';
import { rules as editorialRules } from '../../rules/all.ts';
import { describeGate } from '../../../scripts/guide/describe-gate.ts';

const guide = readFileSync(`${root}/content/HUONG-DAN.md`, 'utf8');
const reference = readFileSync(`${root}/content/QUY-TAC.md`, 'utf8');

it.each(gateProblemIds)('tells staff what %s means', (id) => {
  expect(gateProblems.filter(({ ids }) => ids.includes(id))).toHaveLength(1);
  expect(reference).toContain(`\`${id}\``);
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
