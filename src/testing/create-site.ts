import type { Article } from '../newsroom/article.ts';
import { indexNewsroom } from '../newsroom/index-newsroom.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';

/** Makes an article with a date. */
export const createArticle = (slug: string, date: string, more: Partial<Article> = {}): Article => ({
  id: `${date.slice(0, 4)}/${slug}`,
  year: date.slice(0, 4),
  slug,
  path: `/bai-viet/${date.slice(0, 4)}/${slug}/`,
  file: `bai-viet/${date.slice(0, 4)}/${slug}.md`,
  format: 'md',
  title: slug,
  date,
  unit: 'pc08',
  section: 'tin',
  tags: [],
  lead: '',
  words: 1,
  pictures: {},
  attachments: [],
  digest: slug,
  updated: [],
  draft: false,
  aliases: [],
  keywords: [],
  noindex: false,
  ...more,
});

/** Makes a newsroom with two sections and three units, and what pages need from it. */
export function createSite(articles: Article[], more: Partial<Newsroom> = {}) {
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
    ],
    units: [
      { id: 'pc08', name: 'Phòng Cảnh sát giao thông', names: [], successors: [], public: true },
      { id: 'huyen', name: 'Công an huyện Sông Lụa', to: '2025-02-28', names: [], successors: ['pc08'], public: true },
      { id: 'kin', name: 'Đơn vị không nêu tên', names: [], successors: [], public: false },
    ],
    tags: [
      { id: 'xe', name: 'Xe' },
      { id: 'lua-dao', name: 'Lừa đảo', group: 'Phòng ngừa' },
      { id: 'an-ninh-mang', name: 'An ninh mạng', group: 'Phòng ngừa' },
    ],
    abbreviations: [],
    articles,
    pages: [],
    redirects: [],
    gone: [],
    pictures: {},
    siteUrl: 'https://congan.minhha.example',
    now: '2026-11-23T03:00:00.000Z',
    ...more,
  };
  return { newsroom, index: indexNewsroom(newsroom), chromeDigest: 'khung' };
}
