import { describe, expect, it } from 'vitest';
import { isUnitActive, unitNameOn } from './unit-name.ts';

const unit = {
  name: 'Phòng Công tác chính trị',
  names: [
    { name: 'Phòng Xây dựng lực lượng', to: '2018-08-05' },
    { name: 'Phòng Công tác đảng và công tác chính trị', from: '2018-08-06', to: '2025-02-28' },
  ],
};

describe('unitNameOn', () => {
  it.each([
    ['2015-01-01', 'Phòng Xây dựng lực lượng'],
    ['2018-08-05', 'Phòng Xây dựng lực lượng'],
    ['2018-08-06', 'Phòng Công tác đảng và công tác chính trị'],
    ['2025-02-28T23:59:59+07:00', 'Phòng Công tác đảng và công tác chính trị'],
    ['2025-03-01', 'Phòng Công tác chính trị'],
  ])('on %s the unit was %s', (date, name) => {
    expect(unitNameOn(unit, date)).toBe(name);
  });

  it('takes the later line of the registry where two names overlap', () => {
    const names = [{ name: 'Đội Một' }, { name: 'Đội Hai', from: '2020-01-01' }];
    expect(unitNameOn({ name: 'Đội Ba', names }, '2019-12-31')).toBe('Đội Một');
    expect(unitNameOn({ name: 'Đội Ba', names }, '2020-01-01')).toBe('Đội Hai');
  });

  it('takes the present name where no other is known', () => {
    expect(unitNameOn({ name: 'Đội Ba', names: [] }, '2020-01-01')).toBe('Đội Ba');
  });
});

describe('isUnitActive', () => {
  it.each([
    ['2018-08-05', false],
    ['2018-08-06', true],
    ['2025-02-28T20:00:00+07:00', true],
    ['2025-03-01', false],
  ])('on %s: %s', (date, active) => {
    expect(isUnitActive({ from: '2018-08-06', to: '2025-02-28' }, date)).toBe(active);
  });

  it('has no end where none is written', () => {
    expect(isUnitActive({}, '2026-06-19')).toBe(true);
  });
});
