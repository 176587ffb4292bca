import { expect, it } from 'vitest';
import type { Unit } from '../schemas/unit.ts';
import { unitLineage } from './unit-lineage.ts';

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  id,
  name: id,
  names: [],
  successors: [],
  public: true,
  ...more,
});

it('knows both ways who took over from whom, many to many', () => {
  const district = unit('huyen', { successors: ['xa-a', 'xa-b'] });
  const post = unit('don', { successors: ['xa-a'] });
  const communeA = unit('xa-a');
  const communeB = unit('xa-b');
  const { predecessors, successors } = unitLineage([district, post, communeA, communeB]);
  expect(successors).toEqual(
    new Map([
      ['huyen', [communeA, communeB]],
      ['don', [communeA]],
      ['xa-a', []],
      ['xa-b', []],
    ]),
  );
  expect(predecessors).toEqual(
    new Map([
      ['huyen', []],
      ['don', []],
      ['xa-a', [district, post]],
      ['xa-b', [district]],
    ]),
  );
});

it('never names a unit that is not public, nor one that is not registered, nor one twice', () => {
  const hidden = unit('kin', { public: false, successors: ['moi'] });
  const old = unit('cu', { successors: ['kin', 'la', 'moi', 'moi'] });
  const young = unit('moi');
  const { predecessors, successors } = unitLineage([hidden, old, young]);
  expect(successors).toEqual(
    new Map([
      ['kin', [young]],
      ['cu', [young]],
      ['moi', []],
    ]),
  );
  expect(predecessors).toEqual(
    new Map([
      ['kin', [old]],
      ['cu', []],
      ['moi', [old]],
    ]),
  );
});
