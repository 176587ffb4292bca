import { attachmentReference } from '../../markdown/attachment-reference.ts';
import { wordOf } from '../../newsroom/withdrawable-file.ts';
import { withdrawnKey } from '../../newsroom/withdrawn-key.ts';
import { decodeOnce } from '../../schemas/decode-once.ts';
import { findSharingWords } from '../../vietnamese/find-sharing-words.ts';
import { nearest } from '../../vietnamese/nearest.ts';
import { findAddressFault } from '../address-fault.ts';
import { defineRule, type SitePaths } from '../rule.ts';
import { sitePathOfFile } from './site-path-of-file.ts';

const paths = new Set([
  '/',
  '/bai-viet/2026/tuan-tra-dem/',
  '/bai-viet/2025/vneid-gia/',
  '/the/lua-dao/',
  '/tim-kiem/',
  '/cu.html',
  '/xem-tin.aspx?id=1187',
]);
const agency = { siteUrl: 'https://congan.minhha.example' };
/** Only a base for relative addresses. */
const nowhere = 'https://khong-co.invalid';

export const lienKetKhongCo = defineRule({
  id: 'lien-ket-khong-co',
  group: 'bai-viet',
  severity: 'chan',
  why: 'Đường dẫn tới một trang không có làm người đọc tưởng cả trang tin bị bỏ hoang. Máy so với mọi địa chỉ mà trang sẽ trả lời.',
  examples: [
    {
      name: 'Các đường dẫn tới nơi có thật',
      context: { paths },
      body: 'Xem [bài](/bai-viet/2025/vneid-gia/#dau-hieu), [thẻ](/the/lua-dao/trang/2/), [tìm](/tim-kiem/?q=can+cuoc), [bài cũ](/cu.html), [bài cũ hơn](/xem-tin.aspx?id=1187), [Cổng](https://dichvucong.gov.vn/khong-ro), [gọi](tel:113), [mục](#dau), [bài bên](../../2025/vneid-gia/).',
      problems: [],
    },
    { name: 'Khi chỉ soát vài tệp, máy không biết hết địa chỉ', body: '[bài](/bai-viet/2025/khong-co/)', problems: [] },
    {
      name: 'Địa chỉ gõ nhầm',
      context: { paths },
      body: 'Xem [cảnh báo](/bai-viet/2025/vneid-gja/).',
      problems: ['1:5 Trang không có địa chỉ `/bai-viet/2025/vneid-gja/`. Sửa thành `/bai-viet/2025/vneid-gia/`.'],
    },
    {
      name: 'Quên dấu gạch chéo ở cuối',
      context: { paths },
      body: 'Xem [cảnh báo](/bai-viet/2025/vneid-gia).',
      problems: ['1:5 Trang không có địa chỉ `/bai-viet/2025/vneid-gia`. Sửa thành `/bai-viet/2025/vneid-gia/`.'],
    },
    {
      name: 'Đường dẫn tới tệp thay cho địa chỉ',
      context: { paths },
      body: 'Xem [cảnh báo](../2025/vneid-gia.md).',
      problems: ['1:5 Trang không có địa chỉ `../2025/vneid-gia.md`. Sửa thành `/bai-viet/2025/vneid-gia/`.'],
    },
    {
      name: 'Dấu phần trăm đứng lẻ trong tên tệp',
      context: { paths },
      body: 'Xem [cảnh báo](../2025/giam-50%zz.md).',
      problems: [
        '1:5 Trang không có địa chỉ `../2025/giam-50%zz.md`. Mở trang cần dẫn tới rồi chép phần sau tên miền, ví dụ `/bai-viet/2025/vneid-gia/`; hoặc bỏ đường dẫn.',
      ],
    },
    {
      name: 'Trang đã gỡ, ghi trong `duong-dan-cu.yml`',
      context: { paths, gone: new Set(['/bai-viet/2025/vneid-gia']) },
      body: 'Xem [cảnh báo](/bai-viet/2025/vneid-gia/#dau-hieu).',
      problems: [
        '1:5 Đường dẫn `/bai-viet/2025/vneid-gia/` tới trang đã gỡ. Bỏ đường dẫn, giữ lại chữ; có bài thay thế thì dẫn tới bài ấy.',
      ],
    },
    {
      name: 'Tệp đính kèm đã gỡ, dưới một tên khác',
      context: { paths, gone: new Set(['/tep/3f2a9c0d11e4b7a6']) },
      body: 'Xem [quyết định](/tep/3f2a9c0d11e4b7a6/quyet-dinh-12.pdf#page=2).',
      problems: [
        '1:5 Đường dẫn `/tep/3f2a9c0d11e4b7a6/quyet-dinh-12.pdf` tới tệp đính kèm đã gỡ. Bỏ đường dẫn, giữ lại chữ; có bài thay thế thì dẫn tới bài ấy.',
      ],
    },
    {
      name: 'Tên bài viết thiếu',
      context: { paths },
      body: 'Xem [cảnh báo](/bai-viet/2026/vneid/), [tin cũ](/bai-viet/2026/tuan-tra/).',
      problems: [
        '1:5 Trang không có địa chỉ `/bai-viet/2026/vneid/`. Sửa thành `/bai-viet/2025/vneid-gia/`.',
        '1:40 Trang không có địa chỉ `/bai-viet/2026/tuan-tra/`. Sửa thành `/bai-viet/2026/tuan-tra-dem/`.',
      ],
    },
    {
      name: 'Địa chỉ đầy đủ của chính trang này',
      context: { paths, agency: agency as never },
      body: 'Xem [cảnh báo](https://congan.minhha.example/tin/1/).',
      problems: [
        '1:5 Trang không có địa chỉ `/tin/1/`. Mở trang cần dẫn tới rồi chép phần sau tên miền, ví dụ `/bai-viet/2025/vneid-gia/`; hoặc bỏ đường dẫn.',
      ],
    },
  ],
  check({ file, words, placeInMarkdown }, report, { paths: known, gone, agency: site }) {
    if (!known) return;
    const own = sitePathOfFile(file) ?? '/';
    for (const { address, at } of words.links) {
      if (attachmentReference(address) !== undefined) continue; // a document beside the article: `dinh-kem-khong-thay`
      if (findAddressFault(address)) continue; // rule `dia-chi-viet-sai` handles these
      const inside = pathInside(address, own, site?.siteUrl);
      if (inside === undefined) continue;
      const { path, query } = inside;
      if ([path, path + query].some((one) => gone.has(withdrawnKey(one)))) {
        report({
          place: placeInMarkdown(at),
          message: `Đường dẫn \`${path}\` tới ${wordOf(path) ?? 'trang'} đã gỡ.`,
          cure: 'Bỏ đường dẫn, giữ lại chữ; có bài thay thế thì dẫn tới bài ấy.',
        });
        continue;
      }
      if ([path, path + query, path.replace(/trang\/[1-9]\d{0,4}\/$/, '')].some((one) => known.has(one))) continue;
      const meant = findMeant(address, path, file, known);
      report({
        place: placeInMarkdown(at),
        message: `Trang không có địa chỉ \`${/^https?:/i.test(address) ? path : address}\`.`,
        cure:
          meant.length > 0
            ? `Sửa thành ${meant.map((one) => `\`${one}\``).join(' hoặc ')}.`
            : `Mở trang cần dẫn tới rồi chép phần sau tên miền, ví dụ \`${findExample(known, own)}\`; hoặc bỏ đường dẫn.`,
      });
    }
  },
});

/** The path and query that an address means on this site; undefined if it leaves the site or stays in the page. */
function pathInside(
  address: string,
  own: string,
  siteUrl: string | undefined,
): { path: string; query: string } | undefined {
  if (address === '' || address.startsWith('#') || address.startsWith('?')) return undefined;
  const origin = siteUrl && URL.canParse(siteUrl) ? new URL(siteUrl).origin : undefined;
  if (!URL.canParse(address, nowhere + own)) return undefined;
  const url = new URL(address, nowhere + own);
  if (url.origin !== nowhere && url.origin !== origin) return undefined;
  try {
    return { path: decodeURI(url.pathname), query: url.search };
  } catch {
    return { path: url.pathname, query: url.search };
  }
}

function findMeant(address: string, path: string, file: string, known: SitePaths): string[] {
  if (known.has(`${path}/`)) return [`${path}/`];
  const ofFile = address.endsWith('.md') || address.endsWith('.mdx') ? pathOfNamedFile(address, file) : undefined;
  if (ofFile && known.has(ofFile)) return [ofFile];
  const near = nearest(path, alike(path, known));
  return near === undefined ? sharingName(path, known) : [near];
}

/** Paths of the same kind whose last part shares this one's words: `tuan-tra-dem` of `tuan-tra-dem-ven-song`. */
function sharingName(path: string, known: SitePaths): string[] {
  const [kind = '', ...rest] = path.split('/').filter(Boolean);
  const name = rest.at(-1);
  if (name === undefined) return [];
  const ofKind = [...known].filter((other) => other.startsWith(`/${kind}/`) && other.endsWith('/'));
  return findSharingWords(name, ofKind, (other) => [other.split('/').at(-2) ?? '']);
}

/** The last address of another article, whatever the order of `known`; the home page if there is none. */
function findExample(known: SitePaths, own: string): string {
  let found = '/';
  for (const path of known) if (path > found && path !== own && articlePattern.test(path)) found = path;
  return found;
}

const articlePattern = /^\/bai-viet\/\d{4}\/[^/]+\/$/;

/** Handles an editor who writes the path of the other article's file, relative to this file. */
const pathOfNamedFile = (address: string, file: string): string | undefined =>
  sitePathOfFile(decodeOnce(new URL(address, `${nowhere}/${file}`).pathname).slice(1));

/** Paths of similar length with the same beginning or end: few enough to measure distances. */
function alike(path: string, known: SitePaths): string[] {
  const [start, end] = [path.slice(0, 14), path.slice(-8)];
  return [...known].filter(
    (other) => Math.abs(other.length - path.length) <= 4 && (other.startsWith(start) || other.endsWith(end)),
  );
}
