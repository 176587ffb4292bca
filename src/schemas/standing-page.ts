import { z } from 'astro/zod';
import { newsDate } from './news-date.ts';
import { text } from './text.ts';

/** The frontmatter of a standing page in `trang/`. */
export const standingPageSchema = z.strictObject({
  title: text.describe('Tên trang.'),
  summary: text.optional().describe('Một câu nói trang có gì.'),
  order: z.number().int().default(100).describe('Thứ tự trên thanh điều hướng và chân trang, nhỏ đứng trước.'),
  updated: newsDate.optional().describe('Ngày sửa gần nhất.'),
});

export type StandingPageFrontmatter = z.output<typeof standingPageSchema>;
