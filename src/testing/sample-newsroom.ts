import type { Article } from '../newsroom/article.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';

/** Makes a small newsroom of the fictional province, for the tests of this room. */
export const sampleNewsroom = (overrides: Partial<Newsroom> = {}): Newsroom => ({
  agency: {
    name: 'Công an tỉnh Minh Hà',
    shortName: 'Công an Minh Hà',
    parent: 'Bộ Công an',
    responsible: 'Đại tá Lê Văn Mẫu',
    address: 'Số 1 đường Hòa Bình, phường Minh Tâm, tỉnh Minh Hà',
    phone: '0200 000 113',
    email: 'toasoan@congan.minhha.example',
    siteUrl: 'https://congan.minhha.example',
    hotlines: [{ name: 'Tiếp nhận tin báo tội phạm', phone: '0200 000 114' }],
    publicServiceUrl: 'https://dichvucong.gov.vn',
    channels: [{ name: 'Zalo', url: 'https://zalo.example/congan-minhha' }],
    contacts: [],
  },
  sections: [
    { id: 'an-ninh-trat-tu', name: 'An ninh trật tự' },
    { id: 'hoat-dong', name: 'Hoạt động của Công an tỉnh' },
  ],
  units: [
    {
      id: 'px03',
      name: 'Phòng Công tác chính trị',
      names: [
        { name: 'Phòng Xây dựng lực lượng', to: '2025-02-28' },
        { name: 'Phòng Công tác chính trị', from: '2025-03-01' },
      ],
      successors: [],
      public: true,
    },
    { id: 'to-cong-tac', name: 'Tổ công tác đặc biệt', names: [], successors: [], public: false },
  ],
  tags: [
    { id: 'lua-dao', name: 'Lừa đảo' },
    { id: 'khong-gian-mang', name: 'Không gian mạng' },
  ],
  abbreviations: [],
  redirects: [],
  gone: [],
  articles: [],
  pages: [],
  pictures: {
    a1b2: {
      id: 'a1b2',
      width: 3000,
      height: 2000,
      variants: [
        { format: 'avif', width: 800, height: 533, path: '/anh/a1b2-800.avif', bytes: 41_000 },
        { format: 'avif', width: 1600, height: 1067, path: '/anh/a1b2-1600.avif', bytes: 98_000 },
        { format: 'jpeg', width: 800, height: 533, path: '/anh/a1b2-800.jpg', bytes: 72_000 },
        { format: 'jpeg', width: 1200, height: 800, path: '/anh/a1b2-1200.jpg', bytes: 134_217 },
      ],
    },
  },
  siteUrl: 'https://congan.minhha.example',
  now: '2026-06-20T10:00:00+07:00',
  ...overrides,
});

/** Makes an article of that newsroom; its `slug` gives its address. */
export function sampleArticle({
  slug = 'canh-giac-lua-dao',
  year = '2026',
  ...overrides
}: Partial<Article> = {}): Article {
  const id = `${year}/${slug}`;
  return {
    title: 'Cảnh giác chiêu lừa đảo qua điện thoại',
    date: '2026-06-19',
    unit: 'px03',
    tags: ['lua-dao'],
    updated: [],
    draft: false,
    aliases: [],
    keywords: ['lừa đảo công nghệ cao'],
    noindex: false,
    id,
    year,
    slug,
    path: `/bai-viet/${id}/`,
    file: `bai-viet/${id}.md`,
    format: 'md',
    section: 'an-ninh-trat-tu',
    lead: 'Công an không làm việc qua điện thoại.',
    words: 320,
    pictures: {},
    attachments: [],
    digest: '0',
    ...overrides,
  };
}

/** The extra fields of an article with a cover. */
export const sampleCover: Pick<Article, 'cover' | 'pictures'> = {
  cover: {
    src: 'anh-bia.jpg',
    alt: 'Cán bộ hướng dẫn người dân',
    credit: 'Minh Anh',
    caption: 'Buổi tuyên truyền tại phường',
  },
  pictures: { 'anh-bia.jpg': 'a1b2' },
};
