import { defineCheck } from './define-check.ts';
import { listCssAddresses } from './list-css-addresses.ts';
import type { Page } from './parse-page.ts';
import { createAddressResolver } from './resolve-address.ts';

interface Request {
  value: string;
  where: string;
}

const inStyles = (page: Page): Request[] =>
  page.elements.flatMap(({ name, attributes, text }) => {
    const css = name === 'style' ? text : attributes.get('style');
    return css ? listCssAddresses(css).map((value) => ({ value, where: `${name} style` })) : [];
  });

const styleSheet = 'Chép tệp đó vào `public/` rồi dùng địa chỉ của chính trang.';

/**
 * The site makes the reader's browser contact no other host, because that host would learn who reads the police's news.
 * Links that the reader chooses to follow are allowed; what the browser fetches or sends by itself is not.
 */
export const mayChuLa = defineCheck({
  id: 'may-chu-la',
  examples: [
    {
      name: 'links to elsewhere and files of the site',
      origin: 'https://congan.minhha.example',
      site: {
        '/index.html':
          '<link rel="canonical" href="https://congan.minhha.example/"><link rel="license" href="https://giayphep.example/"><a href="https://bocongan.gov.vn/">Bộ</a><script src="/a.js"></script><img src="https://congan.minhha.example/a.jpg">',
        '/a.css': '@import "b.css"; a { background: url(data:image/png;base64,AAAA) }',
      },
      problems: [],
    },
    {
      name: 'everything that a browser fetches or sends by itself',
      origin: 'https://congan.minhha.example',
      site: {
        '/a.css': '@import "https://chu.example/a.css"; a { background: url(//anh.example/a.png) }',
        '/index.html': `<link rel="preconnect" href="https://chu.example"><script src="//ma.example/a.js"></script>
          <picture><source srcset="/a.avif 1x, https://anh.example/a.avif 2x"><img src="\\\\anh.example/a.jpg"></picture>
          <form action="https://nhan.example/"></form><a href="/" ping="https://dem.example/">Về</a>
          <svg><use href="https://hinh.example/a.svg#b"></use></svg><p style="background: url('https://anh.example/n.png')">`,
      },
      problems: [
        `/a.css Tệp bắt trình duyệt của người đọc gọi máy chủ \`anh.example\`: \`//anh.example/a.png\` (CSS). ${styleSheet}`,
        `/a.css Tệp bắt trình duyệt của người đọc gọi máy chủ \`chu.example\`: \`https://chu.example/a.css\` (CSS). ${styleSheet}`,
        `/index.html Tệp bắt trình duyệt của người đọc gọi máy chủ \`chu.example\`: \`https://chu.example\` (link href). ${styleSheet}`,
        `/index.html Tệp bắt trình duyệt của người đọc gọi máy chủ \`ma.example\`: \`//ma.example/a.js\` (script src). ${styleSheet}`,
        `/index.html Tệp bắt trình duyệt của người đọc gọi máy chủ \`anh.example\`: \`https://anh.example/a.avif\` (source srcset). ${styleSheet}`,
        `/index.html Tệp bắt trình duyệt của người đọc gọi máy chủ \`anh.example\`: \`\\\\anh.example/a.jpg\` (img src). ${styleSheet}`,
        '/index.html Tệp bắt trình duyệt của người đọc gọi máy chủ `nhan.example`: `https://nhan.example/` (form action). Bỏ đi, hoặc thay bằng một liên kết thường để người đọc tự chọn.',
        '/index.html Tệp bắt trình duyệt của người đọc gọi máy chủ `dem.example`: `https://dem.example/` (a ping). Bỏ đi, hoặc thay bằng một liên kết thường để người đọc tự chọn.',
        `/index.html Tệp bắt trình duyệt của người đọc gọi máy chủ \`hinh.example\`: \`https://hinh.example/a.svg#b\` (use href). ${styleSheet}`,
        `/index.html Tệp bắt trình duyệt của người đọc gọi máy chủ \`anh.example\`: \`https://anh.example/n.png\` (p style). ${styleSheet}`,
      ],
    },
  ],
  check({ origin }, report) {
    const resolve = createAddressResolver(origin);
    const checkRequest = (file: string, { value, where }: Request, cure: string): void => {
      const destination = resolve(value, file);
      if (destination.kind !== 'other-host') return;
      const message = `Tệp bắt trình duyệt của người đọc gọi máy chủ \`${destination.host}\`: \`${value}\` (${where}).`;
      report({ file, message, cure });
    };
    const removal = 'Bỏ đi, hoặc thay bằng một liên kết thường để người đọc tự chọn.';
    return {
      file(file) {
        if (file.path.endsWith('.css')) {
          for (const value of listCssAddresses(file.text).sort())
            checkRequest(file.path, { value, where: 'CSS' }, styleSheet);
        }
        if (!file.page) return;
        for (const address of file.page.addresses) {
          if (address.use !== 'link') checkRequest(file.path, address, address.use === 'form' ? removal : styleSheet);
        }
        for (const request of inStyles(file.page)) checkRequest(file.path, request, styleSheet);
      },
    };
  },
});
