import { toSlug } from '../../vietnamese/slug.ts';
import { nearest } from '../../vietnamese/nearest.ts';
import { defineRule } from '../rule.ts';
import type { RuleArticle } from '../rule-article.ts';
import { sitePathOfFile } from './site-path-of-file.ts';

/** Ids that the page uses around an article's body. */
const idsOfPage = new Set(['noi-dung', 'cap-nhat', 'lien-quan', 'top']);
const nowhere = 'https://khong-co.invalid';

export const neoKhongCo = defineRule({
  id: 'neo-khong-co',
  group: 'bai-viet',
  severity: 'chan',
  why: 'Đường dẫn tới một mục không có thì bấm vào không đi đâu, người đọc tưởng trang hỏng. Máy so với các đề mục của bài.',
  examples: [
    {
      name: 'Đường dẫn tới đề mục có trong bài',
      body: 'Xem [phần dưới](#dau-hieu-nhan-biet), [đầu trang](#noi-dung).\n\n## Dấu hiệu nhận biết',
      problems: [],
    },
    {
      name: 'Đường dẫn tới mục không có',
      body: 'Xem [phần dưới](#dau-hieu).\n\n## Dấu hiệu nhận biết',
      problems: [
        '1:5 Bài không có mục `#dau-hieu`. Dẫn tới một mục đang có: `#dau-hieu-nhan-biet`; hoặc bỏ đường dẫn.',
      ],
    },
    {
      name: 'Tên mục viết có dấu',
      body: 'Xem [phần dưới](#Dấu-hiệu).\n\n## Dấu hiệu',
      problems: ['1:5 Bài không có mục `#Dấu-hiệu`. Sửa thành `#dau-hieu`.'],
    },
    {
      name: 'Mục của bài khác',
      context: { anchors: new Map([['/bai-viet/2025/vneid-gia/', new Set(['dau-hieu'])]]) },
      body: 'Xem [bài](/bai-viet/2025/vneid-gia/#dau-hieu) và [bài](/bai-viet/2025/vneid-gia/#cach-lam).',
      problems: [
        '1:50 Bài `/bai-viet/2025/vneid-gia/` không có mục `#cach-lam`. Dẫn tới một mục đang có: `#dau-hieu`; hoặc bỏ đường dẫn.',
      ],
    },
  ],
  check(article, report, { anchors, agency }) {
    for (const { address, at } of article.words.links) {
      const target = readAnchorTarget(address, article, agency?.siteUrl);
      if (!target) continue;
      const { path, anchor, isOwn } = target;
      const ids = isOwn ? article.anchors() : anchors?.get(path);
      if (!ids || ids.has(anchor) || idsOfPage.has(anchor)) continue;
      const slug = toSlug(anchor);
      const meant = ids.has(slug) ? slug : nearest(slug, ids);
      const some = [...ids].slice(0, 5).map((id) => `\`#${id}\``);
      const known =
        some.length > 0
          ? `Dẫn tới một mục đang có: ${some.join(', ')}; hoặc bỏ đường dẫn.`
          : 'Bỏ phần sau dấu `#`, hoặc bỏ đường dẫn.';
      report({
        place: article.placeInMarkdown(at),
        message: `Bài ${isOwn ? '' : `\`${path}\` `}không có mục \`#${anchor}\`.`,
        cure: meant ? `Sửa thành \`#${meant}\`.` : known,
      });
    }
  },
});

interface AnchorTarget {
  path: string;
  anchor: string;
  isOwn: boolean;
}

/** The page and fragment of this site that an address names; undefined for any other address. */
function readAnchorTarget(
  address: string,
  { file }: RuleArticle,
  siteUrl: string | undefined,
): AnchorTarget | undefined {
  if (!address.includes('#')) return undefined;
  const own = sitePathOfFile(file) ?? '/';
  if (!URL.canParse(address, nowhere + own)) return undefined;
  const url = new URL(address, nowhere + own);
  const isHere =
    url.origin === nowhere ||
    (siteUrl !== undefined && URL.canParse(siteUrl) && url.origin === new URL(siteUrl).origin);
  if (!isHere || url.hash.length < 2) return undefined;
  try {
    const path = decodeURI(url.pathname);
    return { path, anchor: decodeURIComponent(url.hash.slice(1)).normalize('NFC'), isOwn: path === own };
  } catch {
    return undefined;
  }
}
