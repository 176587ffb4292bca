import { formatNumber } from '../vietnamese/format-number.ts';

/** The words of every list of articles. */
export const listStrings = {
  count: (count: number) => `${formatNumber(count)} bài`,
  page: (number: number, of: number) => `Trang ${formatNumber(number)} trên ${formatNumber(of)}`,
  pageOf: (title: string, number: number) => (number === 1 ? title : `${title}, trang ${formatNumber(number)}`),
  empty: 'Chưa có bài nào trong danh sách này.',
  pagination: 'Các trang của danh sách',
  previous: 'Trang trước',
  next: 'Trang sau',
  goTo: (number: number) => `Trang ${formatNumber(number)}`,
  feed: 'Theo dõi bằng RSS',
  sections: 'Chuyên mục',
  sectionsDescription: 'Tin được xếp theo các chuyên mục dưới đây.',
  sectionDescription: (section: string, agency: string) => `Tin mục ${section} của ${agency}.`,
  tags: 'Thẻ',
  tagsDescription: 'Các chủ đề được gắn cho bài viết.',
  tag: (name: string) => `Thẻ: ${name}`,
  tagDescription: (tag: string, agency: string) => `Các bài gắn thẻ “${tag}” của ${agency}.`,
  otherTags: 'Thẻ khác',
} as const;
