import { expect, it } from 'vitest';
import { rules } from './all.ts';
import { describeBasis } from './describe-basis.ts';
import { legalBases, type LegalBasis } from './legal-basis.ts';

const today = '2026-11-24';
const all = Object.entries<LegalBasis>(legalBases);

it.each([
  ['luat-tu-phap-nctn-134', '2026-11-24', 'Điều 134 Luật Tư pháp người chưa thành niên số 59/2024/QH15'],
  [
    'luat-tu-phap-nctn-134',
    '2025-12-31',
    'Điều 134 Luật Tư pháp người chưa thành niên số 59/2024/QH15 (có hiệu lực từ 01/01/2026)',
  ],
  [
    'nd-13-2023',
    '2026-11-24',
    'Nghị định 13/2023/NĐ-CP (hết hiệu lực sau ngày 31/12/2025, thay bằng Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15)',
  ],
  ['nd-13-2023', '2025-12-31', 'Nghị định 13/2023/NĐ-CP'],
] as const)('describes %s on %s', (id, day, text) => {
  expect(describeBasis(id, day)).toBe(text);
});

it('rests every blocking rule about people or secrets on a basis in force', () => {
  const blocking = rules.filter(
    ({ group, severity }) => severity === 'chan' && (group === 'con-nguoi' || group === 'bi-mat'),
  );
  expect(blocking.length).toBeGreaterThan(0);
  for (const { id, basis = [] } of blocking) {
    expect(basis, id).not.toEqual([]);
    for (const one of basis) {
      const { from = '', to = '9999-12-31' }: LegalBasis = legalBases[one];
      expect(from <= today && today <= to, `${id}: ${one}`).toBe(true);
    }
  }
});

it('names the successor of a basis that is past', () => {
  for (const [id, { to, replacedBy = '' }] of all) {
    if (to !== undefined && to < today) expect(Object.keys(legalBases), id).toContain(replacedBy);
  }
});
