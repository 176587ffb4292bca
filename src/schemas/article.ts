import { z } from 'astro/zod';
import { newsDate } from './news-date.ts';
import { oldPath } from './old-path.ts';
import { reference, text } from './text.ts';

/** The frontmatter of an article. Strict: a key that is not here is an error. */
export const articleSchema = z.strictObject({
  title: text.describe('Tiêu đề, viết như một câu thường, không viết hoa toàn bộ.'),
  date: newsDate.describe('Ngày đăng: `2026-06-19`, hoặc có giờ: `2026-06-19 08:30`.'),
  unit: reference.describe('Mã đơn vị viết bài, có trong `don-vi.yml`.'),
  tags: z.array(reference).describe('Mã các thẻ, có trong `the.yml`; `[]` nếu không có thẻ nào.'),
  section: reference.optional().describe('Mã chuyên mục, có trong `chuyen-muc.yml`; bỏ trống là chuyên mục đầu tiên.'),
  summary: text.optional().describe('Sa-pô: một đến hai câu nói điều chính.'),
  author: text.optional().describe('Người viết, khi muốn nêu tên.'),
  credit: text.optional().describe('Dòng ký tên đúng như bản in; không bao giờ được sửa lại.'),
  source: z
    .strictObject({
      name: text.describe('Nơi đăng gốc.'),
      url: z.url({ protocol: /^https?$/ }).describe('Địa chỉ bài gốc.'),
    })
    .optional()
    .describe('Nguồn, khi không phải bài của đơn vị.'),
  cover: z
    .strictObject({
      src: text.describe('Tệp ảnh để cạnh bài: `anh-bia.jpg`.'),
      alt: text.describe('Mô tả nội dung ảnh cho người không nhìn thấy.'),
      credit: text.optional().describe('Người chụp.'),
      caption: text.optional().describe('Chú thích in dưới ảnh.'),
    })
    .optional()
    .describe('Ảnh bìa.'),
  updated: z
    .array(z.strictObject({ date: newsDate.describe('Lúc sửa.'), note: text.describe('Đã sửa gì, vì sao.') }))
    .default([])
    .describe('Các lần cập nhật sau khi đăng.'),
  draft: z.boolean().default(false).describe('`true` là bản nháp: không có mặt ở đâu trên trang.'),
  expires: newsDate.optional().describe('Ngày cuối cùng bài còn được đăng, tính cả ngày đó; có giờ thì đến giờ đó.'),
  aliases: z.array(oldPath).default([]).describe('Các địa chỉ cũ dẫn về bài này: `/news/123.html`.'),
  keywords: z.array(text).default([]).describe('Từ tìm kiếm ẩn.'),
  acknowledge: z
    .array(
      z.strictObject({
        rule: text.describe('Mã quy tắc, chép từ báo cáo của `npm run check`.'),
        reason: text.describe('Vì sao vẫn đăng như vậy.'),
      }),
    )
    .default([])
    .describe('Các điều đã xem xét và vẫn giữ, mỗi điều một lý do.'),
  noindex: z.boolean().default(false).describe('`true` để máy tìm kiếm bên ngoài không ghi bài này.'),
});

export type ArticleFrontmatter = z.output<typeof articleSchema>;
