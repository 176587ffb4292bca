import { addressBookFile } from '../newsroom/address-book.ts';
import { addressKey } from '../newsroom/address-key.ts';
import { createOwnerFinder } from '../newsroom/create-owner-finder.ts';
import { defineCheck } from './define-check.ts';
import { indexOldAddresses, listOldAddresses } from './old-addresses.ts';

const book = (...from: string[]): string =>
  JSON.stringify({ redirects: from.map((one) => ({ from: one, to: '/a/' })), gone: [] });

/**
 * An old address may lead only to what once stood there. If it belongs to a file of the site, or is a name that hosts
 * use, one line of one article takes the error page, the feed or the home page away from every reader.
 */
export const diaChiCuTrung = defineCheck({
  id: 'dia-chi-cu-trung',
  examples: [
    {
      name: 'old addresses with pages of their own, or none',
      site: {
        '/_dia-chi.json': JSON.stringify({
          redirects: [
            { from: '/tin/1.html', to: '/a/' },
            { from: '/xem?id=2', to: '/a/' },
          ],
          gone: [{ path: '/go/', kind: 'da-go' }],
        }),
        '/index.html': '',
        '/a/index.html': '<h1>A</h1>',
        '/go/index.html': '<div data-gone="da-go"></div>',
        '/tin/1.html/index.html': '<meta http-equiv="refresh" content="0; url=/a/">',
      },
      problems: [],
    },
    {
      name: 'pictures that were withdrawn, one of which is still there in another size, and one that leads on',
      site: {
        '/_dia-chi.json': JSON.stringify({
          redirects: [{ from: '/anh/00112233445566ff-800.webp', to: '/a/' }],
          gone: [
            { path: '/anh/0011223344556677-800.webp', kind: 'da-go' },
            { path: '/anh/8899aabbccddeeff-800.webp', kind: 'da-go' },
            { path: '/anh/8899aabbccddeeff', kind: 'da-go' },
          ],
        }),
        '/a/index.html': '<h1>A</h1>',
        '/anh/8899aabbccddeeff-480.avif': '',
      },
      problems: [
        '/_dia-chi.json Địa chỉ cũ `/anh/00112233445566ff-800.webp` là tên mà máy chủ dùng. Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`, rồi dựng lại.',
        '/_dia-chi.json Địa chỉ cũ `/anh/8899aabbccddeeff-800.webp` là của tệp `/anh/8899aabbccddeeff-480.avif` trong trang. Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`, rồi dựng lại.',
        '/_dia-chi.json Địa chỉ cũ `/anh/8899aabbccddeeff` là tên mà máy chủ dùng. Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`, rồi dựng lại.',
      ],
    },
    {
      name: 'documents that were withdrawn, one of which is still there under another name',
      site: {
        '/_dia-chi.json': JSON.stringify({
          redirects: [],
          gone: [
            { path: '/tep/0011223344556677', kind: 'da-go' },
            { path: '/tep/8899aabbccddeeff', kind: 'da-go' },
          ],
        }),
        '/tep/tai-ve/8899aabbccddeeff/ten-khac.docx': '',
        '/tep/0123456789abcdef/quyet-dinh-12.pdf': '',
      },
      problems: [
        '/_dia-chi.json Địa chỉ cũ `/tep/8899aabbccddeeff` là của tệp `/tep/tai-ve/8899aabbccddeeff/ten-khac.docx` trong trang. Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`, rồi dựng lại.',
      ],
    },
    {
      name: 'files of the site in any spelling, and what is below one',
      site: {
        '/_dia-chi.json': book('/404.html', '/%2f', '/A/index.html', '/%252e/rss.xml', '/rss.xml/cu'),
        '/404.html': '<h1>Không có</h1>',
        '/a/index.html': '<h1>A</h1>',
        '/index.html': '<h1>Trang chủ</h1>',
        '/rss.xml': '<rss/>',
      },
      problems: [
        '/_dia-chi.json Địa chỉ cũ `/404.html` là của tệp `/404.html` trong trang. Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`, rồi dựng lại.',
        '/_dia-chi.json Địa chỉ cũ `/%2f` là của tệp `/index.html` trong trang. Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`, rồi dựng lại.',
        '/_dia-chi.json Địa chỉ cũ `/A/index.html` là của tệp `/a/index.html` trong trang. Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`, rồi dựng lại.',
        '/_dia-chi.json Địa chỉ cũ `/%252e/rss.xml` là của tệp `/rss.xml` trong trang. Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`, rồi dựng lại.',
        '/_dia-chi.json Địa chỉ cũ `/rss.xml/cu` là của tệp `/rss.xml` trong trang. Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`, rồi dựng lại.',
      ],
    },
    {
      name: 'two that answer the same requests, which no host could tell from each other',
      site: {
        '/_dia-chi.json': book('/xem?a=1&b=2', '/xem/?B=2&a=1', '/xem?b=2&&a=%31'),
        '/a/index.html': '<h1>A</h1>',
      },
      problems: [
        '/_dia-chi.json Địa chỉ cũ `/xem?b=2&&a=%31` trả lời đúng những lượt mở của `/xem?a=1&b=2`. Giữ một trong hai địa chỉ trong `aliases` hay `duong-dan-cu.yml`, xóa địa chỉ kia, rồi dựng lại.',
      ],
    },
    {
      name: 'names of hosts',
      site: { '/_dia-chi.json': book('/_tep/b', '/.git/HEAD'), '/a/index.html': '<h1>A</h1>' },
      problems: [
        '/_dia-chi.json Địa chỉ cũ `/_tep/b` là tên mà máy chủ dùng. Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`, rồi dựng lại.',
        '/_dia-chi.json Địa chỉ cũ `/.git/HEAD` là tên mà máy chủ dùng. Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`, rồi dựng lại.',
      ],
    },
  ],
  check({ paths, open }, report) {
    const listed = listOldAddresses({ paths, open });
    const old = indexOldAddresses(listed);
    // There are tens of thousands, so this check does not parse them.
    const standsForOld = (path: string): boolean =>
      path.endsWith('/index.html') &&
      old.has(addressKey(path)) &&
      / data-gone=| http-equiv="refresh"/.test(open(path).text);
    const ownerOf = createOwnerFinder([...paths].filter((path) => !standsForOld(path)));
    for (const { address, kind } of listed) {
      const first = old.get(addressKey(address))?.address ?? address;
      if (first !== address)
        report({
          file: `/${addressBookFile}`,
          message: `Địa chỉ cũ \`${address}\` trả lời đúng những lượt mở của \`${first}\`.`,
          cure: 'Giữ một trong hai địa chỉ trong `aliases` hay `duong-dan-cu.yml`, xóa địa chỉ kia, rồi dựng lại.',
        });
      const owner = ownerOf(address, { isWithdrawn: kind !== 'moved' });
      if (owner === undefined) continue;
      report({
        file: `/${addressBookFile}`,
        message: `Địa chỉ cũ \`${address}\` là ${paths.has(owner) ? `của tệp \`${owner}\` trong trang` : 'tên mà máy chủ dùng'}.`,
        cure: 'Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`, rồi dựng lại.',
      });
    }
    return {};
  },
});
