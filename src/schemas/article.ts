import { z } from 'astro/zod';
import { newsDateSchema } from './news-date.ts';
import { oldPathSchema } from './old-path.ts';
import { referenceSchema, textSchema } from './text.ts';

/** The frontmatter of an article. Strict: a key that is not here is an error. */
export const articleSchema = z.strictObject({
  title: textSchema.describe('Tiêu đề, viết như một câu thường, không viết hoa toàn bộ.'),
  date: newsDateSchema.describe('Ngày đăng: `2026-06-19`, hoặc có giờ: `2026-06-19 08:30`.'),
  unit: referenceSchema.describe('Mã đơn vị viết bài, có trong `don-vi.yml`.'),
  tags: z.array(referenceSchema).describe('Mã các thẻ, có trong `the.yml`; `[]` nếu không có thẻ nào.'),
  section: referenceSchema
    .optional()
    .describe('Mã chuyên mục, có trong `chuyen-muc.yml`; bỏ trống là chuyên mục đầu tiên.'),
  summary: textSchema.optional().describe('Sa-pô: một đến hai câu nói điều chính.'),
  author: textSchema.optional().describe('Người viết, khi muốn nêu tên.'),
  credit: textSchema.optional().describe('Dòng ký tên đúng như bản in; không bao giờ được sửa lại.'),
  source: z
    .strictObject({
      name: textSchema.describe('Nơi đăng gốc.'),
      url: z.url({ protocol: /^https?$/ }).describe('Địa chỉ bài gốc.'),
    })
    .optional()
    .describe('Nguồn, khi không phải bài của đơn vị.'),
  cover: z
    .strictObject({
      src: textSchema.describe('Tệp ảnh để cạnh bài: `anh-bia.jpg`.'),
      alt: textSchema.describe('Mô tả nội dung ảnh cho người không nhìn thấy.'),
      credit: textSchema.optional().describe('Người chụp.'),
      caption: textSchema.optional().describe('Chú thích in dưới ảnh.'),
    })
    .optional()
    .describe('Ảnh bìa.'),
  updated: z
    .array(
      z.strictObject({ date: newsDateSchema.describe('Lúc sửa.'), note: textSchema.describe('Đã sửa gì, vì sao.') }),
    )
    .default([])
    .describe('Các lần cập nhật sau khi đăng.'),
  draft: z.boolean().default(false).describe('`true` là bản nháp: không có mặt ở đâu trên trang.'),
  expires: newsDateSchema
    .optional()
    .describe('Ngày cuối cùng bài còn được đăng, tính cả ngày đó; có giờ thì đến giờ đó.'),
  aliases: z.array(oldPathSchema).default([]).describe('Các địa chỉ cũ dẫn về bài này: `/news/123.html`.'),
  keywords: z.array(textSchema).default([]).describe('Từ tìm kiếm ẩn.'),
  acknowledge: z
    .array(
      z.strictObject({
        rule: textSchema.describe('Mã quy tắc, chép từ báo cáo của `npm run check`.'),
        reason: textSchema.describe('Vì sao vẫn đăng như vậy.'),
      }),
    )
    .default([])
    .describe('Các điều đã xem xét và vẫn giữ, mỗi điều một lý do.'),
  noindex: z.boolean().default(false).describe('`true` để máy tìm kiếm bên ngoài không ghi bài này.'),
});

export type ArticleFrontmatter = z.output<typeof articleSchema>;
