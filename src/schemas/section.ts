import { z } from 'astro/zod';
import { id, text } from './text.ts';

/** One line of `chuyen-muc.yml`, in menu order; an article without a section gets the first one. */
export const sectionSchema = z.strictObject({
  id: id.describe('Mã chuyên mục, có mặt trong địa chỉ: `an-ninh-trat-tu`.'),
  name: text.describe('Tên chuyên mục trên thanh điều hướng.'),
  description: text.optional().describe('Một câu nói chuyên mục đăng gì.'),
});

export type Section = z.output<typeof sectionSchema>;
