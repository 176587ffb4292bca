import { expect, it } from 'vitest';
import type { Unit } from '../schemas/unit.ts';
import { findSigner, judgeByline } from './judge-byline.ts';

const unit = (id: string, rest: Partial<Unit> = {}): Unit => ({
  id,
  name: id,
  names: [],
  successors: [],
  public: true,
  ...rest,
});
const units = [
  unit('kin', { public: false, successors: ['pc03'] }),
  unit('pc05', { from: '2018-08-06', to: '2023-08-30', successors: ['pc04', 'pc03', 'khong-co'] }),
  unit('pc04', { to: '2025-02-28', successors: ['pc06', 'pc05', 'kin'] }),
  unit('pc03'),
  unit('pc06', { from: '2025-03-01' }),
  unit('pv11', { to: '2020-12-31', successors: ['pv11'] }),
];
const judge = (id: string, date: string | undefined) => {
  const found = units.find((one) => one.id === id);
  if (!found) throw new Error(`No unit ${id}`);
  return judgeByline(found, date, units);
};

it.each([
  ['pc05', '2023-08-30'],
  ['pc05', '2018-08-06T00:00:00+07:00'],
  ['pc05', undefined],
  ['pc03', '2026-06-19'],
])('lets %s sign on %s', (id, date) => {
  expect(judge(id, date)).toBeUndefined();
});

it('names who took over, and who took over from them', () => {
  expect(judge('pc05', '2024-01-01')).toEqual({
    isHidden: false,
    reason: 'chỉ hoạt động đến hết ngày 30/08/2023',
    successors: ['pc04', 'pc03'],
  });
  expect(judge('pc05', '2026-06-19')).toMatchObject({ successors: ['pc03', 'pc06'] });
  expect(judge('pv11', '2026-06-19')).toMatchObject({ successors: [] });
});

it('names nobody for a unit that was not there yet', () => {
  expect(judge('pc05', '2018-08-05')).toEqual({
    isHidden: false,
    reason: 'đến ngày 06/08/2018 mới thành lập',
    successors: [],
  });
});

it('knows a unit that signs nothing, and one that may', () => {
  expect(judge('kin', '2026-06-19')).toEqual({ isHidden: true });
  expect(findSigner(units, '2026-06-19')).toBe('pc03');
  expect(findSigner(units, '2020-06-19')).toBe('pc05');
  expect(findSigner(units.slice(0, 1), undefined)).toBeUndefined();
});
