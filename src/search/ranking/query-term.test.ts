import { describe, expect, it } from 'vitest';
import { openPages } from '../../testing/index-pages.ts';
import { slotsOf } from '../../testing/query-terms-of.ts';
import { createSlot, idfOf } from './query-term.ts';

async function slotOf(word: string, pages: string[], options?: Parameters<typeof slotsOf>[2]) {
  const [slot] = await slotsOf(await openPages(...pages), word, options);
  if (!slot) throw new Error('no slot');
  return { ...slot, exact: slot.forms.filter((_, form) => slot.isExact[form] === 1) };
}

describe('createSlot', () => {
  const pages = ['lúa', 'lừa đảo, lừa', 'Kí', 'ký hoà', 'hòa kỳ', 'LUA'];

  it.each([
    ['lừa', ['lừa']],
    ['lua', ['lua']],
    ['ký', ['ký', 'kí']],
    ['kí', ['ký', 'kí']],
    ['hòa', ['hoà', 'hòa']],
    ['đảo', ['ďảo']],
    ['lữa', []],
  ])('takes for exact, of the forms of %s, those equally right', async (word, forms) => {
    expect((await slotOf(word, pages)).exact.sort()).toEqual(forms.sort());
    expect((await slotOf(word.normalize('NFD'), pages)).exact.sort()).toEqual(forms.sort());
  });

  it('takes all for exact where any marks will do', async () => {
    expect((await slotOf('lua', pages, { areMarksOpen: true })).exact.sort()).toEqual(['lua', 'lúa', 'lừa'].sort());
  });

  it('weighs the wanted form by how few pages have it, each counted once', async () => {
    expect((await slotOf('lừa', pages)).idf).toBe(idfOf(1, 6));
    expect((await slotOf('ký', pages)).idf).toBe(idfOf(2, 6));
    expect((await slotOf('lữa', pages)).idf).toBe(idfOf(0, 6));
    expect((await slotOf('lua', pages, { areMarksOpen: true })).idf).toBe(idfOf(3, 6));
  });

  it('has no page for a word that stands nowhere', () => {
    const slot = createSlot(undefined, 'lừa', 3, false);
    expect(slot).toMatchObject({ forms: [], idf: idfOf(0, 3), isThin: false });
    expect([...slot.pages, ...slot.at]).toEqual([]);
  });

  it.each([
    ['và', {}, true],
    ['va', {}, false],
    ['va', { areMarksOpen: true }, true],
    ['và', { isQuoted: true }, false],
    ['va', { isQuoted: true, areMarksOpen: true }, false],
    ['công', {}, false],
    ['cong', { areMarksOpen: true }, false],
  ])('knows whether some places of %s, asked for with %j, are missing', async (word, options, isThin) => {
    expect((await slotOf(word, ['Công an và và chạm va'], options)).isThin).toBe(isThin);
  });
});

describe('idfOf', () => {
  it('is the greater, the fewer pages have a word, and never negative', () => {
    const all = [0, 1, 5, 50, 99, 100].map((pages) => idfOf(pages, 100));
    expect(all).toEqual([...all].sort((a, b) => b - a));
    expect(Math.min(...all)).toBeGreaterThan(0);
  });
});
