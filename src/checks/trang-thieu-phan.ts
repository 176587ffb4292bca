import { defineCheck } from './define-check.ts';
import { isGonePage } from './is-gone-page.ts';
import { isRedirect } from './is-redirect.ts';
import type { Page, PageElement } from './parse-page.ts';

const attributeIs = (element: PageElement, name: string, value: string): boolean =>
  (element.attributes.get(name) ?? '').toLowerCase() === value;

const findMeta = (page: Page, name: string): string =>
  page.elements
    .find((element) => element.name === 'meta' && attributeIs(element, 'name', name))
    ?.attributes.get('content')
    ?.trim() ?? '';

const titleOf = (page: Page): string => page.elements.find(({ name }) => name === 'title')?.text.trim() ?? '';

const countOf = (page: Page, wanted: string): number => page.elements.filter(({ name }) => name === wanted).length;

interface Part {
  isMissing(page: Page): boolean;
  message: string;
  cure: string;
}

const parts: Part[] = [
  {
    isMissing: (page) => page.elements.find(({ name }) => name === 'html')?.attributes.get('lang') !== 'vi',
    message: 'Trang không nói mình viết bằng tiếng Việt nên trình đọc màn hình đọc sai giọng.',
    cure: 'Viết `<html lang="vi">`.',
  },
  {
    isMissing: (page) => titleOf(page) === '',
    message: 'Trang không có tên.',
    cure: 'Viết tên trang trong `<title>`.',
  },
  {
    isMissing: (page) => countOf(page, 'h1') === 0,
    message: 'Trang không có tiêu đề chính.',
    cure: 'Viết tiêu đề chính trong một `<h1>`.',
  },
  {
    isMissing: (page) => countOf(page, 'h1') > 1,
    message: 'Trang có hơn một tiêu đề chính.',
    cure: 'Giữ một `<h1>`, các tiêu đề khác dùng `<h2>`.',
  },
  {
    isMissing: (page) => findMeta(page, 'description') === '',
    message: 'Trang không có lời giới thiệu cho máy tìm kiếm.',
    cure: 'Viết `<meta name="description" content="…">`.',
  },
];

const sound = (title: string): string =>
  `<!doctype html><html lang="vi"><title>${title}</title><meta name="description" content="Tin"><h1>Tin</h1>`;

/** Every page has what screen readers and search engines need: language, title, one heading, description. */
export const trangThieuPhan = defineCheck({
  id: 'trang-thieu-phan',
  examples: [
    {
      name: 'whole pages, the page of errors and a page that sends the reader on',
      site: {
        '/404.html':
          '<html lang="vi"><title>Không tìm thấy</title><meta name="description" content="Lỗi"><h1>Không tìm thấy</h1>',
        '/a/index.html': sound('A'),
        '/cu/index.html': '<meta http-equiv="refresh" content="0; url=/a/">',
        '/index.html': `${sound('Trang đầu')}<svg><title>Biểu trưng</title></svg>`,
      },
      problems: [],
    },
    {
      name: 'a page with nothing',
      site: { '/index.html': '<html lang="en"><title> </title>' },
      problems: [
        '/index.html Trang không nói mình viết bằng tiếng Việt nên trình đọc màn hình đọc sai giọng. Viết `<html lang="vi">`.',
        '/index.html Trang không có tên. Viết tên trang trong `<title>`.',
        '/index.html Trang không có tiêu đề chính. Viết tiêu đề chính trong một `<h1>`.',
        '/index.html Trang không có lời giới thiệu cho máy tìm kiếm. Viết `<meta name="description" content="…">`.',
      ],
    },
    {
      name: 'two headings, and one title for two pages',
      site: { '/a/index.html': sound('Tin tức'), '/b/index.html': `${sound('Tin tức')}<h1>Nữa</h1>` },
      problems: [
        '/b/index.html Trang có hơn một tiêu đề chính. Giữ một `<h1>`, các tiêu đề khác dùng `<h2>`.',
        '/b/index.html Trang cùng tên `Tin tức` với trang `/a/` nên người đọc không phân biệt được hai thẻ trình duyệt. Thêm vào tên điều chỉ trang này có, ví dụ ngày hoặc số trang.',
      ],
    },
  ],
  check(_site, report) {
    const firstWithTitle = new Map<string, string>();
    return {
      file({ path: file, page }) {
        if (!page || isRedirect(page)) return;
        for (const { isMissing, message, cure } of parts) if (isMissing(page)) report({ file, message, cure });
        const title = titleOf(page);
        const first = firstWithTitle.get(title);
        if (title === '' || isGonePage(page)) return;
        if (first === undefined) return void firstWithTitle.set(title, file);
        report({
          file,
          message: `Trang cùng tên \`${title}\` với trang \`${first.replace(/index\.html$/, '')}\` nên người đọc không phân biệt được hai thẻ trình duyệt.`,
          cure: 'Thêm vào tên điều chỉ trang này có, ví dụ ngày hoặc số trang.',
          // The build keeps the titles of articles and list pages apart, but a section and a tag may rightly share a
          // name.
          severity: 'nhac',
        });
      },
    };
  },
});
