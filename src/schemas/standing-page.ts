import { z } from 'astro/zod';
import { newsDateSchema } from './news-date.ts';
import { textSchema } from './text.ts';

/** The frontmatter of a standing page in `trang/`. */
export const standingPageSchema = z.strictObject({
  title: textSchema.describe('Tên trang.'),
  summary: textSchema.optional().describe('Một câu nói trang có gì.'),
  order: z.number().int().default(100).describe('Thứ tự trên thanh điều hướng và chân trang, nhỏ đứng trước.'),
  updated: newsDateSchema.optional().describe('Ngày sửa gần nhất.'),
});

export type StandingPageFrontmatter = z.output<typeof standingPageSchema>;
