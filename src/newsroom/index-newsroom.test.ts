import { describe, expect, it } from 'vitest';
import { createArticle as createPlainArticle } from '../testing/create-site.ts';
import { indexNewsroom } from './index-newsroom.ts';
import type { Newsroom } from './newsroom.ts';

const createArticle: typeof createPlainArticle = (slug, date, more) =>
  createPlainArticle(slug, date, { unit: 'px03', ...more });

const scam = createArticle('lua-dao-moi', '2026-06-19', { tags: ['lua-dao', 'lua-dao'] });
const notice = createArticle('thong-bao', '2026-06-01', { section: 'thong-bao', unit: 'pc08' });
const oldScam = createArticle('lua-dao-cu', '2025-12-31', { tags: ['lua-dao'] });

const newsroom: Newsroom = {
  agency: {
    name: 'Công an tỉnh Minh Hà',
    shortName: 'Công an Minh Hà',
    parent: 'Bộ Công an',
    responsible: 'Ban Biên tập',
    address: 'Tỉnh Minh Hà',
    phone: '113',
    email: 'bbt@congan.minhha.example',
    siteUrl: 'https://congan.minhha.example',
    hotlines: [],
    publicServiceUrl: 'https://dichvucong.gov.vn',
    channels: [],
    contacts: [],
  },
  sections: [
    { id: 'tin', name: 'Tin tức' },
    { id: 'thong-bao', name: 'Thông báo' },
    { id: 'truy-na', name: 'Truy nã' },
  ],
  units: [
    { id: 'px15', name: 'Phòng Cũ', names: [], successors: ['px03'], public: true },
    { id: 'px03', name: 'Phòng Công tác chính trị', names: [], successors: [], public: true },
    { id: 'pc08', name: 'Phòng Cảnh sát giao thông', names: [], successors: [], public: true },
  ],
  tags: [
    { id: 'lua-dao', name: 'Lừa đảo' },
    { id: 'ma-tuy', name: 'Ma túy' },
  ],
  abbreviations: [],
  redirects: [],
  gone: [],
  articles: [scam, notice, oldScam],
  pages: [],
  pictures: {},
  siteUrl: 'https://congan.minhha.example',
  now: '2026-06-20T00:00:00Z',
};

describe('indexNewsroom', () => {
  const index = indexNewsroom(newsroom);

  it('finds everything by its id', () => {
    expect(index.sectionById.get('tin')?.name).toBe('Tin tức');
    expect(index.unitById.get('pc08')?.name).toBe('Phòng Cảnh sát giao thông');
    expect(index.tagById.get('ma-tuy')?.name).toBe('Ma túy');
  });

  it('lists articles newest first under every registered section, unit and tag', () => {
    expect([...index.articlesBySection]).toEqual([
      ['tin', [scam, oldScam]],
      ['thong-bao', [notice]],
      ['truy-na', []],
    ]);
    expect([...index.articlesByUnit]).toEqual([
      ['px15', []],
      ['px03', [scam, oldScam]],
      ['pc08', [notice]],
    ]);
    expect([...index.articlesByTag]).toEqual([
      ['lua-dao', [scam, oldScam]],
      ['ma-tuy', []],
    ]);
  });

  it('lists articles under no key that is not registered', () => {
    const stray = createArticle('lac', '2026-01-01', { section: 'la', unit: 'la', tags: ['la'] });
    const { articlesBySection, articlesByUnit, articlesByTag } = indexNewsroom({ ...newsroom, articles: [stray] });
    for (const lists of [articlesBySection, articlesByUnit, articlesByTag]) expect(lists.has('la')).toBe(false);
  });

  it('shelves the archive by year and by month', () => {
    expect(index.years.map(({ year, count }) => [year, count])).toEqual([
      ['2026', 2],
      ['2025', 1],
    ]);
    expect([...index.months]).toEqual([
      ['2026/06', [scam, notice]],
      ['2025/12', [oldScam]],
    ]);
  });

  it('knows what stands beside an article and what is related to it', () => {
    expect(index.neighbours.get(scam.id)).toEqual({ previous: oldScam });
    expect(index.related.get(scam.id)).toEqual([oldScam]);
  });

  it('knows whose work a unit took over', () => {
    expect(index.predecessors.get('px03')?.map(({ id }) => id)).toEqual(['px15']);
    expect(index.successors.get('px15')?.map(({ id }) => id)).toEqual(['px03']);
  });
});
