import { expect, it } from 'vitest';
import { rules } from '../all.ts';
import { describeBasis } from './describe-basis.ts';
import { legalBases, type LegalBasis } from '../legal-basis.ts';

const cited = new Set(rules.flatMap(({ basis = [] }) => basis));

it.each([
  ['luat-tu-phap-nctn-134', 'Điều 134 Luật Tư pháp người chưa thành niên số 59/2024/QH15 (có hiệu lực từ 01/01/2026)'],
  ['bltths-13', 'Điều 13 Bộ luật Tố tụng hình sự năm 2015'],
] as const)('describes %s', (id, text) => {
  expect(describeBasis(id)).toBe(text);
});

it('rests every blocking rule about people or secrets on a basis', () => {
  const blocking = rules.filter(
    ({ group, severity }) => severity === 'chan' && (group === 'con-nguoi' || group === 'bi-mat'),
  );
  expect(blocking.length).toBeGreaterThan(0);
  for (const { id, basis = [] } of blocking) expect(basis, id).not.toEqual([]);
});

it('knows no basis that no rule cites, and cites none before its day', () => {
  expect([...cited].sort()).toEqual(Object.keys(legalBases).sort());
  const today = new Date().toISOString().slice(0, 10);
  for (const [id, { from = '' }] of Object.entries<LegalBasis>(legalBases)) expect(from <= today, id).toBe(true);
});
