import { addressBookFile } from '../newsroom/address-book.ts';
import { addressKey } from '../newsroom/address-key.ts';
import { defineCheck, type Finding } from './define-check.ts';
import { isRedirect } from './is-redirect.ts';
import { createReferenceLister, type Reference } from './list-references.ts';
import { createOldAddressFinder, indexOldAddresses, listOldAddresses, type ListedOldAddress } from './old-addresses.ts';
import type { Page } from './parse-page.ts';
import { addressOfFile, createAddressResolver, type Destination } from './resolve-address.ts';
import type { SiteFile } from './inspected-site.ts';

const article = '<!doctype html><h1 id="dau">Tuần tra đêm</h1>';

function targetsOf(page: Page | undefined): Set<string> {
  const targets = new Set<string>();
  for (const { name, attributes } of page?.elements ?? []) {
    const target = attributes.get('id') ?? (name === 'a' ? attributes.get('name') : undefined);
    if (target) targets.add(target);
  }
  return targets;
}

function explainMissing(
  reference: Reference,
  destination: Destination & { kind: 'file' },
  paths: ReadonlySet<string>,
): Omit<Finding, 'file'> {
  const { address, where } = reference;
  if (paths.has(`${destination.path}/index.html`)) {
    return {
      message: `Địa chỉ \`${address}\` (${where}) thiếu dấu \`/\` ở cuối nên có máy chủ không trả lời.`,
      cure: `Viết \`${destination.path}/\`.`,
    };
  }
  return {
    message: `Địa chỉ \`${address}\` (${where}) dẫn tới chỗ không có trong trang.`,
    cure: `Sửa lại địa chỉ, hoặc đưa tệp \`${destination.path}\` vào trang.`,
  };
}

/** A withdrawn page tells its readers nothing, so a link to it blocks. Links to other old addresses only remind. */
function explainOld({ address, where }: Reference, old: ListedOldAddress): Omit<Finding, 'file'> {
  if (old.kind === 'moved') {
    return {
      message: `Địa chỉ \`${address}\` (${where}) là địa chỉ cũ nên trình duyệt phải hỏi hai lần.`,
      cure: `Viết \`${old.to}\`.`,
      severity: 'nhac',
    };
  }
  const isExpired = old.kind === 'het-han';
  return {
    message: `Địa chỉ \`${address}\` (${where}) dẫn tới ${isExpired ? 'bài đã hết thời hạn đăng' : 'trang đã gỡ'}.`,
    cure: 'Bỏ liên kết, hoặc dẫn tới trang thay thế.',
    ...(isExpired ? { severity: 'nhac' } : {}),
  };
}

/**
 * Every address inside the site must be answered, including the `#place` in the page: a reader who follows a dead link
 * thinks that the site is abandoned. Feeds, sitemaps and structured data count too, because machines follow them.
 */
export const lienKetHong = defineCheck({
  id: 'lien-ket-hong',
  examples: [
    {
      name: 'a page, an anchor and a picture that are there',
      site: {
        '/index.html':
          '<a href="/a/#dau">A</a> <a href="a/">A</a> <a href="#">Lên</a> <img src="/anh/x.jpg" srcset="/anh/x.jpg 1x, anh/x.jpg 2x">',
        '/a/index.html': `${article}<a href="../?q=1">Về</a><a href="#dau">Lên</a><a href="tel:113">113</a>`,
        '/anh/x.jpg': '',
      },
      problems: [],
    },
    {
      name: 'a page that is not there',
      site: {
        '/index.html': '<a href="/b/">B</a> <img srcset="/x.jpg 480w, /y.jpg 800w"> <form action="/tim/"></form>',
        '/x.jpg': '',
      },
      problems: [
        '/index.html Địa chỉ `/b/` (a href) dẫn tới chỗ không có trong trang. Sửa lại địa chỉ, hoặc đưa tệp `/b/index.html` vào trang.',
        '/index.html Địa chỉ `/y.jpg` (img srcset) dẫn tới chỗ không có trong trang. Sửa lại địa chỉ, hoặc đưa tệp `/y.jpg` vào trang.',
        '/index.html Địa chỉ `/tim/` (form action) dẫn tới chỗ không có trong trang. Sửa lại địa chỉ, hoặc đưa tệp `/tim/index.html` vào trang.',
      ],
    },
    {
      name: 'an anchor that is not there, in the same page and in another',
      site: { '/index.html': '<a href="#cuoi">Cuối</a> <a href="/a/#cuoi">A</a>', '/a/index.html': article },
      problems: [
        '/index.html Địa chỉ `#cuoi` (a href) dẫn tới chỗ không có trong trang. Trang `/` cần một chỗ mang `id="cuoi"`.',
        '/index.html Địa chỉ `/a/#cuoi` (a href) dẫn tới chỗ không có trong trang. Trang `/a/` cần một chỗ mang `id="cuoi"`.',
      ],
    },
    {
      name: 'a slash forgotten, and an address that no server can answer',
      site: { '/index.html': '<a href="/a">A</a> <a href="/%zz/">Z</a>', '/a/index.html': article },
      problems: [
        '/index.html Địa chỉ `/a` (a href) thiếu dấu `/` ở cuối nên có máy chủ không trả lời. Viết `/a/`.',
        '/index.html Địa chỉ `/%zz/` (a href) viết sai nên không dẫn tới đâu. Viết lại địa chỉ, ví dụ `/bai-viet/2026/tuan-tra-dem/`.',
      ],
    },
    {
      name: 'a place in an article that a feed leads to',
      origin: 'https://congan.minhha.example',
      site: {
        '/a/index.html': article,
        '/feed.json': JSON.stringify({
          content_html:
            '<a href="https://congan.minhha.example/a/#dau">A</a> <a href="https://congan.minhha.example/a/#cuoi">A</a>',
        }),
      },
      problems: [
        '/feed.json Địa chỉ `https://congan.minhha.example/a/#cuoi` (văn bản) dẫn tới chỗ không có trong trang. Trang `/a/` cần một chỗ mang `id="cuoi"`.',
      ],
    },
    {
      name: 'old addresses: withdrawn, expired, moved, and moved to nowhere',
      site: {
        '/_dia-chi.json': JSON.stringify({
          redirects: [
            { from: '/tin/1.html', to: '/a/' },
            { from: '/xem?id=2', to: '/b/' },
          ],
          gone: [
            { path: '/go/', kind: 'da-go' },
            { path: '/het/', kind: 'het-han' },
          ],
        }),
        '/a/index.html': `${article}<a href="/go/">Gỡ</a> <a href="/het/#dau">Hết</a> <a href="/tin/1.html">Cũ</a>`,
        '/go/index.html': '<div data-gone="da-go"><a href="/go/">Trang này</a></div>',
        '/het/index.html': '<div data-gone="het-han"></div>',
        '/tin/1.html/index.html': '<meta http-equiv="refresh" content="0; url=/a/"><a href="/a/">A</a>',
      },
      problems: [
        '/_dia-chi.json Địa chỉ cũ `/xem?id=2` chuyển tới `/b/`, nơi không có trang. Sửa `to` trong `duong-dan-cu.yml`.',
        '/a/index.html Địa chỉ `/go/` (a href) dẫn tới trang đã gỡ. Bỏ liên kết, hoặc dẫn tới trang thay thế.',
        '/a/index.html Địa chỉ `/het/#dau` (a href) dẫn tới bài đã hết thời hạn đăng. Bỏ liên kết, hoặc dẫn tới trang thay thế.',
        '/a/index.html Địa chỉ `/tin/1.html` (a href) là địa chỉ cũ nên trình duyệt phải hỏi hai lần. Viết `/a/`.',
      ],
    },
    {
      name: 'old addresses as they were shared, which hosts answer too',
      site: {
        '/_dia-chi.json': JSON.stringify({
          redirects: [{ from: '/xem-tin.aspx?id=2', to: '/a/' }],
          gone: [{ path: '/go?id=3', kind: 'da-go' }],
        }),
        '/a/index.html': `${article}<a href="/XEM-tin.aspx?fbclid=x&amp;ID=2#dau">Cũ</a> <a href="/go?id=3&amp;x">Gỡ</a> <a href="/xem-tin.aspx?id=4">Lạ</a>`,
      },
      problems: [
        '/a/index.html Địa chỉ `/XEM-tin.aspx?fbclid=x&ID=2#dau` (a href) là địa chỉ cũ nên trình duyệt phải hỏi hai lần. Viết `/a/`.',
        '/a/index.html Địa chỉ `/go?id=3&x` (a href) dẫn tới trang đã gỡ. Bỏ liên kết, hoặc dẫn tới trang thay thế.',
        '/a/index.html Địa chỉ `/xem-tin.aspx?id=4` (a href) dẫn tới chỗ không có trong trang. Sửa lại địa chỉ, hoặc đưa tệp `/xem-tin.aspx` vào trang.',
      ],
    },
    {
      name: 'addresses in a feed, in structured data, in a style sheet and in a manifest',
      origin: 'https://congan.minhha.example',
      site: {
        '/app.webmanifest': '{"start_url": "/", "icons": [{"src": "/icon.png"}]}',
        '/index.html':
          '<link rel="canonical" href="https://congan.minhha.example/"><script type="application/ld+json">{"@id": "https://congan.minhha.example/#ten", "url": "https://congan.minhha.example/c/"}</script>',
        '/rss.xml':
          '<link>https://congan.minhha.example/a/?a=1&amp;b=2</link><x>https://congan.minhha.example.khac/d/</x>',
        '/x.css': '/* url(/cu.png) */ a { background: url("nen.png") }',
      },
      problems: [
        '/app.webmanifest Địa chỉ `/icon.png` (văn bản) dẫn tới chỗ không có trong trang. Sửa lại địa chỉ, hoặc đưa tệp `/icon.png` vào trang.',
        '/index.html Địa chỉ `https://congan.minhha.example/c/` (dữ liệu cho máy) dẫn tới chỗ không có trong trang. Sửa lại địa chỉ, hoặc đưa tệp `/c/index.html` vào trang.',
        '/rss.xml Địa chỉ `https://congan.minhha.example/a/?a=1&b=2` (văn bản) dẫn tới chỗ không có trong trang. Sửa lại địa chỉ, hoặc đưa tệp `/a/index.html` vào trang.',
        '/x.css Địa chỉ `nen.png` (CSS) dẫn tới chỗ không có trong trang. Sửa lại địa chỉ, hoặc đưa tệp `/nen.png` vào trang.',
      ],
    },
  ],
  check(site, report) {
    const { paths, origin, open } = site;
    const listed = listOldAddresses(site);
    const oldAddresses = indexOldAddresses(listed);
    const isFile = (path: string): boolean => paths.has(path) || paths.has(`${path.replace(/\/?$/, '/')}index.html`);
    const findOld = createOldAddressFinder(listed, isFile);
    const resolve = createAddressResolver(origin);
    const listReferences = createReferenceLister(origin);
    /** Anchors in other pages, by page and anchor, so that each of those pages is opened only once, at the end. */
    const awaited = new Map<string, Map<string, { reference: Reference; files: string[] }>>();

    const reportAnchor = (file: string, { address, where }: Reference, page: string, anchor: string): void =>
      report({
        file,
        message: `Địa chỉ \`${address}\` (${where}) dẫn tới chỗ không có trong trang.`,
        cure: `Trang \`${page.replace(/index\.html$/, '')}\` cần một chỗ mang \`id="${anchor}"\`.`,
      });

    function checkReference(file: SiteFile, reference: Reference, ownTargets: () => Set<string>): void {
      const destination = resolve(reference.address, file.path);
      if (destination.kind === 'malformed') {
        report({
          file: file.path,
          message: `Địa chỉ \`${reference.address}\` (${reference.where}) viết sai nên không dẫn tới đâu.`,
          cure: 'Viết lại địa chỉ, ví dụ `/bai-viet/2026/tuan-tra-dem/`.',
        });
      }
      if (destination.kind !== 'file') return;
      const { path, anchor } = destination;
      const query = /^[^#?]*\?([^#]*)/.exec(reference.address)?.[1] ?? '';
      const old = path === file.path ? undefined : findOld(addressOfFile(path), query);
      if (old) return report({ file: file.path, ...explainOld(reference, old) });
      if (!paths.has(path)) return report({ file: file.path, ...explainMissing(reference, destination, paths) });
      // HTML Standard, section 7.4.6.3: the empty fragment and `top` mean the top of any page.
      if (anchor === '' || anchor.toLowerCase() === 'top' || !path.endsWith('.html')) return;
      if (path === file.path) {
        if (!ownTargets().has(anchor)) reportAnchor(file.path, reference, path, anchor);
        return;
      }
      const ofPage = awaited.get(path) ?? new Map<string, { reference: Reference; files: string[] }>();
      const ofAnchor = ofPage.get(anchor) ?? { reference, files: [] };
      ofAnchor.files.push(file.path);
      awaited.set(path, ofPage.set(anchor, ofAnchor));
    }

    for (const [from, old] of oldAddresses) {
      if (old.kind !== 'moved' || paths.has(`${old.to.replace(/\/?$/, '/')}index.html`) || paths.has(old.to)) continue;
      report({
        file: `/${addressBookFile}`,
        message: `Địa chỉ cũ \`${from}\` chuyển tới \`${old.to}\`, nơi không có trang.`,
        cure: 'Sửa `to` trong `duong-dan-cu.yml`.',
      });
    }

    return {
      file(file) {
        if (file.page && isRedirect(file.page) && oldAddresses.has(addressKey(addressOfFile(file.path)))) return;
        let targets: Set<string> | undefined;
        const ownTargets = (): Set<string> => (targets ??= targetsOf(file.page));
        for (const reference of listReferences(file)) checkReference(file, reference, ownTargets);
      },
      end() {
        for (const [path, anchors] of awaited) {
          const targets = targetsOf(open(path).page);
          for (const [anchor, { reference, files }] of anchors) {
            if (targets.has(anchor)) continue;
            for (const file of files) reportAnchor(file, reference, path, anchor);
          }
        }
      },
    };
  },
});
