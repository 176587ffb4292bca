import { createGateProblem, type Problem } from '../../problems/problem.ts';
import { isSlug, toSlug } from '../../vietnamese/slug.ts';

export interface ArticleLocation {
  year: string;
  slug: string;
}

const articleFile = /^bai-viet\/(?<year>[^/]+)\/(?<name>[^/]+?)(?:\/index)?\.mdx?$/;

/** Year and slug from `bai-viet/2026/tuan-tra-dem.md` or `bai-viet/2026/tuan-tra-dem/index.md`. */
export function locateArticle(file: string): { location: ArticleLocation } | { problem: Problem } {
  const { year = '', name = '' } = articleFile.exec(file)?.groups ?? {};
  if (!/^(19|20)\d{2}$/.test(year)) {
    const message = `Bài \`${file}\` không nằm trong thư mục của một năm.`;
    return {
      problem: createGateProblem({
        file,
        rule: 'sai-thu-muc',
        message,
        cure: 'Chuyển tệp vào thư mục năm đăng: `bai-viet/2026/ten-bai.md`.',
      }),
    };
  }
  if (!isSlug(name)) {
    const message = `Tên tệp \`${name}\` không dùng làm địa chỉ được: chỉ dùng chữ a–z không dấu, chữ số và dấu gạch nối.`;
    return {
      problem: createGateProblem({
        file,
        rule: 'ten-tep-sai',
        message,
        cure: `Đổi tên thành \`${toSlug(name) || 'ten-bai'}\`.`,
      }),
    };
  }
  return { location: { year, slug: name } };
}
